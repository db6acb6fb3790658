/** Reads articles with gold annotations (format: corpus/articles/FORMAT.md). */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Comparator,
  Direction,
  EntityType,
  Label,
  SectionLabel,
  Span,
  StructureKind,
} from '../index.js';

export interface GoldSentence extends Span {
  readonly label: Label;
  /** A person's id, or the name of a body or office; null or absent: the reporter. */
  readonly speaker?: string | null;
}

export interface GoldEntity extends Span {
  readonly type: EntityType;
}

export interface GoldMetric extends Span {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly comparator: Comparator;
  readonly indicator: string | null;
  readonly direction: Direction;
  readonly period: string | null;
  readonly baseline: string | null;
}

/** A person of an article: only our own articles mark them. */
export interface GoldPerson {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly (Span & { readonly kind: string })[];
  readonly positions: readonly Span[];
}

/** A change of office: only our own articles mark them. */
export interface GoldChange {
  readonly kind: string;
  readonly person: string;
}

/** A part of the page: only our own articles mark them. */
export interface GoldPart extends Span {
  readonly kind: StructureKind;
}

/** A section: only our own articles mark them. */
export interface GoldSection extends Span {
  readonly label: SectionLabel;
}

/** An annotated article. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly sentences: readonly GoldSentence[];
  readonly entities: readonly GoldEntity[];
  readonly metrics: readonly GoldMetric[];
  readonly people?: readonly GoldPerson[];
  readonly changes?: readonly GoldChange[];
  readonly structure?: readonly GoldPart[];
  readonly sections?: readonly GoldSection[];
}

function jsonFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(path, file));
}

/** All annotated articles of files and folders, in name order. */
export function readGold(paths: readonly string[]): GoldArticle[] {
  return paths
    .flatMap(jsonFiles)
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as GoldArticle)
    .filter((article) => Array.isArray(article.entities) && typeof article.text === 'string');
}
