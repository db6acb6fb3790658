import test from 'ava';
import fc from 'fast-check';
import { structure } from '../../index.js';

const BODY = [
  'Chiều 3/8, xã Bình Lạc tổ chức hội nghị đánh giá kết quả vụ lúa hè thu trên địa bàn.',
  'Toàn xã xuống giống 420 ha, năng suất bình quân đạt 6,1 tấn mỗi ha, tăng nhẹ so với vụ trước.',
  'Hợp tác xã đã ký hợp đồng bao tiêu với ba doanh nghiệp ngay từ đầu vụ để nông dân yên tâm.',
  'Tuy vậy, hai tuyến kênh nội đồng bị bồi lắng làm nhiều thửa ruộng cuối nguồn thiếu nước tưới.',
  'Ủy ban nhân dân xã giao cán bộ thủy lợi lập phương án nạo vét trước khi bước vào vụ thu đông.',
  'Nông dân cũng mong muốn được hỗ trợ vay vốn ưu đãi để mua máy gặt đập liên hợp trong năm tới.',
];
const TEXT = BODY.join(' ');
const HEADLINE = 'Xã Bình Lạc được mùa lúa hè thu, lo thiếu nước cuối nguồn';
const LEAD = 'Vụ hè thu năm nay, nông dân xã Bình Lạc thu hoạch sớm và bán được giá cao hơn năm ngoái.';

/** The parts of a text as `kind: words`. */
const partsOf = (text: string): string[] =>
  structure(text).parts.map(({ kind, text: words }) => `${kind}: ${words}`);

const HEAD = [`headline: ${HEADLINE}`, `lead: ${LEAD}`];

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['headline and lead', `${HEADLINE}\n${LEAD}\n${TEXT}`, HEAD],
  ['a lead without headline', `${LEAD}\n${TEXT}`, [`lead: ${LEAD}`]],
  [
    'a kicker above the headline',
    `NÔNG NGHIỆP\n${HEADLINE}\n${LEAD}\n${TEXT}`,
    ['furniture: NÔNG NGHIỆP', ...HEAD],
  ],
  [
    'a path above the headline',
    `Trang chủ / Kinh tế / Nông thôn\n${HEADLINE}\n${LEAD}\n${TEXT}`,
    ['furniture: Trang chủ / Kinh tế / Nông thôn', ...HEAD],
  ],
  [
    'a dateline below the headline',
    `${HEADLINE}\nThứ Sáu, 04/08/2023 07:15 (GMT+7)\n${LEAD}\n${TEXT}`,
    [`headline: ${HEADLINE}`, 'dateline: Thứ Sáu, 04/08/2023 07:15 (GMT+7)', `lead: ${LEAD}`],
  ],
  [
    "today's date in the head of the page",
    `Thứ Hai, 07/08/2023\nGiữ gìn nếp làng\nThứ Sáu, 04/08/2023 07:15\n${HEADLINE}\n${TEXT}`,
    [
      'furniture: Thứ Hai, 07/08/2023',
      'furniture: Giữ gìn nếp làng',
      'dateline: Thứ Sáu, 04/08/2023 07:15',
      `headline: ${HEADLINE}`,
    ],
  ],
  [
    'place and date of a report',
    `BÁO CÁO Kết quả sản xuất vụ hè thu của xã\nBình Lạc, ngày 4 tháng 8 năm 2023\n${TEXT}`,
    ['headline: BÁO CÁO Kết quả sản xuất vụ hè thu của xã', 'dateline: Bình Lạc, ngày 4 tháng 8 năm 2023'],
  ],
  [
    'the mark of a paper before the first sentence',
    `${HEADLINE}\n(BLO) - ${LEAD}\n${TEXT}`,
    [`headline: ${HEADLINE}`, `lead: (BLO) - ${LEAD}`, 'dateline: (BLO) -'],
  ],
  [
    'caption and credit on a line',
    `${HEADLINE}\n${LEAD}\n${TEXT}\nMáy gặt xuống đồng ở ấp Bốn. Ảnh: Văn Lộc\n${TEXT}`,
    [...HEAD, 'caption: Máy gặt xuống đồng ở ấp Bốn.', 'credit: Ảnh: Văn Lộc'],
  ],
  [
    'a credit in brackets',
    `${HEADLINE}\n${LEAD}\nMáy gặt xuống đồng ở ấp Bốn. (Ảnh: VL) ${TEXT}`,
    [...HEAD, 'caption: Máy gặt xuống đồng ở ấp Bốn.', 'credit: (Ảnh: VL)'],
  ],
  [
    'the text behind a picture and its caption',
    `${HEADLINE}\nCổng làng ngày hội\nCổng làng ngày hội được kết bằng rơm\n${TEXT}`,
    [`headline: ${HEADLINE}`, 'caption: Cổng làng ngày hội', 'caption: Cổng làng ngày hội được kết bằng rơm'],
  ],
  [
    'a caption by its words',
    `${HEADLINE}\nQuang cảnh hội nghị\n${TEXT}`,
    [`headline: ${HEADLINE}`, 'caption: Quang cảnh hội nghị'],
  ],
  [
    'sub-headings in capitals, numbered, as sentences',
    `${HEADLINE}\n${LEAD}\n${TEXT}\nTHIẾU NƯỚC CUỐI NGUỒN\n${TEXT}\n2. Việc cần làm ngay\n${TEXT}\nNông dân mong gì?\n${TEXT}`,
    [
      ...HEAD,
      'subheading: THIẾU NƯỚC CUỐI NGUỒN',
      'subheading: 2. Việc cần làm ngay',
      'subheading: Nông dân mong gì?',
    ],
  ],
  [
    'a byline below, with what stands behind it',
    `${HEADLINE}\n${LEAD}\n${TEXT}\nVăn Lộc - Thu Mây\nPhản hồi\nCác tin khác\nXã Bình Lạc khai giảng năm học mới`,
    [
      ...HEAD,
      'byline: Văn Lộc - Thu Mây',
      'furniture: Phản hồi',
      'furniture: Các tin khác',
      'furniture: Xã Bình Lạc khai giảng năm học mới',
    ],
  ],
  [
    'a byline that begins like a former office',
    `${HEADLINE}\n${LEAD}\n${TEXT}\nNguyên Phương - Thu Mây`,
    [...HEAD, 'byline: Nguyên Phương - Thu Mây'],
  ],
  [
    'a byline with its agency',
    `${HEADLINE}\n${LEAD}\n${TEXT} Thu Mây (BLO)`,
    [...HEAD, 'byline: Thu Mây (BLO)'],
  ],
  [
    'text and pictures by one writer',
    `${HEADLINE}\n${LEAD}\n${TEXT}\nBài, ảnh: VĂN LỘC`,
    [...HEAD, 'byline: Bài, ảnh: VĂN LỘC'],
  ],
  [
    'a cross reference',
    `${HEADLINE}\n${LEAD}\n${TEXT}\n>> Xem thêm: Lúa hè thu được giá\n${TEXT}`,
    [...HEAD, 'furniture: >> Xem thêm: Lúa hè thu được giá'],
  ],
];

