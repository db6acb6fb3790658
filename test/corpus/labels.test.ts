import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { ROOT } from '../../corpus/compile/root.js';
import { readAgreement } from '../../corpus/train/label/agreement.js';
import { readLabelTable } from '../../corpus/train/label/articles.js';
import { type SparseRows, trainLogistic } from '../../corpus/train/label/logistic.js';
import { LABELS } from '../../lib/label/label-names.js';

const FOLDER = join(ROOT, 'corpus/train/labels');
const tables = readdirSync(FOLDER).filter((file) => file.endsWith('.tsv'));

for (const file of tables) {
  test(`${file} holds article, start, end and label and no text`, (t) => {
    const [header, ...lines] = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
    t.is(header, 'article\tstart\tend\tlabel');
    const wrong = lines.filter((line) => !/^[a-z]+-\d+\t\d+\t\d+\t[a-z]+$/u.test(line));
    t.deepEqual(wrong, []);
  });

  test(`${file}: known labels, spans in order, none over another`, (t) => {
    for (const [article, spans] of readLabelTable(join(FOLDER, file))) {
      let end = 0;
      for (const span of spans) {
        t.true(LABELS.includes(span.label), `${article} ${span.label}`);
        t.true(span.start >= end && span.end > span.start, `${article} ${span.start}`);
        end = span.end;
      }
    }
  });
}

test('the tables hold the sentences that the model card counts', (t) => {
  const counts = tables.map(
    (file) => readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n').length - 1,
  );
  const sentences = counts.reduce((sum, count) => sum + count, 0);
  t.true(sentences >= 1500);
  t.true(
    readFileSync(join(ROOT, 'docs/models/labels.md'), 'utf8').includes(sentences.toLocaleString('en-GB')),
  );
});

test('two readings of the same sentences mostly agree', (t) => {
  const { sentences, agreed } = readAgreement(FOLDER, join(ROOT, 'corpus/train/second-readings'));
  t.true(sentences >= 200);
  t.true(agreed / sentences > 0.9);
});

/** Two features, of which the first stands for label 0 and the second for label 1. */
const rows: SparseRows = {
  from: Uint32Array.of(0, 1, 2, 3, 4),
  features: Uint32Array.of(0, 1, 0, 1),
  values: Float32Array.of(1, 1, 1, 1),
};

const training = {
  rows,
  use: Uint32Array.of(0, 1, 2, 3),
  targets: Float32Array.from(
    [0, 1, 0, 1].flatMap((label) => LABELS.map((_, other) => Number(other === label))),
  ),
  dense: { size: 0, values: new Float32Array(0) },
  featureCount: 2,
};

test('logistic regression learns which feature stands for which label', (t) => {
  const weights = trainLogistic(training, { iterations: 20, penalty: 0.1 });
  t.true(weights[0]! > weights[1]! && weights[5]! > weights[4]!);
});

test('a column that every row has is learned like a feature', (t) => {
  const dense = { size: 1, values: Float32Array.of(1, -1, 1, -1) };
  const none = { ...rows, from: new Uint32Array(5) };
  const weights = trainLogistic({ ...training, rows: none, dense }, { iterations: 20, penalty: 0.1 });
  t.true(weights[8]! > weights[9]!);
});

test('the same rows give the same weights', (t) => {
  const learning = { iterations: 5, penalty: 1 };
  t.deepEqual(trainLogistic(training, learning), trainLogistic(training, learning));
});
