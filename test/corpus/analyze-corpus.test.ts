import test from 'ava';
import { tabulate } from '../../index.js';
import {
  type AnalyzeCorpusOptions,
  analyzeCorpus,
  type CorpusDocument,
  type CorpusProblem,
  type SourceRecord,
} from '../../lib/corpus/corpus.js';
import { article, fileWriter, temporaryFolder } from './small-corpus.js';

const file = fileWriter(temporaryFolder());

async function all(source: unknown, options: AnalyzeCorpusOptions = {}): Promise<CorpusDocument[]> {
  const documents: CorpusDocument[] = [];
  for await (const document of analyzeCorpus(source as string, options)) documents.push(document);
  return documents;
}

const LINES = [
  JSON.stringify({ id: 'a', text: article(1), date: '2024-05-06', title: 'Họp' }),
  '{',
  JSON.stringify({ id: 'b', text: article(2) }),
].join('\n');

test('the documents of files come in order, with what their records say; problems are told', async (t) => {
  const problems: CorpusProblem[] = [];
  const path = file('hai.jsonl', LINES);
  const documents = await all(path, { onProblem: (problem) => problems.push(problem) });
  t.deepEqual(
    documents.map(({ id, line, text }) => [id, line, text]),
    [
      ['a', 1, article(1)],
      ['b', 3, article(2)],
    ],
  );
  t.like(documents[0], { title: 'Họp', publishedAt: '2024-05-06', file: path });
  t.true(documents.every(({ sentences, entities }) => sentences.length === 4 && entities.length > 0));
  t.deepEqual(
    problems.map(({ line }) => line),
    [2],
  );
});

test('the documents fit tabulate', async (t) => {
  const rows = tabulate(await all(file('bang.jsonl', LINES)));
  t.true(rows.length > 0);
  t.like(rows[0], { document: 'a', date: '2024-05-06' });
});

test('records of the caller are analysed as they come, relative days against their day', async (t) => {
  async function* source(): AsyncGenerator<SourceRecord> {
    yield { text: 'Hôm qua, xã Đồng Lạc họp.', publishedAt: '2024-05-06' };
    yield { id: 'hai', text: article(3) };
  }
  const documents = await all(source());
  t.deepEqual(
    documents.map(({ id }) => id),
    ['1', 'hai'],
  );
  t.true(documents[0]!.entities.some((entity) => entity.type === 'DATE' && entity.from === '2024-05-05'));
  t.is((await all([{ text: article(4) }])).length, 1);
});

test('only the stages asked for run', async (t) => {
  const [document] = await all([{ text: article(5) }], { stages: ['sentences'] });
  t.is(document?.sentences.length, 4);
  t.is(document?.entities.length, 0);
});

const wrong: readonly (readonly [name: string, source: unknown, options?: unknown])[] = [
  ['a number', 3],
  ['nothing', null],
  ['a record without text', [{ id: 'x' }]],
  ['a day that does not exist', [{ text: 'x', publishedAt: '2024-02-30' }]],
  ['an unknown option', [{ text: 'x' }], { threads: 2 }],
  ['an unknown stage', [{ text: 'x' }], { stages: ['verbs'] }],
];

for (const [name, source, options] of wrong) {
  test(`wrong arguments: ${name}`, async (t) => {
    await t.throwsAsync(all(source, options as AnalyzeCorpusOptions), { instanceOf: TypeError });
  });
}
