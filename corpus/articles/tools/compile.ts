/** Compiles every `NAME.marked.txt` of the articles folder (or of the folder given) to `NAME.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleIds } from './check-folder.js';
import { compileArticle, formatArticle } from './compile-article.js';
import { SourceProblem } from './problem.js';

const folder = process.argv[2] ?? 'corpus/articles';

for (const id of articleIds(folder)) {
  try {
    const article = compileArticle(readFileSync(join(folder, `${id}.marked.txt`), 'utf8'), id);
    writeFileSync(join(folder, `${id}.json`), formatArticle(article));
  } catch (problem) {
    if (!(problem instanceof SourceProblem)) throw problem;
    process.stderr.write(`${id}: ${problem.message}\n`);
    process.exitCode = 1;
  }
}
