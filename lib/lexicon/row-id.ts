/** Ids of lexicon rows follow from their words where they can, so that the compiled data need not spell them out. */
import { stripMarks } from '../text/strip-diacritics.js';

/** The ASCII name of a phrase: `Phó Bí thư` becomes `pho-bi-thu`. */
export function slug(phrase: string): string {
  return stripMarks(phrase.toLowerCase())
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The part of an id behind the prefix as the compiler stores it: empty where the canonical form gives it. */
export function storedId(prefix: string, id: string, canonical: string): string {
  return id === `${prefix}.${slug(canonical)}` ? '' : id.slice(prefix.length + 1);
}

/** The id that `storedId` stands for. */
export function fullId(prefix: string, stored: string, canonical: string): string {
  return `${prefix}.${stored === '' ? slug(canonical) : stored}`;
}
