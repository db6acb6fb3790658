/** Writes CoNLL-U. */
import { argumentError, checkText } from '../options.js';
import type { Sentence, Span, Token } from '../types.js';
import { checkDocument } from './checks.js';
import { type ConlluSentence, type ConlluWord, openingLines, toField } from './conllu-text.js';

/** A sentence; where it tells its paragraph, the first of each is marked. */
type WrittenSentence = Span & Partial<Pick<Sentence, 'paragraph'>>;

function wordLine(token: Token, id: number, spaceAfter: boolean): string {
  const misc = `${spaceAfter ? '' : 'SpaceAfter=No|'}TokenRange=${token.start}:${token.end}`;
  const form = toField(token.text);
  return [
    id,
    form,
    form === '_' ? '_' : form.toLowerCase(),
    token.pos,
    token.xpos ?? '_',
    '_',
    '_',
    '_',
    '_',
    misc,
  ].join('\t');
}

function sentenceBlock(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  id: number,
  opening: readonly string[],
): string {
  const lines = tokens.map((token, k) => {
    const next = tokens[k + 1];
    return wordLine(
      token,
      k + 1,
      next === undefined ? text.charAt(token.end) !== '' : next.start > token.end,
    );
  });
  const head = [
    ...opening,
    `# sent_id = ${id}`,
    `# text = ${toField(text.slice(sentence.start, sentence.end))}`,
  ];
  return `${[...head, ...lines].join('\n')}\n\n`;
}

/**
 * Writes a document as CoNLL-U: forms, lower-case lemmas, tags, and the offsets into `text` as `TokenRange` in MISC.
 * `# newdoc` stands before the first sentence, with the document's `id` if there is one, `# newpar` before the first
 * sentence of each paragraph. Takes the result of `analyze`, or text, sentences and tokens of other calls. Linear.
 * @throws TypeError when a field is missing or of a wrong type
 */
export function writeConllu(document: {
  readonly id?: string;
  readonly text: string;
  readonly sentences: readonly WrittenSentence[];
  readonly tokens: readonly Token[];
}): string {
  checkDocument('writeConllu', document, []);
  const { id = '', text, sentences, tokens } = document;
  checkText('writeConllu', id, 'document.id');
  if (!Array.isArray(sentences))
    throw argumentError('writeConllu', 'document.sentences', sentences, 'an array');
  if (!Array.isArray(tokens)) throw argumentError('writeConllu', 'document.tokens', tokens, 'an array');
  const blocks: string[] = [];
  let k = 0;
  let paragraph: number | undefined;
  for (const sentence of sentences as readonly WrittenSentence[]) {
    const own: Token[] = [];
    for (; k < tokens.length && tokens[k]!.start < sentence.end; k++) {
      if (tokens[k]!.start >= sentence.start) own.push(tokens[k]!);
    }
    if (own.length === 0) continue;
    const opening = openingLines(
      blocks.length === 0 ? id : undefined,
      sentence.paragraph === paragraph ? undefined : '',
    );
    paragraph = sentence.paragraph;
    blocks.push(sentenceBlock(text, sentence, own, blocks.length + 1, opening));
  }
  return blocks.join('');
}

function formatWord({ form, upos, xpos, start, end }: ConlluWord, index: number): string {
  const tags = [upos || '_', xpos || '_', '_', '_', '_', '_'];
  return [index + 1, form, form.toLowerCase(), ...tags, `TokenRange=${start}:${end}`].join('\t');
}

function formatSentence({ newdoc, newpar, id, text, words }: ConlluSentence): string {
  const name = id === '' ? [] : [`# sent_id = ${id}`];
  const lines = [...openingLines(newdoc, newpar), ...name, `# text = ${text}`, ...words.map(formatWord)];
  return `${lines.join('\n')}\n\n`;
}

/**
 * Writes sentences as `readConllu` returns them. Linear.
 * @throws TypeError when `sentences` is no array
 */
export function formatConllu(sentences: readonly ConlluSentence[]): string {
  const list: unknown = sentences;
  if (!Array.isArray(list)) throw argumentError('formatConllu', 'sentences', list, 'an array');
  return sentences.map(formatSentence).join('');
}
