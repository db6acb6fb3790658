/** Makes a record of what stands in a file. */
import type { RawItem } from '../input/raw-item.js';
import type { CorpusItem, CorpusProblem, DaySource } from './corpus-record.js';
import { type DecodedText, decodeText, decodeUtf8 } from './decode-text.js';
import { decodeHtml, type HtmlReader } from './html-article.js';
import { recordDay } from './record-day.js';
import type { RecordSettings } from './record-options.js';

/** What a record is made with. */
export interface RecordContext {
  readonly file: string;
  readonly settings: RecordSettings;
  /** Null where no page is expected. */
  readonly readHtml: HtmlReader | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Why a record cannot be made. */
class Unreadable extends Error {}

const NOT_TEXT = 'not valid UTF-8, and no other encoding was recognised';

function first(fields: Fields, names: readonly string[]): unknown {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** Short fields: text as written, numbers as digits, nothing else. */
function short(value: unknown): string | undefined {
  const plain = value instanceof Uint8Array ? (decodeText(value, 'auto')?.text ?? '') : value;
  if (typeof plain === 'number' || typeof plain === 'bigint') return String(plain);
  return typeof plain === 'string' && plain.trim() !== '' ? plain.trim() : undefined;
}

function partText(name: string, value: unknown): string | Uint8Array {
  if (typeof value === 'string' || value instanceof Uint8Array) return value;
  if (Array.isArray(value) && value.every((line) => typeof line === 'string')) return value.join('\n');
  throw new Unreadable(`the field ${JSON.stringify(name)} is missing or no text`);
}

function decoded(part: string | Uint8Array, { encoding }: RecordSettings): DecodedText {
  const text = decodeText(part, encoding);
  if (text === null) throw new Unreadable(NOT_TEXT);
  return text;
}

function fieldText(fields: Fields, settings: RecordSettings): DecodedText {
  const there = settings.text.filter((name) => Object.hasOwn(fields, name) && fields[name] != null);
  const names = settings.joined ? settings.text : [there[0] ?? settings.text[0]!];
  const parts = names
    .filter((name, i) => i === 0 || there.includes(name))
    .map((name) => decoded(partText(name, fields[name]), settings));
  return { text: parts.map(({ text }) => text).join('\n'), encoding: parts[0]!.encoding };
}

function readPage(html: string, { readHtml }: RecordContext) {
  const article = readHtml?.(html) ?? null;
  if (article === null) throw new Unreadable('the page has no article');
  return article;
}

function dayOf(...found: readonly (readonly [DaySource, unknown])[]) {
  for (const [publishedFrom, value] of found) {
    const publishedAt = value === undefined ? null : recordDay(value);
    if (publishedAt !== null) return { publishedAt, publishedFrom };
  }
  return {};
}

function kept(fields: Fields, { keep }: RecordSettings): { fields?: string } {
  if (keep.length === 0) return {};
  const pairs = keep
    .filter((name) => Object.hasOwn(fields, name))
    .map((name) => [name, fields[name] instanceof Uint8Array ? short(fields[name]) : fields[name]]);
  const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);
  return { fields: JSON.stringify(Object.fromEntries(pairs), plain) };
}

/** Removes what has no value, for types that allow no undefined. */
function known<Value>(pairs: Readonly<Record<string, Value | null | undefined>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(pairs).filter(([, value]) => value != null)) as Record<
    string,
    Value
  >;
}

const JOINED_WORDS = /(?<=[\p{L}\p{M}\p{N}])_(?=[\p{L}\p{M}\p{N}])/gu;

const spaced = (text: string, { segmented }: RecordSettings): string =>
  segmented ? text.replaceAll(JOINED_WORDS, ' ') : text;

function fromFields(fields: Fields, line: number, context: RecordContext): CorpusItem {
  const { settings, file } = context;
  const { text, encoding } = fieldText(fields, settings);
  const page = settings.html ? readPage(text, context) : null;
  return {
    kind: 'record',
    id: short(first(fields, settings.id)) ?? `${file}:${line}`,
    file,
    line,
    text: spaced(page?.text ?? text, settings),
    encoding,
    ...known({
      title: short(first(fields, settings.title)) ?? page?.title,
      url: short(first(fields, settings.url)) ?? page?.url,
    }),
    ...dayOf(
      ['field', dayField(first(fields, settings.date))],
      ['page', page?.published ?? undefined],
      ['option', settings.publishedAt ?? undefined],
    ),
    ...kept(fields, settings),
  };
}

const dayField = (value: unknown): unknown => (value instanceof Uint8Array ? short(value) : value);

function fromPage(bytes: Uint8Array, line: number, context: RecordContext): CorpusItem {
  const html = context.settings.encoding === 'auto' ? decodeHtml(bytes) : decoded(bytes, context.settings);
  if (html === null) throw new Unreadable(NOT_TEXT);
  const { text, title, url, published } = readPage(html.text, context);
  const { file, settings } = context;
  return {
    kind: 'record',
    id: file,
    file,
    line,
    text: spaced(text, settings),
    encoding: html.encoding,
    ...known({ title, url }),
    ...dayOf(['page', published ?? undefined], ['option', settings.publishedAt ?? undefined]),
  };
}

function parseJson(bytes: Uint8Array): Fields {
  const text = decodeUtf8(bytes);
  if (text === null) throw new Unreadable('not valid UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Unreadable(`bad JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Unreadable('the JSON value is not an object');
  }
  return value as Fields;
}

function build(item: Exclude<RawItem, { kind: 'problem' }>, context: RecordContext): CorpusItem {
  const { file, settings } = context;
  if (item.kind === 'fields') return fromFields(item.fields, item.line, context);
  if (item.kind === 'json') return fromFields(parseJson(item.bytes), item.line, context);
  if (item.kind === 'html') return fromPage(item.bytes, item.line, context);
  const { text, encoding } = decoded(item.bytes, settings);
  const day = dayOf(['option', settings.publishedAt ?? undefined]);
  return { kind: 'record', id: file, file, line: item.line, text: spaced(text, settings), encoding, ...day };
}

/** The record, or the problem that keeps it from being one. Never throws. */
export function toRecord(item: RawItem, context: RecordContext): CorpusItem {
  const problem = (message: string): CorpusProblem => ({
    kind: 'problem',
    file: context.file,
    line: item.line,
    message,
  });
  if (item.kind === 'problem') return problem(item.message);
  try {
    return build(item, context);
  } catch (error) {
    return problem(
      error instanceof Unreadable ? error.message : `cannot be read: ${(error as Error).message}`,
    );
  }
}
