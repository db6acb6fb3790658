/** Features of a sentence that concedes something: what its main clause says against the rest. */
import { type CueTable, Part } from './cue-table.js';
import { Group } from './feature-groups.js';
import type { FeatureList } from './feature-list.js';
import { LABEL_COUNT } from './label-names.js';
import type { LabelFacts } from './label-scene.js';

/** Where the keys of the main clause alone, and of the conceded one alone, begin. */
const MAIN = 100;
const CONCEDED = 110;

const sums: Float64Array = new Float64Array(LABEL_COUNT);

/** The strongest label of the cues in the conceded clauses, or in the others, plus one; 0 where none speaks. */
function strongestIn(
  { hitFrom, labels, weights, first, parts }: CueTable,
  row: number,
  conceded: boolean,
): number {
  sums.fill(0);
  for (let hit = hitFrom[row]!; hit < hitFrom[row + 1]!; hit++) {
    if ((parts[first[hit]!] === Part.CONCEDED) === conceded) sums[labels[hit]!]! += weights[hit]!;
  }
  let best = -1;
  for (let label = 0; label < LABEL_COUNT; label++) if (sums[label]! > (sums[best] ?? 0)) best = label;
  return best + 1;
}

/** What the main clause of the sentence `row` and the conceded one say, and which stands last. */
export function clauseFeatures({ cues, scene }: LabelFacts, row: number, list: FeatureList): void {
  if (cues.divided[row] === 0) return;
  const { parts } = cues;
  const first = scene.sentences.first[row]!;
  const last = scene.sentences.last[row]!;
  let at = first;
  while (at <= last && parts[at] !== Part.CONCEDED) at++;
  if (at > last) return;
  // The mark that ends the sentence is no part of the clause.
  const concededLast = parts[last] === Part.CONCEDED || parts[last - 1] === Part.CONCEDED;
  const main = strongestIn(cues, row, false);
  const conceded = strongestIn(cues, row, true);
  list.add(Group.CLAUSE, (concededLast ? 25 : 0) + main * 5 + conceded);
  list.add(Group.CLAUSE, MAIN + main);
  list.add(Group.CLAUSE, CONCEDED + conceded);
}
