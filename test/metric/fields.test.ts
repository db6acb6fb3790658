import test from 'ava';
import { metrics } from '../../index.js';
import type { Metric } from '../../lib/types.js';

const last = (text: string): Metric => metrics(text, { publishedAt: '2023-10-14' }).at(-1)!;

/** Text and the comparator of its last figure. */
const comparators: readonly (readonly [string, Metric['comparator']])[] = [
  ['Xã có 12 tổ hợp tác.', '='],
  ['Xã có hơn 12 tổ hợp tác.', '>'],
  ['Xã có gần 1.200 hộ.', '<'],
  ['Xã có chưa đến 30 hộ.', '<'],
  ['Xã có ít nhất 10 hộ.', '>='],
  ['Các lô trên 10 ha trở lên.', '>='],
  ['Xử phạt tối đa 20 triệu đồng.', '<='],
  ['Giá không quá 15 triệu đồng.', '<='],
  ['Chi khoảng 5 tỷ đồng.', '~'],
  ['Thu ước đạt 5 tỷ đồng.', '~'],
  ['Dự kiến tổng vốn cho vay là 58 tỷ đồng.', '~'],
  ['Thu ước đạt gần 5 tỷ đồng.', '<'],
  ['Đề án dựa trên 4 nhóm giải pháp.', '='],
  ['Mực nước thấp hơn 3 m so với năm ngoái.', '='],
  ['Sản lượng đạt từ 300 đến 320 tấn.', '='],
  ['Các lô từ 10 ha trở lên.', '>='],
  ['Có 8 trên 10 thôn đạt chuẩn.', '='],
  ['Giá cao hơn 3 lần so với năm ngoái.', '>'],
  ['Có 8 trong số hơn 10 thôn đạt chuẩn.', '>'],
];

for (const [text, comparator] of comparators) {
  test(`comparator: ${text}`, (t) => {
    t.is(last(text).comparator, comparator);
  });
}

/** Text and the direction of its last figure. */
const directions: readonly (readonly [string, Metric['direction']])[] = [
  ['Xuất khẩu tăng 12%.', 'increase'],
  ['Xuất khẩu tăng khoảng 12%.', 'increase'],
  ['Nợ xấu giảm 0,3%.', 'decrease'],
  ['Giá thấp hơn 3,7%.', 'decrease'],
  ['Thu vượt kế hoạch 5%.', 'increase'],
  ['Thu thuế vượt gần 13% so với dự toán.', 'increase'],
  ['Số hộ vượt 13%.', 'level'],
  ['Quy mô gấp 3 lần năm 2015.', 'increase'],
  ['Tỷ lệ tăng lên 12%.', 'level'],
  ['Tỷ lệ giảm còn 4,5%.', 'level'],
  ['Thuế suất giảm từ 25% xuống 22%.', 'level'],
  ['Công nghiệp chiếm 36%.', 'level'],
  ['Tăng trưởng đạt 6,2%.', 'level'],
  ['Xã có hơn 400 hộ.', 'level'],
  ['PCI tăng 5 bậc.', 'increase'],
  ['Giải ngân thấp hơn cùng kỳ 4,2 điểm phần trăm.', 'decrease'],
  ['Tỷ lệ này cao hơn bình quân cả nước 1,2 điểm phần trăm.', 'increase'],
  ['Tỷ lệ này cao hơn mức bình quân 6,5% của cả nước.', 'level'],
  ['Mật độ bằng 0,9 lần bình quân cả nước.', 'level'],
  ['Lũ chia cắt 4 bản.', 'level'],
  ['Huyện cắt 4 bản khỏi kế hoạch.', 'decrease'],
];

for (const [text, direction] of directions) {
  test(`direction: ${text}`, (t) => {
    t.is(last(text).direction, direction);
  });
}

