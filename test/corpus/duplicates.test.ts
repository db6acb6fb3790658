import test from 'ava';
import fc from 'fast-check';
import { DuplicateIndex, textSignature } from '../../lib/corpus/corpus.js';
import { article } from './small-corpus.js';

/** A long text; the seed decides its words. */
function text(seed: number, sentences = 40): string {
  return Array.from({ length: sentences }, (_, n) => article(seed * 1000 + n * 7)).join(' ');
}

const BASE = text(1);

/** Replaces the first part of a text by another. */
function mixed(share: number): string {
  const cut = Math.floor(BASE.length * share);
  return text(2).slice(0, cut) + BASE.slice(cut);
}

const pairs: readonly (readonly [name: string, other: string, kind: 'exact' | 'near' | null])[] = [
  ['the same text', BASE, 'exact'],
  ['other spaces, capitals and punctuation', BASE.toUpperCase().replaceAll('. ', ' …\n\n'), 'exact'],
  ['decomposed letters', BASE.normalize('NFD'), 'exact'],
  ['a sentence in front', `Theo phóng viên thường trú. ${BASE}`, 'near'],
  ['one word changed', BASE.replace('khẩn trương', 'nhanh chóng'), 'near'],
  ['five in a hundred changed', mixed(0.05), 'near'],
  ['half of it changed', mixed(0.5), null],
  ['another text', text(3), null],
];

for (const [name, other, kind] of pairs) {
  test(`duplicates: ${name}`, (t) => {
    const index = new DuplicateIndex(0.8);
    t.is(index.add(10, textSignature(BASE)), null);
    const found = index.add(11, textSignature(other));
    t.is(found?.kind ?? null, kind);
    if (found !== null) {
      t.is(found.original, 10);
      t.true(found.similarity >= 0.8 && found.similarity <= 1);
    }
  });
}

test('short texts are duplicates only when they are equal', (t) => {
  const index = new DuplicateIndex(0.5);
  const found = ['Tin vắn.', 'Tin vắn', 'Tin ngắn.', ''].map(
    (short, n) => index.add(n, textSignature(short))?.original,
  );
  t.deepEqual(found, [undefined, 0, undefined, undefined]);
});

test('the original is the first, also of a chain of likenesses', (t) => {
  const index = new DuplicateIndex(0.8);
  const originals = [0, 0.04, 0.08, 0.02].map(
    (share, n) => index.add(n, textSignature(mixed(share)))?.original ?? null,
  );
  t.deepEqual(originals, [null, 0, 0, 0]);
});

test('the estimate is near the share of common runs of five syllables', (t) => {
  const runs = (from: string): Set<string> => {
    const words = from.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
  };
  const a = runs(BASE);
  for (const share of [0.03, 0.08, 0.12]) {
    const b = runs(mixed(share));
    const common = [...a].filter((run) => b.has(run)).length;
    const index = new DuplicateIndex(0.5);
    index.add(0, textSignature(BASE));
    const found = index.add(1, textSignature(mixed(share)));
    t.true(Math.abs(found!.similarity - common / (a.size + b.size - common)) < 0.12);
  }
});

test('a thousand different texts are told apart, and every one is found again', (t) => {
  const index = new DuplicateIndex(0.8);
  const count = 1000;
  const signatures = Array.from({ length: count }, (_, n) => textSignature(`${text(n + 5, 3)} ${n}`));
  t.true(signatures.every((signature, n) => index.add(n, signature) === null));
  t.true(signatures.every((signature, n) => index.add(count + n, signature)?.original === n));
});

test('signatures exist for any text and depend on its syllables only', (t) => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 });
  t.notThrows(() =>
    fc.assert(
      fc.property(anyText, (any) => {
        const { exact, values } = textSignature(any);
        const spaced = textSignature(` ${any} `);
        return exact === spaced.exact && (values === null) === (spaced.values === null);
      }),
    ),
  );
});
