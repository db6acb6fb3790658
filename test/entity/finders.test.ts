import test from 'ava';
import fc from 'fast-check';
import { findDates } from '../../lib/entity/date/find-dates.js';
import { findDocuments } from '../../lib/entity/document/find-documents.js';
import { findEvents } from '../../lib/entity/event/find-events.js';
import { DOUBTFUL, type FinderMatch } from '../../lib/entity/finder-match.js';
import { findLocations } from '../../lib/entity/location/find-locations.js';
import type { Scene } from '../../lib/entity/scene.js';
import { textScene } from './text-scene.js';

const finders: Readonly<Record<string, (scene: Scene) => FinderMatch[]>> = {
  findDates: ({ table, lexicon }) => findDates(table, lexicon.dates, { reference: '2023-10-14' }),
  findDocuments: ({ table, lexicon, openings }) => findDocuments(table, lexicon.documents, openings),
  findEvents: ({ table, lexicon, openings }) => findEvents(table, lexicon.events, openings),
  findLocations: ({ table, lexicon, openings }) =>
    findLocations(table, lexicon.locations, openings, '2023-10-14'),
};

const pieces = fc.constantFrom(
  'Luật',
  'sửa đổi, bổ sung một số điều của',
  'Nghị quyết',
  'số',
  '35/NQ-CP',
  'về',
  'Đại hội',
  'lần thứ',
  'XII',
  'khóa',
  '(',
  ')',
  ',',
  '.',
  '“',
  '”',
  '"',
  '-',
  '/',
  '–',
  'tỉnh',
  'TP.',
  'quận',
  '1',
  'Hà Nội',
  'Hậu Giang',
  'sông',
  'đường',
  'cao tốc',
  'Anh',
  'hùng',
  'kỳ họp',
  'thứ',
  'ngày',
  '5',
  'tháng',
  'năm',
  '2017',
  'và',
  'của',
  'Quốc hội',
  'giai đoạn',
  'đến',
  '\n',
  '\n\n',
  'Đề án',
  'Kế hoạch',
  'Festival',
  '%',
  'Đăk',
  'Xú',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
);

for (const [name, find] of Object.entries(finders)) {
  test(`${name}: any text gives matches in order, apart unless in doubt, each cutting its own words`, (t) => {
    fc.assert(
      fc.property(text, (input) => {
        const scene = textScene(input);
        const { table } = scene;
        const found = find(scene);
        const sure = found.filter(({ score }) => score > DOUBTFUL);
        const ordered = found.every(({ first }, k) => first >= (found[k - 1]?.first ?? 0));
        const apart = sure.every(({ first }, k) => first > (sure[k - 1]?.last ?? -1));
        return (
          ordered &&
          apart &&
          found.every(
            ({ first, last, score, entity }) =>
              first <= last &&
              (score === DOUBTFUL || (score > 0 && score <= 1)) &&
              entity.start === table.start[first] &&
              entity.end === table.end[last] &&
              entity.text === table.text.slice(entity.start, entity.end) &&
              entity.evidence.length > 0,
          )
        );
      }),
      { numRuns: 200 },
    );
    t.pass();
  });
}

const hostile: readonly (readonly [name: string, unit: string])[] = [
  ['numbers in a list', '5, '],
  ['dashed numbers', '1-'],
  ['laws that amend laws', 'Luật sửa đổi, bổ sung một số điều của '],
  ['titles without an end', 'Nghị quyết về a, b, '],
  ['open quotation marks', 'Đề án “A '],
  ['places joined by dashes', 'cao tốc Hà Nội - Hải Phòng - '],
  ['unit words', 'tỉnh TP. quận '],
  ['years', 'năm 2017 đến '],
  ['congresses without a number', 'Đại hội Đảng bộ '],
  ['capitals', 'Hà '],
  ['named units', 'xã Phú Chẩn, Phú Chẩn '],
];

for (const [name, find] of Object.entries(finders)) {
  for (const [what, unit] of hostile) {
    test(`${name}: time grows with the text: ${what}`, (t) => {
      const cost = (count: number): number => {
        const scene = textScene(unit.repeat(count));
        find(scene);
        // The least of three: the collector and the compiler take their time where they like.
        return Math.min(
          ...[1, 2, 3].map(() => {
            const start = process.cpuUsage().user;
            find(scene);
            return process.cpuUsage().user - start;
          }),
        );
      };
      // Eight times the text: a quadratic finder would need 64 times the time.
      t.true(cost(8_000) < Math.max(cost(1_000), 4_000) * 32);
    });
  }
}
