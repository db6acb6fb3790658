/** What the labels stage knows of words: cues, the operators that change them, headings and verbs of speech. */
import { CUE_SCOPE } from '../data/lexicons/cue-scope.js';
import { CUES_ACHIEVEMENT } from '../data/lexicons/cues-achievement.js';
import { CUES_DIRECTIVE } from '../data/lexicons/cues-directive.js';
import { CUES_LIMITATION } from '../data/lexicons/cues-limitation.js';
import { CUES_OTHER } from '../data/lexicons/cues-other.js';
import { SECTION_HEADINGS } from '../data/lexicons/section-headings.js';
import { SPEECH_VERBS } from '../data/lexicons/speech-verbs.js';
import { type LexiconSource, oncePerSource } from '../lexicon/lexicon-source.js';
import { createMatcher, type Form, type Matcher } from '../lexicon/matcher.js';
import type { LexiconRow } from '../lexicon/rows.js';
import type { Vocabulary } from '../token/vocabulary.js';
import { hashName, hashUnits } from './atom-hash.js';
import { LABELS, labelNumber } from './label-names.js';

/** A word or phrase that speaks for a label. */
export interface Cue {
  readonly id: string;
  /** Hash of the id, for features. */
  readonly key: number;
  readonly label: number;
  /** 3 strong, 2 medium, 1 weak. */
  readonly weight: number;
  /** The label it speaks for under a negator. */
  readonly negated: number;
}

/** A word that changes how cues count. */
export interface Operator {
  readonly id: string;
  readonly key: number;
  readonly type: string;
  readonly effect: string;
  readonly reach: string;
  readonly weight: number;
  /** Label that the effect names, or -1. */
  readonly label: number;
}

/** A heading, or an opening that stands for one, or a verb of speech; with the label that follows. */
export interface Opener {
  readonly id: string;
  readonly key: number;
  readonly label: number;
  readonly type: string;
}

/** What may begin with a word: a cue or operator, a verb of speech. */
export enum Head {
  SIGNAL = 1,
  SPEECH = 2,
}

/** What a form stands for: a cue, or else one or more operators. */
export interface Signal {
  readonly cue: Cue | null;
  readonly operators: readonly Operator[];
  /** Number of atoms. */
  readonly length: number;
}

/** The lexicon of the stage. */
export interface LabelLexicon {
  /** Cues and operators in one trie, so that a sentence is walked once. */
  readonly signals: Matcher<Cue | Operator>;
  /** What ends at each node of that trie, or null. */
  readonly signalAt: readonly (Signal | null)[];
  readonly headings: Matcher<Opener>;
  readonly speech: Matcher<Opener>;
  /** By vocabulary id, bits of `Head`: the cheap test that passes over most words. */
  readonly heads: Uint8Array;
  /** Hash of each atom of the vocabulary, by id. */
  readonly atomKeys: Int32Array;
}

const WEIGHTS: Readonly<Record<string, number>> = { strong: 3, medium: 2, weak: 1 };

function weightOf(row: LexiconRow): number {
  return WEIGHTS[row.fields.weight ?? ''] ?? 1;
}

function formsOf<Entry>(rows: readonly LexiconRow[], toEntry: (row: LexiconRow) => Entry): Form<Entry>[] {
  return rows.flatMap((row) => {
    const entry = toEntry(row);
    return row.forms.map((text) => ({ text, entry }));
  });
}

function cueOf(label: string): (row: LexiconRow) => Cue {
  const number = labelNumber(label);
  return (row) => {
    const negated = labelNumber(row.fields.negated ?? '');
    return {
      id: row.id,
      key: hashName(row.id),
      label: number,
      weight: weightOf(row),
      negated: negated < 0 ? number : negated,
    };
  };
}

function operatorOf(row: LexiconRow): Operator {
  const effect = row.fields.effect ?? '';
  return {
    id: row.id,
    key: hashName(row.id),
    type: row.type,
    effect,
    reach: row.fields.reach ?? '',
    weight: weightOf(row),
    label: labelNumber(effect.replace('section-', '')),
  };
}

function openerOf(column: string): (row: LexiconRow) => Opener {
  return (row) => {
    const name = row.fields[column] ?? '';
    const label = labelNumber(name === 'cause' ? LABELS[1]! : name);
    return { id: row.id, key: hashName(row.id), label, type: row.type };
  };
}

function cueForms(source: LexiconSource): Form<Cue>[] {
  const files = [
    ['cues-achievement', CUES_ACHIEVEMENT, 'achievement'],
    ['cues-limitation', CUES_LIMITATION, 'limitation'],
    ['cues-directive', CUES_DIRECTIVE, 'directive'],
    ['cues-other', CUES_OTHER, 'other'],
  ] as const;
  return files.flatMap(([name, data, label]) => formsOf(source.rows(name, data), cueOf(label)));
}

/** Number of atoms of the form that ends at each node. */
function depths({ root, nodes, targets, entries }: Matcher<unknown>): Uint8Array {
  const parents = new Int32Array(entries.length);
  for (let slot = 0; slot < nodes.length; slot++) parents[targets[slot]!] = nodes[slot]!;
  const found = new Uint8Array(entries.length);
  for (const node of root) found[node] = 1;
  // A node is numbered after the node before it.
  for (let node = 1; node < found.length; node++)
    if (parents[node]! > 0) found[node] = found[parents[node]!]! + 1;
  return found;
}

const isCue = (entry: Cue | Operator): entry is Cue => !('effect' in entry);
const isOperator = (entry: Cue | Operator): entry is Operator => 'effect' in entry;

function signalsOf(matcher: Matcher<Cue | Operator>): (Signal | null)[] {
  const lengths = depths(matcher);
  return matcher.entries.map((entries, node) =>
    entries.length === 0
      ? null
      : { cue: entries.find(isCue) ?? null, operators: entries.filter(isOperator), length: lengths[node]! },
  );
}

/** Hashes of all atoms of a vocabulary, equal to `hashFolded` of their text. */
function vocabularyKeys({ size, offsets, pool }: Vocabulary): Int32Array {
  const keys = new Int32Array(size);
  for (let id = 1; id < size; id++) keys[id] = hashUnits(pool, offsets[id]!, offsets[id + 1]!);
  return keys;
}

function headBits({ signals, speech }: Pick<LabelLexicon, 'signals' | 'speech'>): Uint8Array {
  return Uint8Array.from(
    signals.root,
    (node, id) => (node === 0 ? 0 : Head.SIGNAL) | (speech.root[id] === 0 ? 0 : Head.SPEECH),
  );
}

/** The label lexicon of a source, compiled once. */
export const labelLexicon: (source: LexiconSource) => LabelLexicon = oncePerSource((source) => {
  const { vocabulary } = source;
  const signals = createMatcher<Cue | Operator>(
    [...cueForms(source), ...formsOf(source.rows('cue-scope', CUE_SCOPE), operatorOf)],
    vocabulary,
  );
  const openers = (name: string, data: string, column: string): Matcher<Opener> =>
    createMatcher(formsOf(source.rows(name, data), openerOf(column)), vocabulary);
  const speech = openers('speech-verbs', SPEECH_VERBS, 'tendency');
  return {
    signals,
    signalAt: signalsOf(signals),
    headings: openers('section-headings', SECTION_HEADINGS, 'label'),
    speech,
    heads: headBits({ signals, speech }),
    atomKeys: vocabularyKeys(vocabulary),
  };
});
