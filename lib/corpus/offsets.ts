/** Offsets in other units than UTF-16 code units. */

/** The units of offsets: code units of UTF-16 (JavaScript, Java), code points (Python, R), bytes of UTF-8 (Rust, Go). */
export const OFFSET_UNITS = ['utf16', 'codepoint', 'utf8'] as const;
/** What offsets count: see `OFFSET_UNITS`. */
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Translates an offset in UTF-16 code units. */
export type OffsetMap = (offset: number) => number;

const same: OffsetMap = (offset) => offset;

/** Length in the unit of the character that begins at a code unit; the second half of a pair counts nothing. */
function widthAt(text: string, at: number, unit: OffsetUnit): number {
  const code = text.charCodeAt(at);
  const isSecond = code >= 0xdc00 && code <= 0xdfff && at > 0 && isFirst(text.charCodeAt(at - 1));
  if (isSecond) return 0;
  if (unit === 'codepoint') return 1;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  const next = text.charCodeAt(at + 1);
  return isFirst(code) && next >= 0xdc00 && next <= 0xdfff ? 4 : 3;
}

const isFirst = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/**
 * The map from UTF-16 offsets of a text to another unit. A lone half of a pair counts as the replacement character that
 * writers of UTF-8 put for it. Linear once, then constant; four bytes a code unit.
 */
export function offsetMap(text: string, unit: OffsetUnit): OffsetMap {
  if (unit === 'utf16') return same;
  const at = new Uint32Array(text.length + 1);
  for (let i = 0, sum = 0; i < text.length; i++) {
    sum += widthAt(text, i, unit);
    at[i + 1] = sum;
  }
  return (offset) => at[offset]!;
}
