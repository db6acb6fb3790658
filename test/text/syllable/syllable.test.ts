import test from 'ava';
import fc from 'fast-check';
import { type Syllable, type SyllableFault, syllable, syllableFault } from '../../../index.js';
import { anyText } from '../arbitrary.js';
import { allSyllables } from './syllables.js';

type Row = readonly [
  text: string,
  onset: string,
  glide: string,
  nucleus: string,
  coda: string,
  tone: Syllable['tone'],
];

const valid: readonly Row[] = [
  ['nghiêng', 'ngh', '', 'iê', 'ng', 'ngang'],
  ['Nghị', 'ngh', '', 'i', '', 'nặng'],
  ['quốc', 'q', 'u', 'ô', 'c', 'sắc'],
  ['quý', 'q', 'u', 'y', '', 'sắc'],
  ['quyết', 'q', 'u', 'yê', 't', 'sắc'],
  ['qua', 'q', 'u', 'a', '', 'ngang'],
  ['cua', 'c', '', 'ua', '', 'ngang'],
  ['gì', 'gi', '', 'i', '', 'huyền'],
  ['gìn', 'gi', '', 'i', 'n', 'huyền'],
  ['giếng', 'gi', '', 'iê', 'ng', 'sắc'],
  ['giữ', 'gi', '', 'ư', '', 'ngã'],
  ['già', 'gi', '', 'a', '', 'huyền'],
  ['ghế', 'gh', '', 'ê', '', 'sắc'],
  ['hoà', 'h', 'o', 'a', '', 'huyền'],
  ['hòa', 'h', 'o', 'a', '', 'huyền'],
  ['ỦY', '', 'u', 'y', '', 'hỏi'],
  ['Uỷ', '', 'u', 'y', '', 'hỏi'],
  ['khuya', 'kh', 'u', 'ya', '', 'ngang'],
  ['thuở', 'th', 'u', 'ơ', '', 'hỏi'],
  ['ngoằn', 'ng', 'o', 'ă', 'n', 'huyền'],
  ['khuỷu', 'kh', 'u', 'y', 'u', 'hỏi'],
  ['ngoẹo', 'ng', 'o', 'e', 'o', 'nặng'],
  ['rượu', 'r', '', 'ươ', 'u', 'nặng'],
  ['yêu', '', '', 'yê', 'u', 'ngang'],
  ['ỷ', '', '', 'y', '', 'hỏi'],
  ['xoong', 'x', '', 'oo', 'ng', 'ngang'],
  ['moóc', 'm', '', 'oo', 'c', 'sắc'],
  ['Đắk', 'đ', '', 'ă', 'k', 'sắc'],
  ['Kạn', 'k', '', 'a', 'n', 'nặng'],
];

for (const [text, onset, glide, nucleus, coda, tone] of valid) {
  test(`syllable: ${text}`, (t) => {
    t.deepEqual(syllable(text), { onset, glide, nucleus, coda, tone });
    t.deepEqual(syllable(text.normalize('NFD')), { onset, glide, nucleus, coda, tone });
    t.is(syllableFault(text), null);
  });
}

const faults: readonly (readonly [text: string, fault: SyllableFault])[] = [
  ['', 'empty'],
  ['zá', 'letter'],
  ['a1', 'letter'],
  ['hội ', 'letter'],
  ['hội nghị', 'rime'],
  ['hóà', 'two tones'],
  ['Brăng', 'onset'],
  ['Strasbourg', 'rime'],
  ['hoach', 'tone and coda'],
  ['ngap', 'tone and coda'],
  ['tìch', 'tone and coda'],
  ['uơng', 'rime'],
  ['hưng\u0300', 'letter'],
  ['ke\u0300\u0301', 'letter'],
  ['nge', 'onset and rime'],
  ['ghà', 'onset and rime'],
  ['kủa', 'onset and rime'],
  ['cế', 'onset and rime'],
  ['ngừơi', 'tone placement'],
  ['qủa', 'tone placement'],
  ['hòan', 'tone placement'],
  ['hùynh', 'tone placement'],
];

for (const [text, fault] of faults) {
  test(`no syllable: ${JSON.stringify(text)} has the fault "${fault}"`, (t) => {
    t.is(syllable(text), null);
    t.is(syllableFault(text), fault);
  });
}

test('the parts of every syllable spell it', (t) => {
  for (const text of allSyllables()) {
    const { onset, glide, nucleus, coda } = syllable(text)!;
    const toneless = text
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
      .normalize('NFC');
    // After gi the rime gives up its i.
    t.true(
      [onset + glide + nucleus + coda, (onset + nucleus + coda).replace('gii', 'gi')].includes(toneless),
      text,
    );
  }
});

test('the orthography allows a known number of syllables', (t) => {
  const count = allSyllables().length;
  t.true(count > 15_000 && count < 22_000, String(count));
});

test('syllable and syllableFault agree on any string', (t) => {
  fc.assert(fc.property(anyText, (text) => (syllable(text) === null) === (syllableFault(text) !== null)));
  t.pass();
});

test('syllable throws on wrong types', (t) => {
  t.throws(() => syllable(null as unknown as string), {
    instanceOf: TypeError,
    message: /syllable\(\): text is null/,
  });
});
