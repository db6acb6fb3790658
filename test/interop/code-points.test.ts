import test from 'ava';
import fc from 'fast-check';
import { createCodePointMap } from '../../lib/interop/code-points.js';

const cases: readonly (readonly [text: string, offset: number, point: number])[] = [
  ['abc', 2, 2],
  ['😀a', 2, 1],
  ['a😀b😀c', 6, 4],
  ['a😀', 2, 2],
  ['\ud83da', 1, 1],
];

for (const [text, offset, point] of cases) {
  test(`offset ${offset} of ${JSON.stringify(text)} is code point ${point}`, (t) => {
    t.is(createCodePointMap(text).toCodePoint(offset), point);
  });
}

test('property: offsets between characters go there and back', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const map = createCodePointMap(text);
      let unit = 0;
      let point = 0;
      for (const character of text) {
        t.is(map.toCodePoint(unit), point);
        t.is(map.toCodeUnit(point), unit);
        unit += character.length;
        point++;
      }
      t.is(map.length, point);
    }),
  );
});
