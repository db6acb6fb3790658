/** Finds laws, resolutions, decrees, decisions, plans and other documents named by number or title. */
import type { LexiconRow } from '../../lexicon/rows.js';
import { AtomKind, atomText, rangeText, type TokenTable } from '../../token/table.js';
import type { DocumentEntity } from '../../types.js';
import { typeNumber } from '../candidate.js';
import { isoDay } from '../date/calendar-day.js';
import { readDay } from '../date/read-day.js';
import { resolveReading } from '../date/resolve-date.js';
import type { FinderMatch } from '../finder-match.js';
import { Opening } from '../lexicon/opening.js';
import type { OpenAtoms } from '../lexicon/openings.js';
import { lineEnd } from '../line-end.js';
import type { DocumentLexicon } from './document-lexicon.js';
import { numberFacts } from './document-number.js';
import type { DocumentRead } from './document-read.js';
import type { DocumentSource } from './kind-at.js';
import { readDocument } from './read-document.js';

const DOCUMENT = typeNumber('DOCUMENT');

/** Score of a document number that stands without its kind. */
const BARE_CODE = 0.7;

/** The day of issue that follows the number: `Nghị quyết số 60/NQ-CP ngày 8/7/2016`. */
function issueDay({ lexicon, table, limit }: DocumentSource, i: number): string | undefined {
  const read = readDay({ table, lexicon: lexicon.dates, limit }, i);
  if (read === null || read.value.type !== 'point' || read.value.year === undefined) return undefined;
  const day = resolveReading(read.value, { reference: null, previousDay: null, previousPeriod: null });
  return day === null ? undefined : isoDay(day.from);
}

/** The year of a law that was passed only once. */
function onlyYear(row: LexiconRow): string | undefined {
  const years = row.fields.years ?? '';
  return /^[0-9]{4}$/.test(years) ? years : undefined;
}

function toEntity(source: DocumentSource, first: number, read: DocumentRead): DocumentEntity {
  const { lexicon, table } = source;
  const { row, next, number } = read;
  const facts = number === undefined ? {} : numberFacts(lexicon, number);
  const date = issueDay(source, next) ?? read.year ?? facts.year ?? onlyYear(row);
  const text = rangeText(table, first, next - 1);
  const entry = row.id.startsWith('issuer.') ? row.fields.kind || 'document' : row.type;
  return {
    start: table.start[first]!,
    end: table.end[next - 1]!,
    text,
    type: 'DOCUMENT',
    ...(row.id.startsWith('law.') ? { id: row.id } : {}),
    kind: entry,
    ...(number === undefined ? {} : { number }),
    ...(facts.issuer === undefined ? {} : { issuer: facts.issuer.fields.issuer! }),
    ...(date === undefined ? {} : { date }),
    evidence: [{ rule: read.rule, entry: row.id, text }],
  };
}

/** A number with letters that stands alone; its letters must belong to a known issuer. */
function readBareCode({ lexicon, table }: DocumentSource, i: number): DocumentRead | null {
  if (table.kind[i] !== AtomKind.CODE) return null;
  const number = atomText(table, i);
  const { issuer } = numberFacts(lexicon, number);
  return issuer === undefined
    ? null
    : { next: i + 1, row: issuer, rule: 'document-code', score: BARE_CODE, number };
}

/**
 * Finds documents. Matches are in text order and do not overlap; an official title that follows belongs to the span,
 * the issuer behind `của` does not. Linear in the number of atoms.
 * @param openings what may begin where, as bits of `Opening`
 */
export function findDocuments(
  table: TokenTable,
  lexicon: DocumentLexicon,
  openings: OpenAtoms,
): FinderMatch[] {
  const { groups, atoms, count } = openings;
  const found: FinderMatch[] = [];
  let source: DocumentSource = { lexicon, table, limit: 0 };
  let after = 0;
  for (let k = 0; k < count; k++) {
    const i = atoms[k]!;
    const named = (groups[i]! & Opening.DOCUMENT) !== 0;
    if (i < after || !(named || table.kind[i] === AtomKind.CODE)) continue;
    if (i >= source.limit) source = { lexicon, table, limit: lineEnd(table, i) };
    const read = (named ? readDocument(source, i) : null) ?? readBareCode(source, i);
    if (read === null) continue;
    const { next, score, rule, row } = read;
    const entity = toEntity(source, i, read);
    found.push({ first: i, last: next - 1, score, entity, type: DOCUMENT, rule, entry: row.id, unit: '' });
    after = next;
  }
  return found;
}
