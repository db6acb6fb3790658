/** Training text of the word model: treebank sentences and news that another tool segmented. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A sentence with the spans of its words and, in a treebank, their tags. */
export interface TaggedText {
  readonly text: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

/** The treebank writes brackets as names; they are marks. */
const BRACKETS: Readonly<Record<string, string>> = { LBKT: '(', RBKT: ')' };

/** Words and tags of a CoNLL-U file; the text is the forms with a space between them. */
export function readTreebank(path: string): TaggedText[] {
  return readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .map((block) => block.split('\n').filter((line) => /^\d+\t/.test(line)))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      let text = '';
      const rows = lines.map((line) => line.split('\t'));
      const spans = rows.map(([, form = '']): [number, number] => {
        if (text !== '') text += ' ';
        const start = text.length;
        text += BRACKETS[form.toUpperCase()] ?? form;
        return [start, text.length];
      });
      return { text, spans, upos: rows.map((row) => row[3]!), xpos: rows.map((row) => row[4]!) };
    });
}

const NO_SPACE_BEFORE = /^[,.;:!?)\]”%…/]/u;
const NO_SPACE_BEHIND = /^[([“/]$/u;

/** One line of segmented news: `_` joins syllables, marks stand apart. The usual spacing is put back. */
export function parseSegmentedLine(line: string): TaggedText {
  let text = '';
  let before = '(';
  const spans = line.split(' ').map((token): [number, number] => {
    const word = token.replaceAll('_', ' ');
    if (!NO_SPACE_BEFORE.test(word) && !NO_SPACE_BEHIND.test(before)) text += ' ';
    const start = text.length;
    text += word;
    before = word;
    return [start, text.length];
  });
  return { text, spans, upos: [], xpos: [] };
}

/** Sentences of a gzipped file of `{ id, lines }` rows. */
export function readSegmentedNews(path: string): TaggedText[] {
  const rows = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return rows
    .flatMap((row) => (JSON.parse(row) as { lines: string[] }).lines)
    .map((line) => line.trim().replaceAll(/ +/g, ' '))
    .filter((line) => line.includes(' '))
    .map(parseSegmentedLine);
}

/** A word of our own lists and the part of speech that its file is about; `MIXED` where it is about several. */
export interface ListedWord {
  readonly text: string;
  readonly tag: string;
}

/** Words of our own lists: every `.txt` file of a folder, the tag after `#` in its first line, then a word a line. */
export function readWordLists(folder: string): ListedWord[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const [head = '', ...words] = readFileSync(join(folder, name), 'utf8').trim().split('\n');
      return words.map((text) => ({ text, tag: head.slice(2) }));
    });
}
