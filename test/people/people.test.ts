import test from 'ava';
import { analyze, type Document } from '../../index.js';

/** Offices of each person, by name. */
function offices(document: Document): Record<string, string[]> {
  return Object.fromEntries(
    document.people.map(({ name, positions }) => [
      name,
      positions.map((index) => document.entities[index]!.text),
    ]),
  );
}

const cases: readonly (readonly [name: string, text: string, expected: Record<string, string[]>])[] = [
  [
    'title before the name',
    'Bộ trưởng Bộ Tài chính Ngô Đình Phúc phát biểu.',
    { 'Ngô Đình Phúc': ['Bộ trưởng Bộ Tài chính'] },
  ],
  [
    'a chain of titles before the name',
    'Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Hậu Giang Lò Văn Sơn dự họp.',
    { 'Lò Văn Sơn': ['Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy Hậu Giang'] },
  ],
  [
    'apposition behind the name',
    'Ông Lò Văn Sơn, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, dự họp.',
    { 'Lò Văn Sơn': ['Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy'] },
  ],
  [
    'a list of names and titles',
    'Dự họp có các đồng chí: Hầu A Páo, Phó Chủ tịch UBND tỉnh Hà Giang; Lê Thu Cúc, Chủ tịch Hội Nông dân tỉnh.',
    { 'Hầu A Páo': ['Phó Chủ tịch UBND tỉnh Hà Giang'], 'Lê Thu Cúc': ['Chủ tịch Hội Nông dân tỉnh'] },
  ],
  [
    'a plural office before a list of names',
    'Dự họp có các đồng chí Phó Chủ tịch UBND tỉnh: Lê Văn Tám, Trần Thu Hà.',
    { 'Lê Văn Tám': ['Phó Chủ tịch UBND tỉnh'], 'Trần Thu Hà': ['Phó Chủ tịch UBND tỉnh'] },
  ],
  [
    'là between office and name',
    'Khi ấy Bí thư Tỉnh ủy là ông Lê Văn Tám.',
    { 'Lê Văn Tám': ['Bí thư Tỉnh ủy'] },
  ],
  [
    'brackets and dashes',
    'Bà Trần Thu Hà (Giám đốc Sở Y tế) và ông Lê Văn Tám - Chánh Văn phòng UBND tỉnh trả lời.',
    { 'Trần Thu Hà': ['Giám đốc Sở Y tế'], 'Lê Văn Tám': ['Chánh Văn phòng UBND tỉnh'] },
  ],
  [
    'the one who appoints does not take the office',
    'Ông Lê Văn Tám được Thủ tướng Ngô Đình Phúc bổ nhiệm làm Thứ trưởng Bộ Y tế.',
    { 'Lê Văn Tám': ['Thứ trưởng Bộ Y tế'], 'Ngô Đình Phúc': ['Thủ tướng'] },
  ],
  [
    'who is replaced held the office before',
    'Bà Trần Thu Hà giữ chức Giám đốc Sở Y tế, thay ông Lê Văn Tám.',
    { 'Trần Thu Hà': ['Giám đốc Sở Y tế'], 'Lê Văn Tám': ['Giám đốc Sở Y tế'] },
  ],
  [
    'two people, each described, take one office',
    'Ông Lê Văn Tám, Bí thư Huyện ủy Vị Thủy, và bà Trần Thu Hà, Chủ tịch HĐND huyện, được bầu làm Phó Chủ tịch UBND tỉnh.',
    {
      'Lê Văn Tám': ['Bí thư Huyện ủy Vị Thủy', 'Phó Chủ tịch UBND tỉnh'],
      'Trần Thu Hà': ['Chủ tịch HĐND huyện', 'Phó Chủ tịch UBND tỉnh'],
    },
  ],
  [
    'an office lost, the term between it and the name',
    'HĐND tỉnh miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh (nhiệm kỳ 2021 - 2026) đối với ông Lê Văn Tám.',
    { 'Lê Văn Tám': ['Phó Chủ tịch UBND tỉnh'] },
  ],
  [
    'the office of another, then a name behind a comma',
    'Theo quyết định của Thủ tướng, ông Lê Văn Tám nghỉ hưu.',
    { 'Lê Văn Tám': [] },
  ],
  [
    'a title and its name apart, the place between them',
    'Chủ tịch UBND xã Nà Hẩu, huyện Vị Thủy, ông Lê Văn Tám, xác nhận.',
    { 'Lê Văn Tám': ['Chủ tịch UBND xã Nà Hẩu'] },
  ],
  [
    'age and birth in brackets',
    'Ông Lê Văn Tám (57 tuổi), nguyên Giám đốc Sở Y tế, dự họp.',
    { 'Lê Văn Tám': ['Giám đốc Sở Y tế'] },
  ],
  [
    'two names share a title',
    'Thứ trưởng Lê Văn Tám và Trần Thu Hà bị nhắc nhở.',
    { 'Lê Văn Tám': ['Thứ trưởng'], 'Trần Thu Hà': ['Thứ trưởng'] },
  ],
];

