import test from 'ava';
import fc from 'fast-check';
import { analyze } from '../../index.js';
import { writeWebAnnotations } from '../../lib/interop/web-annotation/web-annotation.js';
import { ARTICLE, cutCodePoints, oddDocument } from './exported.js';

const source = 'https://example.org/a/7';
const page = writeWebAnnotations(analyze(ARTICLE), { source });

test('web annotation: a page of annotations about the source', (t) => {
  t.is(page['@context'], 'http://www.w3.org/ns/anno.jsonld');
  t.is(page.type, 'AnnotationPage');
  t.true(page.items.length > 15);
  t.true(page.items.every(({ type, target }) => type === 'Annotation' && target.source === source));
  t.is(new Set(page.items.map(({ id }) => id)).size, page.items.length);
});

test('web annotation: positions count code points, quotations say the same', (t) => {
  for (const { target } of page.items) {
    const [position, quote] = target.selector;
    t.is(cutCodePoints(ARTICLE, position.start, position.end), quote.exact);
    t.true(ARTICLE.includes(quote.prefix + quote.exact + quote.suffix));
  }
});

test('web annotation: types and details are bodies, links lead to annotations of the page', (t) => {
  const ids = new Set(page.items.map(({ id }) => id));
  const bodies = page.items.flatMap(({ body }) => body);
  t.true(bodies.some(({ purpose, value }) => purpose === 'tagging' && value === 'POSITION'));
  t.true(bodies.some(({ purpose, value }) => purpose === 'describing' && value === 'level: province'));
  const links = bodies.filter((body) => body.type === 'SpecificResource');
  t.true(links.some(({ value }) => value === 'holds'));
  t.true(links.every((link) => ids.has(link.source)));
});

test('web annotation: context and address are chosen', (t) => {
  const chosen = writeWebAnnotations(analyze(ARTICLE), { source, id: 'urn:x', context: 0 });
  t.is(chosen.items[0]!.id, 'urn:x/1');
  t.true(chosen.items.every(({ target }) => target.selector[1].prefix === ''));
});

test('web annotation: property: offsets cut the quotation in any text', (t) => {
  fc.assert(
    fc.property(oddDocument, fc.integer({ min: 0, max: 9 }), (odd, context) => {
      for (const { target } of writeWebAnnotations(odd, { source, context }).items) {
        const [position, quote] = target.selector;
        t.is(cutCodePoints(odd.text, position.start, position.end), quote.exact);
        t.true(odd.text.includes(quote.prefix + quote.exact + quote.suffix));
      }
    }),
  );
});

const wrong: readonly (readonly [name: string, call: () => unknown])[] = [
  ['no source', () => writeWebAnnotations({ text: '' }, {} as never)],
  ['no options', () => writeWebAnnotations({ text: '' }, undefined as never)],
  ['a negative context', () => writeWebAnnotations({ text: '' }, { source, context: -1 })],
  ['no text', () => writeWebAnnotations({} as never, { source })],
];

for (const [name, call] of wrong) {
  test(`web annotation refuses ${name}`, (t) =>
    t.throws(call, { instanceOf: TypeError, message: /^thoisu: /u }));
}
