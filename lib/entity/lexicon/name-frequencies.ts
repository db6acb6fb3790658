/** How often syllables are family names and given names. */
import { FAMILY_NAMES } from '../../data/lexicons/family-names.js';
import { GIVEN_SYLLABLES } from '../../data/lexicons/given-syllables.js';
import { NAME_PARTICLES } from '../../data/lexicons/name-particles.js';
import type { LexiconSource } from '../../lexicon/lexicon-source.js';
import { cellOf, type LexiconRow, wordIdsOf } from '../../lexicon/rows.js';

/** Frequency classes, 1 to 4, by atom id; 0: none. */
export interface NameFrequencies {
  readonly family: Uint8Array;
  readonly given: Uint8Array;
}

/** Last frequency class. */
const RAREST = 4;

/** Frequency classes of one-atom forms by atom id; the first row of a form decides. */
function classesOf({ vocabulary }: LexiconSource, rows: readonly LexiconRow[]): Uint8Array {
  const classes = new Uint8Array(vocabulary.size);
  for (const row of rows) {
    for (const id of wordIdsOf(row, vocabulary)) {
      if (id > 0 && classes[id] === 0)
        classes[id] = Math.min(Number(cellOf(row, 'frequency')) || RAREST, RAREST);
    }
  }
  return classes;
}

/** The classes by the lexicons of a source: particles that begin a name (`Y`, `H'`) count as family names. */
export function nameFrequencies(source: LexiconSource): NameFrequencies {
  const particles = source.rows('name-particles', NAME_PARTICLES);
  const first = particles.filter((row) => cellOf(row, 'position') === 'first');
  const later = particles.filter((row) => cellOf(row, 'position') !== 'first');
  return {
    family: classesOf(source, [...source.rows('family-names', FAMILY_NAMES), ...first]),
    given: classesOf(source, [...source.rows('given-syllables', GIVEN_SYLLABLES), ...later]),
  };
}
