import test from 'ava';
import fc from 'fast-check';
import { sentences } from '../../index.js';

const shown = (text: string): string =>
  sentences(text)
    .map((sentence) => sentence.text)
    .join(' | ');

/** Sentences are parted by ` | ` in the expectation; the text is the same without it. */
const split: readonly (readonly [name: string, expected: string])[] = [
  ['full stops', 'Hội nghị bế mạc. | Các đại biểu ra về.'],
  ['a closing quotation mark belongs to its sentence', 'Ông nói: “Phải làm ngay.” | Mọi người vỗ tay.'],
  ['the final mark of a report', 'Hội nghị kết thúc lúc 17 giờ./. | Minh Tâm'],
  ['a credit in brackets', 'Quang cảnh lễ ký. | (Ảnh: Thu Cúc) | Theo kế hoạch, cầu thông xe năm 2024.'],
  [
    'a credit and the sentence behind it',
    'Lễ khởi công. | Ảnh: Lê Tâm | Sau lễ khởi công, đoàn đi thăm dân.',
  ],
  ['a source in brackets stays with its credit', 'Dân phấn khởi. | Tin, ảnh: Quốc Khánh (TTXVN)'],
  ['a web address as source', 'Cầu mới. | Ảnh: baobaclieu.vn | Ngày 5/6, tỉnh khởi công cầu.'],
  ['a name in capitals as source', 'Lễ ký kết. | Ảnh: LÊ HÀ | Theo báo cáo, vốn đã đủ.'],
  [
    'a source before a quotation',
    'Cử tri phát biểu. | Ảnh: Viết Lâm | “Dân chờ nước sạch 3 năm nay”, bà Hoa nói.',
  ],
  ['a caption by itself', 'Xã còn 40 hộ nghèo. | Ảnh minh họa | Theo báo cáo, huyện sẽ hỗ trợ thêm.'],
  ['an arrow to another report', 'Dự án chậm tiến độ. | » Xem thêm: Ba dự án chậm tiến độ'],
  [
    'a heading before an opener',
    'Giải ngân còn chậm | Theo báo cáo của Sở Tài chính, đến nay mới giải ngân 30%.',
  ],
  [
    'a heading behind a sentence',
    'Dân đã có nước. | Nỗi lo mùa khô | Tuy nhiên, ba xã vùng cao vẫn thiếu nước.',
  ],
  ['who signs for whom', 'TM. ỦY BAN NHÂN DÂN'],
  ['numbering at the head of a line', 'I. KẾT QUẢ ĐẠT ĐƯỢC'],
  ['numbering of three parts', '2.1.3. Trồng được 40 ha rừng. | 2.1.4. Chăn nuôi tăng.'],
  ['references belong to what they support', 'Cầu dài 2 km.[4] | Đường dài 9 km.[5][6] | Hầm đã thông.'],
  ['a list that ends with v.v.', 'Xã trồng ổi, bưởi, v.v. | Thu nhập tăng đều.'],
  ['a masked name at the end', 'Công an mời chị Đỗ Thị K. | Bà Vân không ký biên bản.'],
];

for (const [name, expected] of split)
  test(`sentences: ${name}`, (t) => {
    t.is(shown(expected.replaceAll(' | ', ' ')), expected);
  });

const whole: readonly (readonly [name: string, text: string])[] = [
  ['an abbreviation', 'Đoàn làm việc tại TP. Vị Thanh.'],
  ['a title', 'PGS.TS. Trần Văn Bảo trình bày báo cáo.'],
  ['small abbreviations of places', 'Nhà số 8, p. Tân Lập, tx. An Khê, h. Mộc Sơn, q.Bình An, tp. Sông Lam.'],
  ['a middle initial between foreign names', 'Tối qua, Thượng nghị sĩ Mỹ Edward R. Collins tới Hà Nội.'],
  ['what brackets say of a masked name', 'Theo ông P.V.D. (sinh năm 1971), xe chạy rất nhanh.'],
  ['a bracket behind one initial', 'Cháu Hồ Thị Y. (7 tuổi) đã về nhà.'],
  ['a reference inside', 'Sông dài 30 km[2] và rộng 200 m.'],
  ['a question with its frame', '“Bao giờ xong?”, ông Bảo hỏi.'],
  ['an ellipsis before a number', 'Năm 2015 chỉ giảm… 4 người, năm sau giảm 6 người.'],
  ['an ellipsis within a sentence', 'Đường, trường, trạm... đều đã xong.'],
  ['an office and a name', 'Phó Chủ tịch UBND tỉnh Trương Cảnh Bình dự lễ.'],
  ['a body behind small letters', 'Nghị quyết được Lãnh đạo hai nước thông qua.'],
  ['a body with a capital inside', 'Ông là Tổ trưởng Tổ Công tác của Chính phủ.'],
  ['the title of a law', 'Sở góp ý vào Luật Hoạt động giám sát của Quốc hội.'],
  ['a quoted name', 'Trường giữ phẩm chất "Bộ đội Cụ Hồ" cho học viên.'],
  ['a colon', 'Ông nêu ba việc: Đường, điện và nước.'],
];

for (const [name, text] of whole)
  test(`sentences: ${name} does not end one`, (t) => {
    t.is(shown(text), text);
  });

const pieces = fc.constantFrom(
  'Ảnh:',
  'Ảnh minh họa',
  '(Ảnh: Lê Tâm)',
  'Theo báo cáo',
  'tỉnh',
  'TP.',
  'Nguyễn Văn A.',
  '“',
  '”',
  '"',
  '»',
  '...',
  '.',
  '?',
  '\n',
  ',',
  'UBND',
  '5/6',
  '12,5%',
);

test('sentences: whatever the text, they are in order, apart, and cover all but white space', (t) => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      let at = 0;
      for (const { start, end, text: own } of sentences(text)) {
        t.is(text.slice(at, start).trim(), '');
        t.true(end > start);
        t.is(text.slice(start, end), own);
        at = end;
      }
      t.is(text.slice(at).trim(), '');
    }),
    { numRuns: 200 },
  );
});

test('sentences: a text of capitals alone is split in linear time', (t) => {
  const time = (size: number): number => {
    const text = 'Ủy Ban '.repeat(size);
    const start = process.cpuUsage().user;
    sentences(text);
    return (process.cpuUsage().user - start) / 1000;
  };
  time(5_000);
  t.true(time(80_000) < 40 * time(10_000) + 50);
});
