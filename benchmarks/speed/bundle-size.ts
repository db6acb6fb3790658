/** The size of the core as a browser would load it: bundled, minified and compressed. */
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../../corpus/compile/root.js';

/** Sizes in bytes. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Replaces the weights of the models by nothing, to weigh the code and the lexicons alone. */
const withoutModels: Plugin = {
  name: 'without-models',
  setup({ onLoad }) {
    onLoad({ filter: /lib[\\/]data[\\/](?:[\w-]+-)?(?:model|weights)[\w-]*\.[jt]s$/ }, () => ({
      contents: 'module.exports = new Proxy({}, { get: () => "" });',
      loader: 'js',
    }));
  },
};

/** Bundles `index.ts` for a browser and weighs it. */
export async function bundleSize(models: boolean): Promise<BundleSize> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    plugins: models ? [] : [withoutModels],
  });
  const code = outputFiles[0]!.contents;
  return { minified: code.length, gzip: gzipSync(code).length, brotli: brotliCompressSync(code).length };
}
