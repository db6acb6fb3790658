/** Key words in context, a search box, and the sentences that both lead to. */
import { concordance } from '../../statistics/concordance.js';
import type { SampledSentence } from '../gather/gather-sentences.js';
import { type Html, html } from '../page/html.js';
import { fill } from '../page/messages.js';
import type { ReportContext, Section } from './context.js';

/** Key words with lines, and lines of each. */
const WORDS = 8;
const LINES = 5;

function idOf({ document, sentence }: SampledSentence): string {
  return `s-${document}-${sentence}`;
}

/** The surest key words of both labels, in turn. */
function keyWords({ labels }: ReportContext['facts']['terms']): string[] {
  const side = (which: string): string[] =>
    labels.rows.filter((row) => row.side === which).map(({ term }) => term);
  const [good, bad] = [side('target'), side('reference')];
  return Array.from({ length: WORDS / 2 }, (_, k) => [good[k], bad[k]])
    .flat()
    .filter((term) => term !== undefined);
}

function linesOf(word: string, sentences: readonly SampledSentence[], { m }: ReportContext): Html | null {
  const documents = sentences.map(({ text }, k) => ({ id: String(k), text }));
  const lines = concordance(documents, { words: word }, { context: 8, sort: 'right' });
  if (lines.length === 0) return null;
  const step = Math.max(1, Math.floor(lines.length / LINES));
  const shown = lines.filter((_, k) => k % step === 0).slice(0, LINES);
  return html`<h3>${word}</h3><ol class="kwic">${shown.map(({ document, left, text, right }) => {
    const number = Number(document);
    return html`<li><span class="left">${left.start > 0 ? '… ' : null}${left.text}</span><mark>${text}</mark><span class="right">${right.text}${right.end < sentences[number]!.text.length ? ' …' : null}</span> <a href="#${idOf(sentences[number]!)}" aria-label="${m.sentence} ${number + 1}">${number + 1}</a></li>
`;
  })}</ol>`;
}

function sentenceItem(sentence: SampledSentence, k: number, { m, writer }: ReportContext): Html {
  const { text, label, speaker, id, title, day } = sentence;
  const source = [title, id === title ? '' : id, writer.day(day)].filter((part) => part !== '').join(' · ');
  return html`<li id="${idOf(sentence)}" data-number="${k + 1}"><span class="text">${text}</span> <span class="tag ${label}">${m[label]}</span><small>${k + 1}. ${source}${speaker === null ? null : html` · ${m.statedBy} ${speaker}`}</small></li>
`;
}

/** The section; empty where no sentence was drawn. */
export function concordanceSection(context: ReportContext): Section {
  const { m, writer } = context;
  const { sentences, from } = context.facts.sample;
  const numbers = { count: writer.number(sentences.length, 0), from: writer.number(from, 0) };
  const all = sentences.length === from ? m.sentenceListAll : m.sentenceListSample;
  return {
    id: 'concordance',
    title: m.concordance,
    content: html`<p>${m.concordanceNote}</p>
<div class="search" role="search" hidden><label for="search">${m.search}</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="${m.searchHint}">
<output for="search" aria-live="polite"></output><ol class="kwic"></ol></div>
${keyWords(context.facts.terms).map((word) => linesOf(word, sentences, context))}
<h3>${m.sentenceList}</h3><p class="quiet">${fill(all, numbers)}</p>
<details id="sentence-list"><summary>${m.showSentences}</summary>
<ol class="sentences">${sentences.map((sentence, k) => sentenceItem(sentence, k, context))}</ol></details>`,
  };
}
