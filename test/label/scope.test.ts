import test from 'ava';
import { type Label, labels } from '../../index.js';
import { PRESS_CASES } from './press-sentences.js';
import { SCOPE_CASES } from './scope-sentences.js';

const BEFORE =
  'Sáng 12/5, Tỉnh ủy tổ chức hội nghị sơ kết sáu tháng đầu năm.\nĐồng chí Nguyễn Văn Hòa, Phó Bí thư Tỉnh ủy, chủ trì hội nghị.';
const AFTER =
  'Hội nghị đã nghe tham luận của các đơn vị.\nKết thúc hội nghị, các đại biểu đi thăm một số cơ sở sản xuất.';

const alone = (sentence: string): Label | undefined => labels(sentence)[0]?.label;

const inArticle = (sentence: string): Label | undefined =>
  labels(`${BEFORE} ${sentence} ${AFTER}`).find(({ text }) => text === sentence)?.label;

for (const { name, least, sentences } of [...SCOPE_CASES, ...PRESS_CASES]) {
  const cases = Object.entries(sentences).flatMap(([label, texts]) => texts.map((text) => ({ label, text })));
  for (const [where, labelOf] of Object.entries({ alone, inArticle })) {
    test(`${name}: ${where}`, (t) => {
      const wrong = cases.filter(({ label, text }) => labelOf(text) !== label);
      t.true(cases.length - wrong.length >= least * cases.length, wrong.map(({ text }) => text).join('\n'));
    });
  }
}

type Case = readonly [sentence: string, rule: string];

const ruled: readonly Case[] = [
  ['Nạn ùn tắc đã bị đẩy lùi.', 'negated-cue-achievement'],
  ['Vướng mắc về mặt bằng đã được tháo gỡ.', 'negated-cue-achievement'],
  ['Tỷ lệ hộ nghèo tăng lên 9%.', 'trend-limitation'],
  ['Tỷ lệ hộ nghèo giảm còn 2%.', 'trend-achievement'],
  ['Kim ngạch xuất khẩu không tăng.', 'trend-limitation'],
];

for (const [sentence, rule] of ruled) {
  test(`${sentence} has ${rule} in its evidence`, (t) => {
    t.true(labels(sentence)[0]!.evidence.some((evidence) => evidence.rule === rule));
  });
}

test('a conceded clause gives no words to the evidence', (t) => {
  const [sentence] = labels(
    'Tuy hạ tầng xuống cấp nghiêm trọng, sản xuất công nghiệp vẫn phát triển rất tốt.',
  );
  const words = sentence!.evidence.filter(({ rule }) => rule === 'words').map(({ text }) => text ?? '');
  t.true(words.length > 0);
  for (const text of words) t.false('xuống cấp nghiêm trọng'.includes(text), text);
});
