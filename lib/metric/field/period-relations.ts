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

/** The relations of the options of a chain, and which of them there are. */
export interface Relations {
  /** By the option before and the option. */
  readonly table: Uint8Array;
  readonly present: readonly number[];
}

function readRelations(options: number, carried: boolean): Relations {
  const table = new Uint8Array(options * options);
  for (let before = 0; before < options; before++)
    for (let option = 0; option < options; option++)
      table[before * options + option] = relationOf(before, option, carried);
  return { table, present: [...new Set(table)] };
}

/** The relations of short chains, by twice the number of options and whether one is carried. */
const known: (Relations | undefined)[] = [];
const KNOWN_OPTIONS = 16;

/** The relations of options: none first, then the carried period where there is one, then the times. */
export function relationsOf(options: number, carried: boolean): Relations {
  if (options > KNOWN_OPTIONS) return readRelations(options, carried);
  const key = 2 * options + (carried ? 1 : 0);
  known[key] ??= readRelations(options, carried);
  return known[key];
}
