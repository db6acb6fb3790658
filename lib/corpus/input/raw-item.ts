/** What a reader finds in an input before it is made a record: cheap to pass to another thread. */

/** A value of a field of a table or of a JSON object. */
export type FieldValue = unknown;

/** One record as it stands in its file, or a place that cannot be read. `line` counts from 1. */
export type RawItem =
  | { readonly kind: 'text' | 'html' | 'json'; readonly line: number; readonly bytes: Uint8Array }
  | { readonly kind: 'fields'; readonly line: number; readonly fields: Readonly<Record<string, FieldValue>> }
  | { readonly kind: 'problem'; readonly line: number; readonly message: string };

/** About how many bytes of memory an item takes. */
export function sizeOf(item: RawItem): number {
  if (item.kind === 'problem') return item.message.length;
  if (item.kind !== 'fields') return item.bytes.length;
  let size = 0;
  for (const value of Object.values(item.fields)) {
    size += typeof value === 'string' || value instanceof Uint8Array ? value.length : 16;
  }
  return size;
}
