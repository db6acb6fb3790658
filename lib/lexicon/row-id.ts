/** Ids of lexicon rows follow from their words where they can, so that the compiled data need not spell them out. */
import { plainLetter } from '../text/strip-diacritics.js';

/** The ASCII name of a phrase: `Phó Bí thư` becomes `pho-bi-thu`. */
export function slug(phrase: string): string {
  // Letter by letter: thousands of short phrases are named before the first text is read.
  const small = phrase.toLowerCase();
  let name = '';
  let gap = false;
  for (let k = 0; k < small.length; k++) {
    const code = plainLetter(small.charCodeAt(k));
    const isNamed = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (isNamed) {
      if (gap && name !== '') name += '-';
      name += String.fromCharCode(code);
    }
    gap = !isNamed;
  }
  return name;
}

/** The part of an id before its first full stop, which tells the kind of row; empty where there is none. */
export function prefixOfId(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('.')));
}

/** The part of an id behind the prefix as the compiler stores it: empty where the canonical form gives it. */
export function storedId(prefix: string, id: string, canonical: string): string {
  return id === `${prefix}.${slug(canonical)}` ? '' : id.slice(prefix.length + 1);
}

/** The id that `storedId` stands for. */
export function fullId(prefix: string, stored: string, canonical: string): string {
  return `${prefix}.${stored === '' ? slug(canonical) : stored}`;
}
