import test from 'ava';
import fc from 'fast-check';
import { analyze } from '../../index.js';
import { type SpacyDocument, toSpacy } from '../../lib/interop/spacy/spacy.js';
import { ARTICLE, cutCodePoints, oddDocument } from './exported.js';

const document = analyze(ARTICLE);
const written = toSpacy(document);

/** What Python calls white space. */
const SPACE = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/u;

/** The tokens that `Doc.from_json` rebuilds from words and text (`spacy.util.get_words_and_spaces`). */
function rebuilt({ text, tokens }: SpacyDocument): string[] {
  const points = [...text];
  const words = tokens
    .map(({ start, end }) => points.slice(start, end))
    .filter((word) => !SPACE.test(word.join('')));
  const found: string[] = [];
  let at = 0;
  for (const word of words) {
    let next = at;
    while (!word.every((point, k) => points[next + k] === point)) next++;
    if (next > at) found.push(points.slice(at, next).join(''));
    found.push(word.join(''));
    at = next + word.length;
    if (points[at] === ' ') at++;
  }
  return at < points.length ? [...found, points.slice(at).join('')] : found;
}

function check(
  t: { deepEqual(a: unknown, b: unknown): void; true(a: boolean): void },
  doc: SpacyDocument,
): void {
  const words = doc.tokens.map(({ start, end }) => cutCodePoints(doc.text, start, end));
  t.deepEqual(words, rebuilt(doc));
  const starts = new Set(doc.tokens.map(({ start }) => start));
  const ends = new Set(doc.tokens.map(({ end }) => end));
  for (const { start, end } of [...doc.ents, ...doc.sents, ...Object.values(doc.spans).flat()])
    t.true(starts.has(start) && ends.has(end));
  for (const [k, { start }] of doc.ents.entries()) t.true(k === 0 || doc.ents[k - 1]!.end <= start);
}

test('spaCy: tokens are those that spaCy rebuilds, and spans begin and end with them', (t) =>
  check(t, written));

test('spaCy: property: so it is in any text', (t) => {
  fc.assert(fc.property(oddDocument, (odd) => check(t, toSpacy(odd))));
});

test('spaCy: words keep their tags, white space is tagged as spaCy does', (t) => {
  const tagOf = (text: string) =>
    written.tokens.find(({ start, end }) => cutCodePoints(ARTICLE, start, end) === text)?.pos;
  t.is(tagOf('giải ngân'), 'VERB');
  t.is(tagOf('\n'), 'SPACE');
});

test('spaCy: entities, labels and figures are spans', (t) => {
  t.true(written.ents.some(({ label }) => label === 'PERSON'));
  t.deepEqual(
    written.spans.sentences.map(({ label }) => label),
    document.sentences.map(({ label }) => label),
  );
  t.is(written.spans.metrics.length, document.metrics.length);
  t.true(written.spans.entities.some(({ kb_id }) => kb_id.startsWith('district.')));
});

test('spaCy: of entities that overlap the longest is kept', (t) => {
  const entity = { type: 'EVENT', evidence: [] } as const;
  const { ents, spans } = toSpacy({
    text: 'Hội nghị Tỉnh ủy',
    entities: [
      { ...entity, start: 0, end: 16, text: 'Hội nghị Tỉnh ủy' },
      { ...entity, start: 9, end: 16, text: 'Tỉnh ủy' },
    ],
  });
  t.deepEqual(
    ents.map(({ start, end }) => [start, end]),
    [[0, 16]],
  );
  t.is(spans.entities.length, 2);
});

test('spaCy: a text alone is enough, a wrong one is named', (t) => {
  t.is(toSpacy({ text: 'Xin chào' }).tokens.length, 2);
  t.throws(() => toSpacy({ text: 3 } as never), { instanceOf: TypeError });
  t.throws(() => toSpacy({ text: '', tokens: 'x' } as never), { instanceOf: TypeError });
});
