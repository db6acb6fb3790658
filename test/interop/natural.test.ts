import { createRequire } from 'node:module';
import test from 'ava';
import { loadNatural, sentenceTokenizer, stopwords, tokenizer } from '../../lib/interop/natural/natural.js';

const require = createRequire(import.meta.url);

test('terms are in lower case, without marks, figures whole', (t) => {
  t.deepEqual(tokenizer.tokenize('Giá xăng TĂNG 12,5%!'), ['giá', 'xăng', 'tăng', '12,5']);
});

test('the syllables of a word are joined, as are those of a stop word', (t) => {
  t.deepEqual(tokenizer.tokenize('Kinh tế Hậu Giang tăng trưởng'), ['kinh_tế', 'hậu_giang', 'tăng_trưởng']);
  t.true(stopwords().includes('tuy_nhiên'));
});

test('decomposed text gives the same terms', (t) => {
  const text = 'Tướng lĩnh họp ở Huế';
  t.deepEqual(tokenizer.tokenize(text.normalize('NFD')), tokenizer.tokenize(text));
});

test('stop words go, negations stay', (t) => {
  const terms = tokenizer.tokenizeAndStem('Tuy nhiên, kết quả của tỉnh chưa cao');
  t.true(terms.includes('chưa'));
  t.false(terms.includes('của'));
  t.true(tokenizer.tokenizeAndStem('của tỉnh', true).includes('của'));
});

test('the stop word list is in the form of the terms', (t) => {
  t.true(stopwords().length > 300);
  t.deepEqual(
    stopwords().filter((word) => /\s/u.test(word) || word !== word.toLowerCase()),
    [],
  );
});

test('sentences keep abbreviations whole', (t) => {
  t.deepEqual(sentenceTokenizer.tokenize('Họp ở TP. Huế. Ông A nói.'), ['Họp ở TP. Huế.', 'Ông A nói.']);
});

test('the methods refuse what is no string', (t) => {
  t.throws(() => tokenizer.tokenize(null as never), {
    instanceOf: TypeError,
    message: /tokenize\(\): text is null/u,
  });
  t.throws(() => sentenceTokenizer.tokenize(1 as never), { instanceOf: TypeError });
});

const examples: readonly (readonly [text: string, label: string])[] = [
  ['Sản lượng lúa tăng mạnh, nông dân được mùa', 'good'],
  ['Xuất khẩu gạo tăng mạnh so với năm trước', 'good'],
  ['Dự án chậm tiến độ, vốn bị lãng phí', 'bad'],
  ['Công trình chậm tiến độ vì thiếu vốn', 'bad'],
];

test("natural's own Bayes classifier takes the tokenizer", (t) => {
  const Bayes = require('natural/lib/natural/classifiers/bayes_classifier') as new (
    stemmer: object,
  ) => {
    addDocument(text: string, label: string): void;
    train(): void;
    classify(text: string): string;
  };
  const classifier = new Bayes(tokenizer);
  for (const [text, label] of examples) classifier.addDocument(text, label);
  classifier.train();
  t.is(classifier.classify('Thủy điện chậm tiến độ'), 'bad');
  t.is(classifier.classify('Cà phê được mùa'), 'good');
});

test('loadNatural makes classifiers, term tables and n-grams of Vietnamese words', async (t) => {
  const natural = await loadNatural();
  for (const classifier of [natural.createBayesClassifier(), natural.createLogisticRegressionClassifier()]) {
    for (const [text, label] of examples) classifier.addDocument(text, label);
    classifier.train();
    t.is(classifier.classify('Vốn chậm tiến độ'), 'bad');
  }
  const table = natural.createTfIdf();
  table.addDocument('Lũ lớn ở Huế, lũ rút chậm');
  table.addDocument('Hội nghị về lúa ở Huế');
  t.is(table.listTerms(0)[0]?.term, 'lũ');
  t.true(table.tfidf('lũ', 0) > table.tfidf('huế', 0));
  t.deepEqual(natural.NGrams.bigrams('lũ rút, chậm'), [
    ['lũ', 'rút'],
    ['rút', 'chậm'],
  ]);
});

test('where natural is not installed, the message says what to do', async (t) => {
  const missing = (): Promise<never> => Promise.reject(new Error('Cannot find package'));
  await t.throwsAsync(() => loadNatural(missing), { message: /npm install natural/u });
});
