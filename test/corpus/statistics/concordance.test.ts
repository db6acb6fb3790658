import test from 'ava';
import fc from 'fast-check';
import { analyze } from '../../../index.js';
import { concordance, concordanceStream } from '../../../lib/corpus/statistics/statistics.js';

const TEXT = 'Vốn giải ngân chậm. Huyện giải  ngân nhanh hơn tỉnh.\nTỉnh Hà Giang được khen.';

const cases: readonly (readonly [name: string, words: string | string[], found: readonly string[]])[] = [
  ['a word of two syllables, any spaces', 'giải ngân', ['giải ngân', 'giải  ngân']],
  ['any case', 'TỈNH', ['tỉnh', 'Tỉnh']],
  ['several phrases, the longest first', ['tỉnh', 'tỉnh hà giang'], ['tỉnh', 'Tỉnh Hà Giang']],
  ['decomposed letters', 'huyện'.normalize('NFD'), ['Huyện']],
];

for (const [name, words, found] of cases) {
  test(`concordance: ${name}`, (t) => {
    t.deepEqual(
      concordance(TEXT, { words }).map(({ text }) => text),
      found,
    );
  });
}

const misses: readonly (readonly [name: string, words: string])[] = [
  ['part of a syllable', 'ngâ'],
  ['another tone', 'tính'],
  ['letters without their marks', 'giai ngan'],
];

for (const [name, words] of misses) {
  test(`concordance does not find ${name}`, (t) => t.deepEqual(concordance(TEXT, { words }), []));
}

test('without diacritics everything is found', (t) => {
  t.is(concordance(TEXT, { words: 'giai ngan', diacritics: 'strip' }).length, 2);
});

test('the context is counted in syllables and cut exactly', (t) => {
  const [, line] = concordance(TEXT, { words: 'giải ngân' }, { context: 2 });
  t.deepEqual([line!.left.text, line!.text, line!.right.text], ['chậm. Huyện ', 'giải  ngân', ' nhanh hơn']);
  const [bare] = concordance(TEXT, { words: 'giải ngân' }, { context: 0 });
  t.deepEqual([bare!.left.text, bare!.right.text], ['', '']);
});

test('lines are sorted by what stands left or right, in dictionary order', (t) => {
  const text = 'xa tỉnh bạn. gần tỉnh ấy. bằng tỉnh nhà.';
  const by = (sort: 'left' | 'right') =>
    concordance(text, { words: 'tỉnh' }, { sort, context: 1 }).map(({ left, right }) =>
      (sort === 'left' ? left : right).text.trim(),
    );
  t.deepEqual(by('left'), ['bằng', 'gần', 'xa']);
  t.deepEqual(by('right'), ['ấy', 'bạn', 'nhà']);
});

test('entities by id and sentences by label, alone and with words', (t) => {
  const document = analyze('Tỉnh Hà Giang đạt tăng trưởng 8,5%. Tỉnh Lào Cai còn nhiều hạn chế, yếu kém.');
  const entity = document.entities.find(({ type, id }) => type === 'LOCATION' && id !== undefined)!;
  t.deepEqual(
    concordance(document, { entity: entity.id! }).map(({ start, end }) => [start, end]),
    [[entity.start, entity.end]],
  );
  const [line] = concordance(document, { label: 'limitation', words: 'tỉnh' });
  t.deepEqual([line!.sentence, line!.label], [1, 'limitation']);
  t.is(concordance(document, { label: 'limitation' }).length, 1);
});

test('documents are named by their id, else by their number; the limit holds', async (t) => {
  const source = [{ id: 'a', text: 'tỉnh' }, 'tỉnh và tỉnh'];
  t.deepEqual(
    concordance(source, { words: 'tỉnh' }).map(({ document }) => document),
    ['a', '2', '2'],
  );
  const streamed = [];
  for await (const line of concordanceStream(source, { words: 'tỉnh' }, { limit: 2 })) streamed.push(line);
  t.deepEqual(streamed, concordance(source, { words: 'tỉnh' }, { limit: 2 }));
});

test('property: every offset cuts the text it says', (t) => {
  const word = fc.constantFrom('tỉnh', 'Tỉnh', 'vốn', '…', '😀', '\n', 'a\u0301', '12,5%');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 0, max: 5 }), (list, context) => {
      const text = list.join(' ');
      for (const line of concordance(text, { words: ['tỉnh', 'á'] }, { context })) {
        for (const span of [line, line.left, line.right]) t.is(text.slice(span.start, span.end), span.text);
        t.true(line.left.end === line.start && line.right.start === line.end);
      }
    }),
  );
});

const wrong: readonly (readonly [name: string, call: () => unknown])[] = [
  ['an empty query', () => concordance(TEXT, {})],
  ['words without letters', () => concordance(TEXT, { words: '...' })],
  ['an unknown label', () => concordance(TEXT, { label: 'bad' as never })],
  ['an unknown key', () => concordance(TEXT, { word: 'x' } as never)],
  ['half a word of context', () => concordance(TEXT, { words: 'x' }, { context: 0.5 })],
  ['a number as source', () => concordance(3 as never, { words: 'x' })],
  ['a number inside the source', () => concordance([3] as never, { words: 'x' })],
];

for (const [name, call] of wrong) {
  test(`concordance refuses ${name}`, (t) => {
    t.throws(call, { instanceOf: TypeError, message: /^thoisu: /u });
  });
}
