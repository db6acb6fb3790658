/** `npm run bench:accuracy [-- DIR… --errors KIND]`: scores every stage on annotated articles. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../corpus/compile/root.js';
import { ERROR_KINDS, listErrors } from './accuracy-errors.js';
import { scoreArticles } from './accuracy-report.js';
import { accuracyTable } from './accuracy-table.js';
import { readGold } from './gold.js';
import { saveResult } from './results.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' } },
});
const ownArticles = positionals.length === 0;
const articles = readGold(ownArticles ? [join(ROOT, 'corpus/articles')] : positionals);

if (values.errors === undefined) {
  const report = scoreArticles(articles);
  console.log(accuracyTable(report));
  if (ownArticles) saveResult('accuracy', report);
} else if (ERROR_KINDS.includes(values.errors)) {
  for (const article of articles) for (const line of listErrors(article, values.errors)) console.log(line);
} else {
  console.error(`--errors takes one of: ${ERROR_KINDS.join(', ')}`);
  process.exitCode = 2;
}
