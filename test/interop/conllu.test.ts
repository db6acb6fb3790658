import test from 'ava';
import { sentences, words } from '../../index.js';
import { formatConllu, readConllu, writeConllu } from '../../lib/interop/conllu.js';

const TEXT = 'Tỉnh  họp sáng nay.\nÔng Bình nói: “Phải làm ngay!”';

const written = (): string => writeConllu({ text: TEXT, sentences: sentences(TEXT), tokens: words(TEXT) });

test('CoNLL-U: what is written is read back with the same offsets', (t) => {
  const read = readConllu(written());
  t.deepEqual(
    read.flatMap((sentence) => sentence.words.map(({ start, end, upos }) => ({ start, end, upos }))),
    words(TEXT).map(({ start, end, pos }) => ({ start, end, upos: pos })),
  );
  t.true(
    read.every((sentence) => sentence.words.every(({ form, start, end }) => form === TEXT.slice(start, end))),
  );
});

test('CoNLL-U: reading and writing again changes nothing', (t) => {
  const once = formatConllu(readConllu(written()));
  t.is(formatConllu(readConllu(once)), once);
});

test('CoNLL-U: ten columns, ids from 1, text and SpaceAfter', (t) => {
  const [block = ''] = written().split('\n\n');
  const lines = block.split('\n');
  t.deepEqual(lines.slice(0, 4), ['# newdoc', '# newpar', '# sent_id = 1', '# text = Tỉnh họp sáng nay.']);
  for (const [k, line] of lines.slice(4).entries()) {
    t.is(line.split('\t').length, 10);
    t.is(line.split('\t')[0], String(k + 1));
  }
  t.regex(lines.at(-2)!, /SpaceAfter=No/);
});

test('CoNLL-U: documents and paragraphs are marked where they begin, and read back', (t) => {
  const text = 'Tỉnh họp. Huyện nghe.\n\nXã làm.';
  const file = writeConllu({ id: 'bai-1', text, sentences: sentences(text), tokens: words(text) });
  const read = readConllu(file);
  t.deepEqual(
    read.map(({ newdoc, newpar }) => [newdoc, newpar]),
    [
      ['bai-1', ''],
      [undefined, undefined],
      [undefined, ''],
    ],
  );
  t.deepEqual(readConllu(formatConllu(read)), read);
});

test('CoNLL-U: without paragraph numbers no paragraph is marked', (t) => {
  const spans = sentences(TEXT).map(({ start, end }) => ({ start, end }));
  const file = writeConllu({ text: TEXT, sentences: spans, tokens: words(TEXT) });
  t.is(file.match(/# newdoc/gu)?.length, 1);
  t.notRegex(file, /# newpar/u);
});

test('CoNLL-U: ids of documents and paragraphs in files of others', (t) => {
  const row = '1\tHọp\thọp\tVERB\tV\t_\t0\troot\t_\t_\n\n';
  const read = readConllu(`# newdoc id = d 1\n# newpar id = p1\n${row}# newpar\n${row}# newparts\n${row}`);
  t.deepEqual(
    read.map(({ newdoc, newpar }) => [newdoc, newpar]),
    [
      ['d 1', 'p1'],
      [undefined, ''],
      [undefined, undefined],
    ],
  );
});

test('CoNLL-U: a file without offsets gets those of its sentences, a line each', (t) => {
  const file =
    '# text = Bà ấy đến .\n1\tBà ấy\tbà ấy\tPRON\tPRO\t_\t2\tnsubj\t_\t_\n2\tđến\tđến\tVERB\tV\t_\t0\troot\t_\t_\n\n';
  t.deepEqual(readConllu(file + file)[1]!.words[1], {
    form: 'đến',
    upos: 'VERB',
    xpos: 'V',
    start: 18,
    end: 21,
  });
});

test('CoNLL-U: multi-word and empty nodes are passed over', (t) => {
  t.is(readConllu('1-2\tab\t_\n1\ta\ta\tX\n1.1\tc\tc\n2\tb\tb\tX\n')[0]!.words.length, 2);
});

test('CoNLL-U: a range that ends before it begins, or is no number, counts as none', (t) => {
  for (const range of ['9:2', '99999999999999999999:2', '1:x']) {
    const [sentence] = readConllu(`1\tBà\tbà\tPRON\t_\t_\t_\t_\t_\tTokenRange=${range}\n`);
    t.deepEqual([sentence?.words[0]?.start, sentence?.words[0]?.end], [0, 2], range);
  }
});

test('CoNLL-U: wrong types name what is allowed', (t) => {
  t.throws(() => readConllu(3 as never), { instanceOf: TypeError });
  t.throws(() => writeConllu({ text: 'a', sentences: [], tokens: null as never }), { instanceOf: TypeError });
  t.throws(() => writeConllu(null as never), { message: /writeConllu\(\): document is null/ });
  t.throws(() => formatConllu({} as never), { message: /formatConllu\(\): sentences is an object/ });
});
