import test from 'ava';
import { DOUBTFUL } from '../../../lib/entity/finder-match.js';
import { findLocations } from '../../../lib/entity/location/find-locations.js';
import type { LocationEntity } from '../../../lib/types.js';
import { textScene } from '../text-scene.js';

function found(text: string, publishedAt?: string): LocationEntity[] {
  const { table, lexicon, openings } = textScene(text);
  return findLocations(table, lexicon.locations, openings, publishedAt)
    .filter(({ score }) => score > DOUBTFUL)
    .map(({ entity }) => entity as LocationEntity);
}

const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'an administrative chain',
    'tại xã Đăk Xú, huyện Ngọc Hồi, tỉnh Kon Tum',
    ['xã Đăk Xú', 'huyện Ngọc Hồi', 'tỉnh Kon Tum'],
  ],
  ['numbered units', 'ở thôn 3, tổ 5, quận 1', ['thôn 3', 'tổ 5', 'quận 1']],
  ['a hamlet with a number', 'ấp Tân Phú 2', ['ấp Tân Phú 2']],
  ['abbreviated units', 'TP. Buôn Ma Thuột - Đắk Lắk', ['TP. Buôn Ma Thuột', 'Đắk Lắk']],
  [
    'spellings of a province',
    'Bà Rịa-Vũng Tàu và Bà Rịa - Vũng Tàu',
    ['Bà Rịa-Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ],
  ['the old tone placement', 'tỉnh Khánh Hoà', ['tỉnh Khánh Hoà']],
  ['the city by its abbreviation', 'người dân TP.HCM', ['TP.HCM']],
  ['a street', 'kẹt xe trên đường Võ Văn Kiệt', ['đường Võ Văn Kiệt']],
  ['roads by number', 'quốc lộ 1A và QL 14', ['quốc lộ 1A', 'QL 14']],
  ['an expressway between two places', 'cao tốc Bến Lức - Long Thành', ['cao tốc Bến Lức - Long Thành']],
  ['an inner apostrophe', "huyện Cư M'gar", ["huyện Cư M'gar"]],
  [
    'a river and the province of its name',
    'sông Hậu Giang chảy qua Hậu Giang',
    ['sông Hậu Giang', 'Hậu Giang'],
  ],
  ['a region in small letters', 'vùng đồng bằng sông Cửu Long', ['vùng đồng bằng sông Cửu Long']],
  ['a region by its abbreviation', 'khu vực ĐBSCL', ['khu vực ĐBSCL']],
  ['a country of one syllable', 'xuất khẩu sang Mỹ, Nhật Bản và Đức', ['Mỹ', 'Nhật Bản', 'Đức']],
  ['a state in full', 'thăm nước Cộng hòa Cuba', ['nước Cộng hòa Cuba']],
  ['shared by a list', 'các tỉnh, thành phố Đà Nẵng, Quảng Nam', ['Đà Nẵng', 'Quảng Nam']],
  [
    'a commune named before',
    'xã Phú Chẩn đạt chuẩn. Năm 2014, Phú Chẩn thoát nghèo',
    ['xã Phú Chẩn', 'Phú Chẩn'],
  ],
  ['peace and the province', 'lập lại hòa bình ở Hòa Bình', ['Hòa Bình']],
  ['a metro line', 'tuyến metro số 1', ['tuyến metro số 1']],
  ['countries with what they count', 'nhiều ghế hơn (Việt Nam 4, Lào 3)', ['Việt Nam', 'Lào']],
  ['a plant and its number', 'như Thái Bình 2, Sông Hậu 1.', ['Thái Bình 2', 'Sông Hậu 1']],
  ['a word counts the units', 'hai tỉnh Hà Giang và Lào Cai', ['Hà Giang', 'Lào Cai']],
  ['a number belongs to the name before', 'Trường THPT số 2 huyện Ngọc Hồi', ['huyện Ngọc Hồi']],
  ['a request ends with a bridge', 'yêu cầu Quận 7 báo cáo', ['Quận 7']],
  ['a bridge', 'cầu Long Biên đông xe', ['cầu Long Biên']],
  ['a river in small letters', 'nước sông Đà dâng cao', ['sông Đà']],
  ['a part of the world in small letters', 'các nước châu Á', ['châu Á']],
  ['a plant by what it makes', 'công nhân nhà máy đóng tàu Sao Mai', ['nhà máy đóng tàu Sao Mai']],
  ['a junction of two streets', 'tại nút giao Lê Lợi - Hàm Nghi', ['nút giao Lê Lợi - Hàm Nghi']],
  ['a street named after a person opens a sentence', 'Đường Võ Trường Toản ngập.', ['Đường Võ Trường Toản']],
  ['a seat of government', 'tiếp khách tại Trụ sở Chính phủ', ['Trụ sở Chính phủ']],
  ['a bridge and its number', 'Cầu Rạch Miễu 2 thông xe', ['Cầu Rạch Miễu 2']],
  [
    'a plant and its number behind a unit word',
    'Nhà máy nhiệt điện Bình Sơn 1 vận hành',
    ['Nhà máy nhiệt điện Bình Sơn'],
  ],
  ['a dump', 'bãi rác Đồng Lau đã đầy', ['bãi rác Đồng Lau']],
  ['a ward named after a person', 'phường Nguyễn Trung Trực', ['phường Nguyễn Trung Trực']],
];

for (const [name, text, expected] of cases) {
  test(`findLocations: ${name}`, (t) => {
    t.deepEqual(
      found(text).map((entity) => entity.text),
      expected,
    );
  });
}

const none: readonly (readonly [name: string, text: string])[] = [
  ['the unit alone', 'tỉnh và thành phố'],
  ['a language', 'học tiếng Anh'],
  ['money', '3 tỷ đô la Mỹ'],
  ['a person', 'ông Đức phát biểu'],
  ['heroes', 'Anh hùng lao động'],
  ['the law', 'Pháp luật quy định'],
  ['the head of state', 'Chủ tịch nước Trần Văn Mẫu'],
  ['to request', 'yêu cầu Bộ Tài chính'],
  ['a paper', 'văn bản Luật'],
  ['our country', 'nước ta'],
  ['a name with a province inside', 'chị Nguyễn Hà Nam'],
  ['the person of that name', 'tư tưởng Hồ Chí Minh'],
  ['counted people', 'tổ 3 người'],
  ['who heads the city', 'Chủ tịch UBND thành phố Đặng Thị Mận'],
  ['who heads the district', 'Bí thư huyện Lê Văn Tám'],
  ['a full stop after the unit', 'lãnh đạo TP. Cụ thể, năm nay'],
];

for (const [name, text] of none) {
  test(`findLocations: no place: ${name}`, (t) => {
    t.deepEqual(
      found(text).map((entity) => entity.text),
      [],
    );
  });
}

test('findLocations: a listed name among other capitals, and one behind a word for people, is doubtful', (t) => {
  for (const text of ['chị Nguyễn Hà Nam', 'Bài: Thống Nhất-TTXVN', 'ông Đức phát biểu']) {
    const { table, lexicon, openings } = textScene(text);
    const scores = findLocations(table, lexicon.locations, openings).map(({ score }) => score);
    t.deepEqual(new Set(scores), new Set([DOUBTFUL]), text);
  }
});

test('findLocations: a divided district names what came of it', (t) => {
  t.deepEqual(found('huyện Mỏ Cày').map(facts), [
    {
      unit: 'district',
      code: undefined,
      status: 'abolished',
      successor: {
        name: 'Mỏ Cày Bắc, Mỏ Cày Nam',
        since: '2009-02-09',
        decree: 'Nghị định 08/NĐ-CP năm 2009',
      },
    },
  ]);
});

const facts = ({ unit, code, status, successor }: LocationEntity): unknown => ({
  unit,
  code,
  status,
  successor,
});

test('findLocations: a merged province names its successor', (t) => {
  t.deepEqual(found('tỉnh Hậu Giang').map(facts), [
    {
      unit: 'province',
      code: '93',
      status: 'abolished',
      successor: { name: 'Cần Thơ', since: '2025-07-01', decree: 'Nghị quyết 202/2025/QH15' },
    },
  ]);
});

test('findLocations: the day of publication decides the status', (t) => {
  t.deepEqual(found('tỉnh Hậu Giang', '2023-10-14').map(facts), [
    { unit: 'province', code: '93', status: 'current', successor: undefined },
  ]);
});

test('findLocations: a river keeps no code of the province that shares its name', (t) => {
  t.deepEqual(found('sông Hậu Giang').map(facts), [
    { unit: 'natural', code: undefined, status: 'unknown', successor: undefined },
  ]);
});

const spellings: readonly (readonly [id: string, forms: readonly string[]])[] = [
  [
    'province.ho-chi-minh',
    [
      'TP.HCM',
      'TPHCM',
      'Tp Hồ Chí Minh',
      'TP Hồ Chí Minh',
      'Tp. Hồ Chí Minh',
      'TP. HCM',
      'thành phố Hồ Chí Minh',
    ],
  ],
  [
    'province.thua-thien-hue',
    ['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'Thừa Thiên – Huế', 'TT-Huế', 'TT. Huế'],
  ],
  [
    'province.ba-ria-vung-tau',
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'BR-VT', 'BRVT'],
  ],
  ['province.dak-lak', ['Đắk Lắk', 'Đăk Lăk', 'Đắc Lắc', 'Daklak', 'Đak Lak', 'tỉnh Đắk Lắk']],
  ['province.dak-nong', ['Đắk Nông', 'Đắc Nông', 'Đăk Nông', 'Daknong']],
  ['province.bac-kan', ['Bắc Kạn', 'Bắc Cạn']],
  ['province.hoa-binh', ['Hòa Bình', 'Hoà Bình', 'HÒA BÌNH', 'tỉnh Hoà Bình']],
  ['province.kon-tum', ['Kon Tum', 'Kontum', 'Công Tum']],
];

for (const [id, forms] of spellings) {
  test(`findLocations: spellings of ${id}`, (t) => {
    for (const form of forms)
      t.deepEqual(
        found(`về ${form} công tác`).map((place) => place.id),
        [id],
        form,
      );
  });
}

const factsByDay: readonly (readonly [text: string, day: string, expected: Partial<LocationEntity>])[] = [
  ['tỉnh An Giang', '2024-05-01', { unit: 'province', code: '89', status: 'current' }],
  ['tỉnh An Giang', '2025-07-01', { unit: 'province', code: '91', status: 'current' }],
  ['tỉnh Hà Giang', '2025-06-30', { code: '02', status: 'current' }],
  [
    'tỉnh Hà Giang',
    '2025-07-01',
    {
      code: '02',
      status: 'abolished',
      successor: { name: 'Tuyên Quang', since: '2025-07-01', decree: 'Nghị quyết 202/2025/QH15' },
    },
  ],
  [
    'tỉnh Bình Dương',
    '2026-01-01',
    {
      status: 'abolished',
      successor: { name: 'Thành phố Hồ Chí Minh', since: '2025-07-01', decree: 'Nghị quyết 202/2025/QH15' },
    },
  ],
  [
    'tỉnh Hà Tây',
    '2017-01-01',
    {
      status: 'abolished',
      successor: { name: 'Hà Nội', since: '2008-08-01', decree: 'Nghị quyết 15/2008/QH12' },
    },
  ],
  ['huyện Vị Thủy', '2025-06-30', { unit: 'district', status: 'current' }],
  [
    'huyện Vị Thủy',
    '2025-07-01',
    {
      unit: 'district',
      status: 'abolished',
      successor: { name: 'Cần Thơ', since: '2025-07-01', decree: 'Luật 72/2025/QH15' },
    },
  ],
  [
    'quận Hoàn Kiếm',
    '2025-09-01',
    { status: 'abolished', successor: { name: 'Hà Nội', since: '2025-07-01', decree: 'Luật 72/2025/QH15' } },
  ],
  [
    'quận 2',
    '2023-01-01',
    {
      status: 'abolished',
      successor: { name: 'Thủ Đức', since: '2021-01-01', decree: 'Nghị quyết 1111/NQ-UBTVQH14' },
    },
  ],
  ['thành phố Huế', '2024-12-31', { id: 'district.hue', unit: 'district', status: 'current' }],
  ['thành phố Huế', '2025-01-01', { id: 'province.hue', unit: 'province', code: '46', status: 'current' }],
  ['Buôn Ma Thuột', '2024-01-01', { unit: 'district', status: 'current' }],
  ['phường Bến Thành', '2025-08-01', { unit: 'commune', status: 'current' }],
  ['đặc khu Phú Quốc', '2025-08-01', { unit: 'commune', status: 'current' }],
  ['xã Khe Xó', '2025-08-01', { unit: 'commune', status: 'unknown' }],
];

for (const [text, day, expected] of factsByDay) {
  test(`findLocations: what is known of ${text} on ${day}`, (t) => {
    const [place] = found(`tại ${text}`, day);
    t.like(place, expected);
    if (expected.successor === undefined) t.is(place?.successor, undefined);
  });
}

const namesakes: readonly (readonly [text: string, id: string | undefined])[] = [
  ['huyện Châu Thành, tỉnh Long An', 'district.chau-thanh-long-an'],
  ['huyện Châu Thành (Trà Vinh)', 'district.chau-thanh-tra-vinh'],
  ['huyện Phong Điền, thành phố Cần Thơ', 'district.phong-dien-can-tho'],
  ['huyện Châu Thành', undefined],
];

for (const [text, id] of namesakes) {
  test(`findLocations: namesakes: ${text}`, (t) => {
    t.is(found(`ở ${text}`)[0]?.id, id);
  });
}

test('findLocations: a namesake lies in the province named last', (t) => {
  const places = found('Tỉnh Bến Tre họp. Huyện Châu Thành báo cáo.');
  t.is(places[1]?.id, 'district.chau-thanh-ben-tre');
});

for (const text of ['Ông Bến Thành', 'anh Tân Hưng', 'gặp Minh Châu và Hòa Lợi', 'chị Ninh Kiều phát biểu']) {
  test(`findLocations: no commune without its unit word: ${text}`, (t) => {
    t.deepEqual(
      found(text).filter(({ unit }) => unit === 'commune'),
      [],
    );
  });
}
