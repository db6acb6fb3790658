/** The tables and ready views of a run, as text. */
import { SCHEMA, TABLE_NAMES } from '../schema.js';
import { READY_VIEWS } from './ready-views.js';

function block(name: string, row: string, columns: readonly (readonly [string, string])[]): string {
  const wide = Math.max(...columns.map(([column]) => column.length));
  const lines = columns.map(([column, meaning]) => `  ${column.padEnd(wide)}  ${meaning}`);
  return [`${name}: ${row}`, ...lines].join('\n');
}

/** What `thoisu query DIR --views` prints: every view and table with its columns. */
export function listViews(): string {
  const views = READY_VIEWS.map(({ name, row, columns }) => block(name, row, columns));
  const tables = TABLE_NAMES.map((name) => {
    const { row, columns } = SCHEMA[name];
    return block(
      name,
      row,
      columns.map((column) => [column.name, column.meaning] as const),
    );
  });
  return ['Ready views', ...views, 'Tables', ...tables].join('\n\n');
}
