import test from 'ava';
import { analyze } from '../../index.js';

/** Who states each sentence of a text: a person's name, the name of a body or office, or `-` for the reporter. */
function speakersOf(text: string): string[] {
  const { sentences, people } = analyze(text);
  return sentences.map(({ speaker }) => people.find(({ id }) => id === speaker)?.name ?? speaker ?? '-');
}

const LAM = 'Trần Bá Lâm';
const HOA = 'Lê Thị Hoa';

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a verb that reports', `Ông ${LAM} cho biết vụ lúa này được mùa.`, [LAM]],
  ['an office between name and verb', `Bà ${HOA}, Chủ tịch UBND huyện, khẳng định đường sẽ xong sớm.`, [HOA]],
  ['an adverb before the verb', `Ông ${LAM} cũng thẳng thắn thừa nhận tiến độ còn chậm.`, [LAM]],
  ['a bracket before the verb', `Đại biểu ${LAM} (Hà Giang) đề nghị tăng vốn cho miền núi.`, [LAM]],
  ['theo before the name', `Theo ông ${LAM}, giá cát tăng gấp đôi.`, [LAM]],
  ['theo in the middle', `Về thủy lợi, theo đồng chí ${LAM}, hai tuyến kênh đã được nạo vét.`, [LAM]],
  [
    'a report of a body that a person reads',
    `Theo báo cáo của Sở Nội vụ do ông ${LAM} trình bày, bộ máy giảm 3 phòng.`,
    [LAM],
  ],
  ['a body', 'Thanh tra Chính phủ kiến nghị thu hồi 46 tỷ đồng.', ['Thanh tra Chính phủ']],
  [
    'an office whose holder is not named',
    'Chủ tịch UBND huyện Tân Khê cho biết đã thu hồi ba dự án.',
    ['Chủ tịch UBND huyện Tân Khê'],
  ],
  ['a pronoun', `Ông ${LAM} cho biết vụ lúa này được mùa. Ông đề nghị hỗ trợ vốn mua máy gặt.`, [LAM, LAM]],
  ['a frame behind a quotation', `“Chúng tôi sẽ làm xong trước Tết”, ông ${LAM} nói.`, [LAM]],
  [
    'a quotation over several sentences with its frame behind',
    `“Mười năm nay chúng tôi chờ con đường. Trẻ em đi học phải lội suối. Xin đừng hứa nữa”, bà ${HOA} bức xúc.`,
    [HOA, HOA, HOA],
  ],
  [
    'a quotation over several sentences with its frame before',
    `Ông ${LAM} nói: “Việc gì có lợi cho dân thì làm. Việc gì có hại thì tránh”.`,
    [LAM, LAM],
  ],
  ['a colon', `Bà ${HOA}, Trưởng phòng Nông nghiệp, dẫn khảo sát: 68% hộ thiếu nước.`, [HOA]],
  [
    'a colon after some words',
    `Bà ${HOA}, Trưởng phòng Nông nghiệp, dẫn khảo sát 300 hộ trồng chè: 68% hộ thiếu nước.`,
    [HOA],
  ],
  [
    'a list that a speaker announces',
    `Bàn việc thủy lợi ở vùng cao\nSáng nay, huyện họp bàn về thủy lợi ở ba xã vùng cao.\nÔng ${LAM} đề nghị các xã làm ba việc:\n1. Kênh mương được nạo vét xong trước tháng 5.\n2. Hồ sơ đất đai vào sổ điện tử.\n3. Trường lớp đủ bàn ghế.`,
    ['-', '-', LAM, LAM, LAM, LAM],
  ],
  [
    'a headline with a quotation',
    `Ông ${LAM}: “Không để dân chờ”\nSáng nay, huyện họp bàn về thủy lợi ở ba xã vùng cao.`,
    [LAM, '-'],
  ],
  [
    'an order goes on',
    `Bà ${HOA} yêu cầu các xã rà soát từng hồ sơ đất đai. Cán bộ nào để trễ hẹn phải chịu trách nhiệm.`,
    [HOA, HOA],
  ],
  [
    'two speakers in turn',
    `Ông ${LAM} cho rằng tiến độ còn chậm. Bà ${HOA} khẳng định đường sẽ xong trong quý IV.`,
    [LAM, HOA],
  ],
  [
    'an interview',
    `- Thưa bà ${HOA}, vụ này được mùa không?\n- Được mùa lớn.\n- Bà lo điều gì nhất?\n- Tôi lo thiếu nước.`,
    ['-', HOA, '-', HOA],
  ],
  [
    'an interview on one line',
    `Báo đã hỏi bà ${HOA}. - Vụ này được mùa không? - Bà ${HOA}: Được mùa lớn. Giá cũng tốt. - Bà lo điều gì nhất? - Tôi lo thiếu nước.`,
    ['-', '-', HOA, HOA, '-', HOA],
  ],
  [
    'answers that nothing opens',
    `Báo đã hỏi bà ${HOA}.\nPV: Vụ này được mùa không, thưa bà?\nĐược mùa lớn. Giá cũng tốt.\nPV: Bà lo điều gì nhất?\nTôi lo thiếu nước.\nPV: Xin cảm ơn bà!`,
    ['-', '-', HOA, HOA, '-', HOA, '-'],
  ],
  [
    'an office between the name and the colon',
    `Phóng viên (PV): Vụ này được mùa không?\nBà ${HOA} – Chủ tịch UBND huyện Tân Khê: Theo tôi, được mùa lớn.\nPV: Bà lo điều gì nhất?\nBà ${HOA} – Chủ tịch UBND huyện Tân Khê: Tôi lo thiếu nước.`,
    ['-', HOA, '-', HOA],
  ],
  [
    'the reporter takes leave',
    `- Thưa bà ${HOA}, vụ này được mùa không?\n- Được mùa lớn.\n- Bà lo điều gì nhất?\n- Tôi lo thiếu nước.\nXin cảm ơn bà!`,
    ['-', HOA, '-', HOA, '-'],
  ],
  [
    'an office by the short form of its body',
    `Chủ tịch Phòng Thương mại và Công nghiệp Việt Nam (VCCI) ${LAM} dự họp. Chủ tịch VCCI cho biết giá chè tăng.`,
    ['-', LAM],
  ],
];

