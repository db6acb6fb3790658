import test from 'ava';
import fc from 'fast-check';
import { analyze, type Summary, type SummaryItem, summarize } from '../../index.js';

const TEXT = `Huyện Tân Khê sơ kết 9 tháng: Kinh tế khởi sắc, giải ngân còn chậm
Sáng 5/10, Huyện ủy Tân Khê tổ chức hội nghị sơ kết công tác 9 tháng và bàn nhiệm vụ quý IV.
KẾT QUẢ ĐẠT ĐƯỢC
Thu ngân sách nhà nước trên địa bàn đạt 412 tỷ đồng, bằng 91% dự toán, tăng 14% so với cùng kỳ.
Thêm 3 xã đạt chuẩn nông thôn mới, sớm hơn kế hoạch đề ra.
Thu ngân sách nhà nước trên địa bàn huyện đạt 412 tỷ đồng, bằng 91% dự toán, tăng 14% so với cùng kỳ.
Đời sống nhân dân được nâng lên rõ rệt, tỷ lệ hộ nghèo giảm còn 2,1%.
TỒN TẠI, HẠN CHẾ
Tiến độ giải ngân vốn đầu tư công còn chậm, mới đạt 48% kế hoạch, gây lãng phí.
Công tác giải phóng mặt bằng ở một số xã còn yếu kém, nhiều hồ sơ bị trễ hẹn.
NHIỆM VỤ, GIẢI PHÁP
Ông Trần Bá Lâm yêu cầu các xã đẩy nhanh tiến độ giải ngân, phấn đấu đạt 95% trước ngày 31/12.
Các xã phải rà soát từng dự án, xác định rõ trách nhiệm của từng cán bộ.
Quang cảnh hội nghị
Thu Mây`;

const DOCUMENT = analyze(TEXT);

const allItems = (summary: Summary): SummaryItem[] => Object.values(summary).flat();

test('every part is filled from its own sentences', (t) => {
  const { figures, achievements, limitations, directives } = summarize(DOCUMENT);
  t.true(figures.every(({ metrics }) => metrics.length > 0));
  const labelled = (items: readonly SummaryItem[]) =>
    items.map(({ sentence }) => DOCUMENT.sentences[sentence]!.label);
  t.true(labelled(achievements).every((label) => label === 'achievement'));
  t.true(labelled(limitations).every((label) => label === 'limitation'));
  t.true(labelled(directives).every((label) => label === 'directive'));
  t.true(limitations.length > 0 && directives.length > 0);
});

test('items quote the text with speaker and figures', (t) => {
  for (const item of allItems(summarize(DOCUMENT))) {
    t.is(TEXT.slice(item.start, item.end), item.text);
    for (const metric of item.metrics) t.true(item.text.includes(DOCUMENT.metrics[metric]!.text));
  }
  const order = summarize(DOCUMENT).directives.find(({ text }) => text.startsWith('Ông Trần Bá Lâm'));
  t.is(order?.speaker, 'Trần Bá Lâm');
  t.is(order?.person, DOCUMENT.people.find(({ name }) => name === 'Trần Bá Lâm')!.id);
});

test('what repeats another sentence is left out', (t) => {
  const budget = allItems(summarize(DOCUMENT, { sentences: 20 })).filter(({ text }) =>
    text.startsWith('Thu ngân sách'),
  );
  t.is(budget.length, 1);
});

test('no headline, heading, caption or byline is quoted', (t) => {
  const quoted = allItems(summarize(DOCUMENT, { sentences: 50 })).map(({ text }) => text);
  for (const line of [TEXT.split('\n')[0]!, 'KẾT QUẢ ĐẠT ĐƯỢC', 'Quang cảnh hội nghị', 'Thu Mây']) {
    t.false(quoted.includes(line));
  }
});

for (const most of [1, 2, 3, 5, 8]) {
  test(`at most ${most} sentences, none twice`, (t) => {
    const items = allItems(summarize(DOCUMENT, { sentences: most }));
    t.true(items.length <= most);
    t.is(new Set(items.map(({ sentence }) => sentence)).size, items.length);
  });
}

test('a brief of any text keeps to its sentences', (t) => {
  const lines = fc.constantFrom(...TEXT.split('\n'), '', '12%', '”');
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 10 }), (parts) => {
      const document = analyze(parts.join('\n'));
      return allItems(summarize(document)).every(
        ({ sentence, text }) => document.sentences[sentence]?.text === text,
      );
    }),
    { numRuns: 40 },
  );
  t.pass();
});

const WRONG: readonly (readonly [string, unknown, unknown, RegExp])[] = [
  ['a text', TEXT, undefined, /summarize\(\): document/u],
  ['null', null, undefined, /summarize\(\): document/u],
  ['no sentences', DOCUMENT, { sentences: 0 }, /options\.sentences/u],
  ['half a sentence', DOCUMENT, { sentences: 1.5 }, /options\.sentences/u],
  ['an unknown option', DOCUMENT, { words: 5 }, /words/u],
];

for (const [name, document, options, message] of WRONG) {
  test(`summarize rejects ${name}`, (t) => {
    t.throws(() => summarize(document as never, options as never), { instanceOf: TypeError, message });
  });
}
