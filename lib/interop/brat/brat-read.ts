/** Reads brat's standoff format, such as annotations that people corrected in brat. */
import { checkText } from '../../options.js';
import type { Span } from '../../types.js';
import { type CodePointMap, createCodePointMap } from '../code-points.js';

/** A text-bound annotation; offsets are UTF-16 code units into the text. */
export interface BratAnnotation extends Span {
  /** Id in the file, such as `T1`. */
  readonly id: string;
  readonly type: string;
  /** The pieces of an annotation that is not one stretch, such as one over a line break. */
  readonly pieces: readonly Span[];
  /** Values by name; `true` where the attribute has none. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Entry of a database, such as `thoisu:role.bi-thu`. */
  readonly reference?: string;
  readonly note?: string;
}

/** A link between two annotations, by their ids. */
export interface BratRelation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** What an `.ann` file says of a text. */
export interface BratDocument {
  readonly annotations: readonly BratAnnotation[];
  readonly relations: readonly BratRelation[];
}

interface Draft extends Span {
  readonly id: string;
  readonly type: string;
  readonly pieces: readonly Span[];
  readonly attributes: Record<string, string>;
  reference?: string;
  note?: string;
}

const TEXT_BOUND = /^(\S+) ([0-9]+ [0-9]+(?:;[0-9]+ [0-9]+)*)$/u;
const RELATION = /^(\S+) Arg1:(\S+) Arg2:(\S+)/u;

function addDetail(kind: string, body: string, rest: string, drafts: ReadonlyMap<string, Draft>): void {
  const [name = '', id = '', value = 'true'] = body.split(' ');
  const draft = drafts.get(id);
  if (draft === undefined) return;
  if (kind === 'A' || kind === 'M') draft.attributes[name] = value;
  else if (kind === 'N') draft.reference = value;
  else if (kind === '#') draft.note = rest;
}

/** A text-bound annotation, or null where a piece of it does not lie in the text. */
function readDraft(id: string, body: string, map: CodePointMap): Draft | null {
  const [, type = '', offsets = ''] = TEXT_BOUND.exec(body) ?? [];
  const points = offsets.split(';').map((piece) => piece.split(' ').map(Number) as [number, number]);
  if (offsets === '' || points.some(([start, end]) => start > end || end > map.length)) return null;
  const pieces = points.map(([start, end]) => ({ start: map.toCodeUnit(start), end: map.toCodeUnit(end) }));
  const start = pieces.reduce((least, piece) => Math.min(least, piece.start), Number.POSITIVE_INFINITY);
  const end = pieces.reduce((most, piece) => Math.max(most, piece.end), 0);
  return { id, type, pieces, attributes: {}, start, end };
}

/**
 * Reads an `.ann` file: text-bound annotations with attributes, normalisations and notes, and relations. Events, lines
 * that are no annotation and annotations that do not lie in the text are passed over. Linear in the file, times the
 * logarithm of the characters outside the basic plane.
 * @param text content of the `.txt` file
 * @throws TypeError when an argument is no string
 */
export function readBrat(text: string, ann: string): BratDocument {
  checkText('readBrat', text);
  checkText('readBrat', ann, 'ann');
  const map = createCodePointMap(text);
  const drafts = new Map<string, Draft>();
  const relations: BratRelation[] = [];
  const lines = ann.split(/\r?\n/u).map((line) => line.split('\t') as [string, string?, string?]);
  for (const [id, body = ''] of lines) {
    const draft = id.startsWith('T') ? readDraft(id, body, map) : null;
    if (draft !== null) drafts.set(id, draft);
    const relation = id.startsWith('R') ? RELATION.exec(body) : null;
    if (relation !== null) relations.push({ id, type: relation[1]!, from: relation[2]!, to: relation[3]! });
  }
  for (const [id, body = '', rest = ''] of lines) addDetail(id.charAt(0), body, rest, drafts);
  return { annotations: [...drafts.values()], relations };
}
