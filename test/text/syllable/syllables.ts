/** Every syllable that the orthography allows: onsets, rimes and tones of the tables, joined. */
import { ONSETS, RIMES } from '../../../lib/data/orthography.js';
import { writeTone } from '../../../lib/text/normalize/tone-placement.js';
import { parseSyllable, parseToneless } from '../../../lib/text/syllable/syllable.js';

function rows(table: string): string[] {
  return table.split('|').map((row) => row.split(' ')[0]!);
}

/** All valid syllables in small letters, in the new school. */
export function allSyllables(): string[] {
  const syllables = new Set<string>();
  for (const onset of rows(ONSETS)) {
    for (const rime of rows(RIMES)) {
      const parts = parseToneless(onset + rime);
      if (typeof parts === 'string') continue;
      for (let tone = 0; tone < 6; tone++) syllables.add(writeTone(onset + rime, { ...parts, tone }, 'new'));
    }
  }
  return [...syllables].filter((syllable) => typeof parseSyllable(syllable) !== 'string');
}
