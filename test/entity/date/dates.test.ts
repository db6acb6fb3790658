import test from 'ava';
import { dates } from '../../../lib/entity/date/dates.js';
import type { DateSpan } from '../../../lib/types.js';

/** Tuesday, 14 November 2023. */
const REFERENCE = '2023-11-14';

function show({ text, from = '', to = '', grain, known }: DateSpan): string {
  return `${text} | ${from}..${to} | ${grain} | ${known.join(' ')}`;
}

type Case = readonly [name: string, text: string, expected: readonly string[]];

const cases: readonly Case[] = [
  // Written as ISO 8601 orders the parts
  [
    'an ISO day',
    'cập nhật 2023-06-08 lúc 9h',
    ['2023-06-08 | 2023-06-08..2023-06-08 | day | day month year'],
  ],
  [
    'an ISO day with slashes',
    'bản 2023/06/08',
    ['2023/06/08 | 2023-06-08..2023-06-08 | day | day month year'],
  ],
  // A range over a whole year
  [
    'the start of a range is in the year of its end',
    'từ ngày 1 tháng 1 đến ngày 30 tháng 12 năm 2019',
    ['ngày 1 tháng 1 đến ngày 30 tháng 12 năm 2019 | 2019-01-01..2019-12-30 | period | day month year'],
  ],
  [
    'a range over the turn of the year',
    'ngày 20 tháng 12 đến ngày 5 tháng 1 năm 2022',
    ['ngày 20 tháng 12 đến ngày 5 tháng 1 năm 2022 | 2021-12-20..2022-01-05 | period | day month year'],
  ],
  // Early years
  [
    'a year of three digits',
    'dựng nước năm 544, đổi niên hiệu',
    ['năm 544 | 0544-01-01..0544-12-31 | year | year'],
  ],
  [
    'a year of three digits before a verb',
    'Năm 905 là năm bản lề',
    ['Năm 905 | 0905-01-01..0905-12-31 | year | year'],
  ],
  ['a year BC', 'thành cổ xây năm 257 TCN', ['năm 257 TCN | -000256-01-01..-000256-12-31 | year | year']],
  [
    'a year BC in words',
    'từ năm 700 trước Công nguyên đến nay',
    ['năm 700 trước Công nguyên | -000699-01-01..-000699-12-31 | year | year'],
  ],
  [
    'a year of the common era',
    'năm 43 sau Công nguyên',
    ['năm 43 sau Công nguyên | 0043-01-01..0043-12-31 | year | year'],
  ],
  // Weekdays in small letters
  ['a weekday behind vào', 'Đoàn họp vào thứ sáu.', ['thứ sáu | 2023-11-17..2023-11-17 | day | weekday']],
  // Years stated behind a later date
  [
    'two quarters share a year',
    'quý I và quý II/2022 tăng',
    [
      'quý I | 2022-01-01..2022-03-31 | quarter | quarter',
      'quý II/2022 | 2022-04-01..2022-06-30 | quarter | quarter year',
    ],
  ],
  [
    'three months share a year',
    'tháng 7, tháng 8 và tháng 9/2021',
    [
      'tháng 7 | 2021-07-01..2021-07-31 | month | month',
      'tháng 8 | 2021-08-01..2021-08-31 | month | month',
      'tháng 9/2021 | 2021-09-01..2021-09-30 | month | month year',
    ],
  ],
  [
    'a stretch over the turn of the year',
    'từ tháng 10 đến tháng 3/2022',
    [
      'tháng 10 | 2021-10-01..2021-10-31 | month | month',
      'tháng 3/2022 | 2022-03-01..2022-03-31 | month | month year',
    ],
  ],
  [
    'last year is shared too',
    'quý III và quý IV năm ngoái',
    [
      'quý III | 2022-07-01..2022-09-30 | quarter | quarter',
      'quý IV năm ngoái | 2022-10-01..2022-12-31 | quarter | quarter',
    ],
  ],
  [
    'quarters in one phrase',
    'quý I, II năm 2021',
    ['quý I, II năm 2021 | 2021-01-01..2021-06-30 | period | quarter year'],
  ],
  [
    'a quarter before a count',
    'quý IV, 3 dự án khởi công',
    ['quý IV | 2023-10-01..2023-12-31 | quarter | quarter'],
  ],
  ['two years back', 'mất mùa năm kia', ['năm kia | 2021-01-01..2021-12-31 | year | ']],
  // Days
  [
    'spaced slashes',
    'ký ngày 04 / 11 / 2021',
    ['ngày 04 / 11 / 2021 | 2021-11-04..2021-11-04 | day | day month year'],
  ],
  [
    'spaced dashes',
    'ký ngày 4 - 11 - 2021',
    ['ngày 4 - 11 - 2021 | 2021-11-04..2021-11-04 | day | day month year'],
  ],
  [
    'a year of two digits behind hyphens',
    'sinh ngày 4-11-87',
    ['ngày 4-11-87 | 1987-11-04..1987-11-04 | day | day month year'],
  ],
  [
    'mùng before a written day',
    'sáng mùng 8/3/2022',
    ['sáng mùng 8/3/2022 | 2022-03-08..2022-03-08 | day | day month year'],
  ],
  [
    'a month and year behind a hyphen',
    'khởi công vào 11-2019',
    ['11-2019 | 2019-11-01..2019-11-30 | month | month year'],
  ],
  [
    'a year of two digits behind dots',
    'sinh ngày 4.11.87',
    ['ngày 4.11.87 | 1987-11-04..1987-11-04 | day | day month year'],
  ],
  ['the number of a boat is no day', 'tàu KG 11-07-05 cập bến', []],
  ['a lost space', 'ngày14/10/2022 họp', ['ngày14/10/2022 | 2022-10-14..2022-10-14 | day | day month year']],
  [
    'day, month and year',
    'Họp ngày 13/10/2023 tại trụ sở',
    ['ngày 13/10/2023 | 2023-10-13..2023-10-13 | day | day month year'],
  ],
  [
    'a day spelled out',
    'ngày 30 tháng 4 năm 1975',
    ['ngày 30 tháng 4 năm 1975 | 1975-04-30..1975-04-30 | day | day month year'],
  ],
  [
    'a day in number words',
    'ngày hai mươi lăm tháng mười hai năm 2022',
    ['ngày hai mươi lăm tháng mười hai năm 2022 | 2022-12-25..2022-12-25 | day | day month year'],
  ],
  [
    'a day without its year is the nearest',
    'Chiều 5/12, tỉnh họp',
    ['Chiều 5/12 | 2023-12-05..2023-12-05 | day | day month'],
  ],
  [
    'the nearest may lie in the next year',
    'khởi công ngày 10/1',
    ['ngày 10/1 | 2024-01-10..2024-01-10 | day | day month'],
  ],
  [
    'after tới the next one',
    'khai mạc ngày 10/3 tới',
    ['ngày 10/3 tới | 2024-03-10..2024-03-10 | day | day month'],
  ],
  [
    'a stop between day and month',
    'Sáng 13.5, huyện tổng kết',
    ['Sáng 13.5 | 2023-05-13..2023-05-13 | day | day month'],
  ],
  [
    'a hyphen between day and month',
    'ngày 7-12, xã bầu cử',
    ['ngày 7-12 | 2023-12-07..2023-12-07 | day | day month'],
  ],
  [
    'a hyphenated full date',
    'công văn ngày 19-1-2017',
    ['ngày 19-1-2017 | 2017-01-19..2017-01-19 | day | day month year'],
  ],
  [
    'spaces around the slash',
    'Ngày 9 / 7, đoàn làm việc',
    ['Ngày 9 / 7 | 2023-07-09..2023-07-09 | day | day month'],
  ],
  [
    'a part of day and a full date',
    'sáng 15/3/2024',
    ['sáng 15/3/2024 | 2024-03-15..2024-03-15 | day | day month year'],
  ],
  ['a part of day and a short date', 'chiều 15/3', ['chiều 15/3 | 2024-03-15..2024-03-15 | day | day month']],
  ['evening', 'tối 20/8/2024', ['tối 20/8/2024 | 2024-08-20..2024-08-20 | day | day month year']],
  [
    'a part of day and the word',
    'buổi sáng ngày 1/6',
    ['buổi sáng ngày 1/6 | 2023-06-01..2023-06-01 | day | day month'],
  ],
  ['a lone day of the month', 'đến ngày 13, đoàn về', ['ngày 13 | 2023-11-13..2023-11-13 | day | day']],
  [
    'a bracketed date',
    'Tại lễ ra quân (13/10), ông nói',
    ['13/10 | 2023-10-13..2023-10-13 | day | day month'],
  ],
  [
    'a relative day with its date',
    'chiều nay 23-6, cử tri hỏi',
    ['chiều nay 23-6 | 2023-06-23..2023-06-23 | day | day month'],
  ],
  [
    'a date after a comma is its own',
    'Sáng nay, 14/11, lễ bắt đầu',
    ['Sáng nay | 2023-11-14..2023-11-14 | day | ', '14/11 | 2023-11-14..2023-11-14 | day | day month'],
  ],
  [
    'a date with a year needs no word',
    'hạn nộp 31/12/2024 đã rõ',
    ['31/12/2024 | 2024-12-31..2024-12-31 | day | day month year'],
  ],
  // Weekdays
  [
    'weekday, date',
    'Thứ Hai, 24/6/2024',
    ['Thứ Hai, 24/6/2024 | 2024-06-24..2024-06-24 | day | day month year weekday'],
  ],
  [
    'a weekday of last week',
    'thứ Năm tuần trước',
    ['thứ Năm tuần trước | 2023-11-09..2023-11-09 | day | weekday'],
  ],
  ['the coming weekday', 'họp vào thứ ba tới.', ['thứ ba tới | 2023-11-21..2023-11-21 | day | weekday']],
  ['the past weekday', 'Thứ sáu vừa rồi', ['Thứ sáu vừa rồi | 2023-11-10..2023-11-10 | day | weekday']],
  [
    'a weekday of next week, with của',
    'thứ tư của tuần tới',
    ['thứ tư của tuần tới | 2023-11-22..2023-11-22 | day | weekday'],
  ],
  [
    'weekday and a day with mồng',
    'chủ nhật ngày mồng 3 tháng 12',
    ['chủ nhật ngày mồng 3 tháng 12 | 2023-12-03..2023-12-03 | day | day month weekday'],
  ],
  [
    'the first day of a month',
    'ngày đầu tiên của tháng 12',
    ['ngày đầu tiên của tháng 12 | 2023-12-01..2023-12-01 | day | month'],
  ],
  [
    'the last day of a quarter',
    'ngày cuối cùng của quý I/2024',
    ['ngày cuối cùng của quý I/2024 | 2024-03-31..2024-03-31 | day | quarter year'],
  ],
  ['the present quarter', 'quý hiện tại', ['quý hiện tại | 2023-10-01..2023-12-31 | quarter | ']],
  ['the quarter after it', 'sang quý tiếp theo', ['quý tiếp theo | 2024-01-01..2024-03-31 | quarter | ']],
  ['nothing but a day and a month', '7/3', ['7/3 | 2024-03-07..2024-03-07 | day | day month']],
  ['a weekday alone', 'Thứ bẩy', ['Thứ bẩy | 2023-11-11..2023-11-11 | day | weekday']],
  ['Sunday', 'mở cửa cả chủ nhật tới', ['chủ nhật tới | 2023-11-19..2023-11-19 | day | weekday']],
  [
    'a weekday explained in brackets',
    'thứ Sáu (13/10)',
    ['thứ Sáu | 2023-10-13..2023-10-13 | day | weekday', '13/10 | 2023-10-13..2023-10-13 | day | day month'],
  ],
  [
    'the weekday chooses the year',
    'thứ Tư, 14/2',
    ['thứ Tư, 14/2 | 2024-02-14..2024-02-14 | day | day month weekday'],
  ],
  ['a year of two digits', 'ngày 2/9/45', ['ngày 2/9/45 | 1945-09-02..1945-09-02 | day | day month year']],
  ['the end of this month', 'xong trước cuối tháng', ['cuối tháng | 2023-11-21..2023-11-30 | period | ']],
  // Ranges of days
  ['days of one month', 'từ ngày 5-8/6', ['ngày 5-8/6 | 2023-06-05..2023-06-08 | period | day month']],
  [
    'days joined by a word',
    'Trong hai ngày 11 và 12/7, đoàn đi thực tế',
    ['11 và 12/7 | 2023-07-11..2023-07-12 | period | day month'],
  ],
  [
    'a shared year',
    'từ ngày 23/10 đến ngày 22/11/2022',
    ['ngày 23/10 đến ngày 22/11/2022 | 2022-10-23..2022-11-22 | period | day month year'],
  ],
  [
    'a shared word',
    'từ ngày 3/7 đến 5/7',
    ['ngày 3/7 đến 5/7 | 2023-07-03..2023-07-05 | period | day month'],
  ],
  [
    'two whole dates',
    'từ ngày 1/2/2022 đến ngày 3/4/2023',
    [
      'ngày 1/2/2022 | 2022-02-01..2022-02-01 | day | day month year',
      'ngày 3/4/2023 | 2023-04-03..2023-04-03 | day | day month year',
    ],
  ],
  // Months and quarters
  ['a month', 'tháng 5/2017', ['tháng 5/2017 | 2017-05-01..2017-05-31 | month | month year']],
  [
    'a month with a stop',
    'thu ngân sách tháng 1.2017',
    ['tháng 1.2017 | 2017-01-01..2017-01-31 | month | month year'],
  ],
  ['a month without its year', 'Trong tháng 12, tỉnh', ['tháng 12 | 2023-12-01..2023-12-31 | month | month']],
  ['this month', 'ngay trong tháng này', ['tháng này | 2023-11-01..2023-11-30 | month | ']],
  ['from April until now', 'từ tháng 4 tới nay', ['tháng 4 | 2023-04-01..2023-04-30 | month | month']],
  [
    'a quarter in Roman numerals',
    'quý I/2024',
    ['quý I/2024 | 2024-01-01..2024-03-31 | quarter | quarter year'],
  ],
  [
    'the second and the third quarter differ',
    'quý II, quý III',
    [
      'quý II | 2023-04-01..2023-06-30 | quarter | quarter',
      'quý III | 2023-07-01..2023-09-30 | quarter | quarter',
    ],
  ],
  ['a quarter by digits', 'quý 3/2023', ['quý 3/2023 | 2023-07-01..2023-09-30 | quarter | quarter year']],
  [
    'the old spelling',
    'quí IV năm 2022',
    ['quí IV năm 2022 | 2022-10-01..2022-12-31 | quarter | quarter year'],
  ],
  // Parts of a year
  [
    'nine months',
    '9 tháng đầu năm 2023',
    ['9 tháng đầu năm 2023 | 2023-01-01..2023-09-30 | period | month year'],
  ],
  ['half a year', '6 tháng cuối năm', ['6 tháng cuối năm | 2023-07-01..2023-12-31 | half | month']],
  [
    'number words',
    'Sáu tháng đầu năm nay',
    ['Sáu tháng đầu năm nay | 2023-01-01..2023-06-30 | half | month'],
  ],
  [
    'months of a bare year',
    'tăng trưởng 4 tháng 2016',
    ['4 tháng 2016 | 2016-01-01..2016-04-30 | period | month year'],
  ],
  [
    'the last months',
    'các tháng cuối năm 2022',
    ['các tháng cuối năm 2022 | 2022-09-01..2022-12-31 | period | year'],
  ],
  ['the first half', 'nửa đầu năm nay', ['nửa đầu năm nay | 2023-01-01..2023-06-30 | half | ']],
  [
    'the end of a month',
    'cuối tháng 4/2022',
    ['cuối tháng 4/2022 | 2022-04-21..2022-04-30 | period | month year'],
  ],
  ['the end of a year', 'cuối năm 2016', ['cuối năm 2016 | 2016-09-01..2016-12-31 | period | year']],
  ['the start of the year', 'ngay từ đầu năm', ['đầu năm | 2023-01-01..2023-04-30 | period | ']],
  // Years
  ['a year', 'trong năm 2020', ['năm 2020 | 2020-01-01..2020-12-31 | year | year']],
  ['last year', 'so với năm ngoái', ['năm ngoái | 2022-01-01..2022-12-31 | year | ']],
  ['a list of years', 'năm 2015, 2016', ['năm 2015, 2016 | 2015-01-01..2016-12-31 | period | year']],
  ['a run of years', 'từ năm 2013 đến 2016', ['năm 2013 đến 2016 | 2013-01-01..2016-12-31 | period | year']],
  ['a bare year', 'kế hoạch vốn 2017, tỉnh', ['2017 | 2017-01-01..2017-12-31 | year | year']],
  ['a decade', 'những năm 80', ['những năm 80 | 1980-01-01..1989-12-31 | period | year']],
  ['a century', 'thế kỷ XXI', ['thế kỷ XXI | 2001-01-01..2100-12-31 | period | year']],
  // Terms and periods
  ['a term', 'nhiệm kỳ 2021-2026', ['nhiệm kỳ 2021-2026 | 2021-01-01..2026-12-31 | term | year']],
  ['a spaced term', 'nhiệm kỳ 2020 - 2025', ['nhiệm kỳ 2020 - 2025 | 2020-01-01..2025-12-31 | term | year']],
  ['a period', 'giai đoạn 2021–2025', ['giai đoạn 2021–2025 | 2021-01-01..2025-12-31 | period | year']],
  [
    'a period in words',
    'giai đoạn từ 2014 đến hết 2016',
    ['giai đoạn từ 2014 đến hết 2016 | 2014-01-01..2016-12-31 | period | year'],
  ],
  [
    'a period with a horizon',
    'thời kỳ 2021-2030, tầm nhìn đến năm 2050',
    ['thời kỳ 2021-2030, tầm nhìn đến năm 2050 | 2021-01-01..2030-12-31 | period | year'],
  ],
  ['a school year', 'năm học 2023-2024', ['năm học 2023-2024 | 2023-01-01..2024-12-31 | period | year']],
  // Relative
  ['yesterday', 'Hôm qua, xã họp', ['Hôm qua | 2023-11-13..2023-11-13 | day | ']],
  ['this morning', 'sáng nay', ['sáng nay | 2023-11-14..2023-11-14 | day | ']],
  ['yesterday afternoon', 'tổ chức chiều qua', ['chiều qua | 2023-11-13..2023-11-13 | day | ']],
  ['last week', 'tuần trước', ['tuần trước | 2023-11-06..2023-11-12 | week | ']],
  [
    'the same day',
    'Ngày 2/11, đoàn đến. Cùng ngày, đoàn về',
    ['Ngày 2/11 | 2023-11-02..2023-11-02 | day | day month', 'Cùng ngày | 2023-11-02..2023-11-02 | day | '],
  ],
  [
    'the same period of a year',
    'cùng kỳ năm 2022',
    ['cùng kỳ năm 2022 | 2022-01-01..2022-12-31 | period | year'],
  ],
  [
    'the same period as before',
    '9 tháng đầu năm 2023 tăng so với cùng kỳ năm 2022',
    [
      '9 tháng đầu năm 2023 | 2023-01-01..2023-09-30 | period | month year',
      'cùng kỳ năm 2022 | 2022-01-01..2022-09-30 | period | year',
    ],
  ],
  // Lunar dates and holidays
  [
    'a lunar day',
    'mùng 5 tháng Giêng năm Đinh Dậu',
    ['mùng 5 tháng Giêng năm Đinh Dậu | 2017-02-01..2017-02-01 | day | day month lunar'],
  ],
  ['the full moon', 'rằm tháng 7', ['rằm tháng 7 | 2023-08-30..2023-08-30 | day | day month lunar']],
  [
    'a date marked as lunar',
    'ngày 10/3 âm lịch',
    ['ngày 10/3 âm lịch | 2023-04-29..2023-04-29 | day | day month lunar'],
  ],
  [
    'the lunar new year',
    'Tết Nguyên đán 2018',
    ['Tết Nguyên đán 2018 | 2018-02-16..2018-02-16 | day | day month year lunar'],
  ],
  [
    'a year in the cycle of sixty',
    'năm Giáp Thìn',
    ['năm Giáp Thìn | 2024-01-01..2024-12-31 | year | lunar'],
  ],
  [
    'a national holiday',
    'Ngày Nhà giáo Việt Nam',
    ['Ngày Nhà giáo Việt Nam | 2023-11-20..2023-11-20 | day | day month'],
  ],
  [
    'days off',
    'dịp lễ 30/4, 1/5',
    ['30/4 | 2023-04-30..2023-04-30 | day | day month', '1/5 | 2023-05-01..2023-05-01 | day | day month'],
  ],
  // The end of the lunar year, and quarters by their place in the year
  [
    'the last day of the lunar year',
    'chợ hoa tàn từ 30 Tết',
    ['30 Tết | 2024-02-09..2024-02-09 | day | day month lunar'],
  ],
  ['days before the new year', 'đêm 28 Tết', ['đêm 28 Tết | 2024-02-07..2024-02-07 | day | day month lunar']],
  [
    'the eve in small letters',
    'trực suốt đêm giao thừa',
    ['đêm giao thừa | 2024-02-09..2024-02-09 | day | day month lunar'],
  ],
  [
    'the first quarter',
    'thu đủ trong quý đầu năm 2022',
    ['quý đầu năm 2022 | 2022-01-01..2022-03-31 | quarter | month year'],
  ],
  [
    'the last quarter',
    'quý cuối năm 2022 vẫn chậm',
    ['quý cuối năm 2022 | 2022-10-01..2022-12-31 | quarter | month year'],
  ],
];