/** Text, and the words and kind of the baseline of its last figure. */
const baselines: readonly (readonly [string, readonly [string, string] | null])[] = [
  ['Xuất khẩu tăng 12% so với cùng kỳ.', ['so với cùng kỳ', 'same-period']],
  ['Giải ngân đạt 55% kế hoạch.', ['kế hoạch', 'plan']],
  ['Công nghiệp chiếm 36% tổng vốn đầu tư.', ['tổng vốn đầu tư', 'whole']],
  ['Thuế suất giảm từ 25% xuống 22%.', ['từ 25%', 'earlier']],
  ['Xã có 12 tổ hợp tác.', null],
  ['Huyện sửa 12 km đường.', null],
  ['Tỷ lệ hộ nghèo tăng lên 9% trong năm 2023.', null],
  ['Sản lượng tăng 5% trong 3 năm.', null],
  ['Rừng trồng chiếm 9% trong tổng diện tích.', ['trong tổng diện tích', 'whole']],
  ['Giải ngân thấp hơn cùng kỳ 4,2 điểm phần trăm.', ['cùng kỳ', 'same-period']],
];

for (const [text, expected] of baselines) {
  test(`baseline: ${text}`, (t) => {
    const { baseline } = last(text);
    t.deepEqual(baseline === null ? null : [baseline.text, baseline.kind], expected);
  });
}

test('baseline: a figure that two share is that of the change, not of the level before it', (t) => {
  const [level, change] = metrics('Thu ngân sách đạt 50 tỷ đồng, tăng 12% so với cùng kỳ.');
  t.is(level?.baseline, null);
  t.is(change?.baseline?.text, 'so với cùng kỳ');
});

test('period: a year before the figure is resolved to its days', (t) => {
  const { period } = last('Năm 2022, xuất khẩu đạt 3 tỷ USD.');
  t.deepEqual([period?.text, period?.from, period?.to], ['Năm 2022', '2022-01-01', '2022-12-31']);
});

test('period: a small word inside a longer one opens none', (t) => {
  t.is(last('Tiến độ thực hiện đến nay đạt 45%.').period?.text, 'đến nay');
});

test('period: each figure of a list has the time before it', (t) => {
  const [quarter, half] = metrics('Tốc độ tăng trưởng quý II đạt 7,2%, 6 tháng đầu năm đạt 6,9%.');
  t.is(quarter?.period?.text, 'quý II');
  t.is(half?.period?.text, '6 tháng đầu năm');
});

test('period: the figures of a sentence change their time together', (t) => {
  const found = metrics('Năm 2018, xã có 320 hộ nghèo, giảm 12%; năm 2019 còn 250 hộ nghèo, giảm 21%.');
  const years = found.map(({ period }) => period?.text);
  t.deepEqual(years, ['Năm 2018', 'Năm 2018', 'năm 2019', 'năm 2019']);
});

test('period: the parts of a sum have the time of the sentence before', (t) => {
  const parts = 'Trong đó, thu nội địa đạt 2.100 tỷ đồng, thu xuất nhập khẩu đạt 900 tỷ đồng.';
  const found = metrics(`Trong 6 tháng đầu năm, tỉnh thu 3.200 tỷ đồng. ${parts}`);
  const times = found.map(({ period }) => period?.text);
  t.deepEqual(times, Array(3).fill('Trong 6 tháng đầu năm'));
});

test('period: a sentence of its own takes none over', (t) => {
  t.is(last('Tháng 5, sản lượng đạt 500 tấn. Hai xã cùng làm đường.').period, null);
});

test('period: the day of a meeting is none', (t) => {
  t.is(last('Chiều 10/2, đoàn đã gặp 20 doanh nghiệp tiêu biểu.').period, null);
});

