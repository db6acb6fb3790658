/** The body inside an office's name, where the role ends with the head word of it: `Trưởng` + `Ban Tổ chức Tỉnh ủy`. */
import { formBetween, matchLongest } from '../../lexicon/matcher.js';
import type { LexiconRow } from '../../lexicon/rows.js';
import type { Edge } from '../edge-view.js';
import type { Scene } from '../scene.js';

/** Where a body begins, and what is known of it. */
export interface OfficeBody {
  readonly first: number;
  /** The body itself, where it is listed. */
  readonly row: LexiconRow | null;
  /** The last listed body or head inside it: `Tỉnh ủy` in `Ban Dân vận Tỉnh ủy`. */
  readonly inner: LexiconRow | null;
}

/** Longest listed body, in atoms. */
const MAX_BODY = 14;

/** The listed body or head that covers the atoms from `first` up to, not including, `limit`. */
function listed({ table, lexicon }: Scene, first: number, limit: number): LexiconRow | undefined {
  return (
    formBetween(lexicon.bodies, table, first, limit)[0] ?? formBetween(lexicon.heads, table, first, limit)[0]
  )?.row;
}

/** The longest listed body that begins at atom `first` and ends behind `after` and not behind `last`. */
function longestFrom(
  { table, lexicon }: Scene,
  first: number,
  after: number,
  last: number,
): LexiconRow | undefined {
  const body = matchLongest(lexicon.bodies, table, first, Math.min(last + 1, first + MAX_BODY));
  return body !== null && first + body.length > after + 1 ? body.entries[0]!.row : undefined;
}

/** The longest listed body or head that the body begins with: `Hội đồng thành viên`, not `Hội`. */
function longestListed({ table, lexicon }: Scene, { bodyFirst, bodyLast }: Edge): LexiconRow | undefined {
  const limit = Math.min(bodyLast + 1, bodyFirst + MAX_BODY);
  const body = matchLongest(lexicon.bodies, table, bodyFirst, limit);
  const head = matchLongest(lexicon.heads, table, bodyFirst, limit);
  const longest = (head?.length ?? 0) > (body?.length ?? 0) ? head : body;
  return longest?.entries[0]?.row;
}

/** The last of the listed bodies that follow each other from one atom to another. */
export function innermost({ table, lexicon }: Scene, bodyFirst: number, bodyLast: number): LexiconRow | null {
  let last: LexiconRow | null = null;
  for (let first = bodyFirst; first <= bodyLast; first++) {
    const body = matchLongest(lexicon.bodies, table, first, Math.min(bodyLast + 1, first + MAX_BODY));
    if (body === null) continue;
    last = body.entries[0]!.row;
    first += body.length - 1;
  }
  return last;
}

/** The body of an office that begins at atom `officeFirst`; the edge must have one. */
export function officeBody(scene: Scene, officeFirst: number, edge: Edge): OfficeBody {
  const { bodyFirst, bodyLast, entry, bodyEntry } = edge;
  const inner = innermost(scene, bodyFirst, bodyLast);
  const head = entry?.row.fields.body ?? '';
  for (let first = officeFirst + 1; head !== '' && first < bodyFirst; first++) {
    const whole = longestFrom(scene, first, bodyFirst - 1, bodyLast);
    if (whole !== undefined) return { first, row: whole, inner };
    const part = listed(scene, first, bodyFirst);
    // `Ban` and `Phòng` say little of themselves; `Đảng ủy` does, whatever it belongs to.
    if (part?.id === head) {
      return part.fields.bare === 'no'
        ? { first, row: null, inner: inner ?? part }
        : { first, row: part, inner };
    }
  }
  return { first: bodyFirst, row: longestListed(scene, edge) ?? bodyEntry?.row ?? null, inner };
}

/**
 * First atom of the body that the role names with its last words, where only a place follows: `Đảng ủy` in `Bí thư Đảng
 * ủy phường Sa Pa`; -1 where the role names none.
 */
export function bodyInRole(scene: Scene, officeFirst: number, { entry, placeFirst }: Edge): number {
  const head = entry?.row.fields.body ?? '';
  if (head === '' || placeFirst < 0) return -1;
  // The unit word of the place may stand before it.
  for (let limit = placeFirst; limit > placeFirst - 2; limit--) {
    for (let first = officeFirst + 1; first < limit; first++) {
      if (listed(scene, first, limit)?.id === head) return first;
    }
  }
  return -1;
}
