import test from 'ava';
import { checkArticle } from '../../corpus/articles/tools/check-article.js';
import { articleIds, checkFolder } from '../../corpus/articles/tools/check-folder.js';
import { compileArticle } from '../../corpus/articles/tools/compile-article.js';

const folder = 'corpus/articles';

const source = `@title Xã Tân Mỹ thu vượt dự toán 5,2%
@published 2025-07-02
@source test
@person minh Lê Văn Minh
@body xa UBND xã Tân Mỹ
== lead
A.headline [loc Xã Tân Mỹ] thu vượt dự toán 5,2%
# 5,2% | > 5.2 % | thu | + |  | dự toán

== directive
O [date=2025-07-01 Ngày 1/7], ông [per@minh Lê Văn Minh] được bầu làm [pos@minh Chủ tịch UBND xã].
! elected | minh | Chủ tịch UBND xã | Ngày 1/7
+D@minh Ông [per@minh Minh] yêu cầu\\_làm ngay.
O.caption Trụ sở xã.
+O.credit Ảnh: [per An]`;

test('the sample articles are sound and their JSON is what their sources say', (t) => {
  t.true(articleIds(folder).length >= 20);
  t.deepEqual(checkFolder(folder), []);
});

test('a marked source compiles to spans over its plain text', (t) => {
  const article = compileArticle(source, 'xa-tan-my');
  const { text } = article;
  t.is(
    text,
    'Xã Tân Mỹ thu vượt dự toán 5,2%\nNgày 1/7, ông Lê Văn Minh được bầu làm Chủ tịch UBND xã.Ông Minh yêu cầu\u00a0làm ngay. Trụ sở xã.Ảnh: An',
  );
  t.deepEqual(checkArticle(article), []);
  const surfaces = article.entities.map(({ start, end }) => text.slice(start, end));
  t.deepEqual(surfaces, ['Xã Tân Mỹ', 'Ngày 1/7', 'Lê Văn Minh', 'Chủ tịch UBND xã', 'Minh', 'An']);
  t.deepEqual(
    article.people[0]?.mentions.map(({ kind }) => kind),
    ['name', 'short'],
  );
  const [change] = article.changes;
  t.is(text.slice(change?.position?.start, change?.position?.end), 'Chủ tịch UBND xã');
  t.is(article.sentences[2]?.speaker, 'minh');
  t.deepEqual(
    article.sections.map(({ label }) => label),
    ['lead', 'directive'],
  );
  t.deepEqual(
    article.structure.map(({ kind }) => kind),
    ['headline', 'caption', 'credit'],
  );
});

test('@form NFD decomposes the text and keeps every span on its words', (t) => {
  const article = compileArticle(`@form NFD\n${source}`, 'xa-tan-my');
  t.is(article.text, article.text.normalize('NFD'));
  t.deepEqual(checkArticle(article), []);
  t.is(article.people[0]?.name, 'Lê Văn Minh');
});

const broken: readonly [what: string, from: string, to: string, message: RegExp][] = [
  ['unknown tag', '[loc Xã', '[place Xã', /line 7: unknown tag "place"/],
  ['unknown person', 'per@minh Lê', 'per@an Lê', /line 11: no @person line declares "an"/],
  ['unknown speaker', 'D@minh', 'D@an', /line 13: .*declares "an"/],
  ['quantity that the sentence lacks', '# 5,2%', '# 5,3%', /line 7: the sentence has no \(further\) "5,3%"/],
  ['quantity cut out of a number', '# 5,2% | > 5.2', '# 2% | > 2', /line 7: the sentence has no/],
  ['date that does not exist', '2025-07-01', '2025-02-30', /line 11: "2025-02-30" is no day/],
  [
    'change of a position that is not marked',
    '| Chủ tịch UBND xã |',
    '| Bí thư |',
    /no pos mark reads "Bí thư"/,
  ],
  ['open bracket', 'Minh]', 'Minh', /line 11: an opening bracket/],
  ['line of no kind', '== lead', '= lead', /line 6: neither header/],
];

for (const [what, from, to, message] of broken) {
  test(`the compiler refuses a source with: ${what}`, (t) => {
    t.throws(() => compileArticle(source.replace(from, to), 'xa-tan-my'), { message });
  });
}

const unsound: readonly [what: string, from: string, to: string, message: RegExp][] = [
  ['title that is no headline', '@title Xã', '@title Phường', /no headline reads "Phường/],
  ['indicator not in the text', '| thu |', '| chi |', /indicator "chi"/],
  ['overlapping entities', '[loc Xã Tân Mỹ]', '[loc Xã [org Tân Mỹ]]', /begins inside/],
  ['untrimmed span', '[per An]', '[per An ]', /bad span/],
  ['person never mentioned', '@body', '@person an Lê An\n@body', /"an" is never mentioned/],
];

for (const [what, from, to, message] of unsound) {
  test(`the checker reports: ${what}`, (t) => {
    t.regex(checkArticle(compileArticle(source.replace(from, to), 'xa-tan-my')).join('\n'), message);
  });
}
