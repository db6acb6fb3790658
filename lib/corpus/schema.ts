/**
 * The tables of a corpus run and their columns: one description that every writer, reader, query and page follows.
 * Columns keep their names, types and order; new ones are added at the end of a table.
 */

/** The tables, in the order of their folders in the documentation. */
export const TABLE_NAMES = ['documents', 'sentences', 'entities', 'metrics', 'people', 'changes'] as const;
/** The name of a table of a run. */
export type TableName = (typeof TABLE_NAMES)[number];

/** `integer` is 32 bits wide; `date` is a calendar day (ISO 8601 in text formats, DATE in Parquet). */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** What a cell holds: dates are ISO 8601 days. */
export type Cell = string | number | boolean | null;

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether cells may be empty. */
  readonly nullable: boolean;
  /** What the cells mean, as one sentence without full stop. */
  readonly meaning: string;
  /** The unit of numbers, where they have one; `offset` is the unit that the run was told to count in. */
  readonly unit?: string;
}

/** A table: what a row is, and the columns. */
export interface Table {
  readonly row: string;
  readonly columns: readonly Column[];
}

type Spec = readonly [name: string, type: ColumnType | `${ColumnType}?`, meaning: string, unit?: string];

function columns(specs: readonly Spec[]): readonly Column[] {
  return specs.map(([name, type, meaning, unit]) => ({
    name,
    type: type.replace('?', '') as ColumnType,
    nullable: type.endsWith('?'),
    meaning,
    ...(unit === undefined ? {} : { unit }),
  }));
}

const DOCUMENT: Spec = ['document', 'integer', 'number of the document, as in `documents`'];

const SPAN: readonly Spec[] = [
  ['start_offset', 'integer', 'where the span begins in the text of the document', 'offset'],
  ['end_offset', 'integer', 'where the span ends (exclusive)', 'offset'],
];

const SENTENCE: Spec = ['sentence', 'integer?', 'number of the sentence it begins in'];

const DOCUMENTS: readonly Spec[] = [
  [
    'document',
    'integer',
    'number of the document: its place among all records of the input, from 0; rejected records leave gaps',
  ],
  ['id', 'string', 'identifier from the record, else its file and line; need not be unique'],
  ['file', 'string', 'input file as found, `<stdin>` for standard input'],
  ['line', 'integer', 'line of the file on which the record begins; in Parquet the row; from 1'],
  ['title', 'string?', 'title from a field or from the HTML page'],
  ['url', 'string?', 'address from a field or from the HTML page'],
  ['published_at', 'date?', 'day of publication'],
  [
    'published_from',
    'string?',
    'where that day stands: `field`, `page` (HTML), `text` (dateline) or `option`',
  ],
  ['language', 'string?', 'ISO 639-3 code of the language, `und` where unknown'],
  ['language_score', 'number?', 'how sure the language is, 0 to 1'],
  ['encoding', 'string', 'encoding that the text was read in'],
  ['status', 'string', '`analyzed`, `filtered` (other language), `dropped` (duplicate) or `failed`'],
  ['error', 'string?', 'why the analysis failed'],
  ['duplicate_of', 'integer?', 'number of the first document with the same or nearly the same text'],
  ['duplicate_kind', 'string?', '`exact` or `near`'],
  [
    'similarity',
    'number?',
    'estimated share of common runs of five syllables, 0 to 1; 1 for exact duplicates',
  ],
  ['place', 'string?', 'province or central city that the text names most often, the first of equals'],
  ['place_id', 'string?', 'its lexicon id, such as `province.an-giang`'],
  ['characters', 'integer', 'length of the text', 'offset'],
  ['syllables', 'integer?', 'runs of letters'],
  ['words', 'integer?', 'words of one or more syllables'],
  ['sentences', 'integer?', 'rows in `sentences`'],
  ['achievements', 'integer?', 'sentences labelled `achievement`'],
  ['limitations', 'integer?', 'sentences labelled `limitation`'],
  ['directives', 'integer?', 'sentences labelled `directive`'],
  ['others', 'integer?', 'sentences labelled `other`'],
  ['entities', 'integer?', 'rows in `entities`'],
  ['metrics', 'integer?', 'rows in `metrics`'],
  ['people', 'integer?', 'rows in `people`'],
  ['changes', 'integer?', 'rows in `changes`'],
  ['headline', 'string?', 'headline that the text itself has'],
  ['fields', 'string?', 'the fields named by `--keep-fields`, as a JSON object'],
  ['text', 'string?', 'the text that all offsets count in; empty with `--no-text`'],
];

