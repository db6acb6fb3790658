/** Keeps benchmark results as JSON, with the machine and the versions they were measured on. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../corpus/compile/root.js';

/** Writes `benchmarks/results/NAME.json`. */
export function saveResult(name: string, result: object): void {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    node: process.version,
    platform: process.platform,
  };
  const folder = join(ROOT, 'benchmarks/results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}.json`),
    `${JSON.stringify({ thoisu: version, machine, result }, null, 2)}\n`,
  );
}