for (const [name, text, expected] of cases) {
  test(`dates: ${name}`, (t) => {
    t.deepEqual(dates(text, { reference: REFERENCE }).map(show), expected);
  });
}

const none: readonly (readonly [name: string, text: string])[] = [
  ['a yearly count of three digits', 'mỗi năm 300 hộ thoát nghèo'],
  ['a range of counts after a year word', 'cả năm 200 - 300 hộ'],
  ['an ordinal behind vào', 'về đích vào thứ hai chặng đua'],
  ['an ISO day that does not exist', 'mã 2023-13-07'],
  ['a month of 30 days has no 31st', 'ngày 31 tháng 4'],
  ['no month has 32 days', '32 tháng 4'],
  ['February has no 30th', 'ngày 30/2'],
  ['29 February of a common year', 'ngày 29/2/2023'],
  ['there is no thirteenth month', 'ngày 5/13'],
  ['there is no fifth quarter', 'quý V/2023'],
  ['nor is its number a month', 'quý 5/2023'],
  ['a fraction', 'đạt 2/63 tỉnh, thành'],
  ['a score', 'đạt 16/19 tiêu chí'],
  ['a duration', 'kéo dài trong 3 năm'],
  ['months are counted', '6 tháng'],
  ['a number before tháng', 'thử việc 5 tháng'],
  ['a wage', 'lương tháng 5 triệu đồng'],
  ['a clock time', 'lúc 20h30'],
  ['the same period without its year', 'tăng so với cùng kỳ'],
  ['abbreviations that look like Sunday', 'ĐCN, khu CN'],
  ['an ordinal before a verb', 'lần thứ ba tới thăm xã'],
  ['the first day of a meeting', 'ngày đầu tiên của kỳ họp'],
  ['an ordinal', 'kỳ họp thứ ba'],
  ['days are counted, not named', 'nghỉ 25 tết'],
  ['the new year is no day of the month', 'gói 12 Tết quà'],
  ['heads of a quarter without a year', 'quý đầu tiên thu đủ'],
  ['precious, not quarter', 'quý vị đại biểu'],
  ['length, not afternoon', 'chiều dài 5 km'],
  ['the revolution', 'Cách mạng Tháng Tám'],
  ['a count of four digits', '2000 hộ dân'],
  ['now', 'hiện nay, đến nay, thời gian qua'],
  ['a phone number', 'gọi 0912.345.678'],
  ['money', '2.017 tỷ đồng'],
  ['the number of an assembly', 'Quốc hội khóa XIV'],
];

