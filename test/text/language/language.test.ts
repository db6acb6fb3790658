import test from 'ava';
import fc from 'fast-check';
import { franc } from 'franc';
import { type LanguageOptions, language } from '../../../lib/text/language/language.js';
import { anyText } from '../arbitrary.js';

const cases: readonly (readonly [text: string, expected: string])[] = [
  ['Quốc hội', 'vie'],
  ['Hội nghị khai mạc sáng nay', 'vie'],
  ['HỘI NGHỊ TRUNG ƯƠNG', 'vie'],
  ['Ho\u0302\u0323i nghi\u0323 trung \u01b0o\u031bng', 'vie'],
  ['hoi nghi trung uong khai mac sang nay', 'vie'],
  ['Ủy ban nhân dân tỉnh làm việc với đoàn Facebook', 'vie'],
  ['The committee met on Monday to talk about the old bridge that links the two halves of the town.', 'eng'],
  ['Le conseil municipal s’est réuni lundi matin pour parler du vieux pont de la ville.', 'fra'],
  [
    'Dewan kota bertemu pada Senin pagi untuk membahas jembatan tua yang menghubungkan kedua bagian kota.',
    'ind',
  ],
  ['The old bridge over the river is closed for repairs.', 'eng'],
  ['Jembatan tua di kota itu ditutup sampai hari Senin.', 'ind'],
  [
    'Die stadsraad het Maandag vergader om te praat oor die ou brug wat die twee dele van die dorp verbind.',
    'afr',
  ],
  ['市议会星期一早上开会，讨论连接两岸的那座旧桥。', 'cmn'],
  ['Slam vằn lăng chắng mì cần mừa bản tó vạ rườn sluôn, hẩu pỏ cốc bản slấn', 'und'],
  ['', 'und'],
  ['12,5% – 2017', 'und'],
];

for (const [text, expected] of cases) {
  test(`language: ${text}`, (t) => t.is(language(text).language, expected));
}

test('the score grows with the evidence', (t) => {
  t.true(language('Quốc hội').score < language('Quốc hội khai mạc kỳ họp').score);
  t.is(language('').score, 0);
});

test('only limits the choice, as in franc', (t) => {
  const text = 'Le conseil municipal s’est réuni lundi matin';
  t.is(language(text, { only: ['eng', 'deu'] }).language, franc(text, { only: ['eng', 'deu'] }));
  t.is(language('Quốc hội khai mạc', { only: ['vie', 'eng'] }).language, 'vie');
});

test('language answers any string with a code and a score from 0 to 1', (t) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const guess = language(text);
      return /^[a-z]{3}$/.test(guess.language) && guess.score >= 0 && guess.score <= 1;
    }),
  );
  t.pass();
});

test('language throws on wrong types and unknown options, by name', (t) => {
  t.throws(() => language(1 as unknown as string), { message: /language\(\): text is 1/ });
  t.throws(() => language('a', { min: 1 } as LanguageOptions), { message: /unknown key "min".*only/ });
});
