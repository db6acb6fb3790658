/** Writes brat's standoff format (brat.nlplab.org/standoff.html). */

import { type Annotation, type AnnotationSet, collectAnnotations } from '../annotation.js';
import { checkDocument } from '../checks.js';
import { type CodePointMap, createCodePointMap } from '../code-points.js';
import type { ExportedDocument } from '../exported-document.js';

/** The two files of a document. */
export interface BratFiles {
  /** Content of the `.txt` file: the text as it is. */
  readonly txt: string;
  /** Content of the `.ann` file; offsets count code points. */
  readonly ann: string;
}

const BREAKS = /[\t-\r\u0085\u2028\u2029]+/u;
const SPACES = /\s+/gu;

/** brat wants annotations over a line break in pieces, one a line; a tab would end the column. */
function pieces(text: string, { start, end }: Annotation): (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  let at = start;
  for (const part of text.slice(start, end).split(BREAKS)) {
    const from = part === '' ? -1 : text.indexOf(part, at);
    if (from < 0) continue;
    found.push([from, from + part.length]);
    at = from + part.length;
  }
  return found;
}

/** brat takes letters, digits, `-` and `_` in names and values. */
function name(value: string): string {
  return value.replaceAll(/[^A-Za-z0-9_-]/gu, '_');
}

function oneLine(value: string): string {
  return value.replaceAll(SPACES, ' ').trim();
}

function noteOf({ notes }: Annotation): string {
  return Object.entries(notes)
    .map(([key, value]) => `${key}=${oneLine(value)}`)
    .join('; ');
}

/** Counts the ids of each kind of line, all from 1. */
class Numbers {
  readonly #next: Record<string, number> = {};

  of(kind: string): string {
    this.#next[kind] = (this.#next[kind] ?? 0) + 1;
    return `${kind}${this.#next[kind]}`;
  }
}

function annotationLines(
  text: string,
  map: CodePointMap,
  one: Annotation,
  id: string,
  ids: Numbers,
): string[] {
  const spans = pieces(text, one);
  const offsets = spans.map(([start, end]) => `${map.toCodePoint(start)} ${map.toCodePoint(end)}`).join(';');
  const covered = spans.map(([start, end]) => text.slice(start, end)).join(' ');
  const lines = [`${id}\t${one.type} ${offsets}\t${covered}`];
  for (const [key, value] of Object.entries(one.attributes))
    lines.push(`${ids.of('A')}\t${name(key)} ${id}${value === 'true' ? '' : ` ${name(value)}`}`);
  if (one.reference !== undefined)
    lines.push(`${ids.of('N')}\tReference ${id} thoisu:${one.reference}\t${oneLine(covered)}`);
  const note = noteOf(one);
  if (note !== '') lines.push(`${ids.of('#')}\tAnnotatorNotes ${id}\t${note}`);
  return lines;
}

function allLines(text: string, { annotations, links }: AnnotationSet): string[] {
  const map = createCodePointMap(text);
  const ids = new Numbers();
  const named = annotations.map((one) => (pieces(text, one).length === 0 ? '' : ids.of('T')));
  const lines = annotations.flatMap((one, k) =>
    named[k] === '' ? [] : annotationLines(text, map, one, named[k]!, ids),
  );
  for (const { type, from, to } of links) {
    if (named[from] !== '' && named[to] !== '')
      lines.push(`${ids.of('R')}\t${name(type)} Arg1:${named[from]} Arg2:${named[to]}`);
  }
  return lines;
}

/**
 * A document as brat's `.txt` and `.ann`: entities, figures with indicator, period and baseline, labelled sentences and
 * changes of office as text-bound annotations; levels, labels and the like as attributes; holders of offices, parts of
 * figures and speakers as relations; lexicon ids as normalisations; the rest as notes. Offsets count code points.
 * `BRAT_CONFIG` declares all of it. Linear.
 * @throws TypeError when `document` has no text, or a list is none
 * @example const { txt, ann } = writeBrat(analyze(text));
 */
export function writeBrat(document: ExportedDocument): BratFiles {
  checkDocument('writeBrat', document, ['sentences', 'entities', 'metrics', 'people', 'changes']);
  const lines = allLines(document.text, collectAnnotations(document));
  return { txt: document.text, ann: lines.map((line) => `${line}\n`).join('') };
}
