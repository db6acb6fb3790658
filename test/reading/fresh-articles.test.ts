/** Articles that nothing is trained on, read whole: how much of what they are marked with is found. */
import { readdirSync, readFileSync } from 'node:fs';
import test from 'ava';
import { compileArticle } from '../../corpus/articles/tools/compile-article.js';
import { analyze, type Span } from '../../index.js';

const FOLDER = new URL('../../../test/reading/', import.meta.url);

/** Least shares, below what is reached, so that one sentence more or less fails nothing. */
const LEAST = { label: 0.75, section: 0.87, structure: 0.97, speaker: 0.78 } as const;
type Mark = keyof typeof LEAST;

const shares: Record<Mark, { right: number; all: number }> = {
  label: { right: 0, all: 0 },
  section: { right: 0, all: 0 },
  structure: { right: 0, all: 0 },
  speaker: { right: 0, all: 0 },
};

/** Parts of a page that tell no story: they have no label worth a look. */
const FURNITURE = new Set(['furniture', 'byline', 'dateline', 'credit']);

function count(mark: Mark, gold: string | null, found: string | null): void {
  shares[mark].all++;
  if (gold === found) shares[mark].right++;
}

/** What holds the middle of a sentence. */
function holder<Found extends Span>(found: readonly Found[], { start, end }: Span): Found | undefined {
  const middle = (start + end) / 2;
  return found.find((span) => span.start <= middle && middle < span.end);
}

type Named = { readonly people: readonly { readonly id: string; readonly name: string }[] };

/** The name of a speaker; a body is its own name. */
const nameOf = (id: string | null | undefined, { people }: Named): string | null =>
  people.find((person) => person.id === id)?.name ?? id ?? null;

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.marked.txt'))) {
  const gold = compileArticle(readFileSync(new URL(file, FOLDER), 'utf8'), file);
  const found = analyze(gold.text);
  for (const sentence of gold.sentences) {
    const kind = holder(gold.structure, sentence)?.kind ?? null;
    count('structure', kind, holder(found.structure.parts, sentence)?.kind ?? null);
    if (kind !== null && FURNITURE.has(kind)) continue;
    const read = holder(found.sentences, sentence);
    count('label', sentence.label, read?.label ?? null);
    count('speaker', nameOf(sentence.speaker, gold), nameOf(read?.speaker, found));
    const section = holder(gold.sections, sentence);
    if (section) count('section', section.label, holder(found.sections, sentence)?.label ?? null);
  }
}

for (const [mark, least] of Object.entries(LEAST)) {
  test(`the ${mark} of fresh articles`, (t) => {
    const { right, all } = shares[mark as Mark];
    t.true(right >= least * all, `${right} of ${all}`);
  });
}
