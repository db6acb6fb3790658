/**
 * Checks label tables against the articles they point into and writes them in the form of `corpus/train/labels`:
 * articles in the order of the table, spans in text order, without any text.
 *
 *   node dist/corpus/train/import-labels.js --news FILE TABLE OUT [TABLE OUT ...]
 *
 * Every span must lie inside its article, begin and end with a character that is no white space, overlap no other
 * and carry a known label; the first that does not stops the import. Spans in articles of `--except` (a folder of
 * gold files) are refused, so that what is tested is never trained on.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { LABELS } from '../../lib/label/label-names.js';
import { type LabelledSpan, readLabelTable, readRawArticles } from './label/articles.js';

function problemOf({ start, end, label }: LabelledSpan, previousEnd: number, text: string): string | null {
  if (!LABELS.includes(label)) return `unknown label ${label}`;
  if (!(start >= 0 && start < end && end <= text.length)) return 'outside the article';
  if (start < previousEnd) return 'overlaps the span before';
  const words = text.slice(start, end);
  return words.trim() === words ? null : 'begins or ends with white space';
}

function checkedRows(article: string, spans: readonly LabelledSpan[], text: string): string[] {
  let previousEnd = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .map((span) => {
      const problem = problemOf(span, previousEnd, text);
      if (problem !== null) throw new RangeError(`${article} ${span.start}-${span.end}: ${problem}`);
      previousEnd = span.end;
      return [article, span.start, span.end, span.label].join('\t');
    });
}

function importTable(
  table: string,
  out: string,
  raw: ReadonlyMap<string, string>,
  refused: ReadonlySet<string>,
): void {
  const rows = [...readLabelTable(table)].flatMap(([article, spans]) => {
    const text = raw.get(article);
    if (text === undefined) throw new RangeError(`${article}: no such article`);
    if (refused.has(article)) throw new RangeError(`${article}: is a test article`);
    return checkedRows(article, spans, text);
  });
  writeFileSync(out, `${['article\tstart\tend\tlabel', ...rows].join('\n')}\n`);
  console.log(`${basename(out)}: ${rows.length} labels`);
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      news: { type: 'string', default: '' },
      except: { type: 'string', multiple: true, default: [] },
    },
  });
  const raw = readRawArticles(values.news);
  const refused = new Set(
    values.except.flatMap((folder) => readdirSync(folder).map((file) => basename(file, '.json'))),
  );
  for (let k = 0; k + 1 < positionals.length; k += 2) {
    importTable(positionals[k]!, positionals[k + 1]!, raw, refused);
  }
}

main();