/** Text and the indicator of its last figure. */
const indicators: readonly (readonly [string, string])[] = [
  ['Chỉ số sản xuất công nghiệp tăng 11,7%.', 'Chỉ số sản xuất công nghiệp'],
  ['Thu nhập bình quân đầu người đạt 64 triệu đồng.', 'Thu nhập bình quân đầu người'],
  ['Tổng thu ngân sách đạt 50 tỷ đồng, tăng 12%.', 'Tổng thu ngân sách'],
  ['Tốc độ tăng trưởng quý III đạt 12,85%, 9 tháng đạt 13,3%.', 'Tốc độ tăng trưởng'],
  ['Gói thầu số 5 (dài 12 km, qua 4 xã) đạt 67%.', 'Gói thầu số 5'],
  ['Chi phí của nhà thầu (chưa kể 5% thuế) tăng 12%.', 'Chi phí của nhà thầu'],
  ['Chi cục đã hoàn thành 92% kế hoạch năm.', 'Chi cục'],
  ['Doanh thu đạt 20 tỷ đồng, bằng 85% kế hoạch.', 'Doanh thu'],
  ['Mục tiêu tăng trưởng 8% là khó.', 'Mục tiêu tăng trưởng'],
  ['Tỷ lệ lấp đầy tăng từ 31% lên 35%.', 'Tỷ lệ lấp đầy'],
  ['Tiến độ thực hiện đến nay đạt 45%.', 'Tiến độ thực hiện'],
  ['Huyện xử lý 120 đơn thư.', 'đơn thư'],
  ['Tỉnh phấn đấu thu ngân sách năm 2024 đạt 15.000 tỷ đồng.', 'thu ngân sách'],
  ['Số hộ nghèo giảm 1.200 hộ, tỷ lệ hộ nghèo còn 3,2%.', 'tỷ lệ hộ nghèo'],
];

for (const [text, indicator] of indicators) {
  test(`indicator: ${text}`, (t) => {
    t.is(last(text).indicator?.text, indicator);
  });
}

test('indicator: a bare count names its noun phrase', (t) => {
  t.true(last('Bộ đã rà soát 12 dự án thua lỗ.').indicator?.text.startsWith('dự án'));
});

/** A list, and the indicators of its figures. */
const respectiveLists: readonly (readonly [string, readonly string[]])[] = [
  [
    'Nông nghiệp, công nghiệp và dịch vụ lần lượt tăng 3%, 8% và 6%.',
    ['Nông nghiệp', 'công nghiệp', 'dịch vụ'],
  ],
  ['Tỷ lệ hộ nghèo và tỷ lệ thất nghiệp lần lượt là 4,2% và 2,1%.', ['Tỷ lệ hộ nghèo', 'tỷ lệ thất nghiệp']],
  ['Năm 2019, doanh thu, chi phí lần lượt đạt 12 tỷ đồng và 9 tỷ đồng.', ['doanh thu', 'chi phí']],
];

for (const [text, expected] of respectiveLists) {
  test(`indicator: in the order of the figures in "${text}"`, (t) => {
    t.deepEqual(
      metrics(text).map(({ indicator }) => indicator?.text),
      expected,
    );
  });
}

test('indicator: a list of places before lần lượt names no indicators', (t) => {
  const found = metrics('Số hộ nghèo của Lào Cai và Yên Bái lần lượt là 4.100 hộ và 3.900 hộ.');
  t.false(found.some(({ indicator }) => indicator?.text === 'Yên Bái'));
  t.false(found.some(({ indicator }) => indicator?.text.includes('lần lượt')));
});

test('catalogue: a known indicator has an id and says whether a rise is good', (t) => {
  t.is(last('Tỷ lệ hộ nghèo giảm 1,2%.').polarity, -1);
  t.true((last('Tỷ lệ hộ nghèo giảm 1,2%.').indicator?.id ?? '').startsWith('indicator.'));
  t.is(last('Thu nhập bình quân đầu người đạt 64 triệu đồng.').polarity, 1);
});

/** Text and whether a rise of the indicator of its last figure is good. */
const polarities: readonly (readonly [string, -1 | 0 | 1])[] = [
  ['Tăng trưởng GRDP đạt 7,1%.', 1],
  ['Kim ngạch xuất khẩu đạt 4,5 tỷ USD.', 1],
  ['Tỷ lệ che phủ rừng đạt 45%.', 1],
  ['Tỷ lệ thất nghiệp còn 2,1%.', -1],
  ['Nợ xấu chiếm 3%.', -1],
  ['Huyện có 12 chiếc xuồng.', 0],
];

