/** Lists what the analyser got wrong, one line a miss, with its context. */
import type { Span } from '../index.js';
import { analyzeGold } from './accuracy-report.js';
import type { GoldArticle } from './gold.js';
import { ENTITY_TYPES } from './score/score-entities.js';
import {
  fieldRight,
  METRIC_FIELDS,
  type MetricField,
  sameQuantity,
  scoreQuantities,
} from './score/score-metrics.js';
import { labelFor } from './score/score-sentences.js';
import { trimSpan } from './score/spans.js';

/** The kinds that `--errors` takes. */
export const ERROR_KINDS: readonly string[] = [
  'sentences',
  ...ENTITY_TYPES.map((type) => type.toLowerCase()),
  'quantities',
  ...METRIC_FIELDS,
  'labels',
];

const CONTEXT = 40;

function context(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `${before}⟦${text.slice(start, end)}⟧${after}`.replaceAll(/\s+/gu, ' ');
}

function spanErrors(article: GoldArticle, predicted: readonly Span[], gold: readonly Span[]): string[] {
  const key = ({ start, end }: Span): string => `${start}-${end}`;
  const found = new Set(predicted.map(key));
  const wanted = new Set(gold.map(key));
  return [
    ...gold.filter((span) => !found.has(key(span))).map((span) => ({ mark: 'missed', span })),
    ...predicted.filter((span) => !wanted.has(key(span))).map((span) => ({ mark: 'wrong ', span })),
  ]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ mark, span }) => `${article.id} ${mark} ${context(article.text, span)}`);
}

function quantityErrors(article: GoldArticle): string[] {
  const { metrics } = analyzeGold(article);
  const right = (found: (typeof metrics)[number]): boolean =>
    article.metrics.some((gold) => sameQuantity(found, gold));
  const missed = article.metrics.filter((gold) => !metrics.some((found) => sameQuantity(found, gold)));
  return [
    ...missed.map(
      (gold) => `${article.id} missed ${gold.value} ${gold.unit}: ${context(article.text, gold)}`,
    ),
    ...metrics
      .filter((found) => !right(found))
      .map((found) => `${article.id} wrong  ${found.value} ${found.unit}: ${context(article.text, found)}`),
  ];
}

function fieldErrors(article: GoldArticle, field: MetricField): string[] {
  return scoreQuantities(article, analyzeGold(article).metrics)
    .pairs.filter(([found, gold]) => !fieldRight(field, found, gold))
    .map(([found, gold]) => {
      const value = found[field];
      const shown = typeof value === 'object' && value !== null ? value.text : value;
      return `${article.id} ${field}: found ${JSON.stringify(shown)}, gold ${JSON.stringify(gold[field])}: ${context(article.text, found)}`;
    });
}

function labelErrors(article: GoldArticle): string[] {
  const { sentences } = analyzeGold(article);
  return article.sentences
    .map((gold) => ({ gold, found: labelFor(gold, sentences) }))
    .filter(({ gold, found }) => gold.label !== found)
    .map(
      ({ gold, found }) =>
        `${article.id} found ${found}, gold ${gold.label}: ${article.text.slice(gold.start, gold.end)}`,
    );
}

/**
 * The misses of one kind in an article.
 * @param kind one of `ERROR_KINDS`
 */
export function listErrors(article: GoldArticle, kind: string): string[] {
  const field = METRIC_FIELDS.find((name) => name === kind);
  if (field !== undefined) return fieldErrors(article, field);
  if (kind === 'quantities') return quantityErrors(article);
  if (kind === 'labels') return labelErrors(article);
  const document = analyzeGold(article);
  if (kind === 'sentences') {
    const trim = (span: Span): Span => trimSpan(article.text, span);
    return spanErrors(article, document.sentences.map(trim), article.sentences.map(trim));
  }
  const ofKind = ({ type }: { readonly type: string }): boolean => type.toLowerCase() === kind;
  return spanErrors(article, document.entities.filter(ofKind), article.entities.filter(ofKind));
}
