/** The subpath `thoisu/spacy`: the JSON of spaCy's `Doc.to_json()`, for `Doc.from_json()` (spacy.io/api/doc). */
import type { Entity, Metric, Sentence, Span } from '../../types.js';
import { checkDocument } from '../checks.js';
import { type CodePointMap, createCodePointMap } from '../code-points.js';
import type { ExportedDocument } from '../exported-document.js';
import { spacyPieces, withoutBlanks } from './spacy-tokens.js';

/** A labelled span; offsets count code points. */
export interface SpacySpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Id of the lexicon entry; empty without one. */
  readonly kb_id: string;
}

/** A token; offsets count code points. */
export interface SpacyToken {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly pos: string;
}

/** A document as `Doc.from_json()` reads it. */
export interface SpacyDocument {
  readonly text: string;
  /** Entities; of those that overlap the longest, since `doc.ents` may not overlap. */
  readonly ents: readonly SpacySpan[];
  readonly sents: readonly { readonly start: number; readonly end: number }[];
  readonly tokens: readonly SpacyToken[];
  /** Groups that may overlap: `doc.spans['sentences']` by label, `['entities']`, `['metrics']`, `['indicators']`. */
  readonly spans: Readonly<Record<'sentences' | 'entities' | 'metrics' | 'indicators', readonly SpacySpan[]>>;
}

interface Labelled extends Span {
  readonly label: string;
  readonly id?: string | undefined;
}

/** The longest of spans that overlap, the first of equals (spaCy's `filter_spans`), in text order. */
function withoutOverlaps(spans: readonly Labelled[]): Labelled[] {
  const size = ({ start, end }: Span): number => end - start;
  const kept: Labelled[] = [];
  const taken = new Set<number>();
  for (const span of [...spans].sort((a, b) => size(b) - size(a) || a.start - b.start)) {
    // A shorter span that overlaps a longer one begins or ends inside it.
    if (taken.has(span.start) || taken.has(span.end - 1)) continue;
    kept.push(span);
    for (let at = span.start; at < span.end; at++) taken.add(at);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function toSpan(map: CodePointMap, { start, end, label, id }: Labelled): SpacySpan {
  return { start: map.toCodePoint(start), end: map.toCodePoint(end), label, kb_id: id ?? '' };
}

function groups(document: ExportedDocument): Record<keyof SpacyDocument['spans'], Labelled[]> {
  const { sentences = [], entities = [], metrics = [], text } = document;
  // spaCy's spans neither begin nor end with white space.
  const cut = (spans: readonly Labelled[]): Labelled[] =>
    spans.flatMap((span) => {
      const part = withoutBlanks(text, span);
      return part === null ? [] : [{ ...span, ...part }];
    });
  return {
    sentences: cut(sentences.map(({ start, end, label }: Sentence) => ({ start, end, label }))),
    entities: cut(
      entities.map(({ start, end, type, id }: Entity) => ({
        start,
        end,
        label: type,
        id: type === 'PERSON' ? undefined : id,
      })),
    ),
    metrics: cut(metrics.map(({ start, end, kind }: Metric) => ({ start, end, label: kind }))),
    indicators: cut(
      metrics.flatMap(({ indicator }: Metric) =>
        indicator === null ? [] : [{ ...indicator, label: 'INDICATOR', id: indicator.id }],
      ),
    ),
  };
}

/**
 * A document as spaCy's JSON: tokens with tags, sentences, entities, and groups of spans for labels and figures. Tokens
 * are our words, cut where a span begins or ends; white space that is more than one blank is a token, as in spaCy. Offsets
 * count code points. Linear, but for sorting the spans.
 * In Python: `Doc(spacy.blank('vi').vocab).from_json(json.load(file))`.
 * @throws TypeError when `document` has no text, or a list is none
 * @example JSON.stringify(toSpacy(analyze(text)))
 */
export function toSpacy(document: ExportedDocument): SpacyDocument {
  checkDocument('toSpacy', document, ['sentences', 'tokens', 'entities', 'metrics']);
  const { text, tokens = [] } = document;
  const map = createCodePointMap(text);
  const found = groups(document);
  const write = (spans: readonly Labelled[]): SpacySpan[] => spans.map((span) => toSpan(map, span));
  const pieces = spacyPieces(text, tokens, Object.values(found).flat());
  return {
    text,
    ents: write(withoutOverlaps(found.entities)),
    sents: write(found.sentences).map(({ start, end }) => ({ start, end })),
    tokens: pieces.map(({ start, end, pos, tag }, id) => ({
      id,
      start: map.toCodePoint(start),
      end: map.toCodePoint(end),
      tag,
      pos,
    })),
    spans: {
      sentences: write(found.sentences),
      entities: write(found.entities),
      metrics: write(found.metrics),
      indicators: write(found.indicators),
    },
  };
}
