/** Prints every problem of the sample articles; the exit status is 1 where there is one. */
import { articleIds, checkFolder } from './check-folder.js';

const folder = process.argv[2] ?? 'corpus/articles';
const problems = checkFolder(folder);
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else process.stdout.write(`${articleIds(folder).length} articles are sound\n`);
