/** Turns the tokens of a text into the numbers that the model works on. */
import { stripMarks } from '../strip-diacritics.js';
import { parseSyllable } from '../syllable/syllable.js';
import { Context, contextOfKey, formOfContext, type TokenRow } from './features.js';
import { keepsMarks } from './keeps-marks.js';
import { TokenKind, type Tokens } from './tokens.js';
import { formNumber, type RestoreVocabulary } from './vocabulary.js';

/** The context of a token that is no known word. */
function contextOf(kind: TokenKind, capital: boolean): number {
  if (kind === TokenKind.STOP) return Context.STOP;
  if (kind === TokenKind.PUNCTUATION) return Context.PUNCTUATION;
  if (kind === TokenKind.NUMBER) return Context.NUMBER;
  if (kind === TokenKind.OPAQUE) return Context.OPAQUE;
  return capital ? Context.NAME : Context.WORD;
}

function isWord(kind: TokenKind): boolean {
  return kind === TokenKind.PLAIN || kind === TokenKind.MARKED;
}

/** Whether a word with marks that is no form of its key lacks some of them: no syllable, but part of one (`Viêt`). */
function isHalfMarked({ forms, first }: RestoreVocabulary, key: number, word: string): boolean {
  if (typeof parseSyllable(word) !== 'string') return false;
  return forms.slice(first[key]!, first[key + 1]!).some((form) => keepsMarks(word, form));
}

/**
 * The row of a text. Words without marks, and words that lack some of theirs, are sought; all other tokens stay, and
 * words that are marked already stand as what they are.
 */
export function rowOf(text: string, tokens: Tokens, vocabulary: RestoreVocabulary): TokenRow {
  const { kinds, starts, ends } = tokens;
  const length = kinds.length;
  const row = {
    contexts: new Int32Array(length),
    keys: new Int32Array(length).fill(-1),
    forms: new Int32Array(length),
    capitals: new Uint8Array(length),
    registers: new Uint8Array(length),
  };
  for (let i = 0; i < length; i++) fillRow(row, i, kinds[i]!, text.slice(starts[i]!, ends[i]!), vocabulary);
  return row;
}

function fillRow(
  row: TokenRow,
  i: number,
  kind: TokenKind,
  token: string,
  vocabulary: RestoreVocabulary,
): void {
  const form = token.toLowerCase();
  const capital = isWord(kind) && token[0] !== form[0];
  row.capitals[i] = capital ? 1 : 0;
  const key = isWord(kind)
    ? vocabulary.keys.get(kind === TokenKind.PLAIN ? form : stripMarks(form))
    : undefined;
  row.contexts[i] = key === undefined ? contextOf(kind, capital) : contextOfKey(key);
  row.forms[i] = formOfContext(row.contexts[i]!);
  if (key === undefined) return;
  const known = kind === TokenKind.PLAIN ? -1 : formNumber(vocabulary, key, form);
  if (known >= 0) row.forms[i] = known;
  if (kind === TokenKind.PLAIN || (known < 0 && isHalfMarked(vocabulary, key, form))) row.keys[i] = key;
}
