/** The sentences that make up sections, with the facts that the discourse model reads. */
import { matchLongest, mayStart } from '../lexicon/matcher.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import { StructureCode } from '../structure/structure-kind.js';
import type { StructureTable } from '../structure/structure-table.js';
import type { TokenTable } from '../token/table.js';
import type { SectionCue, SectionLexicon } from './section-lexicon.js';

/** Number of sentence labels; the order is achievement, limitation, directive, other. */
export const SENTENCE_LABELS = 4;

/** What the stage reads. */
export interface SectionScene {
  readonly table: TokenTable;
  readonly sentences: SentenceTable;
  readonly structure: StructureTable;
  readonly lexicon: SectionLexicon;
  /** Probability of each label of each sentence, row by row (`SENTENCE_LABELS` a row). */
  readonly probabilities: Float32Array;
}

/** A sentence of the story: body, lead, headline or sub-heading. */
export interface Unit {
  readonly row: number;
  readonly kind: number;
  /** The cue of the heading or of the opening words, where there is one. */
  readonly cue: SectionCue | null;
  /** A word of cause stands in the opening words. */
  readonly opensLine: boolean;
  readonly contrast: boolean;
  /** The sentence begins with a day: `Sáng 12/1, …`. */
  readonly dated: boolean;
}

/** Cues further inside a sentence open no section. */
const OPENING_ATOMS = 14;

function isStoryKind(kind: number): boolean {
  return kind <= StructureCode.LEAD || kind === StructureCode.SUBHEADING;
}

function findCue(
  { table, sentences, lexicon }: SectionScene,
  row: number,
  heading: boolean,
): SectionCue | null {
  const first = sentences.first[row]!;
  const limit = sentences.last[row]! + 1;
  const matcher = heading ? lexicon.headings : lexicon.openings;
  const end = heading ? limit : Math.min(limit, first + OPENING_ATOMS);
  for (let i = first; i < end; i++) {
    if (!mayStart(matcher, table, i)) continue;
    const match = matchLongest(matcher, table, i, limit);
    if (match !== null && match.entries[0]!.label >= 0) return match.entries[0]!;
  }
  return null;
}

/** `Sáng 12/1, …`, `Ngày 5-8, …`, `Chiều nay, …` */
function startsWithDay({ table, sentences, lexicon }: SectionScene, row: number): boolean {
  return mayStart(lexicon.days, table, sentences.first[row]!);
}

function toUnit(scene: SectionScene, row: number): Unit {
  const { table, sentences, structure, lexicon } = scene;
  const kind = structure.kinds[row]!;
  const first = sentences.first[row]!;
  return {
    row,
    kind,
    cue: findCue(scene, row, kind === StructureCode.SUBHEADING),
    opensLine: row === 0 || sentences.paragraph[row] !== sentences.paragraph[row - 1],
    contrast:
      mayStart(lexicon.contrasts, table, first) && matchLongest(lexicon.contrasts, table, first) !== null,
    dated: startsWithDay(scene, row),
  };
}

/** The units of a text, in text order. Linear. */
export function findUnits(scene: SectionScene): Unit[] {
  const units: Unit[] = [];
  for (let row = 0; row < scene.sentences.length; row++) {
    if (isStoryKind(scene.structure.kinds[row]!)) units.push(toUnit(scene, row));
  }
  return units;
}