for (const [name, text, expected] of cases) {
  test(`holders: ${name}`, (t) => {
    t.deepEqual(offices(analyze(text)), expected);
  });
}

test('short forms, titles and pronouns lead back to the full name', (t) => {
  const text =
    'Bí thư Tỉnh ủy Lò Văn Sơn kiểm tra đê. Ông Sơn yêu cầu làm gấp. Ông cũng tặng quà người dân. Chiều cùng ngày, Bí thư Tỉnh ủy dự họp.';
  const { people, entities } = analyze(text);
  t.is(people.length, 1);
  t.deepEqual(
    people[0]!.mentions.map(({ kind, text: words }) => [kind, words]),
    [
      ['name', 'Lò Văn Sơn'],
      ['short', 'Sơn'],
      ['pronoun', 'Ông'],
      ['title', 'Bí thư Tỉnh ủy'],
    ],
  );
  t.true(entities.every((entity) => entity.type !== 'PERSON' || entity.canonical === 'Lò Văn Sơn'));
  t.true(entities.every((entity) => entity.type !== 'POSITION' || entity.holder === people[0]!.id));
});

test('a title that is one of many or still to be filled stands for nobody', (t) => {
  for (const text of [
    'Phó Chủ tịch UBND tỉnh Lê Văn Tám dự họp. Số lượng Phó Chủ tịch UBND tỉnh đã đủ.',
    'Phó Chủ tịch UBND tỉnh Lê Văn Tám dự họp. Các Phó Chủ tịch UBND tỉnh đều đồng ý.',
    'Thứ trưởng Lê Văn Tám dự họp. Tổng thống Pháp sắp bổ nhiệm Thứ trưởng.',
  ]) {
    const mentions = analyze(text).people.flatMap((person) => person.mentions);
    t.false(
      mentions.some(({ kind }) => kind === 'title'),
      text,
    );
  }
});

test('a short title takes the home office, not the foreign one named last', (t) => {
  const { people } = analyze(
    'Thủ tướng Ngô Đình Phúc tiếp Thủ tướng Lào Thongloun Sisoulith. Thủ tướng cảm ơn Lào.',
  );
  const titles = people.flatMap(({ name, mentions }) =>
    mentions.filter(({ kind }) => kind === 'title').map(() => name),
  );
  t.deepEqual(titles, ['Ngô Đình Phúc']);
});

test('a short form is the person named last before it', (t) => {
  const { people } = analyze(
    'Ông Lò Văn Sơn phát biểu. Ông Sơn đồng ý. Ông Trần Đức Sơn phản đối. Ông Sơn bỏ về.',
  );
  t.deepEqual(
    people.map(({ name, mentions }) => [name, mentions.length]),
    [
      ['Lò Văn Sơn', 2],
      ['Trần Đức Sơn', 2],
    ],
  );
});

test('another name of a person is the same person', (t) => {
  const { people } = analyze('Ông Lê Văn Tám (tên thật là Đặng Xuân Thi) dự họp.');
  t.deepEqual(
    people.map(({ name, mentions }) => [name, mentions.length]),
    [['Lê Văn Tám', 2]],
  );
});

test('đồng chí refers back where it opens a clause only', (t) => {
  const { people } = analyze(
    'Bí thư Tỉnh ủy Lò Văn Sơn dự họp. Đồng chí yêu cầu làm gấp. Các đồng chí lãnh đạo hứa làm. Đồng chí lãnh đạo huyện cũng vậy.',
  );
  t.deepEqual(
    people[0]!.mentions.map(({ kind }) => kind),
    ['name', 'pronoun'],
  );
});

test('a pronoun takes the person of its gender', (t) => {
  const { people } = analyze('Ông Lê Văn Tám gặp bà Trần Thu Hà. Bà đề nghị hỗ trợ. Ông đồng ý.');
  const pronouns = people.map(({ name, mentions }) => [
    name,
    mentions.filter(({ kind }) => kind === 'pronoun').map(({ text }) => text),
  ]);
  t.deepEqual(pronouns, [
    ['Lê Văn Tám', ['Ông']],
    ['Trần Thu Hà', ['Bà']],
  ]);
});

test('names that only sign the text or its pictures are nobody', (t) => {
  t.deepEqual(
    analyze('Ông Lê Văn Tám dự họp. Ảnh: Thu Giang').people.map(({ name }) => name),
    ['Lê Văn Tám'],
  );
});

test('bà con is no pronoun', (t) => {
  const { people } = analyze('Bà Trần Thu Hà thăm xã. Bà con phấn khởi.');
  t.deepEqual(
    people[0]!.mentions.map(({ kind }) => kind),
    ['name'],
  );
});
