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
import { defaultVocabulary } from '../../lexicon/default-vocabulary.js';
import { defaultSource, type LexiconSource, oncePerSource } from '../../lexicon/lexicon-source.js';
import { type Matcher, MatcherBuilder } from '../../lexicon/matcher.js';
import { atomsOfRow, beginsWithCapital, type LexiconRow, wordIdsOf } from '../../lexicon/rows.js';
import { scan } from '../../token/scan.js';
import { isCapitalised } from '../../token/table.js';
import { createTypedWords, type TypedWords } from '../typed-words.js';
import { PlaceIndex } from './place-index.js';

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

/** A written form of a place's name. How it is written is read when asked for: of most of the thousands nobody asks. */
export class PlaceForm {
  private knownCapitals = -1;

  /** @param form its place among the forms of the row */
  constructor(
    readonly row: LexiconRow,
    readonly source: PlaceSource,
    private readonly form: number,
  ) {}

  get text(): string {
    return this.row.forms[this.form]!;
  }

  /** Bit `k` is set where atom `k` of the form has a capital. */
  get capitals(): number {
    if (this.knownCapitals < 0) this.knownCapitals = capitalsOf(this.text);
    return this.knownCapitals;
  }

  /** Whether the form ends with a number (`Quận 2`): its words may be small. */
  get numbered(): boolean {
    return endsWithDigit(this.text);
  }
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}

/** Whether a form begins and ends with capitals, a full stop behind left aside: `TP`, `Q.`, `KĐT`. */
function isAbbreviation(form: string): boolean {
  return isCapital(form[0]) && isCapital(form.at(form.endsWith('.') ? -2 : -1));
}

/** A written form of a word before a name. */
export class UnitForm {
  private knownText: string | undefined = undefined;
  private knownShort: boolean | undefined = undefined;

  /** @param form its place among the forms of the row */
  constructor(
    readonly row: LexiconRow,
    private readonly form: number,
  ) {}

  get text(): string {
    this.knownText ??= this.row.forms[this.form]!;
    return this.knownText;
  }

  /** Whether the form is an abbreviation, to be written with its capitals. */
  get short(): boolean {
    this.knownShort ??= isAbbreviation(this.text);
    return this.knownShort;
  }
}

function endsWithDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0x30 && last <= 0x39;
}

/** The atoms of a form that are written with a capital, as bits. */
function capitalsOf(form: string): number {
  const table = scan(`${form}\n`, defaultVocabulary());
  let bits = 0;
  for (let k = 0; k < Math.min(table.length, 31); k++) if (isCapitalised(table, k)) bits |= 1 << k;
  return bits;
}

/** What may begin at an atom. */
export enum PlaceStart {
  UNIT = 1,
  /** A name that needs the capital of this atom. */
  CAPITAL_NAME = 2,
  /** A name that may begin small: `đồng bằng sông Cửu Long`. */
  ANY_NAME = 4,
  /** A word between a unit word and a name: `số` in `tuyến metro số 1`. */
  BETWEEN = 8,
  /** A word that says what the place is for: `quốc tế` in `sân bay quốc tế Nội Bài`. */
  MODIFIER = 16,
}

/** The compiled lexicons of places. */
export interface LocationLexicon {
  readonly names: Matcher<PlaceForm>;
  /** Nodes of `names` from this number on lead to communes alone, which need a unit word before them. */
  readonly bareNodes: number;
  readonly units: Matcher<UnitForm>;
  /** Abbreviations of one capital with its full stop, which the scanner joins where a name follows close: `H.`. */
  readonly letters: ReadonlyMap<string, UnitForm>;
  readonly words: TypedWords;
  /** By vocabulary id: what begins with the atom, as bits of `PlaceStart`. */
  readonly starts: Uint8Array;
  readonly families: ReadonlySet<number>;
  /** Names by id, to follow successors. */
  readonly placesById: PlaceIndex<PlaceForm>;
  /** For each district whose name others share: all of that name, by id. */
  readonly namesakes: ReadonlyMap<string, readonly PlaceForm[]>;
}

/** The lexicons of names, by source, in the order in which they win when names are the same; communes are the last. */
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

/** Sources whose names begin with a word for the kind of place, which may be small: `sông Đà`, `châu Á`. */
export const OPENED_SMALL: ReadonlySet<PlaceSource> = new Set(['natural', 'region']);

/** Forms longer than this are written with few capitals. */
export const STRICT_LENGTH = 3;

