/** Sentences as the press writes since the reorganisations of 2025: what stands in them, whole and in order. */
import test from 'ava';
import { entities } from '../../index.js';

const SHORT: Readonly<Record<string, string>> = {
  PERSON: 'person',
  POSITION: 'office',
  ORGANIZATION: 'body',
  LOCATION: 'place',
  DATE: 'date',
  DOCUMENT: 'document',
  EVENT: 'event',
};

const sentences: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Bí thư Đảng ủy các cơ quan Đảng Trung ương Nguyễn Hữu Thành chủ trì.',
    ['office: Bí thư Đảng ủy các cơ quan Đảng Trung ương', 'person: Nguyễn Hữu Thành'],
  ],
  [
    'Thường trực Đảng ủy Chính phủ họp sáng 15/10.',
    ['body: Thường trực Đảng ủy Chính phủ', 'date: sáng 15/10'],
  ],
  [
    'Viện trưởng Viện kiểm sát nhân dân khu vực 3 - Đồng Tháp Trần Thị Mận trao quyết định.',
    ['office: Viện trưởng Viện kiểm sát nhân dân khu vực 3 - Đồng Tháp', 'person: Trần Thị Mận'],
  ],
  [
    'Chánh án Tòa án nhân dân khu vực 5 - Lâm Đồng Lê Quang Hưng tuyên thệ.',
    ['office: Chánh án Tòa án nhân dân khu vực 5 - Lâm Đồng', 'person: Lê Quang Hưng'],
  ],
  [
    'Chủ tịch UBND đặc khu Phú Quốc Trần Minh Khoa ký Quyết định số 12/QĐ-UBND.',
    [
      'office: Chủ tịch UBND đặc khu Phú Quốc',
      'person: Trần Minh Khoa',
      'document: Quyết định số 12/QĐ-UBND',
    ],
  ],
  [
    'Từ ngày 1/7, tỉnh Hà Giang sáp nhập vào tỉnh Tuyên Quang theo Nghị quyết số 202/2025/QH15.',
    [
      'date: ngày 1/7',
      'place: tỉnh Hà Giang',
      'place: tỉnh Tuyên Quang',
      'document: Nghị quyết số 202/2025/QH15',
    ],
  ],
  [
    'Trung tướng Lê Ngọc Quyết, Tư lệnh Quân đoàn 34, thăm Sư đoàn 320.',
    ['person: Lê Ngọc Quyết', 'office: Tư lệnh Quân đoàn 34', 'body: Sư đoàn 320'],
  ],
  [
    'Ngân hàng Nhà nước khu vực 14 và Thuế tỉnh Nghệ An ký quy chế.',
    ['body: Ngân hàng Nhà nước khu vực 14', 'body: Thuế tỉnh Nghệ An'],
  ],
  [
    'Trưởng Thuế tỉnh Nghệ An Trịnh Thanh Hà đối thoại.',
    ['office: Trưởng Thuế tỉnh Nghệ An', 'person: Trịnh Thanh Hà'],
  ],
  [
    'Chủ tịch UBND xã Bảo Lâm 2 Nguyễn Thị Vân tiếp dân.',
    ['office: Chủ tịch UBND xã Bảo Lâm 2', 'person: Nguyễn Thị Vân'],
  ],
  [
    'Ông Phạm Văn Tường, Bí thư Đảng ủy, Chủ tịch HĐND phường Tân Hòa, tỉnh Vĩnh Long, phát biểu.',
    [
      'person: Phạm Văn Tường',
      'office: Bí thư Đảng ủy',
      'office: Chủ tịch HĐND phường Tân Hòa',
      'place: tỉnh Vĩnh Long',
    ],
  ],
  ['Kỳ họp thứ 10, Quốc hội khóa XV khai mạc.', ['event: Kỳ họp thứ 10, Quốc hội khóa XV']],
  [
    'Kỳ họp chuyên đề lần thứ 31 HĐND thành phố Đà Nẵng bế mạc.',
    ['event: Kỳ họp chuyên đề lần thứ 31 HĐND thành phố Đà Nẵng'],
  ],
  ['Việc này phải xong trước tết Nguyên đán 2026.', ['date: tết Nguyên đán 2026']],
  ['Hầu A Sính và Y Thanh Ksor đến dự.', ['person: Hầu A Sính', 'person: Y Thanh Ksor']],
  ['Già làng A Biu kể lại chuyện cũ.', ['person: A Biu']],
  [
    'Tổng thống Pháp Ê. Ma-crông đến Hà Nội.',
    ['office: Tổng thống Pháp', 'person: Ê. Ma-crông', 'place: Hà Nội'],
  ],
  [
    'Dự hội đàm có ông Lê Văn Tám; Đô-nan Trăm, Tổng thống Mỹ.',
    ['person: Lê Văn Tám', 'person: Đô-nan Trăm', 'office: Tổng thống Mỹ'],
  ],
  ['Bà Ursula von der Leyen phát biểu.', ['person: Ursula von der Leyen']],
  [
    'Quyền Tư lệnh Quân khu 5 Trần Văn Nam kiểm tra trận địa.',
    ['office: Tư lệnh Quân khu 5', 'person: Trần Văn Nam'],
  ],
  ['Bí thư Huyện ủy Mỏ Cày xuống cơ sở.', ['office: Bí thư Huyện ủy Mỏ Cày']],
  ['Bí thư tỉnh ủy yêu cầu làm rõ.', ['office: Bí thư tỉnh ủy']],
];

for (const [text, expected] of sentences) {
  test(`press: ${text}`, (t) => {
    const found = entities(text, { publishedAt: '2025-10-15' });
    t.deepEqual(
      found.map((entity) => `${SHORT[entity.type]}: ${entity.text}`),
      expected,
    );
  });
}

const bodies: readonly (readonly [text: string, level: string, branch: string])[] = [
  ['Ủy ban Kiểm tra Trung ương', 'central', 'party'],
  ['Ban Nội chính Trung ương', 'central', 'party'],
  ['Thường trực Đảng ủy Chính phủ', 'central', 'party'],
  ['Ban Thường vụ Tỉnh ủy Lâm Đồng', 'province', 'party'],
];

for (const [text, level, branch] of bodies) {
  test(`level and branch of ${text}`, (t) => {
    t.like(entities(`${text} họp sáng nay.`)[0], { text, level, branch });
  });
}
