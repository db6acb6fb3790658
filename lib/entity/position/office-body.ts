/** The body inside an office's name, where the role ends with the head word of it: `Trưởng` + `Ban Tổ chức Tỉnh ủy`. */
import { formBetween } from '../../lexicon/matcher.js';
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
function longestFrom(scene: Scene, first: number, after: number, last: number): LexiconRow | undefined {
  for (let limit = Math.min(last + 1, first + MAX_BODY); limit > after + 1; limit--) {
    const row = formBetween(scene.lexicon.bodies, scene.table, first, limit)[0]?.row;
    if (row !== undefined) return row;
  }
  return undefined;
}

/** The longest listed body or head that the body begins with: `Hội đồng thành viên`, not `Hội`. */
function longestListed(scene: Scene, { bodyFirst, bodyLast }: Edge): LexiconRow | undefined {
  for (let limit = Math.min(bodyLast + 1, bodyFirst + MAX_BODY); limit > bodyFirst; limit--) {
    const row = listed(scene, bodyFirst, limit);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** The last of the listed bodies that follow each other inside the body. */
function innermost(scene: Scene, { bodyFirst, bodyLast }: Edge): LexiconRow | null {
  let last: LexiconRow | null = null;
  for (let first = bodyFirst; first <= bodyLast; first++) {
    for (let limit = Math.min(bodyLast + 1, first + MAX_BODY); limit > first; limit--) {
      const row = formBetween(scene.lexicon.bodies, scene.table, first, limit)[0]?.row;
      if (row === undefined) continue;
      last = row;
      first = limit - 1;
      break;
    }
  }
  return last;
}

/** The body of an office that begins at atom `officeFirst`; the edge must have one. */
export function officeBody(scene: Scene, officeFirst: number, edge: Edge): OfficeBody {
  const { bodyFirst, bodyLast, entry, bodyEntry } = edge;
  const inner = innermost(scene, edge);
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
