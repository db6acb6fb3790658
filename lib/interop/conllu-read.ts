/** Reads CoNLL-U. */
import { checkText } from '../options.js';
import { type ConlluSentence, type ConlluWord, miscValue } from './conllu-text.js';

const WORD_LINE = /^[0-9]+\t/;
const RANGE = /^([0-9]+):([0-9]+)$/;

function comment(lines: readonly string[], key: string): string | null {
  for (const line of lines) {
    const match = /^#\s*([a-z_]+)\s*=\s?(.*)$/u.exec(line);
    if (match?.[1] === key) return match[2]!;
  }
  return null;
}

/** The id of the document or paragraph that a comment line opens, or null. */
function opening(lines: readonly string[], key: 'newdoc' | 'newpar'): string | null {
  for (const line of lines) {
    const match = /^#\s*(newdoc|newpar)(?:\s+id\s*=\s*(.*))?$/u.exec(line);
    if (match?.[1] === key) return match[2]?.trim() ?? '';
  }
  return null;
}

/** Where a word stands: its `TokenRange`, or the next place of its form in the sentence's text. */
function rangeOf(form: string, misc: string, text: string, from: number, base: number): [number, number] {
  const range = RANGE.exec(miscValue(misc, 'TokenRange') ?? '');
  if (range !== null && Number(range[1]) <= Number(range[2])) return [Number(range[1]), Number(range[2])];
  const found = text.indexOf(form, from - base);
  const start = found < 0 ? from : base + found;
  return [start, start + form.length];
}

function readBlock(lines: readonly string[], base: number): ConlluSentence {
  const rows = lines.filter((line) => WORD_LINE.test(line)).map((line) => line.split('\t'));
  const text = comment(lines, 'text') ?? rows.map(([, form = '']) => form).join(' ');
  const words: ConlluWord[] = [];
  let from = base;
  for (const [, form = '', , upos = '', xpos = '', , , , , misc = ''] of rows) {
    const [start, end] = rangeOf(form, misc, text, from, base);
    words.push({ form, upos: upos === '_' ? '' : upos, xpos: xpos === '_' ? '' : xpos, start, end });
    from = end;
  }
  const newdoc = opening(lines, 'newdoc');
  const newpar = opening(lines, 'newpar');
  return {
    ...(newdoc === null ? {} : { newdoc }),
    ...(newpar === null ? {} : { newpar }),
    id: comment(lines, 'sent_id') ?? '',
    text,
    words,
  };
}

/**
 * Reads the sentences of a CoNLL-U file; multi-word and empty nodes are passed over. Where a word has no `TokenRange`,
 * its offsets are those of a text in which the sentences stand one after the other, a line each. Linear.
 * @throws TypeError when `source` is no string
 */
export function readConllu(source: string): ConlluSentence[] {
  checkText('readConllu', source, 'source');
  const sentences: ConlluSentence[] = [];
  let block: string[] = [];
  let base = 0;
  for (const line of [...source.split(/\r\n|\r|\n/u), '']) {
    if (line !== '') {
      block.push(line);
      continue;
    }
    const sentence = block.some((row) => WORD_LINE.test(row)) ? readBlock(block, base) : null;
    if (sentence !== null) {
      sentences.push(sentence);
      base += sentence.text.length + 1;
    }
    block = [];
  }
  return sentences;
}