for (const [name, text, expected] of CASES) {
  test(`speaker: ${name}`, (t) => {
    t.deepEqual(speakersOf(text), expected);
  });
}

const REPORTED: readonly (readonly [string, string])[] = [
  ['what somebody did', `Bà ${HOA} trao quà cho 30 hộ nghèo của xã Bình Lạc.`],
  ['a speech that is only told of', `Ông ${LAM} phát biểu tại hội nghị.`],
  ['a rule', 'Theo quy định, hồ sơ được trả trong 5 ngày.'],
  ['who is spoken to', 'Cử tri đề nghị Chính phủ sớm mở đường.'],
  ['a caption', `Ông ${LAM} phát biểu tại hội nghị. Ảnh: Thu Mây`],
  ['words set off', 'Con đường “đau khổ” dài 3 km vẫn chưa được sửa.'],
];

for (const [name, text] of REPORTED) {
  test(`the reporter states: ${name}`, (t) => {
    t.true(speakersOf(text).every((speaker) => speaker === '-'));
  });
}

test('people list what they state', (t) => {
  const { people } = analyze(`Sáng nay mưa to. Ông ${LAM} cho biết đê vẫn an toàn.`);
  t.deepEqual(people.find(({ name }) => name === LAM)?.statements, [1]);
});

test('a speaker comes with the rule and the lexicon entry', (t) => {
  const { sentences } = analyze(`Ông ${LAM} cho biết đê vẫn an toàn.`);
  t.deepEqual(sentences[0]?.speakerEvidence, { rule: 'said', entry: 'speech.cho-biet' });
});

test('a quotation that never closes does not swallow the text', (t) => {
  const text = `Ông ${LAM} nói: “Chúng tôi sẽ làm.\n${'Trời nắng đẹp ở vùng cao. '.repeat(300)}`;
  t.is(speakersOf(text).at(-1), '-');
});
