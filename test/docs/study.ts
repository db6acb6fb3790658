/** Runs the study of docs/research.md: its commands and programs, in their order, in a folder of their own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../corpus/compile/root.js';

export const PAGE: string = join(ROOT, 'docs/research.md');
export const PICTURE: string = join(ROOT, 'docs/research.svg');

const FENCE = /^```(\w*)\n([\s\S]*?)^```\n(?:```text\n([\s\S]*?)^```\n)?/gmu;

function run(command: string, args: readonly string[], cwd: string): string {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.replaceAll('\u00a0', ' ').trimEnd();
}

function outputOf(language: string, body: string, cwd: string): string {
  if (language === 'js') return run(process.execPath, ['--input-type=module', '--eval', body], cwd);
  const main = `"${process.execPath}" "${join(ROOT, 'dist/lib/cli/main.js')}"`;
  return run('sh', ['-c', body.replaceAll('npx thoisu', main)], cwd);
}

/** The page with the outputs as they are now, and the picture. */
export function runStudy(): { readonly page: string; readonly picture: string } {
  // Inside the project, so that programs find its packages and the project itself.
  const folder = mkdtempSync(join(ROOT, 'dist/study-'));
  try {
    symlinkSync(join(ROOT, 'corpus/articles'), join(folder, 'articles'));
    const page = readFileSync(PAGE, 'utf8').replace(
      FENCE,
      (block, language: string, body: string, output?: string) => {
        const found = outputOf(language, body, folder);
        return output === undefined
          ? block
          : `\`\`\`${language}\n${body}\`\`\`\n\`\`\`text\n${found}\n\`\`\`\n`;
      },
    );
    return { page, picture: `${readFileSync(join(folder, 'research.svg'), 'utf8')}\n` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
