/** Gives Vietnamese text its marks back. */
import { checkOptions, checkText } from '../../options.js';
import type { TextSpan } from '../../types.js';
import { placeTone } from '../normalize/tone-placement.js';
import { decodeRow, type FormFilter, type RestoreModel, rankForms } from './decode.js';
import { fillRegisters } from './everyday.js';
import type { TokenRow } from './features.js';
import { keepForeign } from './foreign.js';
import { keepsMarks } from './keeps-marks.js';
import { restoreModel } from './model.js';
import { rowOf } from './row.js';
import { TokenKind, type Tokens, tokensOf } from './tokens.js';

/** Settings of `restoreDiacritics` and `restoreWithAlternatives`. */
export interface RestoreOptions {
  /** Where restored words carry the tone: `old` (default) `hòa`, `thúy`, as most of the press; `new` `hoà`, `thuý`. */
  readonly toneStyle?: 'old' | 'new';
}

/** A form that a word may have. */
export interface RestoredForm {
  readonly text: string;
  /** Probability given the words around it, 0 to 1. */
  readonly score: number;
}

/** A word that restoration decided on, at its offsets in the input, which are those in the result too. */
export interface RestoredWord extends TextSpan {
  /** What the word was restored to. */
  readonly restored: string;
  /** All forms of the model for the word, best first; their scores add up to 1. */
  readonly alternatives: readonly RestoredForm[];
}

/** A restored text with what else each word could be. */
export interface RestoredText {
  readonly text: string;
  readonly words: readonly RestoredWord[];
}

/** The form in the case of the word. */
function inCaseOf(word: string, form: string): string {
  if (word === word.toLowerCase()) return form;
  let written = '';
  for (let i = 0; i < form.length; i++) {
    written += word[i] === word[i]!.toLowerCase() ? form[i] : form[i]!.toUpperCase();
  }
  return written;
}

interface Search {
  readonly tokens: Tokens;
  readonly row: TokenRow;
  readonly chosen: Int32Array;
  readonly allows: FormFilter;
}

function search(text: string, model: RestoreModel): Search {
  const { vocabulary } = model;
  const tokens = tokensOf(text);
  const row = rowOf(text, tokens, vocabulary);
  keepForeign(text, tokens, row, vocabulary);
  fillRegisters(row, model.everyday);
  const wordAt = (i: number): string => text.slice(tokens.starts[i]!, tokens.ends[i]!).toLowerCase();
  const allows: FormFilter = (i, form) =>
    tokens.kinds[i] !== TokenKind.MARKED || keepsMarks(wordAt(i), vocabulary.forms[form]!);
  return { tokens, row, chosen: decodeRow(model, row, allows), allows };
}

function formWriter(options: RestoreOptions | undefined): (word: string, form: string) => string {
  if (options?.toneStyle !== 'new') return inCaseOf;
  return (word, form) => inCaseOf(word, placeTone(form, 'new'));
}

const RULES = { toneStyle: ['old', 'new'] } as const;

/**
 * Gives text without marks, or with some, its Vietnamese marks: `Thu tuong Chinh phu` becomes `Thủ tướng Chính phủ`. Marks
 * that are there, numbers, addresses and foreign words stay. The result has the length of the input, so that offsets hold
 * in both. Statistical: see the model card (docs/models/restoration.md) for how often it is right. Linear.
 *
 * @throws TypeError when `text` is no string or an option is not allowed
 * @example restoreDiacritics('Quoc hoi thong qua nghi quyet') // 'Quốc hội thông qua nghị quyết'
 */
export function restoreDiacritics(text: string, options?: RestoreOptions): string {
  checkText('restoreDiacritics', text);
  checkOptions('restoreDiacritics', options, RULES);
  const model = restoreModel();
  return written(text, search(text, model), model, formWriter(options));
}

function written(
  text: string,
  { tokens, row, chosen }: Search,
  { vocabulary }: RestoreModel,
  write: (word: string, form: string) => string,
): string {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < chosen.length; i++) {
    if (row.keys[i]! < 0) continue;
    const word = text.slice(tokens.starts[i]!, tokens.ends[i]!);
    parts.push(text.slice(from, tokens.starts[i]!), write(word, vocabulary.forms[chosen[i]!]!));
    from = tokens.ends[i]!;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/**
 * Like `restoreDiacritics`, with every form that each word could have and its probability given the words around it.
 *
 * @throws TypeError when `text` is no string or an option is not allowed
 * @example restoreWithAlternatives('ong Le Van Thanh').words[3].alternatives[0].text // 'Thành' or 'Thanh'
 */
export function restoreWithAlternatives(text: string, options?: RestoreOptions): RestoredText {
  checkText('restoreWithAlternatives', text);
  checkOptions('restoreWithAlternatives', options, RULES);
  const model = restoreModel();
  const found = search(text, model);
  const write = formWriter(options);
  const { tokens, row, chosen, allows } = found;
  const words: RestoredWord[] = [];
  for (let i = 0; i < chosen.length; i++) {
    if (row.keys[i]! < 0) continue;
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    const word = text.slice(start, end);
    const spelled = (form: number): string => write(word, model.vocabulary.forms[form]!);
    const alternatives = rankForms(model, row, chosen, i, allows).map(({ form, score }) => ({
      text: spelled(form),
      score,
    }));
    words.push({ start, end, text: word, restored: spelled(chosen[i]!), alternatives });
  }
  return { text: written(text, found, model, write), words };
}
