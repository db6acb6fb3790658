/** Where stages get their lexicon rows from: the compiled lexicons, or these with rows that a caller added. */
import { scan } from '../token/scan.js';
import { atomText } from '../token/table.js';
import { createVocabulary, type Vocabulary } from '../token/vocabulary.js';
import { defaultAtoms, defaultVocabulary } from './default-vocabulary.js';
import { type LexiconRow, parseRows } from './rows.js';

/** Rows and the vocabulary that knows their atoms. */
export interface LexiconSource {
  readonly vocabulary: Vocabulary;
  /**
   * The rows of a lexicon.
   * @param name file name in `corpus/lexicons` without the ending
   * @param data the compiled lexicon
   */
  rows(name: string, data: string): readonly LexiconRow[];
}

/** Rows to add, by lexicon name. */
export type ExtraRows = Readonly<Record<string, readonly LexiconRow[]>>;

let standard: LexiconSource | undefined;

/** Reads each lexicon once, since several stages ask for the same ones. */
function oncePerLexicon(read: (name: string, data: string) => readonly LexiconRow[]): LexiconSource['rows'] {
  const known = new Map<string, readonly LexiconRow[]>();
  return (name, data) => {
    const rows = known.get(name) ?? read(name, data);
    known.set(name, rows);
    return rows;
  };
}

/** The compiled lexicons as they are. */
export function defaultSource(): LexiconSource {
  standard ??= { vocabulary: defaultVocabulary(), rows: oncePerLexicon((_, data) => parseRows(data)) };
  return standard;
}

function atomsOf(form: string): string[] {
  const table = scan(form, defaultVocabulary());
  return Array.from({ length: table.length }, (_, i) => atomText(table, i));
}

/** The default vocabulary and the atoms of more forms. */
export function extendedVocabulary(forms: readonly string[]): Vocabulary {
  return createVocabulary([...defaultAtoms(), ...forms.flatMap(atomsOf)]);
}

/**
 * The compiled lexicons with more rows. A row whose id is already there takes the place of the compiled one.
 * @param forms further forms whose atoms the vocabulary is to know
 */
export function extendedSource(extra: ExtraRows, forms: readonly string[] = []): LexiconSource {
  const added = Object.values(extra).flatMap((rows) => rows.flatMap((row) => row.forms));
  return {
    vocabulary: extendedVocabulary([...added, ...forms]),
    rows: oncePerLexicon((name, data) => {
      const added = extra[name] ?? [];
      const replaced = new Set(added.map(({ id }) => id));
      return [
        ...defaultSource()
          .rows(name, data)
          .filter(({ id }) => !replaced.has(id)),
        ...added,
      ];
    }),
  };
}

/** Makes a stage's lexicon once for each source: the first call compiles, later ones find it. */
export function oncePerSource<Lexicon>(
  create: (source: LexiconSource) => Lexicon,
): (source: LexiconSource) => Lexicon {
  const made = new WeakMap<LexiconSource, Lexicon>();
  return (source) => {
    const known = made.get(source);
    if (known !== undefined) return known;
    const lexicon = create(source);
    made.set(source, lexicon);
    return lexicon;
  };
}
