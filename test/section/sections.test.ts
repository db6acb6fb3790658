import test from 'ava';
import fc from 'fast-check';
import { analyze, type SectionLabel, sections } from '../../index.js';

/** A report with headings, invented. */
const REPORT = `Huyện Tân Khê sơ kết 9 tháng: Kinh tế khởi sắc, giải ngân còn chậm
Sáng 5/10, Huyện ủy Tân Khê tổ chức hội nghị sơ kết công tác 9 tháng và bàn nhiệm vụ quý IV.
KẾT QUẢ ĐẠT ĐƯỢC
Thu ngân sách trên địa bàn đạt 412 tỷ đồng, bằng 91% dự toán, tăng 14% so với cùng kỳ.
Công tác xây dựng nông thôn mới đạt nhiều kết quả tích cực, thêm 3 xã về đích sớm hơn kế hoạch.
Đời sống nhân dân được nâng lên rõ rệt, tỷ lệ hộ nghèo giảm còn 2,1%.
TỒN TẠI, HẠN CHẾ
Bên cạnh những kết quả đạt được, tiến độ giải ngân vốn đầu tư công còn chậm, mới đạt 48% kế hoạch.
Công tác giải phóng mặt bằng ở một số xã còn lúng túng, nhiều hồ sơ bị trễ hẹn.
Cải cách hành chính chưa đáp ứng yêu cầu, chỉ số hài lòng của người dân giảm 5 bậc.
NGUYÊN NHÂN
Nguyên nhân chủ quan là người đứng đầu một số cơ quan chưa quyết liệt, còn đùn đẩy trách nhiệm.
NHIỆM VỤ, GIẢI PHÁP
Huyện ủy yêu cầu các cơ quan tập trung đẩy nhanh tiến độ giải ngân, phấn đấu đạt 95% trước ngày 31/12.
Các xã phải rà soát từng dự án, xác định rõ trách nhiệm của từng cán bộ.
Tiếp tục nâng cao chất lượng phục vụ người dân tại bộ phận một cửa.
Thu Mây`;

/** The same kind of news without headings. */
const PROSE = `Tân Khê: Giải ngân chậm vì vướng mặt bằng
Sáng 5/10, Huyện ủy Tân Khê tổ chức hội nghị sơ kết công tác 9 tháng.
Theo báo cáo, thu ngân sách trên địa bàn đạt 412 tỷ đồng, tăng 14% so với cùng kỳ. Thêm 3 xã đạt chuẩn nông thôn mới, sớm hơn kế hoạch. Đời sống nhân dân được nâng lên rõ rệt. Tuy nhiên, theo đồng chí Bí thư Huyện ủy, tiến độ giải ngân còn rất chậm. Nhiều dự án kéo dài, gây lãng phí và bức xúc trong nhân dân. Công tác giải phóng mặt bằng còn nhiều vướng mắc, yếu kém. Đồng chí yêu cầu các cơ quan khẩn trương tháo gỡ từng dự án. Các xã phải xác định rõ trách nhiệm của từng cán bộ. Phấn đấu giải ngân đạt 95% kế hoạch trước ngày 31/12.`;

const labelsOf = (text: string): SectionLabel[] => sections(text).map(({ label }) => label);

test('sections: a report with headings', (t) => {
  t.deepEqual(labelsOf(REPORT), ['lead', 'achievement', 'limitation', 'cause', 'directive']);
});

test('sections: headings are the first line of their section', (t) => {
  t.deepEqual(
    sections(REPORT).map(({ heading }) => heading?.text),
    [undefined, 'KẾT QUẢ ĐẠT ĐƯỢC', 'TỒN TẠI, HẠN CHẾ', 'NGUYÊN NHÂN', 'NHIỆM VỤ, GIẢI PHÁP'],
  );
});

test('sections: prose without headings', (t) => {
  t.deepEqual(labelsOf(PROSE), ['lead', 'achievement', 'limitation', 'directive']);
  t.true(sections(PROSE).every(({ heading }) => heading === undefined));
});

test('sections: the turn opens the limitations', (t) => {
  const limitation = sections(PROSE).find(({ label }) => label === 'limitation')!;
  t.true(PROSE.slice(limitation.start).startsWith('Tuy nhiên, theo đồng chí'));
  t.true(limitation.evidence.some(({ rule }) => rule === 'opening-words'));
});

test('sections: heading and labels are given as evidence', (t) => {
  const [, achievement] = sections(REPORT);
  t.deepEqual(
    achievement!.evidence.map(({ rule }) => rule),
    ['heading', 'sentences-achievement'],
  );
});

test('sections: byline and furniture belong to none', (t) => {
  const last = sections(`${REPORT}\nPhản hồi\nCác tin khác`).at(-1)!;
  t.true(`${REPORT}\nPhản hồi`.slice(last.end).trim().startsWith('Thu Mây'));
});

test('sections: a caption inside belongs to the section', (t) => {
  const text = REPORT.replace('TỒN TẠI', 'Một góc huyện Tân Khê. Ảnh: Thu Mây\nTỒN TẠI');
  const achievement = sections(text).find(({ label }) => label === 'achievement')!;
  t.true(text.slice(achievement.start, achievement.end).endsWith('Ảnh: Thu Mây'));
});

test('sections: indices of sentences agree with offsets', (t) => {
  const document = analyze(REPORT);
  for (const { start, end, sentences: range } of document.sections) {
    t.is(document.sentences[range[0]]!.start, start);
    t.is(document.sentences[range[1] - 1]!.end, end);
  }
});

test('sections lie in the text, apart and in order', (t) => {
  const line = fc.constantFrom(...REPORT.split('\n'), '', '“', 'Ảnh: A', '- một;');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const found = sections(lines.join('\n'));
      return found.every(
        ({ start, end, score }, index) =>
          start < end && score >= 0 && score <= 1 && (index === 0 || found[index - 1]!.end <= start),
      );
    }),
    { numRuns: 60 },
  );
  t.pass();
});

for (const text of ['', '   \n', '…', 'Phản hồi']) {
  test(`sections: ${JSON.stringify(text)} has at most one`, (t) => {
    t.true(sections(text).length <= 1);
  });
}

test('sections rejects what is no text', (t) => {
  t.throws(() => sections(null as unknown as string), { instanceOf: TypeError, message: /sections\(\)/u });
});
