/** The words of a text with their parts of speech: the public function of this stage. */
import { extendedVocabulary } from '../lexicon/lexicon-source.js';
import { argumentError, checkOptions, checkText } from '../options.js';
import { prepare } from '../prepared.js';
import { restoreOffsets } from '../restore-offsets.js';
import { splitSentences } from '../sentence/split-sentences.js';
import { AtomKind, type TokenTable } from '../token/table.js';
import type { Token, TokenKind } from '../types.js';
import { createWordRules } from './fixed-gaps.js';
import { segmentWords } from './segment-words.js';
import { UPOS_TAGS, XPOS_TAGS } from './tags.js';
import { wordModel } from './word-model.js';
import type { WordTable } from './word-table.js';

/** What the caller says of words. */
export interface WordLists {
  /** Words that are always one token, in any letter case: `['phòng không nhân dân']`. */
  readonly words?: readonly string[];
  /** Syllable sequences inside which no two syllables are joined: `['học sinh học']`. */
  readonly forbid?: readonly string[];
}

/** Options of `words`. */
export interface WordOptions extends WordLists {
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

function checkList(fn: string, name: string, list: unknown): void {
  const strings = Array.isArray(list) && list.every((entry) => typeof entry === 'string' && entry !== '');
  if (list !== undefined && !strings) {
    throw argumentError(fn, `options.${name}`, list, 'an array of strings that are not empty');
  }
}

/**
 * Throws a `TypeError` unless both lists are absent or hold strings that are not empty.
 * @param fn name of the public function, for the message
 */
export function checkWordLists(fn: string, { words, forbid }: WordLists): void {
  checkList(fn, 'words', words);
  checkList(fn, 'forbid', forbid);
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
  checkWordLists('words', options);
  const { words: added = [], forbid = [], wrapped = false } = options;
  const plain = added.length + forbid.length === 0;
  const vocabulary = plain ? undefined : extendedVocabulary([...added, ...forbid]);
  const { original, table, map } = prepare(text, vocabulary);
  const rules = vocabulary === undefined ? null : createWordRules(added, forbid, vocabulary);
  const found = segmentWords(table, splitSentences(table, { wrapped }), rules, wordModel(vocabulary));
  return restoreOffsets(toTokens(table, found), original, map);
}
