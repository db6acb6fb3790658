/** Words and parts of speech of a token table. */
import type { SentenceTable } from '../sentence/sentence-table.js';
import { AtomKind, Mark, type TokenTable } from '../token/table.js';
import { createHits, findHits, isNode } from './dictionary.js';
import { fixedGaps, type WordRules } from './fixed-gaps.js';
import type { GapContext } from './gap-features.js';
import { createJoinBuffers, joinAtoms } from './join-atoms.js';
import { type AtomSymbols, symbolise } from './symbols.js';
import { createViews, viewWord } from './tag-features.js';
import { tagWords } from './tag-words.js';
import { NUM, PUNCT, SYM } from './tags.js';
import { joinTouching } from './touching/join-touching.js';
import { type WordModel, wordModel } from './word-model.js';
import type { WordTable } from './word-table.js';

/** Words without tags, by sentence: rows `sentenceEnd[s - 1]` to `sentenceEnd[s]` belong to sentence `s`. */
interface WordRows {
  length: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly sentenceEnd: Int32Array;
}

function joinAll(
  table: TokenTable,
  sentences: SentenceTable,
  atoms: AtomSymbols,
  rules: WordRules | null,
  model: WordModel,
): Uint8Array {
  const joins = new Uint8Array(table.length);
  const hits = createHits(table.length);
  const context: GapContext = { atoms, hits, parts: model.parts, usage: model.usage };
  const fixed = fixedGaps(table, rules);
  const buffers = createJoinBuffers();
  for (let s = 0; s < sentences.length; s++) {
    const first = sentences.first[s]!;
    const last = sentences.last[s]!;
    findHits(model.dictionary, atoms.symbols, first, last, hits);
    joinAtoms(context, model.gapRows, fixed, first, last, joins, buffers);
  }
  joinTouching({ table, symbols: atoms.symbols, dictionary: model.dictionary, fixed, joins });
  return joins;
}

function rowsOf(joins: Uint8Array, sentences: SentenceTable): WordRows {
  const rows: WordRows = {
    length: 0,
    first: new Int32Array(joins.length),
    last: new Int32Array(joins.length),
    sentenceEnd: new Int32Array(sentences.length),
  };
  for (let s = 0; s < sentences.length; s++) {
    const last = sentences.last[s]!;
    for (let i = sentences.first[s]!; i <= last; i++) {
      if (joins[i] === 0 || i === sentences.first[s]) {
        rows.first[rows.length] = i;
        rows.length++;
      }
      rows.last[rows.length - 1] = i;
    }
    rows.sentenceEnd[s] = rows.length;
  }
  return rows;
}

function isNumber(table: TokenTable, i: number): boolean {
  const kind = table.kind[i];
  return kind === AtomKind.NUMBER || kind === AtomKind.SLASHED || kind === AtomKind.DATE;
}

/** Marks that stand for a word: `%`, the dash of `35 - 52`. */
function isSymbol(table: TokenTable, i: number): boolean {
  const mark = table.shape[i];
  return mark === Mark.PERCENT || (mark === Mark.DASH && isNumber(table, i - 1) && isNumber(table, i + 1));
}

/** The tag of a number (`1.400`, `10-15`) or a mark (`%`, `:))`); 255 where the model must choose. */
function certainTag(table: TokenTable, first: number, last: number): number {
  const kind = table.kind[first]!;
  if (first !== last) {
    if (kind >= AtomKind.PUNCTUATION) return table.kind[first + 1]! === AtomKind.WORD ? 255 : SYM;
    return isNumber(table, first) && isNumber(table, last) ? NUM : 255;
  }
  if (kind === AtomKind.PUNCTUATION) return isSymbol(table, first) ? SYM : PUNCT;
  if (kind === AtomKind.SYMBOL) return SYM;
  return isNumber(table, first) ? NUM : 255;
}

function tagAll(table: TokenTable, atoms: AtomSymbols, rows: WordRows, model: WordModel): WordTable {
  const { length } = rows;
  const { hasXpos } = model;
  const views = createViews(length);
  const certain = new Uint8Array(length);
  const pos = new Uint8Array(length);
  const xpos = new Uint8Array(length);
  for (let w = 0; w < length; w++) {
    viewWord(views, w, atoms, model.dictionary, rows.first[w]!, rows.last[w]!);
    certain[w] = certainTag(table, rows.first[w]!, rows.last[w]!);
  }
  let first = 0;
  for (const end of rows.sentenceEnd) {
    tagWords(views, model.tagRows, model.settled, certain, first, end - 1, pos);
    first = end;
  }
  for (let w = 0; w < length; w++) {
    const word = views.word[w]!;
    const tag = pos[w]!;
    // Only some words of the dictionary have a treebank tag of their own.
    xpos[w] = isNode(word) && hasXpos[word] === 1 ? (model.xpos.get(word * 32 + tag) ?? tag) : tag;
  }
  return { length, first: rows.first.subarray(0, length), last: rows.last.subarray(0, length), pos, xpos };
}

/**
 * The words of a text, as ranges of atoms inside its sentences, with universal and treebank tags. Linear.
 * @param rules words of the caller that are always or never joined
 */
export function segmentWords(
  table: TokenTable,
  sentences: SentenceTable,
  rules: WordRules | null = null,
  model: WordModel = wordModel(),
): WordTable {
  const atoms = symbolise(table, model.ofVocabulary);
  const joins = joinAll(table, sentences, atoms, rules, model);
  return tagAll(table, atoms, rowsOf(joins, sentences), model);
}

/**
 * Tags words whose limits are given, as in a treebank.
 * @param joins 1 where an atom continues the word before it
 */
export function tagGivenWords(
  table: TokenTable,
  sentences: SentenceTable,
  joins: Uint8Array,
  model: WordModel = wordModel(),
): WordTable {
  return tagAll(table, symbolise(table, model.ofVocabulary), rowsOf(joins, sentences), model);
}
