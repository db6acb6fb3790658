import test from 'ava';
import { dates } from '../../../lib/entity/date/dates.js';
import { entities } from '../../../lib/entity/entities.js';

/** Tuesday, 14 November 2023. */
const REFERENCE = '2023-11-14';

const cases: readonly (readonly [text: string, expected: string])[] = [
  ['4 ngày trước, mưa lớn', '4 ngày trước 2023-11-10..2023-11-10 day'],
  ['hai ngày trước đây xã đã báo', 'hai ngày trước đây 2023-11-12..2023-11-12 day'],
  ['3 tuần trước.', '3 tuần trước 2023-10-24..2023-10-24 day'],
  ['6 tháng trước', '6 tháng trước 2023-05-01..2023-05-31 month'],
  ['10 năm về trước làng còn nghèo', '10 năm về trước 2013-01-01..2013-12-31 year'],
  ['cách đây 2 tháng', 'cách đây 2 tháng 2023-09-01..2023-09-30 month'],
  ['Cách đây hơn 30 năm, cầu được xây', 'Cách đây hơn 30 năm 1993-01-01..1993-12-31 year'],
  ['5 ngày nữa sẽ họp', '5 ngày nữa 2023-11-19..2023-11-19 day'],
  ['hai tuần sau', 'hai tuần sau 2023-11-28..2023-11-28 day'],
  ['trong 3 ngày qua xã mất điện', '3 ngày qua 2023-11-11..2023-11-13 period'],
  ['2 tháng vừa qua', '2 tháng vừa qua 2023-09-01..2023-10-31 period'],
  ['ba năm gần đây thu tăng đều', 'ba năm gần đây 2020-01-01..2022-12-31 period'],
  ['2 thập kỷ qua', '2 thập kỷ qua 2003-01-01..2022-12-31 period'],
  ['4 quý tiếp theo', '4 quý tiếp theo 2024-01-01..2024-12-31 period'],
  ['5 năm tới, tỉnh xây thêm trường', '5 năm tới 2024-01-01..2028-12-31 period'],
];

for (const [text, expected] of cases) {
  test(`dates: counted from the reference: ${text}`, (t) => {
    const found = dates(text, { reference: REFERENCE });
    t.deepEqual(
      found.map((span) => `${span.text} ${span.from}..${span.to} ${span.grain}`),
      [expected],
    );
  });
}

const none: readonly string[] = [
  'trong 3 năm',
  '5 ngày trước khi bầu cử',
  'hai năm sau ngày thành lập',
  '2 ngày tới thăm',
  '0 ngày trước',
  'nhiều năm qua',
];

for (const text of none) {
  test(`dates: counted from nothing, or from something else: ${text}`, (t) => {
    t.deepEqual(dates(text, { reference: REFERENCE }), []);
  });
}

test('dates: an amount inside a date is part of it, the others keep text order', (t) => {
  const found = dates('Hôm qua, 2 tuần trước và ngày 3/5', { reference: REFERENCE });
  t.deepEqual(
    found.map(({ text }) => text),
    ['Hôm qua', '2 tuần trước', 'ngày 3/5'],
  );
});

test('dates: without a reference an amount has no days', (t) => {
  t.deepEqual(dates('3 ngày trước'), [{ start: 0, end: 12, text: '3 ngày trước', grain: 'day', known: [] }]);
});

test('entities: amounts of time are no entities', (t) => {
  t.deepEqual(entities('Trong 20 năm qua, thị xã đã đổi thay.', { publishedAt: REFERENCE }), []);
});
