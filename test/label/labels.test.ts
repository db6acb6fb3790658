import test from 'ava';
import fc from 'fast-check';
import { analyze, explain, type Label, labels } from '../../index.js';

/** The label that the only sentence of a text gets. */
const labelOf = (text: string): Label | undefined => labels(text)[0]?.label;

type Case = readonly [name: string, text: string, expected: Label];

const clear: readonly Case[] = [
  ['a shortcoming', 'Công tác cải cách hành chính còn nhiều hạn chế, bất cập.', 'limitation'],
  ['a delay', 'Tiến độ giải phóng mặt bằng của dự án còn chậm so với kế hoạch.', 'limitation'],
  ['a violation', 'Ông Trần Văn Tư bị kỷ luật vì vi phạm nghiêm trọng quy định về đất đai.', 'limitation'],
  ['a cause', 'Nguyên nhân là do một số cấp ủy thiếu kiểm tra, đôn đốc.', 'limitation'],
  ['a target met', 'Tỉnh đã hoàn thành vượt mức 15/15 chỉ tiêu kinh tế - xã hội.', 'achievement'],
  ['praise', 'Chủ tịch nước biểu dương những thành tích xuất sắc của cán bộ, chiến sĩ.', 'achievement'],
  ['a good result', 'Đời sống nhân dân được cải thiện rõ rệt, tỷ lệ hộ nghèo giảm mạnh.', 'achievement'],
  ['a demand', 'Thủ tướng yêu cầu các bộ, ngành khẩn trương hoàn thiện dự thảo nghị định.', 'directive'],
  ['a task', 'Thời gian tới, cần tập trung tháo gỡ khó khăn cho doanh nghiệp.', 'directive'],
  ['a target', 'Phấn đấu đến năm 2030, toàn tỉnh có 90% số xã đạt chuẩn nông thôn mới.', 'directive'],
  ['a meeting', 'Sáng 12/5, Tỉnh ủy Hà Giang tổ chức hội nghị Ban Chấp hành lần thứ 15.', 'other'],
  ['who took part', 'Tham dự buổi lễ có các đồng chí lãnh đạo tỉnh và đại diện các sở, ngành.', 'other'],
];

for (const [name, text, expected] of clear) {
  test(`${name} is ${expected}`, (t) => t.is(labelOf(text), expected));
}

/** Sentences in which a word speaks for one label and the whole for another. */
const scoped: readonly Case[] = [
  [
    'a demand that names a weakness',
    'Bí thư Tỉnh ủy yêu cầu sớm khắc phục những hạn chế, yếu kém.',
    'directive',
  ],
  [
    'a concession before a weakness',
    'Tuy đạt kết quả khá, nhưng giải ngân vốn đầu tư công còn chậm.',
    'limitation',
  ],
  ['a turn', 'Bên cạnh những kết quả đạt được, công tác cán bộ còn bộc lộ nhiều yếu kém.', 'limitation'],
  ['a good thing denied', 'Hiệu quả hoạt động của hợp tác xã chưa cao, chưa đáp ứng yêu cầu.', 'limitation'],
];

for (const [name, text, expected] of scoped) {
  test(`${name} is ${expected}`, (t) => t.is(labelOf(text), expected));
}

test('a negated cue is named as such in the evidence', (t) => {
  const [sentence] = labels('Tình trạng ách tắc không còn xảy ra, không còn nợ đọng.');
  t.true(sentence?.evidence.some(({ rule }) => rule.startsWith('negated-cue-')));
});

test('evidence quotes the sentence and names lexicon entries', (t) => {
  for (const [, text] of [...clear, ...scoped]) {
    const [sentence] = labels(text);
    t.true((sentence?.evidence.length ?? 0) > 0);
    for (const { text: words } of sentence?.evidence ?? []) {
      if (words !== undefined) t.true(text.includes(words), words);
    }
  }
});

test('analyze labels its sentences as labels does', (t) => {
  const text = clear.map(([, sentence]) => sentence).join(' ');
  t.deepEqual(
    analyze(text, { stages: ['labels'] }).sentences.map(({ label, score }) => [label, score]),
    labels(text).map(({ label, score }) => [label, score]),
  );
});

test('without the stage, sentences are not labelled', (t) => {
  const [sentence] = analyze(clear[0]![1], { stages: ['sentences'] }).sentences;
  t.is(sentence?.probabilities, undefined);
  t.is(sentence?.score, 0);
  t.deepEqual(sentence?.evidence, []);
});

test('the score is the highest probability, and the four add up to 1', (t) => {
  for (const { label, score, probabilities } of labels(clear.map(([, text]) => text).join(' '))) {
    const { achievement, limitation, directive, other } = probabilities!;
    t.is(probabilities![label], score);
    t.is(Math.max(achievement, limitation, directive, other), score);
    t.true(Math.abs(achievement + limitation + directive + other - 1) < 0.0003);
  }
});

test('spellings that mean the same get the same labels', (t) => {
  const text = 'Tỉnh uỷ yêu cầu khắc phục tình trạng vi phạm. Kỷ luật hoà giải còn yếu kém.';
  const [plain, decomposed] = [text, text.normalize('NFD')].map((form) =>
    labels(form).map(({ label }) => label),
  );
  t.deepEqual(plain, decomposed);
});

test('explain prints label, probability, sentence and evidence', (t) => {
  const [sentence] = labels('Giải ngân vốn đầu tư công còn chậm, gây lãng phí.');
  const lines = explain(sentence!).split('\n');
  t.regex(lines[0]!, /^limitation [01]\.\d\d: Giải ngân/u);
  t.is(lines.length, 1 + sentence!.evidence.length);
});

test('explain refuses what is no sentence', (t) => {
  t.throws(() => explain('câu' as never), {
    instanceOf: TypeError,
    message: /explain\(\): sentence is "câu"/u,
  });
});

test('labels refuses wrong arguments', (t) => {
  t.throws(() => labels(5 as never), { instanceOf: TypeError });
  t.throws(() => labels('', { lines: true } as never), { instanceOf: TypeError, message: /lines/u });
});

test('every text gives probabilities and exact offsets', (t) => {
  const pieces = [...clear, ...scoped].map(([, text]) => text);
  const part = fc.oneof(
    fc.constantFrom(...pieces),
    fc.string(),
    fc.constantFrom('\n', ' ', '…', '“', '\ud800'),
  );
  const property = fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
    const text = parts.join(' ');
    return labels(text).every(
      ({ start, end, score, text: words }) => text.slice(start, end) === words && score > 0.25 && score <= 1,
    );
  });
  t.notThrows(() => fc.assert(property, { numRuns: 60 }));
});
