/**
 * `node dist/corpus/train/rebuild-annotations.js NEWS.jsonl.gz OUT`: joins the annotations that are kept without text with
 * the articles, one gold file an article, for the trainers of entities and figures. Articles whose sentences
 * were not read go into `OUT/figures` when their figures were, else into `OUT/entities`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../compile/root.js';

type Row = Readonly<Record<string, string>>;

function readTable(name: string): Row[] {
  const text = readFileSync(join(ROOT, 'corpus/train/annotations', `${name}.tsv`), 'utf8').replace(/\n$/, '');
  const [header = '', ...lines] = text.split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

function byArticle(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.article!, [...(groups.get(row.article!) ?? []), row]);
  return groups;
}

const span = ({ start, end }: Row): { start: number; end: number } => ({
  start: Number(start),
  end: Number(end),
});

function phrase(text: string, range: string | undefined): string | null {
  if (range === undefined || range === '') return null;
  const [start, end] = range.split('-').map(Number);
  return text.slice(start, end);
}

function metric(text: string, row: Row): object {
  const numbers = row.value!.split('..').map(Number);
  return {
    ...span(row),
    value: numbers.length === 1 ? numbers[0] : numbers,
    unit: row.unit,
    comparator: row.comparator,
    indicator: phrase(text, row.indicator),
    direction: row.direction,
    period: phrase(text, row.period),
    baseline: phrase(text, row.baseline),
  };
}

const [news, out] = process.argv.slice(2);
if (news === undefined || out === undefined)
  throw new Error('give the file of articles and an output folder');
const sentences = byArticle(readTable('sentences'));
const entities = byArticle(readTable('entities'));
const metrics = byArticle(readTable('metrics'));

/** The gold file of an article, with the layers that were read. */
function goldOf(id: string, text: string): object {
  return {
    id,
    source: 'news',
    text,
    sentences: (sentences.get(id) ?? []).map((row) => ({ ...span(row), label: row.label })),
    entities: (entities.get(id) ?? []).map((row) => ({ ...span(row), type: row.type })),
    metrics: (metrics.get(id) ?? []).map((row) => metric(text, row)),
  };
}

/** Where an article goes: all layers, figures and perhaps entities, or entities alone; null when nothing was read. */
function folderOf(id: string): string | null {
  if (sentences.has(id)) return out!;
  if (metrics.has(id)) return join(out!, 'figures');
  return entities.has(id) ? join(out!, 'entities') : null;
}

for (const folder of ['figures', 'entities']) mkdirSync(join(out, folder), { recursive: true });
for (const line of gunzipSync(readFileSync(news)).toString('utf8').split('\n')) {
  const { id, text } = (line === '' ? {} : JSON.parse(line)) as { id?: string; text?: string };
  const folder = id === undefined || text === undefined ? null : folderOf(id);
  if (folder !== null) writeFileSync(join(folder, `${id}.json`), `${JSON.stringify(goldOf(id!, text!))}\n`);
}
