/** The names of places, the words before them and the words that mislead. */
import { BUILT_PLACES } from '../../data/lexicons/built-places.js';
import { COMMUNES } from '../../data/lexicons/communes.js';
import { COUNTRIES } from '../../data/lexicons/countries.js';
import { DISTRICTS } from '../../data/lexicons/districts.js';
import { FAMILY_NAMES } from '../../data/lexicons/family-names.js';
import { NATURAL_PLACES } from '../../data/lexicons/natural-places.js';
import { PLACE_UNITS } from '../../data/lexicons/place-units.js';
import { PLACE_WORDS } from '../../data/lexicons/place-words.js';
import { PROVINCES } from '../../data/lexicons/provinces.js';
import { REGIONS } from '../../data/lexicons/regions.js';
import { WORLD_CITIES } from '../../data/lexicons/world-cities.js';
import { type FormAtoms, scanForms } from '../../lexicon/form-ids.js';
import { defaultSource, type LexiconSource, oncePerSource } from '../../lexicon/lexicon-source.js';
import { createMatcher, type Form, type Matcher } from '../../lexicon/matcher.js';
import type { LexiconRow } from '../../lexicon/rows.js';
import { isCapitalised } from '../../token/table.js';
import { idOf, type Vocabulary } from '../../token/vocabulary.js';
import { createTypedWords, type TypedWords } from '../typed-words.js';

/** Which lexicon a name comes from. */
export type PlaceSource =
  | 'province'
  | 'district'
  | 'commune'
  | 'country'
  | 'city'
  | 'region'
  | 'natural'
  | 'built';

/** A written form of a place's name. */
export interface PlaceForm {
  readonly row: LexiconRow;
  readonly source: PlaceSource;
  /** Bit `k` is set where atom `k` of the form has a capital. */
  readonly capitals: number;
  /** Whether the form ends with a number (`Quận 2`): its words may be small. */
  readonly numbered: boolean;
}

/** A written form of a word before a name. */
export interface UnitForm {
  readonly row: LexiconRow;
  readonly text: string;
  /** Whether the form is an abbreviation, to be written with its capitals. */
  readonly short: boolean;
}

/** What may begin at an atom. */
export enum PlaceStart {
  UNIT = 1,
  /** A name that needs the capital of this atom. */
  CAPITAL_NAME = 2,
  /** A name that may begin small: `đồng bằng sông Cửu Long`. */
  ANY_NAME = 4,
}

/** The compiled lexicons of places. */
export interface LocationLexicon {
  readonly names: Matcher<PlaceForm>;
  readonly units: Matcher<UnitForm>;
  readonly words: TypedWords;
  /** By vocabulary id: what begins with the atom, as bits of `PlaceStart`. */
  readonly starts: Uint8Array;
  readonly families: ReadonlySet<number>;
  /** Rows by id. */
  readonly byId: ReadonlyMap<string, LexiconRow>;
  /** Names by id, to follow successors. */
  readonly placesById: ReadonlyMap<string, PlaceForm>;
  /** For each district whose name others share: all of that name, by id. */
  readonly namesakes: ReadonlyMap<string, readonly PlaceForm[]>;
}

/** The lexicons of names, by source, in the order in which they win when names are the same. */
const NAME_FILES: readonly (readonly [PlaceSource, string, string])[] = [
  ['province', 'provinces', PROVINCES],
  ['country', 'countries', COUNTRIES],
  ['region', 'regions', REGIONS],
  ['city', 'world-cities', WORLD_CITIES],
  ['natural', 'natural-places', NATURAL_PLACES],
  ['built', 'built-places', BUILT_PLACES],
  ['district', 'districts', DISTRICTS],
  ['commune', 'communes', COMMUNES],
];

/** For form `index` the atoms that are written with a capital, as bits. */
function capitalsOf({ table, first }: FormAtoms, index: number): number {
  const start = first[index]!;
  const limit = Math.min(first[index + 1]!, start + 31);
  let bits = 0;
  for (let k = start; k < limit; k++) if (isCapitalised(table, k)) bits |= 1 << (k - start);
  return bits;
}

/** Forms longer than this are written with few capitals. */
export const STRICT_LENGTH = 3;

