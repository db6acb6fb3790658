import test from 'ava';
import { analyze, createAnalyzer, type ExtraRow } from '../index.js';

const GUILD: ExtraRow = {
  id: 'role.phuong-truong',
  forms: ['Phường trưởng'],
  type: 'head',
  fields: { rank: '1', branch: 'government', takes: 'commune', bare: 'no' },
};
const TEXT = 'Phường trưởng Lê Văn Bình phát biểu.';

test('an analyser knows the rows that were added to it, the standard one does not', (t) => {
  const analyzer = createAnalyzer({ lexicons: { 'position-roles': [GUILD] } });
  const roles = (found: readonly { type: string; text: string }[]): string[] =>
    found.filter(({ type }) => type === 'POSITION').map(({ text }) => text);
  t.deepEqual(roles(analyzer.entities(TEXT)), ['Phường trưởng']);
  t.deepEqual(roles(analyze(TEXT).entities), []);
});

test('an analyser without rows answers like analyze', (t) => {
  t.deepEqual(createAnalyzer().analyze(TEXT), analyze(TEXT));
});

test('defaults hold for every call and can be overridden', (t) => {
  const analyzer = createAnalyzer({ defaults: { stages: ['sentences'] } });
  t.deepEqual(analyzer.analyze(TEXT).entities, []);
  t.true(analyzer.analyze(TEXT, { stages: ['entities'] }).entities.length > 0);
});

const wrong: readonly (readonly [name: string, options: unknown, message: RegExp])[] = [
  ['an unknown option', { lexicon: {} }, /unknown key "lexicon"; allowed: lexicons, defaults/],
  [
    'an unknown default',
    { defaults: { stage: [] } },
    /createAnalyzer\(\): options has the unknown key "stage"/,
  ],
  ['a default stage that does not exist', { defaults: { stages: ['x'] } }, /options\.stages is "x"/],
  ['a lexicon that is no list', { lexicons: { units: 'x' } }, /options\.lexicons\["units"\] is "x"/],
  [
    'a lexicon that does not exist',
    { lexicons: { roles: [] } },
    /a key of options\.lexicons is "roles"; allowed: .*position-roles/,
  ],
  ['a row without an id', { lexicons: { units: [{ forms: ['x'], type: 't' }] } }, /\[0\]\.id is undefined/],
  [
    'a row without forms',
    { lexicons: { units: [{ id: 'a', forms: [], type: 't' }] } },
    /\[0\]\.forms is an array/,
  ],
];

for (const [name, options, message] of wrong) {
  test(`createAnalyzer refuses ${name}`, (t) => {
    t.throws(() => createAnalyzer(options as object), { instanceOf: TypeError, message });
  });
}
