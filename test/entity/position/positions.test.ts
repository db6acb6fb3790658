import test from 'ava';
import { entities, type PositionEntity } from '../../../index.js';

function positions(text: string): PositionEntity[] {
  return entities(text).filter((entity): entity is PositionEntity => entity.type === 'POSITION');
}

const spans: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['role, body and place', 'Bí thư Tỉnh ủy Hậu Giang Lò Văn Sơn phát biểu.', ['Bí thư Tỉnh ủy Hậu Giang']],
  [
    'titles of a list come apart',
    'Ông Trần Đình Khôi, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, dự họp.',
    ['Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy'],
  ],
  [
    'a grade inside the role',
    'Phó Bí thư Thường trực Huyện ủy Vị Thủy Lê Thị Mai',
    ['Phó Bí thư Thường trực Huyện ủy Vị Thủy'],
  ],
  [
    'a party organ',
    'Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy Vũ Thu Hà',
    ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Trưởng Ban Tổ chức Tỉnh ủy'],
  ],
  [
    'a council with its level only',
    'Chủ tịch HĐND tỉnh Bùi Quang Huy điều hành phiên họp.',
    ['Chủ tịch HĐND tỉnh'],
  ],
  ['the head of government', 'Thủ tướng Chính phủ Lê Bình An', ['Thủ tướng Chính phủ']],
  [
    'two ministers',
    'Bộ trưởng Bộ Tài chính Ngô Đình Phúc và Thứ trưởng Bộ Xây dựng Mai Thị Lụa',
    ['Bộ trưởng Bộ Tài chính', 'Thứ trưởng Bộ Xây dựng'],
  ],
  ['a field for the ministry', 'Bộ trưởng KH-ĐT Phan Hữu Lộc trả lời.', ['Bộ trưởng KH-ĐT']],
  [
    'a body of a body',
    'Chủ nhiệm Ủy ban Kinh tế của Quốc hội Tạ Văn Hòa',
    ['Chủ nhiệm Ủy ban Kinh tế của Quốc hội'],
  ],
  [
    'a deputy of the assembly',
    'đại biểu Quốc hội tỉnh Bình Dương Lý Thị Sương',
    ['đại biểu Quốc hội tỉnh Bình Dương'],
  ],
  ['a court', 'Chánh án TAND tối cao Phạm Gia Bảo', ['Chánh án TAND tối cao']],
  ['the army', 'Tư lệnh Quân khu 7 Lê Đình Khôi', ['Tư lệnh Quân khu 7']],
  ['the police', 'Giám đốc Công an tỉnh Nghệ An Võ Sỹ Nguyên', ['Giám đốc Công an tỉnh Nghệ An']],
  [
    'a firm',
    'Chủ tịch HĐQT Công ty CP Thép Bình An Đặng Văn Tiến',
    ['Chủ tịch HĐQT Công ty CP Thép Bình An'],
  ],
  ['a school', 'Hiệu trưởng Trường Đại học Cần Thơ Lâm Quốc Tuấn', ['Hiệu trưởng Trường Đại học Cần Thơ']],
  [
    'an association',
    'Chủ tịch Hội Nông dân tỉnh Sóc Trăng Thạch Thị Na',
    ['Chủ tịch Hội Nông dân tỉnh Sóc Trăng'],
  ],
  ['a foreign head of state', 'Ông gặp Tổng thống Mỹ tại đây.', ['Tổng thống Mỹ']],
  ['a numbered district', 'Chủ tịch UBND quận 9 Cao Văn Thanh', ['Chủ tịch UBND quận 9']],
  [
    'a field behind a fused role',
    'Trưởng phòng Tài nguyên và Môi trường huyện Ba Vì Kiều Văn Nam',
    ['Trưởng phòng Tài nguyên và Môi trường huyện Ba Vì'],
  ],
  [
    'abbreviations',
    'UVTW Đảng, Bí thư Thành ủy Hải Phòng Lê Văn Cường',
    ['UVTW Đảng', 'Bí thư Thành ủy Hải Phòng'],
  ],
  [
    'two offices in one',
    'Bí thư kiêm Chủ tịch phường Tân Phú Ngô Kim Chi',
    ['Bí thư kiêm Chủ tịch phường Tân Phú'],
  ],
  ['an envoy and both countries', 'Đại sứ Việt Nam tại Lào Nguyễn Bá Hưng nói.', ['Đại sứ Việt Nam tại Lào']],
  [
    'a former office, its modifier left out',
    'nguyên Chủ tịch UBND tỉnh Lai Châu Giàng A Lử',
    ['Chủ tịch UBND tỉnh Lai Châu'],
  ],
  [
    'a body ends at the comma',
    'Bà Vi Thị Mơ, Giám đốc Sở Y tế, và ông Tẩn A Páo cùng dự.',
    ['Giám đốc Sở Y tế'],
  ],
  ['an assistant', 'Trợ lý Thủ tướng Đào Văn Lục nói.', ['Trợ lý Thủ tướng']],
  [
    'a grade of prosecutors',
    'Ông Đào Văn Lục, Kiểm sát viên cao cấp, giữ quyền công tố.',
    ['Kiểm sát viên cao cấp'],
  ],
  ['the office itself', 'Thủ tướng Chính phủ phát lệnh khởi công.', ['Thủ tướng Chính phủ']],
];

