import test from 'ava';
import { entities, type OrganizationEntity } from '../../../index.js';

function bodies(text: string): OrganizationEntity[] {
  return entities(text).filter((entity): entity is OrganizationEntity => entity.type === 'ORGANIZATION');
}

const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['a committee with its place', 'UBND tỉnh Hậu Giang họp.', ['UBND tỉnh Hậu Giang']],
  ['a committee with its level only', 'Theo UBND tỉnh, dự án đã xong.', ['UBND tỉnh']],
  ['party bodies', 'Ban Chấp hành Đảng bộ tỉnh Hậu Giang họp.', ['Ban Chấp hành Đảng bộ tỉnh Hậu Giang']],
  ['a ministry', 'Bộ Tài chính yêu cầu báo cáo.', ['Bộ Tài chính']],
  ['a term of office', 'Quốc hội khóa XIV bế mạc.', ['Quốc hội khóa XIV']],
  [
    'bodies of a list come apart',
    'Chính phủ, Quốc hội, Đảng và Nhà nước quan tâm.',
    ['Chính phủ', 'Quốc hội', 'Đảng', 'Nhà nước'],
  ],
  ['the front', 'MTTQ Việt Nam phát động.', ['MTTQ Việt Nam']],
  [
    'a firm with its legal form',
    'Công ty TNHH MTV Cấp nước An Khê nộp phạt.',
    ['Công ty TNHH MTV Cấp nước An Khê'],
  ],
  [
    'a department',
    'Sở Nông nghiệp và Phát triển nông thôn kiểm tra.',
    ['Sở Nông nghiệp và Phát triển nông thôn'],
  ],
  ['a body known by its number', 'Tòa án nhân dân khu vực 2 mở phiên xử.', ['Tòa án nhân dân khu vực 2']],
  ['a command and its army', 'Bộ Tư lệnh Quân khu 7 ra quân.', ['Bộ Tư lệnh Quân khu 7']],
  ['a number that counts behind a province', 'UBND tỉnh 2 lần nhắc nhở.', ['UBND tỉnh']],
  ['a number that counts', 'Bộ Tài chính 2 lần nhắc nhở.', ['Bộ Tài chính']],
  ['a bank', 'Ngân hàng Nhà nước hạ lãi suất.', ['Ngân hàng Nhà nước']],
  ['a school in lower case', 'Em học tại trường THPT Lê Quý Đôn.', ['trường THPT Lê Quý Đôn']],
  ['the police of a district', 'Công an huyện Con Cuông vào cuộc.', ['Công an huyện Con Cuông']],
  [
    'an abbreviation in brackets is its own span',
    'Tập đoàn Dầu khí Việt Nam (PVN) báo lãi.',
    ['Tập đoàn Dầu khí Việt Nam', 'PVN'],
  ],
  ['the press', 'Báo Nhân Dân và TTXVN đưa tin.', ['Báo Nhân Dân', 'TTXVN']],
  ['an international body', 'Liên Hợp Quốc kêu gọi.', ['Liên Hợp Quốc']],
  ['a delegation', 'Đoàn ĐBQH tỉnh Sóc Trăng giám sát.', ['Đoàn ĐBQH tỉnh Sóc Trăng']],
  ['a comma ends it', 'Sở Y tế, chiều qua, đã họp.', ['Sở Y tế']],
  [
    'a comma inside a listed body',
    'Ban Chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả họp.',
    ['Ban Chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả'],
  ],
  ['a comma between fields', 'Sở Văn hóa, Thể thao và Du lịch mở lớp.', ['Sở Văn hóa, Thể thao và Du lịch']],
  ['a verb of speech ends it', 'Thanh tra Chính phủ kiến nghị thu hồi đất.', ['Thanh tra Chính phủ']],
];

for (const [name, text, expected] of cases) {
  test(`bodies: ${name}`, (t) => {
    t.deepEqual(
      bodies(text).map((body) => body.text),
      expected,
    );
  });
}

const none: readonly string[] = [
  'các sở, ngành của tỉnh',
  'doanh nghiệp nhà nước',
  'ngân sách Nhà nước',
  'Bộ đã trả lời.',
  'hội đồng thẩm định',
  'ủy ban họp',
  'chính quyền địa phương',
  'cấp ủy các cấp',
  'Chủ tịch UBND tỉnh Lê Văn Tám',
];

for (const text of none) {
  test(`no body in: ${text}`, (t) => {
    t.deepEqual(bodies(text), []);
  });
}

test('a person in the name of a body is no place of it', (t) => {
  t.is(bodies('Học viện Chính trị quốc gia Hồ Chí Minh khai giảng.')[0]?.place, undefined);
  t.is(bodies('Sở Y tế TP Hồ Chí Minh khai giảng.')[0]?.place?.text, 'TP Hồ Chí Minh');
});

test('the fields of a body tell kind, tier, branch and place', (t) => {
  t.like(bodies('Tỉnh ủy Hậu Giang và UBND huyện Vị Thủy họp.')[1], {
    kind: 'people-committee',
    level: 'district',
    branch: 'government',
    place: { text: 'huyện Vị Thủy' },
  });
});
