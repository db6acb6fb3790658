/** Spans of atoms as spans of text. */
import { matchLongest } from '../lexicon/matcher.js';
import { rangeText, type TokenTable } from '../token/table.js';
import type { Evidence, TextSpan } from '../types.js';
import type { AtomRange, Candidate } from './candidate.js';
import type { Edge } from './edge-view.js';
import { wayName } from './rules.js';
import type { Scene } from './scene.js';

/** An object under construction. */
export type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The text that a range of atoms covers. */
export function textSpan(table: TokenTable, { first, last }: AtomRange): TextSpan {
  return { start: table.start[first]!, end: table.end[last]!, text: rangeText(table, first, last) };
}

/** The place that ends a candidate, with the unit word before it even where that belongs to a listed form: `UBND huyện`. */
export function placeSpan({ table, lexicon }: Scene, { placeFirst, placeLast }: Edge): TextSpan {
  let first = placeFirst;
  for (const start of [placeFirst - 1, placeFirst - 2]) {
    const unit = start < 0 ? null : matchLongest(lexicon.placeUnits, table, start, placeFirst);
    if (unit !== null && start + unit.length === placeFirst) first = start;
  }
  return textSpan(table, { first, last: placeLast });
}

/** Which rule and entry made a candidate, and how it scored. */
export function evidenceOf(candidate: Candidate, edge: Edge, score: number): Evidence[] {
  const rule = wayName(edge.way);
  const weight = Math.round(score);
  const evidence: Evidence[] = [
    edge.entry === null ? { rule, weight } : { rule, entry: edge.entry.row.id, weight },
  ];
  for (const other of candidate.edges) {
    if (other === edge || other.entry === null) continue;
    evidence.push({ rule: wayName(other.way), entry: other.entry.row.id });
  }
  return evidence;
}