for (const [name, text, expected] of CASES) {
  test(`structure: ${name}`, (t) => {
    t.deepEqual(partsOf(text), expected);
  });
}

const PLAIN: readonly (readonly [string, string])[] = [
  ['one sentence', 'Chiều 3/8, xã Bình Lạc tổ chức hội nghị đánh giá kết quả vụ lúa hè thu.'],
  ['a paragraph', TEXT],
  ['list items', `${TEXT}\n- Nạo vét kênh nội đồng;\n- Mua thêm máy gặt;\n- Vay vốn ưu đãi.\n${TEXT}`],
  ['questions of an interview', `${TEXT}\n- Vụ này bà con lãi bao nhiêu, thưa ông?\n- Lãi khá.\n${TEXT}`],
  ['a word of navigation inside a sentence', `${TEXT} Kinh tế của xã phát triển đều trong nhiều năm qua.`],
  ['a last sentence of names', `${TEXT} Hội nghị khép lại lúc 17 giờ với sự có mặt của ông Văn Lộc.`],
  ['nothing', ''],
];

for (const [name, text] of PLAIN) {
  test(`structure must not mark: ${name}`, (t) => {
    t.deepEqual(partsOf(text), []);
  });
}

const DAYS: readonly (readonly [string, string | null])[] = [
  [`${HEADLINE}\n04/08/2023 07:15\n${TEXT}`, '2023-08-04'],
  [`${HEADLINE}\nCập nhật lúc 07h15, ngày 4-8-2023\n${TEXT}`, '2023-08-04'],
  [`${HEADLINE}\nBình Lạc, ngày 4 tháng 8 năm 2023\n${TEXT}`, '2023-08-04'],
  [`${HEADLINE}\n31/02/2023\n${TEXT}`, null],
  [`${HEADLINE}\n${TEXT}`, null],
];

for (const [text, day] of DAYS) {
  test(`structure: published ${day} by ${text.split('\n')[1]?.slice(0, 30)}`, (t) => {
    t.is(structure(text).publishedAt, day);
  });
}

test('parts cover the text they name, in any Unicode form, and in order', (t) => {
  const lines = fc.constantFrom(
    HEADLINE,
    LEAD,
    TEXT,
    'Phản hồi',
    'Ảnh: A',
    '04/08/2023',
    '(',
    '”',
    'Thu Mây',
    '',
  );
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 12 }), fc.constantFrom('NFC', 'NFD'), (parts, form) => {
      const text = parts.join('\n').normalize(form);
      const found = structure(text).parts;
      return found.every(
        (part, index) =>
          text.slice(part.start, part.end) === part.text &&
          (index === 0 || found[index - 1]!.start <= part.start) &&
          part.evidence.length > 0,
      );
    }),
  );
  t.pass();
});

test('structure rejects what is no text', (t) => {
  t.throws(() => structure(5 as unknown as string), { instanceOf: TypeError, message: /structure\(\)/u });
  t.throws(() => structure('', { wide: true } as never), { instanceOf: TypeError, message: /wide/u });
});