for (const [name, text, expected] of spans) {
  test(`offices: ${name}`, (t) => {
    t.deepEqual(
      positions(text).map((position) => position.text),
      expected,
    );
  });
}

const none: readonly string[] = [
  'các đại biểu dự họp',
  'lãnh đạo các sở, ngành',
  'cán bộ, công chức huyện',
  'người đứng đầu Chính phủ',
  'chức danh giáo sư',
  'Đại hội bầu ban chấp hành mới.',
  'Chủ trương này rất đúng.',
  'Trưởng thành từ cơ sở.',
];

for (const text of none) {
  test(`no office in: ${text}`, (t) => {
    t.deepEqual(positions(text), []);
  });
}

test('the fields of an office tell role, rank, tier, branch, body and place', (t) => {
  const [position] = positions('Phó Chủ tịch UBND huyện Vị Thủy Lê Văn Tám phát biểu.');
  t.like(position, {
    role: 'Phó Chủ tịch',
    rank: 3,
    level: 'district',
    branch: 'government',
    body: { text: 'UBND huyện Vị Thủy' },
    place: { text: 'huyện Vị Thủy' },
  });
});

test('the longest role is read', (t) => {
  const [position] = positions('Phó Bí thư Thường trực Tỉnh ủy Hậu Giang Lò Văn Sơn');
  t.like(position, { role: 'Phó Bí thư Thường trực', rank: 2, level: 'province', branch: 'party' });
});

const tiers: readonly (readonly [text: string, level: string, branch: string])[] = [
  ['Bí thư Tỉnh ủy Hậu Giang Lò Văn Sơn', 'province', 'party'],
  ['Chánh án TAND tối cao Phạm Gia Bảo', 'central', 'judiciary'],
  ['Thủ tướng Nhật Bản Shinzo Kato', 'foreign', 'foreign'],
  ['Chủ tịch HĐND tỉnh Bùi Quang Huy', 'province', 'assembly'],
  ['Tư lệnh Quân khu 7 Lê Đình Khôi', 'central', 'military'],
];

for (const [text, level, branch] of tiers) {
  test(`tier and branch: ${text}`, (t) => {
    t.like(positions(text)[0], { level, branch });
  });
}

test('nguyên and cựu make an office a former one', (t) => {
  t.true(positions('Nguyên Bộ trưởng Bộ Tài chính Trần Thị Mai dự họp.')[0]?.former);
  t.true(positions('Gặp cựu Chủ tịch UBND tỉnh Lê Văn Tám.')[0]?.former);
  t.is(positions('Bộ trưởng Bộ Tài chính Trần Thị Mai dự họp.')[0]?.former, undefined);
});

test('every office names the rule and the lexicon entry that made it', (t) => {
  const [position] = positions('Bí thư Tỉnh ủy Hậu Giang Lò Văn Sơn phát biểu.');
  t.is(position?.evidence[0]?.entry, 'role.bi-thu');
  t.regex(position?.evidence[0]?.rule ?? '', /body/u);
});
