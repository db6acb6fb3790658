import test from 'ava';
import fc from 'fast-check';
import { numbers } from '../../index.js';

/** Text and the values of its numbers. */
const cases: readonly (readonly [string, readonly number[]])[] = [
  ['đạt 12,85 điểm', [12.85]],
  ['có 1.400 căn nhà', [1400]],
  ['rộng 21.218,5 ha', [21218.5]],
  ['đạt 1.234.567 lượt', [1234567]],
  ['thu 1,400.5 triệu', [1400500000]],
  ['lãi 5.8% rồi 12,500 sản phẩm', [5.8, 12500]],
  ['lãi 5,8% rồi 12,500 điểm', [5.8, 12.5]],
  ['trừ đi 0.125 phần', [0.125]],
  ['bán 250,000 bản', [250000]],
  ['nặng 4 phẩy 75 và 3 chấm 2', [4.75, 3.2]],
  ['không', [0]],
  ['chi 4,5 triệu', [4500000]],
  ['chi 3 nghìn tỷ', [3e12]],
  ['chi 3 ngàn tỉ', [3e12]],
  ['ba vạn người', [30000]],
  ['vé 50K và 2M', [50000, 2000000]],
  ['2 tỷ 300 triệu', [2300000000]],
  ['1 triệu rưỡi', [1500000]],
  ['một triệu rưỡi', [1500000]],
  ['hai mươi mốt nghìn không trăm mười một', [21011]],
  ['một nghìn chín trăm tám mươi tư', [1984]],
  ['năm mươi lăm hộ', [55]],
  ['một trăm linh năm xã', [105]],
  ['một nghìn linh tư', [1004]],
  ['năm linh tư', [504]],
  ['3 rưỡi', [3.5]],
  ['ba rưỡi', [3.5]],
  ['hai trăm rưỡi', [250]],
  ['4 vạn rưỡi', [45000]],
  ['hai trăm lẻ ba thôn', [203]],
  ['mười bảy đội', [17]],
  ['ba phẩy hai lăm', [3.25]],
  ['nửa triệu người', [500000]],
  ['hai phần ba số hộ', [2 / 3]],
  ['hơn chục mô hình', [10]],
  ['tăng trưởng âm 1,2%', [-1.2]],
  ['nhiệt độ -5 độ C', [-5]],
  ['từ 5 đến 7 tỷ USD', [5, 7000000000]],
  ['tăng 10 - 15%', [10, 15]],
  ['Quốc hội khóa XIV', [14]],
  ['chương II của luật', [2]],
  ['Năm cơ quan báo chí', [5]],
  ['bốn xã và sáu phường', [4, 6]],
  ['đạt １２,５％', [12.5]],
  ['hai lăm thôn', [25]],
  ['tám tư.', [84]],
  ['hai nghìn không trăm hai lăm', [2025]],
  ['thu một trăm tư', [140]],
  ['lãi ba triệu tư.', [3400000]],
  ['vay hai tỷ ba', [2300000000]],
  ['hai trăm tư nhân góp vốn', [200]],
  ['ba tư pháp viên', [3]],
];

for (const [text, values] of cases) {
  test(`numbers: ${text}`, (t) => {
    const found = numbers(text).map(({ value }) => value);
    t.is(found.length, values.length);
    for (const [k, value] of values.entries()) t.true(Math.abs(found[k]! - value) <= 1e-9 * Math.abs(value));
  });
}

/** Words that look like numbers and are none. */
const counterCases: readonly string[] = [
  'năm nay và năm ngoái',
  'các năm tới',
  'không có gì',
  'bà Ba Tơ',
  'đầu tư tư nhân',
  'một số nơi',
  'mỗi một người',
  'hai bên cùng có lợi',
  'thứ sáu tuần này',
  'linh hoạt và bán lẻ',
  'số ٣٤٥',
  '9'.repeat(400),
];

for (const text of counterCases) {
  test(`numbers: none in "${text.slice(0, 30)}"`, (t) => {
    t.deepEqual(numbers(text), []);
  });
}

test('numbers: exact, without binary dust', (t) => {
  t.is(numbers('1,1 tỷ')[0]?.value, 1100000000);
  t.is(numbers('0,07 triệu')[0]?.value, 70000);
  t.is(numbers('2 tỷ 300,7 triệu')[0]?.value, 2300700000);
});

test('numbers: every span is a slice of the text', (t) => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...cases.map(([text]) => text), 'tỷ', '.', ',', '-', '/', '1', '\n')),
      (parts) => {
        const text = parts.join(' ');
        return numbers(text).every(({ start, end, text: own }) => text.slice(start, end) === own);
      },
    ),
  );
  t.pass();
});

test('numbers: a decomposed text gives the same values', (t) => {
  for (const [text] of cases) {
    t.deepEqual(
      numbers(text.normalize('NFD')).map(({ value }) => value),
      numbers(text).map(({ value }) => value),
    );
  }
});

test('numbers: refuses anything but a string', (t) => {
  t.throws(() => numbers(5 as unknown as string), {
    instanceOf: TypeError,
    message: /numbers\(\): text is 5/,
  });
});
