/** What the number finder knows of words, decoded from the lexicons. */
import { MAGNITUDES } from '../../data/lexicons/magnitudes.js';
import { NUMBER_WORDS } from '../../data/lexicons/number-words.js';
import { type LexiconSource, oncePerSource } from '../../lexicon/lexicon-source.js';
import { createMatcher, type Matcher } from '../../lexicon/matcher.js';
import type { LexiconRow } from '../../lexicon/rows.js';
import { idOf, type Vocabulary } from '../../token/vocabulary.js';

/** What a single word does inside a number. */
export enum NumberRole {
  NONE = 0,
  /** `không` to `chín`. */
  DIGIT = 1,
  /** `lăm`, `mốt`, `tư`: the last digit after `mười` or `mươi`. */
  AFTER_TENS = 2,
  /** `mười`. */
  TEN = 3,
  /** `mươi`, after a digit. */
  TENS = 4,
  /** `trăm`. */
  HUNDRED = 5,
  /** `linh`, `lẻ`: no tens. */
  LINKER = 6,
  /** `phẩy`. */
  DECIMAL = 7,
  /** `phần`. */
  FRACTION = 8,
  /** `âm`. */
  SIGN = 9,
  /** `rưỡi`: and a half. */
  HALF = 10,
}

/** A magnitude word: what it multiplies by, and whether capitals decide. */
export interface Magnitude {
  readonly factor: number;
  readonly short: boolean;
  readonly exactCase: boolean;
}

/** A fixed fraction: `một nửa`. */
export interface FixedFraction {
  readonly value: number;
}

/** What the readers of numbers know of words. */
export interface NumberLexicon {
  /** A value of `NumberRole` by vocabulary id. */
  readonly role: Uint8Array;
  /** The digit that a word stands for, by vocabulary id. */
  readonly value: Uint8Array;
  readonly magnitudes: Matcher<Magnitude>;
  readonly fractions: Matcher<FixedFraction>;
  /** Id of `năm`, which is also the year. */
  readonly five: number;
  /** Id of `một`, which is also the article. */
  readonly one: number;
  /** Id of `không`, which is also the negation. */
  readonly zero: number;
  /** Id of `ba`, which is also kin and a name. */
  readonly three: number;
}

const ROLE_OF_TYPE: Readonly<Record<string, number>> = {
  digit: NumberRole.DIGIT,
  'unit-after-tens': NumberRole.AFTER_TENS,
  linker: NumberRole.LINKER,
  decimal: NumberRole.DECIMAL,
  fraction: NumberRole.FRACTION,
  sign: NumberRole.SIGN,
};

function roleOf(row: LexiconRow): number {
  if (row.id === 'numberword.muoi-ten') return NumberRole.TEN;
  if (row.id === 'numberword.muoi-tens') return NumberRole.TENS;
  if (row.type === 'half' && row.forms.includes('rưỡi')) return NumberRole.HALF;
  if (row.type === 'half' && row.forms.includes('rưởi')) return NumberRole.HALF;
  return ROLE_OF_TYPE[row.type] ?? NumberRole.NONE;
}

function fillRoles(
  rows: readonly LexiconRow[],
  vocabulary: Vocabulary,
): Pick<NumberLexicon, 'role' | 'value'> {
  const role = new Uint8Array(vocabulary.size);
  const value = new Uint8Array(vocabulary.size);
  for (const row of rows) {
    const own = roleOf(row);
    if (own === NumberRole.NONE) continue;
    for (const form of row.forms) {
      const id = form.includes(' ') ? 0 : idOf(vocabulary, form);
      // `trừ` (except) and `trên` (above) are numbers in speech only.
      if (id === 0 || form === 'trừ' || form === 'trên') continue;
      role[id] = own;
      value[id] = Number(row.fields.value ?? 0);
    }
  }
  role[idOf(vocabulary, 'trăm')] = NumberRole.HUNDRED;
  role[0] = NumberRole.NONE;
  return { role, value };
}

function magnitudeOf({ type, fields }: LexiconRow): Magnitude {
  const factor = Number(fields.factor);
  return {
    factor: factor > 0 && Number.isFinite(factor) ? factor : 1,
    short: type === 'short',
    exactCase: fields.case === 'exact',
  };
}

function isFraction(row: LexiconRow): boolean {
  return row.type === 'half' && roleOf(row) === NumberRole.NONE;
}

/** The number lexicon of a source, compiled once. */
export const numberLexicon: (source: LexiconSource) => NumberLexicon = oncePerSource((source) => {
  const { vocabulary } = source;
  const words = source.rows('number-words', NUMBER_WORDS);
  return {
    ...fillRoles(words, vocabulary),
    magnitudes: createMatcher(source.rows('magnitudes', MAGNITUDES), vocabulary, magnitudeOf),
    fractions: createMatcher(
      words.filter(isFraction),
      vocabulary,
      ({ fields }): FixedFraction => ({
        value: Number(fields.value),
      }),
    ),
    five: idOf(vocabulary, 'năm'),
    one: idOf(vocabulary, 'một'),
    zero: idOf(vocabulary, 'không'),
    three: idOf(vocabulary, 'ba'),
  };
});
