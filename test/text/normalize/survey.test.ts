import test from 'ava';
import fc from 'fast-check';
import { suspectMarks } from '../../../lib/text/normalize/mark-scan.js';
import { survey } from '../../../lib/text/normalize/survey.js';
import { anyText } from '../arbitrary.js';

const letters = fc.string({ unit: fc.constantFrom(...'quoaeighnơưòủìảếề ươQGÔ'), maxLength: 8 });

test('the survey misses no mark that the closer look finds', (t) => {
  fc.assert(
    fc.property(fc.oneof(letters, anyText), (text) => suspectMarks(text) === null || survey(text).suspect),
    { numRuns: 10_000 },
  );
  t.pass();
});

test('nor where it reads blocks, as it does with long texts', (t) => {
  fc.assert(
    fc.property(letters, fc.nat(70), (text, before) => {
      const long = `${'a '.repeat(before)}${text}${' '.repeat(80)}`;
      return suspectMarks(long) === null || survey(long).suspect;
    }),
    { numRuns: 5000 },
  );
  t.pass();
});

test('the survey suspects nothing in well spelt text', (t) => {
  const text =
    'Quý vị giữ gìn, quá khứ, người, thuở, khuỷu, hoà, hòa, Ủy ban, nghĩa, quờ quạng, giếng, huỳnh, ngoẹo, rượu';
  t.false(survey(text).suspect);
});
