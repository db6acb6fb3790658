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
