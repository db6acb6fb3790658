import test from 'ava';
import fc from 'fast-check';
import { sentences } from '../../index.js';

const cases: readonly (readonly [name: string, text: string, sentences: string])[] = [
  ['plain sentences', 'Tỉnh họp sáng nay. Ông Bình chủ trì!', 'Tỉnh họp sáng nay.|Ông Bình chủ trì!'],
  ['an abbreviation of a place', 'Đoàn đến TP. Hà Giang. Trời mưa.', 'Đoàn đến TP. Hà Giang.|Trời mưa.'],
  [
    'titles run together',
    'PGS.TS. Lê Văn Tám nói. Mọi người nghe.',
    'PGS.TS. Lê Văn Tám nói.|Mọi người nghe.',
  ],
  ['an initial', 'Ông J. Smith đến thăm. Ông ở lại.', 'Ông J. Smith đến thăm.|Ông ở lại.'],
  ['decimal marks', 'Thu tăng 12,5%. Chi giảm 1.200 tỷ đồng.', 'Thu tăng 12,5%.|Chi giảm 1.200 tỷ đồng.'],
  ['a missing space', 'Chi 5 tỷ đồng.Ông Nam đồng ý.', 'Chi 5 tỷ đồng.|Ông Nam đồng ý.'],
  ['a dotted date', 'Ngày 13.10.2023. Sau đó họp.', 'Ngày 13.10.2023.|Sau đó họp.'],
  ['numbering', '1. Về kinh tế. 2. Về xã hội.', '1. Về kinh tế.|2. Về xã hội.'],
  ['an ellipsis inside', 'Trồng lúa, ngô… cho năng suất cao.', 'Trồng lúa, ngô… cho năng suất cao.'],
  ['an ellipsis at the end', 'Trồng lúa, ngô… Bà con phấn khởi.', 'Trồng lúa, ngô…|Bà con phấn khởi.'],
  ['a quotation split inside', '"Câu một. Câu hai." Ông An nói.', '"Câu một.|Câu hai."|Ông An nói.'],
  [
    'a question with its frame',
    '“Vì sao chậm?”, ông An hỏi. Không ai đáp.',
    '“Vì sao chậm?”, ông An hỏi.|Không ai đáp.',
  ],
  ['an exclamation with its frame', '“Phải làm ngay!” – ông An nói.', '“Phải làm ngay!” – ông An nói.'],
  ['a closing bracket', '(Đã họp.) Sau đó nghỉ.', '(Đã họp.)|Sau đó nghỉ.'],
  ['lines', 'Họp dân\nDân đến đông', 'Họp dân|Dân đến đông'],
  ['bullets', '- Mục một\n- Mục hai', '- Mục một|- Mục hai'],
  [
    'a credit in brackets',
    'Lễ khởi công cầu (Ảnh: MQ) Theo ban tổ chức, cầu dài 2 km.',
    'Lễ khởi công cầu|(Ảnh: MQ)|Theo ban tổ chức, cầu dài 2 km.',
  ],
  [
    'a credit of an agency',
    'Ảnh: Minh Quân/TTXVN Tại buổi lễ, dân rất đông.',
    'Ảnh: Minh Quân/TTXVN|Tại buổi lễ, dân rất đông.',
  ],
  ['a capital heading', 'KẾT QUẢ ĐẠT ĐƯỢC TRONG NĂM', 'KẾT QUẢ ĐẠT ĐƯỢC TRONG NĂM'],
  ['the end mark of an agency', 'Hội nghị kết thúc./. Mai Lan', 'Hội nghị kết thúc./.|Mai Lan'],
  [
    'a final name',
    'Cầu đã xong. Dân rất vui, ông Tư nói Mai Lan',
    'Cầu đã xong.|Dân rất vui, ông Tư nói|Mai Lan',
  ],
  [
    'an abbreviation that ends a sentence',
    'Có khoai, sắn, v.v. Dân bán ở chợ.',
    'Có khoai, sắn, v.v.|Dân bán ở chợ.',
  ],
  ['no mark at all', 'hôm nay trời đẹp', 'hôm nay trời đẹp'],
];

for (const [name, text, expected] of cases) {
  test(`sentences: ${name}`, (t) => {
    t.is(
      sentences(text)
        .map((sentence) => sentence.text)
        .join('|'),
      expected,
    );
  });
}

const whole: readonly (readonly [name: string, text: string])[] = [
  ['a district number', 'Cháy nhà ở Q.1 đêm qua.'],
  ['an address on the web', 'Xem tại baochi.vn mỗi ngày.'],
  ['a document number', 'Căn cứ Nghị định 12/2020/NĐ-CP của Chính phủ.'],
  ['a name inside a sentence', 'Chiều nay Bộ trưởng Trần Văn Hiện thăm huyện Ba Tơ.'],
  ['a headline that ends in a name', 'Bộ trưởng tiếp Đại sứ Lê Minh'],
];

for (const [name, text] of whole) {
  test(`sentences: no end in ${name}`, (t) => t.is(sentences(text).length, 1));
}

test('sentences: wrapped lines are joined, empty lines and items are not', (t) => {
  const text = 'Dòng một nối\nvới dòng hai.\n\nĐoạn hai.\n- Mục';
  t.deepEqual(
    sentences(text, { wrapped: true }).map(({ paragraph, text: own }) => [paragraph, own]),
    [
      [0, 'Dòng một nối\nvới dòng hai.'],
      [1, 'Đoạn hai.'],
      [2, '- Mục'],
    ],
  );
});

test('sentences: wrong arguments name what is allowed', (t) => {
  t.throws(() => sentences(1 as unknown as string), {
    instanceOf: TypeError,
    message: /sentences\(\): text is 1/,
  });
  t.throws(() => sentences('', { wrap: true } as never), {
    instanceOf: TypeError,
    message: /unknown key "wrap"/,
  });
});

test('sentences: spans are in order, cut from the text, and hold all that is no white space', (t) => {
  const piece = fc.constantFrom(
    'Ông ',
    'nói. ',
    '“',
    '”',
    '… ',
    '\n',
    'Ảnh: ',
    'TP.',
    '1. ',
    '\ud800',
    'a',
    '? ',
    'Lê ',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        let end = 0;
        let kept = '';
        for (const sentence of sentences(text)) {
          t.true(sentence.start >= end && sentence.text === text.slice(sentence.start, sentence.end));
          end = sentence.end;
          kept += sentence.text;
        }
        t.is(kept.replaceAll(/\s/gu, ''), text.replaceAll(/\s/gu, ''));
      },
    ),
  );
});
