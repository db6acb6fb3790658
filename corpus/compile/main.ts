/** `npm run data`: compiles lexicons and grammars to `lib/data`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generate } from './generate.js';
import { ROOT } from './root.js';

const files = generate(ROOT);
for (const [path, text] of files) {
  const target = join(ROOT, path);
  mkdirSync(dirname(target), { recursive: true });
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    writeFileSync(target, text);
    console.log(`wrote ${path} (${text.length} characters)`);
  }
}
const folder = join(ROOT, 'lib/data/lexicons');
for (const file of readdirSync(folder)) {
  if (!files.has(`lib/data/lexicons/${file}`)) rmSync(join(folder, file));
}