const SENTENCES: readonly Spec[] = [
  DOCUMENT,
  ['sentence', 'integer', 'number of the sentence in its document, from 0'],
  ...SPAN,
  ['paragraph', 'integer', 'number of the paragraph, from 0'],
  ['label', 'string', 'what it mainly says: `achievement`, `limitation`, `directive` or `other`'],
  ['score', 'number', 'probability of the label, 0 to 1'],
  ['speaker', 'string?', 'who states it: a person, body or office; empty: the reporter'],
  ['speaker_person', 'string?', 'id of the person who states it, as in `people`'],
  ['section', 'string?', 'label of the section it belongs to'],
  [
    'structure',
    'string?',
    'part of the page it is: `headline`, `lead`, `caption`, `furniture` …; empty: running text',
  ],
  ['text', 'string', 'the sentence as written'],
  ['probability_achievement', 'number?', 'how probable that label is, 0 to 1; the four add up to 1'],
  ['probability_limitation', 'number?', 'likewise'],
  ['probability_directive', 'number?', 'likewise'],
  ['probability_other', 'number?', 'likewise'],
];

const ENTITIES: readonly Spec[] = [
  DOCUMENT,
  ['entity', 'integer', 'number of the entity in its document, from 0'],
  SENTENCE,
  ...SPAN,
  ['text', 'string', 'the entity as written'],
  ['type', 'string', '`PERSON`, `POSITION`, `ORGANIZATION`, `LOCATION`, `DATE`, `DOCUMENT` or `EVENT`'],
  ['lexicon_id', 'string?', 'id of the lexicon entry'],
  ['canonical', 'string?', 'fullest name of a person in the text; name of a role or place in the lexicon'],
  ['person', 'string?', 'PERSON: id in `people`; POSITION: id of its holder'],
  ['kind', 'string?', 'ORGANIZATION, DOCUMENT: kind of body or document; LOCATION: kind of place'],
  ['rank', 'integer?', 'POSITION: rank of the role in its body, 1 is the head'],
  ['former', 'boolean?', 'POSITION: whether the office is no longer held'],
  ['body', 'string?', 'POSITION: the body, as written'],
  ['place', 'string?', 'POSITION, ORGANIZATION: the place in the name, as written'],
  ['level', 'string?', 'POSITION, ORGANIZATION: tier of government'],
  ['branch', 'string?', 'POSITION, ORGANIZATION: branch of the political system'],
  ['place_code', 'string?', 'LOCATION: code of the General Statistics Office'],
  ['place_status', 'string?', 'LOCATION: `current`, `abolished` or `unknown`'],
  ['successor', 'string?', 'LOCATION: what took the place of an abolished unit'],
  ['successor_since', 'date?', 'LOCATION: since when'],
  ['successor_decree', 'string?', 'LOCATION: by which decree'],
  ['date_from', 'date?', 'DATE: first day'],
  ['date_to', 'date?', 'DATE: last day'],
  ['grain', 'string?', 'DATE: `day`, `week`, `month`, `quarter`, `half`, `year`, `term` or `period`'],
  ['known', 'string?', 'DATE: the parts that stand in the text, with spaces between; the rest was inferred'],
  ['document_number', 'string?', 'DOCUMENT: number as written'],
  ['issuer', 'string?', 'DOCUMENT: who issued it'],
  ['issued', 'string?', 'DOCUMENT: year or day of issue, ISO 8601'],
];

