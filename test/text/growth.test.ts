/** Hostile texts: the functions on text take time in proportion to its length. */
import test from 'ava';
import {
  decode,
  detectEncoding,
  foldKey,
  normalize,
  normalizeWithMap,
  stripDiacritics,
  syllable,
} from '../../index.js';
import { ENCODINGS } from '../../lib/text/encoding/decode.js';
import { language } from '../../lib/text/language/language.js';
import { restoreDiacritics } from '../../lib/text/restore/restore-diacritics.js';

const ALL = {
  toneStyle: 'new',
  quotes: 'straight',
  dashes: 'hyphen',
  spaces: 'collapse',
  ellipsis: 'dots',
} as const;

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  normalize: (text) => normalize(text, ALL),
  normalizeWithMap: (text) => normalizeWithMap(text, ALL),
  stripDiacritics,
  foldKey: (text) => foldKey(text),
  syllable,
  detectEncoding,
  language: (text) => language(text),
  restoreDiacritics: (text) => restoreDiacritics(text),
  ...Object.fromEntries(
    ENCODINGS.map((encoding) => [`decode ${encoding}`, (text: string) => decode(text, encoding)]),
  ),
};

const HOSTILE: readonly string[] = [
  'a',
  'hòa ',
  'uơ',
  'ngừơi ',
  'e\u0302\u0301',
  '\u0301',
  '\u0323\u0301',
  '\u200b',
  '  ',
  '...',
  '\ud800',
  'Ã¡',
  "aa^'",
  'µÊ ',
  'Nguyen Van ',
  'toi ',
];

const SHORT = 2_000;
const TIMES = 8;
/** Milliseconds of the processor below which a measure tells nothing. */
const LEAST = 8;

function milliseconds(run: (text: string) => unknown, text: string): number {
  const times = [1, 2].map(() => {
    const start = process.cpuUsage().user;
    run(text);
    return (process.cpuUsage().user - start) / 1000;
  });
  return Math.min(...times);
}

for (const [name, run] of Object.entries(FUNCTIONS)) {
  test(`${name} takes time in proportion to the length`, (t) => {
    for (const piece of HOSTILE) {
      const small = Math.max(LEAST, milliseconds(run, piece.repeat(SHORT)));
      const large = milliseconds(run, piece.repeat(SHORT * TIMES));
      t.true(
        large < small * TIMES * 5,
        `${JSON.stringify(piece)}: ${small.toFixed(1)} ms, then ${large.toFixed(1)} ms for ${TIMES} times as much`,
      );
    }
  });
}
