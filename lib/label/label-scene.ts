/** What the labels stage knows of a text before it looks at the sentences one by one. */
import type { EntityMatch } from '../entity/entity-match.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import type { StructureTable } from '../structure/structure-table.js';
import type { TokenTable } from '../token/table.js';
import type { Metric } from '../types.js';
import type { WordTable } from '../word/word-table.js';
import { readCues } from './cue-hits.js';
import type { CueTable } from './cue-table.js';
import { type DocumentKeys, documentKeys } from './document-keys.js';
import type { LabelLexicon } from './label-lexicon.js';
import { LABEL_COUNT } from './label-names.js';
import { readStretches, type Stretches } from './stretches.js';

/** The results of the stages before, for one text. */
export interface LabelScene {
  readonly table: TokenTable;
  readonly sentences: SentenceTable;
  /** Without words, syllables stand for them. */
  readonly words: WordTable | null;
  /** In text order; may be empty. */
  readonly entities: readonly EntityMatch[];
  /** In text order; may be empty. */
  readonly metrics: readonly Metric[];
  readonly structure: StructureTable | null;
  readonly lexicon: LabelLexicon;
}

/** A scene and what was gathered from it once. */
export interface LabelFacts {
  readonly scene: LabelScene;
  readonly keys: DocumentKeys;
  readonly cues: CueTable;
  /** Sum of the cue weights, by sentence and label. */
  readonly sums: Float32Array;
  /** The label whose cues weigh most in each sentence, or -1 where none speaks. */
  readonly strongest: Int8Array;
  /** Sum of the cue weights of the whole text, by label. */
  readonly totals: Float64Array;
  readonly stretches: Stretches;
  /** First entity of each sentence; one more entry closes the last. */
  readonly entityFrom: Int32Array;
  /** First metric of each sentence, likewise. */
  readonly metricFrom: Int32Array;
}

/** By atom, 1 where it is part of a word of several atoms. */
function joinedAtoms({ table, words }: LabelScene): Uint8Array {
  const joined = new Uint8Array(table.length);
  if (words === null) return joined;
  for (let k = 0; k < words.length; k++) {
    const last = words.last[k]!;
    // A loop: words are two or three atoms long, for which a call of `fill` costs more.
    for (let i = words.first[k]!; last > words.first[k]! && i <= last; i++) joined[i] = 1;
  }
  return joined;
}

function cueSums({ hitFrom, labels, weights }: CueTable, sentences: number): Float32Array {
  const sums = new Float32Array(sentences * LABEL_COUNT);
  for (let row = 0; row < sentences; row++) {
    const at = row * LABEL_COUNT;
    for (let hit = hitFrom[row]!; hit < hitFrom[row + 1]!; hit++) sums[at + labels[hit]!]! += weights[hit]!;
  }
  return sums;
}

function cueTotals(sums: Float32Array): Float64Array {
  const totals = new Float64Array(LABEL_COUNT);
  for (let k = 0; k < sums.length; k++) totals[k % LABEL_COUNT]! += sums[k]!;
  return totals;
}

function strongestCues(sums: Float32Array): Int8Array {
  const strongest = new Int8Array(sums.length / LABEL_COUNT).fill(-1);
  for (let row = 0; row < strongest.length; row++) {
    let highest = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const sum = sums[row * LABEL_COUNT + label]!;
      if (sum <= highest) continue;
      strongest[row] = label;
      highest = sum;
    }
  }
  return strongest;
}

/** Where the items of each sentence begin, in a list in text order. */
function firstItems(
  count: number,
  length: number,
  isUpTo: (item: number, row: number) => boolean,
): Int32Array {
  const from = new Int32Array(count + 1);
  let item = 0;
  for (let row = 0; row < count; row++) {
    from[row] = item;
    while (item < length && isUpTo(item, row)) item++;
  }
  from[count] = item;
  return from;
}

/** Gathers the facts of a text. Linear. */
export function labelFacts(scene: LabelScene): LabelFacts {
  const { table, sentences, entities, metrics, lexicon } = scene;
  const { length, last } = sentences;
  const cues = readCues(table, sentences, joinedAtoms(scene), lexicon);
  const sums = cueSums(cues, length);
  return {
    scene,
    keys: documentKeys(table, sentences, scene.words, entities, lexicon),
    cues,
    sums,
    strongest: strongestCues(sums),
    totals: cueTotals(sums),
    stretches: readStretches(table, sentences, cues, lexicon),
    entityFrom: firstItems(length, entities.length, (item, row) => entities[item]!.first <= last[row]!),
    metricFrom: firstItems(
      length,
      metrics.length,
      (item, row) => metrics[item]!.start < table.end[last[row]!]!,
    ),
  };
}
