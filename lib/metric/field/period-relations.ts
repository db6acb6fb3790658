/** How the periods of two neighbouring figures stand to each other. */

/** What an option of a chain is: no period, the one of an earlier sentence, or a time of the sentence. */
enum Standing {
  NONE = 0,
  CARRIED = 1,
  TIME = 2,
}

/** Relations of two times, behind those of two standings. */
const SAME = 8;
const LATER = 9;
const EARLIER = 10;

/** Number of relations. */
export const RELATIONS = 11;

function standingOf(option: number, carried: boolean): Standing {
  if (option === 0) return Standing.NONE;
  return option === 1 && carried ? Standing.CARRIED : Standing.TIME;
}

function relationOf(before: number, option: number, carried: boolean): number {
  const [a, b] = [standingOf(before, carried), standingOf(option, carried)];
  if (a !== Standing.TIME || b !== Standing.TIME) return a * 3 + b;
  if (before === option) return SAME;
  return option > before ? LATER : EARLIER;
}

/** The relations of all pairs of options: none first, then the carried period where there is one, then the times. */
export function relationsOf(options: number, carried: boolean): Uint8Array {
  const relations = new Uint8Array(options * options);
  for (let before = 0; before < options; before++)
    for (let option = 0; option < options; option++)
      relations[before * options + option] = relationOf(before, option, carried);
  return relations;
}
