/** Reads brat's standoff format, such as annotations that people corrected in brat. */
import { checkText } from '../../options.js';
import type { Span } from '../../types.js';
import { createCodePointMap } from '../code-points.js';

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

interface Draft {
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

/**
 * Reads an `.ann` file: text-bound annotations with attributes, normalisations and notes, and relations. Events and lines
 * that are no annotation are passed over. Linear in the file.
 * @param text content of the `.txt` file
 * @throws TypeError when an argument is no string
 */
export function readBrat(text: string, ann: string): BratDocument {
  checkText('readBrat', text);
  checkText('readBrat', ann, 'ann');
  const map = createCodePointMap(text);
  const toSpan = (piece: string): Span => {
    const [start = 0, end = 0] = piece.split(' ').map((offset) => map.toCodeUnit(Number(offset)));
    return { start, end };
  };
  const drafts = new Map<string, Draft>();
  const relations: BratRelation[] = [];
  const lines = ann.split(/\r?\n/u).map((line) => line.split('\t') as [string, string?, string?]);
  for (const [id, body = ''] of lines) {
    const bound = id.startsWith('T') ? TEXT_BOUND.exec(body) : null;
    if (bound !== null)
      drafts.set(id, { id, type: bound[1]!, pieces: bound[2]!.split(';').map(toSpan), attributes: {} });
    const relation = id.startsWith('R') ? RELATION.exec(body) : null;
    if (relation !== null) relations.push({ id, type: relation[1]!, from: relation[2]!, to: relation[3]! });
  }
  for (const [id, body = '', rest = ''] of lines) addDetail(id.charAt(0), body, rest, drafts);
  const annotations = [...drafts.values()].map((draft) => ({
    ...draft,
    start: draft.pieces[0]!.start,
    end: draft.pieces.at(-1)!.end,
  }));
  return { annotations, relations };
}
