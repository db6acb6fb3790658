/** The subpath `thoisu/web-annotation`: the W3C Web Annotation Data Model (w3.org/TR/annotation-model), as JSON-LD. */
import { argumentError, checkOptions } from '../../options.js';
import { type Annotation, type AnnotationLink, collectAnnotations } from '../annotation.js';
import { checkDocument } from '../checks.js';
import { type CodePointMap, createCodePointMap } from '../code-points.js';
import type { ExportedDocument } from '../exported-document.js';

/** Options of `writeWebAnnotations`. */
export interface WebAnnotationOptions {
  /** Address (IRI) of the text; what the annotations are about. */
  readonly source: string;
  /** Address of the page of annotations. Default: `source` with the fragment `annotations`. */
  readonly id?: string;
  /** Characters of context in quotations, from 0. Default 32. */
  readonly context?: number;
}

/** Where the text stands, in code points. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** What the text says, with what stands around it. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A part of an annotation's content. */
export type WebAnnotationBody =
  | { readonly type: 'TextualBody'; readonly purpose: 'tagging' | 'describing'; readonly value: string }
  | {
      readonly type: 'SpecificResource';
      readonly purpose: 'linking';
      readonly source: string;
      readonly value: string;
    };

/** One annotation. */
export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'tagging';
  readonly body: readonly WebAnnotationBody[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
  };
}

/** All annotations of a document. */
export interface WebAnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly items: readonly WebAnnotation[];
}

const RULES = { source: 'string', id: 'string', context: 'number' } as const;

function isLow(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xdc00;
}

/** A slice that does not cut a surrogate pair. */
function around(text: string, start: number, end: number): string {
  const from = Math.max(0, start);
  const to = Math.min(text.length, end);
  return text.slice(isLow(text, from) ? from + 1 : from, isLow(text, to) ? to - 1 : to);
}

function selectors(
  text: string,
  map: CodePointMap,
  { start, end }: Annotation,
  context: number,
): [TextPositionSelector, TextQuoteSelector] {
  return [
    { type: 'TextPositionSelector', start: map.toCodePoint(start), end: map.toCodePoint(end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: around(text, start - context, start),
      suffix: around(text, end, end + context),
    },
  ];
}

function bodiesOf(
  one: Annotation,
  links: readonly AnnotationLink[],
  idOf: (k: number) => string,
): WebAnnotationBody[] {
  const details = {
    ...one.attributes,
    ...one.notes,
    ...(one.reference === undefined ? {} : { id: one.reference }),
  };
  return [
    { type: 'TextualBody', purpose: 'tagging', value: one.type },
    ...Object.entries(details).map(
      ([key, value]): WebAnnotationBody => ({
        type: 'TextualBody',
        purpose: 'describing',
        value: `${key}: ${value}`,
      }),
    ),
    ...links.map(
      ({ type, to }): WebAnnotationBody => ({
        type: 'SpecificResource',
        purpose: 'linking',
        source: idOf(to),
        value: type,
      }),
    ),
  ];
}

function checkWebOptions(options: WebAnnotationOptions): void {
  checkOptions('writeWebAnnotations', options, RULES);
  const { source, context } = options ?? {};
  if (typeof source !== 'string' || source === '')
    throw argumentError('writeWebAnnotations', 'options.source', source, 'the address of the text');
  if (context !== undefined && (!Number.isInteger(context) || context < 0))
    throw argumentError('writeWebAnnotations', 'options.context', context, 'a whole number from 0');
}

/**
 * A document as a page of W3C Web Annotations: every entity, figure (with indicator, period and baseline), sentence and
 * change of office, each with a position in code points and a quotation with its context; links as linking bodies. Linear.
 * @throws TypeError when `document` has no text, the source is missing, or an option is not allowed
 * @example JSON.stringify(writeWebAnnotations(analyze(text), { source: 'https://example.org/articles/7' }))
 */
export function writeWebAnnotations(
  document: ExportedDocument,
  options: WebAnnotationOptions,
): WebAnnotationPage {
  checkDocument('writeWebAnnotations', document, ['sentences', 'entities', 'metrics', 'people', 'changes']);
  checkWebOptions(options);
  const { source, id = `${source}#annotations`, context = 32 } = options;
  const { text } = document;
  const { annotations, links } = collectAnnotations(document);
  const map = createCodePointMap(text);
  const idOf = (k: number): string => `${id}/${k + 1}`;
  const linksOf = new Map<number, AnnotationLink[]>();
  for (const link of links) linksOf.set(link.from, [...(linksOf.get(link.from) ?? []), link]);
  const items = annotations.map(
    (one, k): WebAnnotation => ({
      id: idOf(k),
      type: 'Annotation',
      motivation: 'tagging',
      body: bodiesOf(one, linksOf.get(k) ?? [], idOf),
      target: { source, selector: selectors(text, map, one, context) },
    }),
  );
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationPage', items };
}
