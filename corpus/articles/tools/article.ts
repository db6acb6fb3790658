/** The shape of a compiled sample article: the gold file format, and what the project adds to it. */

/** A half-open range of UTF-16 code units in `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every value that the closed fields of an article may take; the checker and the compiler share it. */
export const legal = {
  label: ['achievement', 'limitation', 'directive', 'other'],
  entityType: ['PERSON', 'POSITION', 'ORGANIZATION', 'LOCATION', 'DATE', 'DOCUMENT', 'EVENT'],
  comparator: ['=', '>', '>=', '<', '<=', '~'],
  direction: ['increase', 'decrease', 'level'],
  grain: ['day', 'week', 'month', 'quarter', 'half', 'year', 'term', 'period'],
  mention: ['name', 'short', 'title', 'pronoun'],
  change: ['elected', 'appointed', 'dismissed', 'disciplined', 'retired'],
  section: ['lead', 'achievement', 'limitation', 'cause', 'directive', 'closing', 'background'],
  structure: ['headline', 'lead', 'dateline', 'caption', 'credit', 'byline', 'subheading', 'furniture'],
} as const;

type Legal<Field extends keyof typeof legal> = (typeof legal)[Field][number];

export interface GoldSentence extends Span {
  readonly label: Legal<'label'>;
  /** A person's id, the name of a body, or null where the reporter speaks. */
  readonly speaker: string | null;
}

export interface GoldEntity extends Span {
  readonly type: Legal<'entityType'>;
  /** First and last day of a DATE, as ISO days, both inclusive; absent where the text leaves them open. */
  readonly from?: string;
  readonly to?: string;
  readonly grain?: Legal<'grain'>;
}

export interface GoldMetric extends Span {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly comparator: Legal<'comparator'>;
  readonly indicator: string | null;
  readonly direction: Legal<'direction'>;
  readonly period: string | null;
  readonly baseline: string | null;
}

export interface GoldMention extends Span {
  readonly kind: Legal<'mention'>;
}

export interface GoldPerson {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly GoldMention[];
  /** The offices that the article says this person holds, held or is given. */
  readonly positions: readonly Span[];
}

export interface GoldChange {
  readonly kind: Legal<'change'>;
  readonly person: string;
  readonly position: Span | null;
  readonly date: Span | null;
  readonly document: Span | null;
}

export interface GoldSection extends Span {
  readonly label: Legal<'section'>;
  readonly heading: Span | null;
}

export interface GoldStructure extends Span {
  readonly kind: Legal<'structure'>;
}

export interface Article {
  readonly generated: string;
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly licence: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
  readonly entities: readonly GoldEntity[];
  readonly metrics: readonly GoldMetric[];
  readonly people: readonly GoldPerson[];
  readonly changes: readonly GoldChange[];
  readonly sections: readonly GoldSection[];
  readonly structure: readonly GoldStructure[];
}
