/** The words of a text with their parts of speech: the public function of this stage. */
import { defaultAtoms } from '../lexicon/default-vocabulary.js';
import { argumentError, checkOptions, checkText } from '../options.js';
import { prepare } from '../prepared.js';
import { restoreOffsets } from '../restore-offsets.js';
import { splitSentences } from '../sentence/split-sentences.js';
import { scan } from '../token/scan.js';
import { AtomKind, atomText, type TokenTable } from '../token/table.js';
import { createVocabulary, type Vocabulary } from '../token/vocabulary.js';
import type { Token, TokenKind } from '../types.js';
import { createWordRules } from './fixed-gaps.js';
import { segmentWords } from './segment-words.js';
import { UPOS_TAGS, XPOS_TAGS } from './tags.js';
import { wordModel } from './word-model.js';
import type { WordTable } from './word-table.js';

/** Options of `words`. */
export interface WordOptions {
  /** Words that are always one token, in any letter case: `['phòng không nhân dân']`. */
  readonly words?: readonly string[];
  /** Syllable sequences inside which no two syllables are joined: `['học sinh học']`. */
  readonly forbid?: readonly string[];
  /** See `sentences`. */
  readonly wrapped?: boolean;
}

function isFigure(kind: number): boolean {
  return kind >= AtomKind.NUMBER && kind <= AtomKind.TIME && kind !== AtomKind.CODE;
}

function kindOf({ kind }: TokenTable, first: number, last: number): TokenKind {
  const opening = kind[first]!;
  if (first === last && opening === AtomKind.PUNCTUATION) return 'punctuation';
  if (opening >= AtomKind.PUNCTUATION && (first === last || kind[first + 1] !== AtomKind.WORD))
    return 'symbol';
  return isFigure(opening) && isFigure(kind[last]!) ? 'number' : 'word';
}

/** The rows of a word table as tokens. Linear. */
export function toTokens(table: TokenTable, words: WordTable): Token[] {
  const { text } = table;
  const tokens: Token[] = [];
  for (let row = 0; row < words.length; row++) {
    const first = words.first[row]!;
    const last = words.last[row]!;
    const start = table.start[first]!;
    const end = table.end[last]!;
    tokens.push({
      start,
      end,
      text: text.slice(start, end),
      kind: kindOf(table, first, last),
      pos: UPOS_TAGS[words.pos[row]!]!,
      xpos: XPOS_TAGS[words.xpos[row]!]!,
    });
  }
  return tokens;
}

function checkList(name: string, list: unknown): void {
  const strings = Array.isArray(list) && list.every((entry) => typeof entry === 'string' && entry !== '');
  if (list !== undefined && !strings) {
    throw argumentError('words', `options.${name}`, list, 'an array of strings that are not empty');
  }
}

/** The default vocabulary and the atoms of the caller's words. */
function extended(forms: readonly string[]): Vocabulary {
  const atoms = defaultAtoms();
  const table = scan(forms.join('\n'), createVocabulary(atoms));
  for (let i = 0; i < table.length; i++) atoms.push(atomText(table, i));
  return createVocabulary(atoms);
}

/**
 * Cuts a text into words, numbers and marks; a word of several syllables is one token. Offsets are UTF-16 code units
 * into `text`. Linear.
 * @throws TypeError when `text` is no string or an option is unknown or of a wrong type
 * @example words('Kinh tế phát triển.').map((w) => w.text) // ['Kinh tế', 'phát triển', '.']
 */
export function words(text: string, options: WordOptions = {}): Token[] {
  checkText('words', text);
  checkOptions('words', options, { words: 'array', forbid: 'array', wrapped: 'boolean' });
  checkList('words', options.words);
  checkList('forbid', options.forbid);
  const { words: added = [], forbid = [], wrapped = false } = options;
  const plain = added.length + forbid.length === 0;
  const vocabulary = plain ? undefined : extended([...added, ...forbid]);
  const { original, table, map } = prepare(text, vocabulary);
  const rules = vocabulary === undefined ? null : createWordRules(added, forbid, vocabulary);
  const found = segmentWords(table, splitSentences(table, { wrapped }), rules, wordModel(vocabulary));
  return restoreOffsets(toTokens(table, found), original, map);
}
