/** Words too common to tell what a text is about. */
import { STOPWORDS } from '../../data/lexicons/stopwords.js';
import { parseRows } from '../../lexicon/rows.js';
import { foldKey } from '../../text/fold-key.js';

let loaded: ReadonlySet<string> | undefined;

/** The keys (`foldKey`) of the stop words. */
export function stopWordKeys(): ReadonlySet<string> {
  loaded ??= new Set(parseRows(STOPWORDS).flatMap(({ forms }) => forms.map((form) => foldKey(form))));
  return loaded;
}
