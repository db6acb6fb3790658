import test from 'ava';
import { findEvents } from '../../../lib/entity/event/find-events.js';
import { DOUBTFUL } from '../../../lib/entity/finder-match.js';
import { textScene } from '../text-scene.js';

function found(text: string): string[] {
  const { table, lexicon, openings } = textScene(text);
  return findEvents(table, lexicon.events, openings)
    .filter(({ score }) => score > DOUBTFUL)
    .map(({ entity }) => entity.text);
}

const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['a congress by its number', 'từ sau Đại hội XIII đến nay', ['Đại hội XIII']],
  ['a provincial congress', 'tại Đại hội Đảng bộ tỉnh lần thứ XIX', ['Đại hội Đảng bộ tỉnh lần thứ XIX']],
  ['a plenum', 'Hội nghị Trung ương 5 khóa XII bàn về kinh tế', ['Hội nghị Trung ương 5 khóa XII']],
  [
    'a plenum with its body',
    'Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng (khóa XII)',
    ['Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng (khóa XII)'],
  ],
  ['a session', 'tại kỳ họp thứ 3 của Quốc hội', ['kỳ họp thứ 3']],
  [
    'a session with its assembly',
    'khai mạc Kỳ họp thứ ba, Quốc hội khóa XIV',
    ['Kỳ họp thứ ba, Quốc hội khóa XIV'],
  ],
  [
    'a regular session',
    'tại phiên họp Chính phủ thường kỳ tháng 6/2022',
    ['phiên họp Chính phủ thường kỳ tháng 6/2022'],
  ],
  [
    'a quoted forum',
    'dự diễn đàn “Nông dân với chuyển đổi số” sáng nay',
    ['diễn đàn “Nông dân với chuyển đổi số”'],
  ],
  [
    'a festival',
    'tổ chức Festival áo bà ba - Hậu Giang năm 2023',
    ['Festival áo bà ba - Hậu Giang năm 2023'],
  ],
  [
    'a session of a council with its term',
    'kỳ họp thứ tư HĐND TP Hải Phòng khóa XVII bế mạc',
    ['kỳ họp thứ tư HĐND TP Hải Phòng khóa XVII'],
  ],
  [
    'a session of a council without its term',
    'Kỳ họp chuyên đề lần thứ 31 HĐND thành phố Đà Nẵng xem xét',
    ['Kỳ họp chuyên đề lần thứ 31 HĐND thành phố Đà Nẵng'],
  ],
  ['an event known by name', 'đăng cai SEA Games', ['SEA Games']],
];

for (const [name, text, expected] of cases) {
  test(`findEvents: ${name}`, (t) => {
    t.deepEqual(found(text), expected);
  });
}

const none: readonly (readonly [name: string, text: string])[] = [
  ['a conference in general', 'hội nghị đã thống nhất nhiều nội dung'],
  ['a conference that opens a sentence', 'Hội nghị đề cập đến nhiều nội dung quan trọng.'],
  ['a meeting', 'cuộc họp sáng nay'],
  ['congresses in general', 'chuẩn bị đại hội các cấp'],
  ['long ago', 'Ngày xưa cán bộ ở cùng dân'],
  ['a headline in capitals', 'CÁC GIẢI PHÁP KHẮC PHỤC HẠN CHẾ'],
];

for (const [name, text] of none) {
  test(`findEvents: no event: ${name}`, (t) => {
    t.deepEqual(found(text), []);
  });
}

const doubtful: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['a session without its assembly', 'Kỳ họp thứ ba, Quốc hội khóa XIV', ['Kỳ họp thứ ba']],
  ['a session by a bare number', 'trước kỳ họp 3', ['kỳ họp 3']],
  [
    'a title up to its first comma, and its first capitals',
    'tại Diễn đàn Mê Kông hợp tác, phát triển và thịnh vượng năm 2024',
    ['Diễn đàn Mê Kông hợp tác', 'Diễn đàn Mê Kông'],
  ],
  [
    'a conference in small letters with a name',
    'dự hội nghị Mê Kông xanh',
    ['hội nghị Mê Kông xanh', 'hội nghị Mê Kông'],
  ],
];

for (const [name, text, expected] of doubtful) {
  test(`findEvents: may be an event: ${name}`, (t) => {
    const { table, lexicon, openings } = textScene(text);
    const matches = findEvents(table, lexicon.events, openings).filter(({ score }) => score === DOUBTFUL);
    t.deepEqual(matches.map(({ entity }) => entity.text).sort(), [...expected].sort());
  });
}
