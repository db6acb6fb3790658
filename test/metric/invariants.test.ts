import test from 'ava';
import fc from 'fast-check';
import { metrics } from '../../index.js';
import type { Metric } from '../../lib/types.js';

const PIECES = [
  'tăng',
  'giảm',
  'từ',
  'xuống',
  'đến',
  '12,85%',
  '1.400',
  'căn nhà',
  'tỷ đồng',
  '2/63',
  'xếp thứ',
  'gấp',
  'lần',
  'so với cùng kỳ',
  'năm 2022',
  'trong đó',
  'khoảng',
  'một',
  'năm',
  'không',
  'triệu',
  '(',
  ')',
  ',',
  ';',
  '.',
  '-',
  '/',
  '\n',
  '"',
  '‰',
  'ha',
  'mỗi',
  'm2',
  'x',
  '💡',
  '\ud800',
];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(' '));

function spansOf({ indicator, period, baseline, ...own }: Metric) {
  return [own, indicator, period, baseline].filter((span) => span !== null);
}

test('every span is a slice of the text', (t) => {
  fc.assert(
    fc.property(texts, (text) =>
      metrics(text).every((metric) =>
        spansOf(metric).every(({ start, end, text: own }) => text.slice(start, end) === own),
      ),
    ),
  );
  t.pass();
});

test('figures are in text order and do not overlap', (t) => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = metrics(text);
      return found.every((metric, k) => k === 0 || found[k - 1]!.end <= metric.start);
    }),
  );
  t.pass();
});

test('results survive JSON, and every figure says which rule made it', (t) => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = metrics(text);
      t.deepEqual(JSON.parse(JSON.stringify(found)), found);
      return found.every(({ evidence, value }) => {
        const values = typeof value === 'number' ? [value] : value;
        return evidence.length > 0 && values.every(Number.isFinite);
      });
    }),
  );
});

test('a decomposed text gives the same figures', (t) => {
  fc.assert(
    fc.property(texts, (text) => {
      const view = (found: Metric[]) => found.map(({ value, unit, direction }) => [value, unit, direction]);
      t.deepEqual(view(metrics(text.normalize('NFD'))), view(metrics(text)));
    }),
  );
});

for (const piece of [
  'tăng 5, 6, 7% so với 12 tỷ đồng ',
  'năm 2017 tăng 5%, ',
  'đến nay có 3 dự án, trong đó ',
]) {
  test(`time grows linearly on a long run of ${JSON.stringify(piece)}`, (t) => {
    const time = (count: number): number => {
      const text = piece.repeat(count);
      const start = process.cpuUsage().user;
      metrics(text);
      return (process.cpuUsage().user - start) / 1000;
    };
    // The compiler works beside the first runs.
    const least = (count: number): number => Math.min(time(count), time(count), time(count));
    const short = least(200);
    t.true(least(1600) < 40 * Math.max(5, short));
  });
}
