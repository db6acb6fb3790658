import test from 'ava';
import fc from 'fast-check';
import { analyze } from '../../index.js';
import { BRAT_CONFIG, readBrat, writeBrat } from '../../lib/interop/brat/brat.js';
import { ARTICLE, cutCodePoints, oddDocument } from './exported.js';

const document = analyze(ARTICLE);
const { txt, ann } = writeBrat(document);
const lines = ann.trimEnd().split('\n');
const starting = (kind: string): string[] => lines.filter((line) => line.startsWith(kind));

test('brat: the text is the text', (t) => t.is(txt, ARTICLE));

test('brat: offsets count code points and cut what the line says', (t) => {
  for (const line of starting('T')) {
    const [, , offsets, covered = ''] = /^T\d+\t(\S+) ([\d ;]+)\t(.*)$/u.exec(line)!;
    const parts = offsets!.split(';').map((part) => part.split(' ').map(Number) as [number, number]);
    t.is(parts.map(([start, end]) => cutCodePoints(txt, start, end)).join(' '), covered);
  }
  t.true(starting('T').length > 15);
});

test('brat: holders, figures and speakers are relations', (t) => {
  const types = new Set(starting('R').map((line) => line.split(/[\t ]/u)[1]));
  for (const type of ['holds', 'measures', 'compared-with']) t.true(types.has(type), type);
});

test('brat: levels and labels are attributes, lexicon ids normalisations', (t) => {
  t.true(starting('A').some((line) => / level \S+$|\tlevel T\d+ province$/u.test(line)));
  t.true(starting('A').some((line) => /\tlabel T\d+ limitation$/u.test(line)));
  t.true(starting('N').some((line) => /\tReference T\d+ thoisu:\S+\t\S/u.test(line)));
});

test('brat: all that is written is declared in the configuration', (t) => {
  const declared = new Set(
    BRAT_CONFIG.split('\n')
      .filter((line) => /^[A-Za-z]/u.test(line))
      .map((line) => line.split(' ')[0]),
  );
  for (const line of [...starting('T'), ...starting('R'), ...starting('A')]) {
    const type = line.split('\t')[1]!.split(' ')[0]!;
    t.true(declared.has(type), type);
  }
});

test('brat: an annotation over a line break is in pieces', (t) => {
  const text = 'Tỉnh Hà\nGiang';
  const written = writeBrat({
    text,
    entities: [{ type: 'EVENT', start: 0, end: 13, text, evidence: [] }],
  }).ann;
  t.is(written, 'T1\tEVENT 0 7;8 13\tTỉnh Hà Giang\n');
  t.deepEqual(readBrat(text, written).annotations[0]!.pieces, [
    { start: 0, end: 7 },
    { start: 8, end: 13 },
  ]);
});

test('brat: annotations outside the text are passed over', (t) => {
  const ann = 'T1\tA 0 9\tx\nT2\tA 3 1\tx\nT3\tA 1 2;7 9\tx\nT4\tA 2 3;0 1\tx\nT5\tA\tx\nT6\tA 3 3\t';
  t.deepEqual(
    readBrat('Bộ.', ann).annotations.map(({ id, start, end }) => [id, start, end]),
    [
      ['T4', 0, 3],
      ['T6', 3, 3],
    ],
  );
});

test('brat: what is written is read back', (t) => {
  const read = readBrat(txt, ann);
  const types = new Set<string>(document.entities.map(({ type }) => type));
  t.deepEqual(
    read.annotations
      .filter(({ type }) => types.has(type))
      .map(({ type, start, end }) => ({ type, start, end })),
    document.entities.map(({ type, start, end }) => ({ type, start, end })),
  );
  t.is(read.relations.length, starting('R').length);
  t.is(
    read.annotations.find(({ type }) => type === 'SENTENCE')!.attributes.label,
    document.sentences[0]!.label,
  );
  t.true(read.annotations.some(({ note }) => note?.includes('value=8.5')));
});

test('brat: lines of other tools are passed over', (t) => {
  const read = readBrat(
    'abc def',
    'T1\tX 0 3\tabc\nE1\tX:T1\n*\tEquiv T1 T2\n\nA1\tnegated T1\nA2\tx T9 y\n',
  );
  t.deepEqual(read.annotations, [
    {
      id: 'T1',
      type: 'X',
      pieces: [{ start: 0, end: 3 }],
      attributes: { negated: 'true' },
      start: 0,
      end: 3,
    },
  ]);
});

test('brat: property: every line cuts the same text, in any text', (t) => {
  fc.assert(
    fc.property(oddDocument, (odd) => {
      const files = writeBrat(odd);
      for (const { start, end, pieces } of readBrat(files.txt, files.ann).annotations) {
        t.true(start < end && end <= odd.text.length);
        for (const part of pieces) t.notRegex(odd.text.slice(part.start, part.end), /[\r\n]/u);
      }
      for (const line of files.ann.split('\n').filter((row) => row.startsWith('T'))) {
        const [, head = '', covered = ''] = line.split('\t');
        const parts = head.slice(head.indexOf(' ') + 1).split(';');
        t.is(
          parts
            .map((part) => cutCodePoints(odd.text, ...(part.split(' ').map(Number) as [number, number])))
            .join(' '),
          covered,
        );
      }
    }),
  );
});

const wrong: readonly (readonly [name: string, call: () => unknown])[] = [
  ['a string', () => writeBrat('a' as never)],
  ['no text', () => writeBrat({} as never)],
  ['entities that are no list', () => writeBrat({ text: '', entities: 3 as never })],
  ['a missing file', () => readBrat('a', undefined as never)],
];

for (const [name, call] of wrong) {
  test(`brat refuses ${name}`, (t) => t.throws(call, { instanceOf: TypeError, message: /^thoisu: /u }));
}