function startBits(
  units: FormAtoms,
  names: FormAtoms,
  entries: readonly PlaceForm[],
  vocabulary: Vocabulary,
): Uint8Array {
  const starts = new Uint8Array(vocabulary.size);
  const head = ({ table, first }: FormAtoms, index: number): number =>
    first[index]! < first[index + 1]! ? table.id[first[index]!]! : 0;
  for (let k = 0; k + 1 < units.first.length; k++) starts[head(units, k)]! |= PlaceStart.UNIT;
  for (let k = 0; k < entries.length; k++) {
    const length = names.first[k + 1]! - names.first[k]!;
    const any = length > STRICT_LENGTH || (entries[k]!.capitals & 1) === 0;
    starts[head(names, k)]! |= any ? PlaceStart.ANY_NAME : PlaceStart.CAPITAL_NAME;
  }
  starts[0] = 0;
  return starts;
}

function unitForms(rows: readonly LexiconRow[]): Form<UnitForm>[] {
  return rows.flatMap((row) =>
    row.forms.map((text) => ({
      text,
      entry: { row, text, short: /^(?:\p{Lu}|\p{Lu}.*\p{Lu})\.?$/u.test(text) },
    })),
  );
}

function namesakesOf(forms: readonly Form<PlaceForm>[]): ReadonlyMap<string, readonly PlaceForm[]> {
  const byText = new Map<string, PlaceForm[]>();
  for (const { text, entry } of forms) {
    if (entry.source !== 'district') continue;
    const known = byText.get(text);
    if (known === undefined) byText.set(text, [entry]);
    else known.push(entry);
  }
  const shared = [...byText.values()].filter((places) => places.length > 1);
  return new Map(shared.flatMap((places) => places.map(({ row }) => [row.id, places] as const)));
}

/** The forms of all names, in the order of their files. */
function nameTexts(source: LexiconSource): string[] {
  const texts: string[] = [];
  for (const [, name, data] of NAME_FILES) {
    for (const { forms } of source.rows(name, data)) for (const text of forms) texts.push(text);
  }
  return texts;
}

function endsWithDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0x30 && last <= 0x39;
}

/** The same forms with what is known of them. */
function nameForms(source: LexiconSource, atoms: FormAtoms): Form<PlaceForm>[] {
  const forms: Form<PlaceForm>[] = [];
  for (const [kind, name, data] of NAME_FILES) {
    for (const row of source.rows(name, data)) {
      for (const text of row.forms) {
        const capitals = capitalsOf(atoms, forms.length);
        forms.push({ text, entry: { row, source: kind, capitals, numbered: endsWithDigit(text) } });
      }
    }
  }
  return forms;
}

/** Compiles the place lexicons of a source. Linear in their size. */
export function createLocationLexicon(source: LexiconSource): LocationLexicon {
  const { vocabulary } = source;
  const texts = nameTexts(source);
  const nameAtoms = scanForms(texts, vocabulary);
  const forms = nameForms(source, nameAtoms);
  const families = source.rows('family-names', FAMILY_NAMES).flatMap(({ forms: names }) => names);
  const units = unitForms(source.rows('place-units', PLACE_UNITS));
  const unitAtoms = scanForms(
    units.map(({ text }) => text),
    vocabulary,
  );
  let byId: ReadonlyMap<string, LexiconRow> | undefined;
  let placesById: ReadonlyMap<string, PlaceForm> | undefined;
  let namesakes: ReadonlyMap<string, readonly PlaceForm[]> | undefined;
  return {
    names: createMatcher(forms, vocabulary, nameAtoms),
    units: createMatcher(units, vocabulary, unitAtoms),
    starts: startBits(
      unitAtoms,
      nameAtoms,
      forms.map(({ entry }) => entry),
      vocabulary,
    ),
    words: createTypedWords(source.rows('place-words', PLACE_WORDS), vocabulary),
    families: new Set(families.map((name) => idOf(vocabulary, name)).filter((id) => id !== 0)),
    get byId() {
      byId ??= new Map(forms.map(({ entry }) => [entry.row.id, entry.row]));
      return byId;
    },
    get placesById() {
      placesById ??= new Map(forms.map(({ entry }) => [entry.row.id, entry]));
      return placesById;
    },
    get namesakes() {
      namesakes ??= namesakesOf(forms);
      return namesakes;
    },
  };
}

/** The place lexicon of a source, made once. */
export const locationLexicon: (source: LexiconSource) => LocationLexicon =
  oncePerSource(createLocationLexicon);

/** The compiled-in place lexicons. */
export function defaultLocationLexicon(): LocationLexicon {
  return locationLexicon(defaultSource());
}