const METRICS: readonly Spec[] = [
  DOCUMENT,
  ['metric', 'integer', 'number of the figure in its document, from 0'],
  SENTENCE,
  ...SPAN,
  ['text', 'string', 'the figure as written'],
  ['value', 'number', 'value, of a range the lower end', '`value_unit`'],
  ['value_high', 'number?', 'upper end of a range', '`value_unit`'],
  ['value_unit', 'string', 'base unit of the value: `50 triệu đồng` is 50000000 `đồng`'],
  ['comparator', 'string', '`=`, `>`, `>=`, `<`, `<=` or `~`'],
  ['kind', 'string', '`percent`, `money`, `count`, `measure`, `ratio`, `rank` or `score`'],
  ['indicator', 'string?', 'what is measured, as written'],
  ['indicator_id', 'string?', 'its lexicon id'],
  ['direction', 'string', '`increase`, `decrease` or `level`'],
  ['role', 'string', '`actual`, `target` or `estimate`'],
  ['polarity', 'integer', 'whether a rise is good (1), bad (-1) or neither (0)'],
  ['period', 'string?', 'period, as written'],
  ['period_from', 'date?', 'its first day'],
  ['period_to', 'date?', 'its last day'],
  ['baseline', 'string?', 'what it is compared with, as written'],
  ['baseline_kind', 'string?', '`same-period`, `plan`, `earlier`, `average`, `place`, `whole` or `other`'],
  ['place', 'string?', 'named place nearest before the figure in its sentence, else the first one in it'],
  ['place_id', 'string?', 'its lexicon id'],
  ['issues', 'string?', 'contradictions that the figure takes part in, with spaces between'],
];

const PEOPLE: readonly Spec[] = [
  DOCUMENT,
  [
    'person',
    'string',
    'id of the person in its document; the same id in two documents is not the same person',
  ],
  ['name', 'string', 'fullest form of the name in the text'],
  ['mentions', 'integer', 'mentions by name, short form, title or pronoun'],
  ['statements', 'integer', 'sentences that the person states'],
  ['positions', 'integer', 'offices held; their rows in `entities` have this person'],
  ['offices', 'string?', 'those offices as written, without repetition, ` | ` between them'],
  ['highest_rank', 'integer?', 'least `rank` of those offices that are still held'],
];

const CHANGES: readonly Spec[] = [
  DOCUMENT,
  ['change', 'integer', 'number of the change in its document, from 0'],
  SENTENCE,
  ...SPAN,
  ['text', 'string', 'the word that tells it, as written'],
  ['kind', 'string', '`elected`, `appointed`, `dismissed`, `disciplined` or `retired`'],
  ['person', 'string', 'id of the person in `people`'],
  ['name', 'string?', 'name of the person'],
  ['position_entity', 'integer?', 'number of the office in `entities`'],
  ['office', 'string?', 'the office as written'],
  ['date_entity', 'integer?', 'number of the date in `entities`'],
  ['date_from', 'date?', 'first day of that date'],
  ['date_to', 'date?', 'last day of that date'],
  ['decision_entity', 'integer?', 'number of the document that decides it in `entities`'],
  ['decision', 'string?', 'that document as written'],
];

/** The tables with their columns. */
export const SCHEMA: Readonly<Record<TableName, Table>> = {
  documents: { row: 'A record of the input that could be read.', columns: columns(DOCUMENTS) },
  sentences: { row: 'A sentence, headline, caption or other line.', columns: columns(SENTENCES) },
  entities: { row: 'A named thing, office, date or document in the text.', columns: columns(ENTITIES) },
  metrics: { row: 'A figure and what it measures.', columns: columns(METRICS) },
  people: { row: 'A person in one document.', columns: columns(PEOPLE) },
  changes: { row: 'A change of office that a document tells.', columns: columns(CHANGES) },
};

/** A row of a table: a cell for every column, null where it is empty. */
export type Row = Readonly<Record<string, Cell>>;
