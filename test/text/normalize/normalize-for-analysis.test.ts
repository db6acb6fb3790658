import test from 'ava';
import fc from 'fast-check';
import {
  needsNormalization,
  normalizeForAnalysis,
} from '../../../lib/text/normalize/normalize-for-analysis.js';
import { anyText } from '../arbitrary.js';

const changed: readonly (readonly [text: string, expected: string])[] = [
  ['Hô\u0323i đô\u0300ng', 'Hội đồng'],
  ['tha\u0301\u0302t', 'thất'],
  ['Thủ\u200b tướng\ufeff', 'Thủ tướng'],
  ['phát\u00adtriển', 'pháttriển'],
  ['HÐND', 'HĐND'],
  ['Hà Nộ\u0456', 'Hà Nội'],
  ['ＧＤＰ ５％', 'GDP 5%'],
  ['\u1100\u1161，', '\uac00，'],
];

for (const [text, expected] of changed) {
  test(`normalizeForAnalysis changes ${JSON.stringify(text)}`, (t) => {
    const result = normalizeForAnalysis(text);
    t.is(result.text, expected);
    t.deepEqual(result.map?.toOriginal({ start: 0, end: 1 }).start, 0);
  });
}

const unchanged = ['ngừơi hòa hoà', 'Quốc\u00a0hội “họp”…', 'một\r\nhai', 'Владимир', 'می\u200cخواهم', ''];

for (const text of unchanged) {
  test(`normalizeForAnalysis leaves ${JSON.stringify(text)} and has no map`, (t) => {
    t.deepEqual(normalizeForAnalysis(text), { text, map: null });
  });
}

test('needsNormalization is false only where nothing changes', (t) => {
  t.false(needsNormalization('Ủy ban nhân dân tỉnh họp phiên thường kỳ.'));
  fc.assert(
    fc.property(anyText, (text) => needsNormalization(text) || normalizeForAnalysis(text).text === text),
  );
});

test('composed and decomposed text give the same text for analysis', (t) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const composed = normalizeForAnalysis(text.normalize('NFC')).text;
      return composed === normalizeForAnalysis(text.normalize('NFD')).text;
    }),
    { numRuns: 2000 },
  );
  t.pass();
});
