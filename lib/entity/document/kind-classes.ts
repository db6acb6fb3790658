/** Classes of document kinds, by the `type` of their rows: what each kind needs beside its name to be a document. */

/** Kinds whose title is a name: `Luật Đất đai`, `Hiệp định Paris`. */
export const NAMED: ReadonlySet<string> = new Set([
  'law',
  'code',
  'ordinance',
  'treaty',
  'protocol',
  'memorandum',
  'agreement',
  'declaration',
  'testament',
]);
/** Kinds that are documents only by an official title which a year or capital closes, or by quotation marks. */
export const PLANNED: ReadonlySet<string> = new Set([
  'plan',
  'planning',
  'strategy',
  'programme',
  'scheme',
  'criteria',
  'rules',
]);
/** Kinds that rule by a title: `Nghị quyết về xử lý nợ xấu`. */
export const RULING: ReadonlySet<string> = new Set([
  'resolution',
  'joint-resolution',
  'decree',
  'directive',
  'circular',
  'protocol',
  'ordinance',
]);
/** Kinds whose `về việc …` says what the letter is for and is no title. */
export const LETTERS: ReadonlySet<string> = new Set([
  'letter',
  'telegram',
  'notice',
  'submission',
  'note-verbale',
  'court-document',
]);
/** Kinds whose bare number can be an amount or a year: `kế hoạch 2017`, `báo cáo 6 tháng`. */
export const LOOSE: ReadonlySet<string> = new Set([
  'plan',
  'planning',
  'strategy',
  'programme',
  'scheme',
  'report',
  'guidance',
  'notice',
  'licence',
  'contract',
  'rules',
  'criteria',
  'statement',
  'regulation',
  'conclusion',
]);
/** Kinds that congresses and plenums issue. */
export const OF_CONGRESS: ReadonlySet<string> = new Set(['resolution', 'documents', 'report', 'platform']);
