/**
 * The public types of every stage. All offsets are UTF-16 code units, half-open, into the string the caller
 * passed; all results are plain read-only objects that survive `JSON.stringify` and `structuredClone`.
 */

/** A stretch of the caller's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the text it covers. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Why a result was made: the rule or feature, and the lexicon entry it read, if any. */
export interface Evidence {
  /** Name of the rule, finder or feature, such as `position-grammar` or `cue`. */
  readonly rule: string;
  /** Id of the lexicon entry, such as `role.bi-thu`. */
  readonly entry?: string;
  /** The words that triggered it, as written. */
  readonly text?: string;
  /** Weight in the decision, for scored decisions. */
  readonly weight?: number;
}

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A word (of one or more syllables), a number, a punctuation mark or a symbol. */
export interface Token extends TextSpan {
  readonly kind: TokenKind;
  readonly pos: Upos;
  /** The tag of the treebank the tagger learned from (UD_Vietnamese-VTB), where it knows one. */
  readonly xpos?: string;
}

/** What a sentence mainly says (annotation guidelines, section 4). */
export type Label = 'achievement' | 'limitation' | 'directive' | 'other';

/** What a part of the page is, besides the running text of the story. */
export type StructureKind =
  | 'headline'
  | 'lead'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'subheading'
  | 'furniture';

/** A headline, a caption, a line of site furniture or another part of the page. */
export interface StructurePart extends TextSpan {
  readonly kind: StructureKind;
  readonly evidence: readonly Evidence[];
}

/** What surrounds and divides the story. */
export interface Structure {
  /** In text order; the mark of a paper inside the lead follows the lead. */
  readonly parts: readonly StructurePart[];
  /** The day of publication that the page states (ISO 8601), or null. */
  readonly publishedAt: string | null;
}

/** A sentence, a headline, a caption or another line of its own. */
export interface Sentence extends TextSpan {
  /** Number of the paragraph (a stretch without a line break), from 0. */
  readonly paragraph: number;
  readonly label: Label;
  /** Probability of the label, 0 to 1: the highest of `probabilities`. */
  readonly score: number;
  /**
   * How probable each label is, 0 to 1; the sum is 1 but for rounding. Calibrated: of sentences with 0.8, about 80 in 100
   * are right. Absent where sentences were cut but not labelled.
   */
  readonly probabilities?: Readonly<Record<Label, number>>;
  /**
   * Who states it: the id of a person in `Document.people`, or the name of a body or of an office without a known holder
   * as the text writes it; absent: the reporter.
   */
  readonly speaker?: string;
  /** The rule that found the speaker, and the lexicon entry it read. */
  readonly speakerEvidence?: Evidence;
  readonly evidence: readonly Evidence[];
}

/** What an entity is (annotation guidelines, section 2). */
export type EntityType = 'PERSON' | 'POSITION' | 'ORGANIZATION' | 'LOCATION' | 'DATE' | 'DOCUMENT' | 'EVENT';

/** Tier of government that an office or body belongs to. */
export type Level =
  | 'central'
  | 'province'
  | 'district'
  | 'commune'
  | 'village'
  | 'international'
  | 'foreign'
  | 'unknown';

/** Branch of the political system that an office or body belongs to. */
export type Branch =
  | 'party'
  | 'government'
  | 'assembly'
  | 'front'
  | 'union'
  | 'judiciary'
  | 'military'
  | 'enterprise'
  | 'foreign'
  | 'unknown';

interface EntityBase extends TextSpan {
  /** Id of the lexicon entry or of the person, where known. */
  readonly id?: string;
  readonly evidence: readonly Evidence[];
}

/** The name of a person, without honorifics and titles. */
export interface PersonEntity extends EntityBase {
  readonly type: 'PERSON';
  /** The fullest form of the name in the text. */
  readonly canonical: string;
}

/** An office, with the body and the place that belong to its name. */
export interface PositionEntity extends EntityBase {
  readonly type: 'POSITION';
  /** Canonical role, such as `Phó Bí thư Thường trực`. */
  readonly role: string;
  /** Ordinal rank of the role inside its body: 1 is the head. */
  readonly rank: number;
  readonly body?: TextSpan;
  readonly place?: TextSpan;
  readonly level: Level;
  readonly branch: Branch;
  /** True after `nguyên`, `cựu`: the office is no longer held. */
  readonly former?: boolean;
  /** Id of the person in `Document.people` who holds it. */
  readonly holder?: string;
}

/** A body: of the party, the state, the front, a company, a school … */
export interface OrganizationEntity extends EntityBase {
  readonly type: 'ORGANIZATION';
  /** Kind of body, such as `ministry`, `committee`, `company`. */
  readonly kind: string;
  readonly level: Level;
  readonly branch: Branch;
  readonly place?: TextSpan;
}

/** A place: an administrative unit, a country, a river … */
export interface LocationEntity extends EntityBase {
  readonly type: 'LOCATION';
  /** Kind of place, such as `province`, `district`, `river`. */
  readonly unit: string;
  /** Code of the General Statistics Office, for administrative units. */
  readonly code?: string;
  readonly status: 'current' | 'abolished' | 'unknown';
  /** For an abolished unit: what took its place, since when, by which decree. */
  readonly successor?: { readonly name: string; readonly since: string; readonly decree: string };
}

