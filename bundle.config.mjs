/**
 * Joins the modules into the few files that the package ships: some hundred small modules take ten times as
 * long to load. One entry for each subpath of package.json, named after it, and the command line; what they share
 * stands in chunks beside them.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { joinChunks } from './bundle.chunks.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const { exports: subpaths } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const OUT = 'dist/esm';

/** The source of each subpath, found from its types: constants of enumerations are written in only from sources. */
const entries = Object.values(subpaths)
  .filter((target) => typeof target === 'object')
  .map((target) => ({
    in: `${target.types.replace(/^\.\/dist\/|\.d\.ts$/g, '')}.ts`,
    out: target.default.replace(/^.*\/|\.js$/g, ''),
  }));

/** Weights in files of their own, which hold nothing but ASCII: engines read such files twice as fast. */
const weights = readdirSync(new URL('lib/data/', import.meta.url))
  .filter((name) => /(?:model|weights)\.ts$/.test(name))
  .map((name) => ({ in: `lib/data/${name}`, out: name.replace(/\.ts$/, '') }));

const options = {
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  charset: 'utf8',
  // Writes constants of other modules in where they are used: variables, which a bundle makes of them, slow loops down.
  minifySyntax: true,
  // What is not there need not be read when the package is loaded.
  minifyWhitespace: true,
  // Written as calls: an engine works out the letters of `\p{L}` whenever it reads such a literal, used or not.
  supported: { 'regexp-unicode-property-escapes': false },
  packages: 'external',
  external: ['node:*'],
  logLevel: 'warning',
};

rmSync(new URL(`${OUT}/`, import.meta.url), { recursive: true, force: true });
const { metafile } = await build({
  ...options,
  absWorkingDir: root,
  entryPoints: [
    ...entries,
    ...weights,
    { in: './lib/cli/main.ts', out: 'cli' },
    { in: './lib/corpus/run/corpus-worker.ts', out: 'corpus-worker' },
    // For the speed benchmarks, not shipped.
    { in: './benchmarks/speed/stages.ts', out: 'stages' },
    { in: './benchmarks/speed/corpus-work.ts', out: 'corpus-work' },
  ],
  outdir: OUT,
  bundle: true,
  splitting: true,
  metafile: true,
});
await joinChunks(join(root, OUT), metafile, { ...options, minifyIdentifiers: true });