for (const [text, polarity] of polarities) {
  test(`polarity: ${text}`, (t) => {
    t.is(last(text).polarity, polarity);
  });
}

/** Text and the role of its last figure. */
const roles: readonly (readonly [string, Metric['role']])[] = [
  ['Huyện phấn đấu đạt 95%.', 'target'],
  ['Thu ước đạt 50 tỷ đồng.', 'estimate'],
  ['Xã có 12 tổ hợp tác.', 'actual'],
  ['Hộ ông Ba ở đường Trần Phú nộp 20 triệu đồng.', 'actual'],
  ['Trần bội chi là 4%.', 'target'],
];

for (const [text, role] of roles) {
  test(`role: ${text}`, (t) => {
    t.is(last(text).role, role);
  });
}

/** Text and the contradictions of its figures. */
const issues: readonly (readonly [string, readonly string[]])[] = [
  ['Có 120/100 tiêu chí đạt.', ['part-above-whole']],
  ['Có 132 trong tổng số 91 đại biểu là nữ.', ['part-above-whole']],
  ['Huyện có 63 dự án, trong đó 70 dự án chậm.', ['part-above-whole']],
  ['Có 410/442 phiếu (83,5%) tán thành.', ['ratio-unlike-percent']],
  ['Vốn vay chiếm 130% tổng vốn.', ['share-above-100']],
  ['Thuế tăng từ 25% xuống 22%.', ['change-unlike-levels']],
  ['Có 410/442 phiếu (92,8%) tán thành.', []],
  ['Huyện có 63 dự án, trong đó 7 dự án chậm.', []],
  ['Tiến độ đạt 120/100 điểm.', ['part-above-whole']],
  ['Thuế giảm từ 25% xuống 22%.', []],
  ['Công nghiệp chiếm 36% tổng vốn.', []],
  ['Công nghiệp chiếm 136% tổng vốn.', ['share-above-100']],
  ['Giải ngân đạt 130% kế hoạch.', []],
];

for (const [text, expected] of issues) {
  test(`issues: ${text}`, (t) => {
    t.deepEqual(
      metrics(text).flatMap((metric) => metric.issues ?? []),
      expected,
    );
  });
}

/** Text, then the indicator and the period of each of its figures. */
const lists: readonly (readonly [string, readonly (readonly [string, string?])[]])[] = [
  [
    'Năm 2018: 120 vụ; năm 2019: 95 vụ.',
    [
      ['vụ', 'Năm 2018'],
      ['vụ', 'năm 2019'],
    ],
  ],
  ['Lúa: 62 tạ/ha, ngô: 45 tạ/ha.', [['Lúa'], ['ngô']]],
  [
    'Tỷ lệ hộ nghèo giảm từ 5,6% năm 2022 xuống còn 3,1% năm 2024.',
    [
      ['Tỷ lệ hộ nghèo', 'năm 2022'],
      ['Tỷ lệ hộ nghèo', 'năm 2024'],
    ],
  ],
  [
    'Chỉ số PCI năm 2024 đạt 68,5 điểm, tăng 3 bậc so với năm 2023, xếp thứ 12/63 tỉnh, thành phố.',
    [
      ['Chỉ số PCI', 'năm 2024'],
      ['Chỉ số PCI', 'năm 2024'],
      ['Chỉ số PCI', 'năm 2024'],
    ],
  ],
  ['Diện tích rừng tăng thêm 2.500 ha, độ che phủ đạt 54,2%.', [['Diện tích rừng'], ['độ che phủ']]],
  ['Đàn bò có 5.200 con, sản lượng sữa đạt 900 tấn.', [['Đàn bò'], ['sản lượng sữa']]],
];

for (const [text, expected] of lists) {
  test(`indicators and periods: ${text}`, (t) => {
    const found = metrics(text).map(({ indicator, period }) => [
      indicator?.text,
      ...(period === undefined || period === null ? [] : [period.text]),
    ]);
    t.deepEqual(found, expected);
  });
}
