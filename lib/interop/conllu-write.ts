/** Writes CoNLL-U. */
import { argumentError, checkText } from '../options.js';
import type { Span, Token } from '../types.js';
import { type ConlluSentence, toField } from './conllu-text.js';

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

function sentenceBlock(text: string, sentence: Span, tokens: readonly Token[], id: number): string {
  const lines = tokens.map((token, k) => {
    const next = tokens[k + 1];
    return wordLine(
      token,
      k + 1,
      next === undefined ? text.charAt(token.end) !== '' : next.start > token.end,
    );
  });
  const head = [`# sent_id = ${id}`, `# text = ${toField(text.slice(sentence.start, sentence.end))}`];
  return `${[...head, ...lines].join('\n')}\n\n`;
}

/**
 * Writes a document as CoNLL-U: forms, lower-case lemmas, tags, and the offsets into `text` as `TokenRange` in MISC.
 * Takes the result of `analyze`, or text, sentences and tokens of other calls. Linear.
 * @throws TypeError when a field is missing or of a wrong type
 */
export function writeConllu(document: {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
}): string {
  const { text, sentences, tokens } = document;
  checkText('writeConllu', text, 'document.text');
  if (!Array.isArray(sentences))
    throw argumentError('writeConllu', 'document.sentences', sentences, 'an array');
  if (!Array.isArray(tokens)) throw argumentError('writeConllu', 'document.tokens', tokens, 'an array');
  const blocks: string[] = [];
  let k = 0;
  for (const sentence of sentences as readonly Span[]) {
    const own: Token[] = [];
    for (; k < tokens.length && tokens[k]!.start < sentence.end; k++) {
      if (tokens[k]!.start >= sentence.start) own.push(tokens[k]!);
    }
    if (own.length > 0) blocks.push(sentenceBlock(text, sentence, own, blocks.length + 1));
  }
  return blocks.join('');
}

/** Writes sentences as `readConllu` returns them. Linear. */
export function formatConllu(sentences: readonly ConlluSentence[]): string {
  return sentences
    .map(({ id, text, words }) => {
      const lines = words.map(({ form, upos, xpos, start, end }, k) =>
        [
          k + 1,
          form,
          form.toLowerCase(),
          upos || '_',
          xpos || '_',
          '_',
          '_',
          '_',
          '_',
          `TokenRange=${start}:${end}`,
        ].join('\t'),
      );
      return `${[...(id === '' ? [] : [`# sent_id = ${id}`]), `# text = ${text}`, ...lines].join('\n')}\n\n`;
    })
    .join('');
}
