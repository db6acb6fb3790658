import test from 'ava';
import fc from 'fast-check';
import { trend } from '../../../lib/corpus/statistics/statistics.js';

const names: readonly (readonly [
  date: string,
  by: 'day' | 'week' | 'month' | 'quarter' | 'year',
  name: string,
])[] = [
  ['2024-12-30', 'day', '2024-12-30'],
  ['2024-12-30', 'week', '2025-W01'],
  ['2021-01-03', 'week', '2020-W53'],
  ['2024-02-29', 'month', '2024-02'],
  ['2024-05-01', 'quarter', '2024-Q2'],
  ['2024-05-01T08:00:00+07:00', 'year', '2024'],
];

for (const [date, by, name] of names) {
  test(`${date} is in the ${by} ${name}`, (t) => t.is(trend([{ date }], { by }).periods[0]!.name, name));
}

test('gaps are filled: with 0 for counts, with null for means', (t) => {
  const points = [
    { date: '2024-01-05', value: 2 },
    { date: '2024-01-20', value: 4 },
    { date: '2024-03-01', value: 9 },
  ];
  const values = (aggregate: 'count' | 'sum' | 'mean' | 'median') =>
    trend(points, { aggregate }).periods.map(({ value }) => value);
  t.deepEqual(values('count'), [2, 0, 1]);
  t.deepEqual(values('sum'), [6, 0, 9]);
  t.deepEqual(values('mean'), [3, null, 9]);
  t.deepEqual(values('median'), [3, null, 9]);
});

test('periods have their first and last day', (t) => {
  const [period] = trend([{ date: '2024-02-10' }], { by: 'quarter' }).periods;
  t.deepEqual([period!.from, period!.to], ['2024-01-01', '2024-03-31']);
});

test('the series begins and ends where it is told to', (t) => {
  const result = trend([{ date: '2024-02-10' }, { date: '2025-02-10' }], {
    from: '2024-01-01',
    to: '2024-03-31',
  });
  t.deepEqual(
    result.periods.map(({ value }) => value),
    [0, 1, 0],
  );
});

const years = (values: readonly number[]) => values.map((value, k) => ({ date: `${2000 + k}-06-01`, value }));

/** Values computed by other statistics packages (pymannkendall 1.4, scipy.stats.theilslopes). */
const series: readonly (readonly [
  values: readonly number[],
  s: number,
  z: number,
  p: number,
  slope: number,
])[] = [
  [[1, 2, 3, 4, 5, 6, 7], 21, 3.003757045930553, 0.0026666817936140674, 1],
  [[12, 9, 9, 11, 8, 8, 7, 7, 6, 8], -30, -2.6547101599834875, 0.007937657788413821, -0.5],
  [[3, 3, 3, 3], 0, 0, 1, 0],
  [[5, 1, 4, 2, 3, 6], 3, 0.3757345746510897, 0.7071142312899612, 0.5],
];

for (const [values, s, z, p, slope] of series) {
  test(`trend of ${values.join(' ')}`, (t) => {
    const { test: found, line } = trend(years(values), { by: 'year', aggregate: 'sum' });
    t.is(found!.s, s);
    t.true(Math.abs(found!.z - z) < 1e-9);
    t.true(Math.abs(found!.p - p) < 1e-6);
    t.true(Math.abs(line!.slope - slope) < 1e-9);
  });
}

test('fewer than three values have no trend', (t) => {
  t.deepEqual(trend(years([1, 2]), { by: 'year', aggregate: 'mean' }).test, null);
  t.deepEqual(trend([]), { periods: [], test: null, line: null });
});

test('the distance between values counts gaps', (t) => {
  const points = [0, 1, 5].map((k) => ({ date: `${2000 + k}-01-01`, value: 3 * k }));
  t.is(trend(points, { by: 'year', aggregate: 'mean' }).line!.slope, 3);
});

test('property: turning the values turns the trend', (t) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 20 }), (values) => {
      const options = { by: 'year', aggregate: 'sum' } as const;
      const up = trend(years(values), options);
      const down = trend(years(values.map((value) => -value)), options);
      t.is(up.test!.s, 0 - down.test!.s);
      t.true(Math.abs(up.line!.slope + down.line!.slope) < 1e-9);
      t.true(up.line!.low <= up.line!.slope && up.line!.slope <= up.line!.high);
    }),
  );
});

test('too many periods are refused by name', (t) => {
  t.throws(() => trend([{ date: '1900-01-01' }, { date: '2020-01-01' }], { by: 'day' }), {
    instanceOf: RangeError,
    message: /more than 3000 periods/u,
  });
});

const wrong: readonly (readonly [name: string, call: () => unknown])[] = [
  ['a point without a date', () => trend([{}] as never)],
  ['a day that does not exist', () => trend([{ date: '2024-02-30' }])],
  ['a mean without values', () => trend([{ date: '2024-02-01' }], { aggregate: 'mean' })],
  ['an unknown period', () => trend([], { by: 'decade' as never })],
  ['an unknown option', () => trend([], { fill: 0 } as never)],
  ['a string', () => trend('2024' as never)],
];

for (const [name, call] of wrong) {
  test(`trend refuses ${name}`, (t) => {
    t.throws(call, { instanceOf: TypeError, message: /^thoisu: /u });
  });
}