/** Granularity of a date. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'term' | 'period';

/** Which parts of a date stand in the text; the rest was inferred. */
export type KnownPart = 'day' | 'month' | 'quarter' | 'year' | 'weekday' | 'lunar';

/** A calendar time or period, resolved against the day of publication where the text leaves it open. */
export interface DateEntity extends EntityBase {
  readonly type: 'DATE';
  /** First day, ISO 8601 (`2023-07-01`); absent when it cannot be known. */
  readonly from?: string;
  /** Last day, inclusive, ISO 8601. */
  readonly to?: string;
  readonly grain: Grain;
  readonly known: readonly KnownPart[];
}

/** A law, resolution, decree or another official document. */
export interface DocumentEntity extends EntityBase {
  readonly type: 'DOCUMENT';
  /** Kind of document, such as `law`, `resolution`, `decree`. */
  readonly kind: string;
  /** Number as written, such as `42/2017/QH14`. */
  readonly number?: string;
  readonly issuer?: string;
  /** Year or date of issue as far as the name tells (ISO 8601, possibly only the year). */
  readonly date?: string;
}

/** A named event: a congress, a session, a campaign. */
export interface EventEntity extends EntityBase {
  readonly type: 'EVENT';
}

/** Any entity; `type` tells which. */
export type Entity =
  | PersonEntity
  | PositionEntity
  | OrganizationEntity
  | LocationEntity
  | DateEntity
  | DocumentEntity
  | EventEntity;

/** A number in the text, by digits, magnitudes or words; `value` is always finite. */
export interface NumberSpan extends TextSpan {
  readonly value: number;
}

/** A calendar time or period. */
export interface DateSpan extends TextSpan {
  readonly from?: string;
  readonly to?: string;
  readonly grain: Grain;
  readonly known: readonly KnownPart[];
}

/** How the true value relates to the one written: `hơn 5` is `>`, `gần 5` is `<`, `khoảng 5` is `~`. */
export type Comparator = '=' | '>' | '>=' | '<' | '<=' | '~';
/** Whether the figure is an amount of change (`tăng 5%`) or what was reached (`tăng lên 5%` is a level). */
export type Direction = 'increase' | 'decrease' | 'level';
/** What a figure counts in. */
export type MetricKind = 'percent' | 'money' | 'count' | 'measure' | 'ratio' | 'rank' | 'score';
/** Whether the figure was reached, is planned, or is expected. */
export type MetricRole = 'actual' | 'target' | 'estimate';
/** What a figure is compared with. */
export type BaselineKind = 'same-period' | 'plan' | 'earlier' | 'average' | 'place' | 'whole' | 'other';

/** A figure and what it measures (annotation guidelines, section 3). */
export interface Metric extends TextSpan {
  /** In base units: `50 triệu đồng` is 50000000; a range is `[low, high]`. */
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly comparator: Comparator;
  readonly kind: MetricKind;
  readonly indicator: (TextSpan & { readonly id?: string }) | null;
  readonly direction: Direction;
  readonly role: MetricRole;
  readonly period: (TextSpan & { readonly from?: string; readonly to?: string }) | null;
  readonly baseline: (TextSpan & { readonly kind: BaselineKind }) | null;
  /** Whether a rise of the indicator is good (`1`), bad (`-1`) or neither (`0`). */
  readonly polarity: -1 | 0 | 1;
  /** Contradictions inside the text that the figure takes part in. */
  readonly issues?: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What a section of an article is for. */
export type SectionLabel =
  | 'lead'
  | 'achievement'
  | 'limitation'
  | 'cause'
  | 'directive'
  | 'closing'
  | 'background';

/** A run of sentences that serve one purpose. */
export interface Section extends Span {
  readonly label: SectionLabel;
  readonly heading?: TextSpan;
  /** Index of the first sentence and of the one behind the last. */
  readonly sentences: readonly [number, number];
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** A person of the article with everything the article says of them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Indices into `Document.entities` of the positions held. */
  readonly positions: readonly number[];
  /** Every mention: the name, short forms, titles and pronouns that refer back. */
  readonly mentions: readonly (TextSpan & { readonly kind: 'name' | 'short' | 'title' | 'pronoun' })[];
  /** Indices into `Document.sentences` of what the person states. */
  readonly statements: readonly number[];
}

/** The stages of `analyze`, in their order. */
export type Stage = 'sentences' | 'tokens' | 'entities' | 'metrics' | 'labels' | 'sections' | 'people';

/** How an office changed hands, or what befell its holder. */
export type ChangeKind = 'elected' | 'appointed' | 'dismissed' | 'disciplined' | 'retired';

/** A change of office that the article tells; the span is the word that tells it. */
export interface Change extends TextSpan {
  readonly kind: ChangeKind;
  /** Id of the person in `Document.people`. */
  readonly person: string;
  /** Index into `Document.entities` of the office. */
  readonly position?: number;
  /** Index into `Document.entities` of the date. */
  readonly date?: number;
  /** Index into `Document.entities` of the document that decides it. */
  readonly document?: number;
  readonly evidence: readonly Evidence[];
}

/** Everything that `analyze` found. */
export interface Document {
  readonly text: string;
  readonly language: { readonly language: string; readonly score: number };
  readonly structure: Structure;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly metrics: readonly Metric[];
  readonly sections: readonly Section[];
  readonly people: readonly Person[];
  readonly changes: readonly Change[];
  /** Version of the library and of each model that took part. */
  readonly versions: Readonly<Record<string, string>>;
}
