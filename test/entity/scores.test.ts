/** The sums of weights that candidates share at run time are those of the features that the trainer counts. */
import test from 'ava';
import { toArticle } from '../../corpus/train/entity/examples.js';
import { findOthers } from '../../lib/entity/find-others.js';
import { createProposals, proposeSentence } from '../../lib/entity/propose.js';
import { defaultEntityWeights } from '../../lib/entity/tagger/model.js';
import { weightOf } from '../../lib/entity/tagger/rows.js';
import { createScorer, modelScores } from '../../lib/entity/tagger/score.js';
import { splitSentences } from '../../lib/sentence/split-sentences.js';
import { textScene } from './text-scene.js';

const texts: readonly string[] = [
  'Ông Lò Văn Sình, Phó Bí thư Thường trực Huyện ủy, nguyên Giám đốc Sở Tài chính tỉnh Lai Châu, nói vậy.',
  'Sáng 14/3/2019, Bộ Công Thương và UBND TP Cần Thơ ký kế hoạch số 27/KH-UBND về chợ nổi Cái Răng.',
  'Ngoại trưởng Lào Thong-lun Si-xu-lít gặp Đại sứ Việt Nam tại Lào Trần Thị Hạnh.\nẢnh: Q.Thái - TTXVN',
  'ĐẠI HỘI ĐẢNG BỘ XÃ PHÌN NGAN LẦN THỨ XXIV khai mạc ngày 2/6; 87 đại biểu dự.',
  'Ban Chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả tỉnh Cà Mau làm việc với Công ty CP Tràm Chim.',
];

/** The scores of all candidates of a text as the trainer adds them up. */
function trainerScores(text: string, weights: Int8Array): number[] {
  const { examples } = toArticle({ id: 'text', text, entities: [] });
  return examples.flatMap(({ features }) =>
    features.map((places) => places.reduce((sum, place) => sum + weightOf(weights[place]!), 0)),
  );
}

/** The same as the analysis adds them up, with one scorer for the whole text. */
function sharedScores(text: string): number[] {
  const scene = textScene(text);
  const proposals = createProposals(scene, findOthers(scene, undefined));
  const sentences = splitSentences(scene.table);
  for (let row = 0; row < sentences.length; row++)
    proposeSentence(proposals, sentences.first[row]!, sentences.last[row]! + 1);
  const scores = new Float64Array(proposals.candidates.length);
  modelScores(createScorer(proposals), proposals, scores);
  return [...scores];
}

for (const text of [...texts, texts.join('\n')]) {
  test(`shared sums: ${text.slice(0, 30)} (${text.length})`, (t) => {
    const expected = trainerScores(text, defaultEntityWeights());
    t.true(expected.length > 8);
    t.deepEqual(sharedScores(text), expected);
  });
}
