import test from 'ava';
import fc from 'fast-check';
import { defaultVocabulary } from '../../lib/lexicon/default-vocabulary.js';
import { scan } from '../../lib/token/scan.js';
import { AtomKind, atomText } from '../../lib/token/table.js';
import { idOf } from '../../lib/token/vocabulary.js';

const cases: readonly (readonly [name: string, text: string, atoms: string])[] = [
  ['words', 'Tỉnh ủy họp', 'Tỉnh|ủy|họp'],
  ['a decimal number and its sign', 'đạt 12,85%.', 'đạt|12,85|%|.'],
  ['thousands', '1.400 căn, 21.218,5 tỷ', '1.400|căn|,|21.218,5|tỷ'],
  ['a number at the end of a sentence', 'năm 2017. Sau', 'năm|2017|.|Sau'],
  ['a full date', 'ngày 13/10/2023', 'ngày|13/10/2023'],
  ['a dotted date', '(13.10.2023)', '(|13.10.2023|)'],
  ['document numbers', 'số 42/2017/QH14 và 15-NQ/TU', 'số|42/2017/QH14|và|15-NQ/TU'],
  ['a decision', '3344/QĐ-TTg:', '3344/QĐ-TTg|:'],
  ['a range is three atoms', '10-15%', '10|-|15|%'],
  ['an abbreviation listed as a whole', 'ở TP.HCM.', 'ở|TP.HCM|.'],
  ['titles run together', 'PGS.TS. Trần', 'PGS.TS.|Trần'],
  ['a missing space after a full stop', 'đồng.Ông', 'đồng|.|Ông'],
  ['an initial', 'gặp J. Smith', 'gặp|J.|Smith'],
  ['a letter that ends a name', 'Trần Văn A. Ông', 'Trần|Văn|A|.|Ông'],
  ['an address on the web', 'xem baochinhphu.vn, nhé', 'xem|baochinhphu.vn|,|nhé'],
  ['a link in brackets', '(https://a.vn/x?y=1)', '(|https://a.vn/x?y=1|)'],
  ['an e-mail address', 'a.b@c.vn.', 'a.b@c.vn|.'],
  ['a unit with a digit', '5km2', '5|km2'],
  ['money with its code glued to it', 'vay USD1,23 tỷ', 'vay|USD|1,23|tỷ'],
  ['no money', 'máy bay ATR72, khóa QH14', 'máy|bay|ATR72|,|khóa|QH14'],
  ['a road number', 'Quốc lộ 1A', 'Quốc|lộ|1A'],
  ['a clock time', 'lúc 20h30', 'lúc|20h30'],
  ['an inner apostrophe', "huyện Cư M'gar", "huyện|Cư|M'gar"],
  ['an ellipsis', 'vốn...', 'vốn|...'],
  ['an ellipsis behind an abbreviation', 'thịt, v.v... rồi', 'thịt|,|v.v|...|rồi'],
  ['combining marks without a letter', ',\u0323\u0302a', ',|\u0323\u0302|a'],
  ['digits of another script', 'số ٣٤٥', 'số|٣٤٥'],
  ['a telephone number with dots', 'gọi 0345.678.912.', 'gọi|0345.678.912|.'],
  ['no telephone number', 'giá 0.345 và 12.345.678', 'giá|0.345|và|12.345.678'],
  ['the number of a paragraph', '1.2.3 Trồng rừng', '1.2.3|Trồng|rừng'],
  ['a number plate', 'xe 29H1 và lớp 10A12', 'xe|29H1|và|lớp|10A12'],
  ['capitals and digits in turns', 'cúm H5N8, lô P14N2', 'cúm|H5N8|,|lô|P14N2'],
  ['minutes with their unit', 'lúc 9h30ph sáng', 'lúc|9h30ph|sáng'],
  ['a lost space before a number', 'ngày9/7, tăng8,5%', 'ngày|9/7|,|tăng|8,5|%'],
  ['capitals with marks before a number', 'QĐ15 và Đ2', 'QĐ15|và|Đ2'],
  ['initials that begin with a listed form', 'chị T.T.M. và', 'chị|T.T.M|.|và'],
];

for (const [name, text, atoms] of cases) {
  test(`scan: ${name}`, (t) => {
    const table = scan(text, defaultVocabulary());
    t.is(Array.from({ length: table.length }, (_, i) => atomText(table, i)).join('|'), atoms);
  });
}

test('scan: a document number is one kind of atom, a fraction another', (t) => {
  const table = scan('42/2017/QH14 2/63', defaultVocabulary());
  t.deepEqual([...table.kind], [AtomKind.CODE, AtomKind.SLASHED]);
});

const spellings: readonly (readonly [one: string, other: string, same: boolean])[] = [
  ['hòa', 'Hoà', true],
  ['thủy', 'THUỶ', true],
  ['khỏe', 'khoẻ', true],
  ['quý', 'Quí', true],
  ['quý', 'qúy', true],
  ['mỹ', 'mĩ', true],
  ['tỷ', 'Tỉ', true],
  ['của', 'cuả', false],
  ['tai', 'tay', false],
  ['ngày', 'ngài', false],
  ['má', 'ma', false],
];

for (const [one, other, same] of spellings) {
  test(`scan: ${one} and ${other} are ${same ? 'one atom' : 'two atoms'} of the vocabulary`, (t) => {
    const { id } = scan(`${one} ${other}`, defaultVocabulary());
    t.not(id[0], 0);
    t.is(id[0] === id[1], same);
  });
}

const pieces = fc.constantFrom(
  'Tỉnh ủy',
  ' ',
  'hoà',
  'nghiêng',
  'TP.',
  '. ',
  'họp',
  '12,5',
  '%',
  'thôn',
  'straße',
  'Quí',
);

test('scan: the id of every atom is that of its text', (t) => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const table = scan(parts.join(''), defaultVocabulary());
      for (let i = 0; i < table.length; i++) {
        if (table.id[i] !== idOf(defaultVocabulary(), atomText(table, i))) return false;
      }
      return true;
    }),
  );
  t.pass();
});

test('scan: the same atoms wherever they stand in a long text', (t) => {
  const sentence = 'Đoàn giám sát làm việc với UBND TP. Vị Thanh ngày 5-6-2019, đạt 12,85%. ';
  const once = scan(sentence, defaultVocabulary());
  const table = scan(sentence.repeat(300), defaultVocabulary());
  t.is(table.length, once.length * 300);
  for (let i = 0; i < table.length; i++) {
    const k = i % once.length;
    const shift = ((i - k) / once.length) * sentence.length;
    t.is(table.start[i], once.start[k]! + shift);
    t.is(table.end[i], once.end[k]! + shift);
    t.is(table.id[i], once.id[k]);
  }
});