/** Notes that a form begins with an atom; one that the vocabulary lacks begins none. */
function markStart(starts: Uint8Array, id: number | undefined, start: PlaceStart): void {
  if (id !== undefined && id !== 0) starts[id]! |= start;
}

/** Length of a capital with its full stop. */
const LETTER = 2;

/** Compiles the words before names. */
function compileUnits(source: LexiconSource, starts: Uint8Array): Pick<LocationLexicon, 'units' | 'letters'> {
  const builder = new MatcherBuilder<UnitForm>(source.vocabulary);
  const letters = new Map<string, UnitForm>();
  for (const row of source.rows('place-units', PLACE_UNITS)) {
    const atoms = atomsOfRow(row, source.vocabulary);
    const { ids, first, from, to } = atoms;
    for (let form = from; form < to; form++) {
      const unit = new UnitForm(row, form - from);
      builder.addForm(atoms, form, unit);
      markStart(starts, ids[first[form]!], PlaceStart.UNIT);
      if (unit.text.length === LETTER && unit.text.endsWith('.')) letters.set(unit.text, unit);
    }
  }
  return { units: builder.matcher(), letters };
}

/** Compiles the names. */
function compileNames(
  source: LexiconSource,
  starts: Uint8Array,
  places: PlaceForm[],
): Pick<LocationLexicon, 'names' | 'bareNodes'> {
  const builder = new MatcherBuilder<PlaceForm>(source.vocabulary);
  let bareNodes = 0;
  for (const [kind, name, data] of NAME_FILES) {
    if (kind === 'commune') bareNodes = builder.size;
    for (const row of source.rows(name, data)) {
      const atoms = atomsOfRow(row, source.vocabulary);
      const { ids, first, from, to } = atoms;
      for (let form = from; form < to; form++) {
        const place = new PlaceForm(row, kind, form - from);
        places.push(place);
        builder.addForm(atoms, form, place);
        const length = first[form + 1]! - first[form]!;
        const small = !beginsWithCapital(row, form - from) || (length > 1 && OPENED_SMALL.has(kind));
        const any = length > STRICT_LENGTH || small;
        markStart(starts, ids[first[form]!], any ? PlaceStart.ANY_NAME : PlaceStart.CAPITAL_NAME);
      }
    }
  }
  return { names: builder.matcher(), bareNodes };
}

/** What the words between a unit word and a name begin, by type. */
const BETWEEN: readonly (readonly [type: string, start: PlaceStart])[] = [
  ['number', PlaceStart.BETWEEN],
  ['state-form', PlaceStart.BETWEEN],
  ['modifier', PlaceStart.MODIFIER],
];

function markBetween(starts: Uint8Array, { bits, bitOf }: TypedWords): void {
  for (const [type, start] of BETWEEN) {
    const bit = bitOf[type] ?? 0;
    for (let id = 1; id < starts.length; id++) if ((bits[id]! & bit) !== 0) starts[id]! |= start;
  }
}

function namesakesOf(all: readonly PlaceForm[]): ReadonlyMap<string, readonly PlaceForm[]> {
  const byText = new Map<string, PlaceForm[]>();
  for (const place of all) {
    if (place.source !== 'district') continue;
    const known = byText.get(place.text);
    if (known === undefined) byText.set(place.text, [place]);
    else known.push(place);
  }
  const shared = [...byText.values()].filter((places) => places.length > 1);
  return new Map(shared.flatMap((places) => places.map(({ row }) => [row.id, places] as const)));
}

/** Atom ids of the family names of one syllable. */
function familyIds(source: LexiconSource): Set<number> {
  const rows = source.rows('family-names', FAMILY_NAMES);
  const ids = new Set(rows.flatMap((row) => wordIdsOf(row, source.vocabulary)));
  ids.delete(0);
  return ids;
}

/** Compiles the place lexicons of a source. Linear in their size. */
export function createLocationLexicon(source: LexiconSource): LocationLexicon {
  const { vocabulary } = source;
  const starts = new Uint8Array(vocabulary.size);
  const places: PlaceForm[] = [];
  let namesakes: ReadonlyMap<string, readonly PlaceForm[]> | undefined;
  const words = createTypedWords(source.rows('place-words', PLACE_WORDS), vocabulary);
  markBetween(starts, words);
  const { names, bareNodes } = compileNames(source, starts, places);
  return {
    names,
    bareNodes,
    ...compileUnits(source, starts),
    starts,
    words,
    families: familyIds(source),
    placesById: new PlaceIndex(places),
    get namesakes() {
      namesakes ??= namesakesOf(places);
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