for (const [name, text] of none) {
  test(`dates: no date: ${name}`, (t) => {
    t.deepEqual(dates(text, { reference: REFERENCE }), []);
  });
}

test('dates: without a reference a relative date has no days', (t) => {
  t.deepEqual(dates('Hôm qua'), [{ start: 0, end: 7, text: 'Hôm qua', grain: 'day', known: [] }]);
});

test('dates: without a reference a day without a year has no days', (t) => {
  t.deepEqual(dates('ngày 5/6'), [
    { start: 0, end: 8, text: 'ngày 5/6', grain: 'day', known: ['day', 'month'] },
  ]);
});

test('dates: decomposed letters are read and offsets point into them', (t) => {
  const text = 'ngày 30 tháng 4 năm 1975'.normalize('NFD');
  t.deepEqual(dates(text), [
    {
      start: 0,
      end: text.length,
      text,
      from: '1975-04-30',
      to: '1975-04-30',
      grain: 'day',
      known: ['day', 'month', 'year'],
    },
  ]);
});

test('dates: wrong arguments are refused', (t) => {
  t.throws(() => dates(7 as unknown as string), { instanceOf: TypeError, message: /dates\(\): text is 7/ });
  t.throws(() => dates('', { reference: '2023-02-30' }), {
    instanceOf: TypeError,
    message: /options\.reference/,
  });
  t.throws(() => dates('', { now: 1 } as never), { instanceOf: TypeError, message: /unknown key "now"/ });
});
