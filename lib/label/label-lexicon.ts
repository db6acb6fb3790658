/** What the labels stage knows of words: cues, the operators that change them, headings and verbs of speech. */
import { CUE_SCOPE } from '../data/lexicons/cue-scope.js';
import { CUES_ACHIEVEMENT } from '../data/lexicons/cues-achievement.js';
import { CUES_DIRECTIVE } from '../data/lexicons/cues-directive.js';
import { CUES_LIMITATION } from '../data/lexicons/cues-limitation.js';
import { CUES_OTHER } from '../data/lexicons/cues-other.js';
import { SECTION_HEADINGS } from '../data/lexicons/section-headings.js';
import { SPEECH_VERBS } from '../data/lexicons/speech-verbs.js';
import { type LexiconSource, oncePerSource } from '../lexicon/lexicon-source.js';
import { createMatcher, type Matcher } from '../lexicon/matcher.js';
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

/** What may begin with a word. */
export const Head = { CUE: 1, OPERATOR: 2, SPEECH: 4 } as const;

/** The lexicon of the stage. */
export interface LabelLexicon {
  readonly cues: Matcher<Cue>;
  readonly operators: Matcher<Operator>;
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

function matcherOf<Entry>(
  source: LexiconSource,
  rows: readonly LexiconRow[],
  toEntry: (row: LexiconRow) => Entry,
): Matcher<Entry> {
  const forms = rows.flatMap((row) => {
    const entry = toEntry(row);
    return row.forms.map((text) => ({ text, entry }));
  });
  return createMatcher(forms, source.vocabulary);
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

function cueMatcher(source: LexiconSource): Matcher<Cue> {
  const files = [
    ['cues-achievement', CUES_ACHIEVEMENT, 'achievement'],
    ['cues-limitation', CUES_LIMITATION, 'limitation'],
    ['cues-directive', CUES_DIRECTIVE, 'directive'],
    ['cues-other', CUES_OTHER, 'other'],
  ] as const;
  const forms = files.flatMap(([name, data, label]) =>
    source.rows(name, data).flatMap((row) => {
      const entry = cueOf(label)(row);
      return row.forms.map((text) => ({ text, entry }));
    }),
  );
  return createMatcher(forms, source.vocabulary);
}

/** Hashes of all atoms of a vocabulary, equal to `hashFolded` of their text. */
function vocabularyKeys({ size, offsets, pool }: Vocabulary): Int32Array {
  const keys = new Int32Array(size);
  for (let id = 1; id < size; id++) keys[id] = hashUnits(pool, offsets[id]!, offsets[id + 1]!);
  return keys;
}

function headBits({
  cues,
  operators,
  speech,
}: Pick<LabelLexicon, 'cues' | 'operators' | 'speech'>): Uint8Array {
  return Uint8Array.from(
    cues.root,
    (node, id) =>
      (node === 0 ? 0 : Head.CUE) |
      (operators.root[id] === 0 ? 0 : Head.OPERATOR) |
      (speech.root[id] === 0 ? 0 : Head.SPEECH),
  );
}

/** The label lexicon of a source, compiled once. */
export const labelLexicon: (source: LexiconSource) => LabelLexicon = oncePerSource((source) => {
  const cues = cueMatcher(source);
  const operators = matcherOf(source, source.rows('cue-scope', CUE_SCOPE), operatorOf);
  const speech = matcherOf(source, source.rows('speech-verbs', SPEECH_VERBS), openerOf('tendency'));
  return {
    cues,
    operators,
    headings: matcherOf(source, source.rows('section-headings', SECTION_HEADINGS), openerOf('label')),
    speech,
    heads: headBits({ cues, operators, speech }),
    atomKeys: vocabularyKeys(source.vocabulary),
  };
});
