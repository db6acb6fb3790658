/** Offices behind a pronoun: `Ông từng giữ các chức vụ: …`. */
import { Between, only } from './between.js';
import type { PronounMention } from './find-pronouns.js';
import { CHAIN } from './people-lists.js';
import { firstOf, gapAfter, type PeopleScene, wordingBefore } from './people-scene.js';
import type { Holders } from './resolve-titles.js';

const TAKES = Between.HOLDS | Between.COPULA;
const LISTED = CHAIN | Between.SEMICOLON | Between.NUMBER;

/** Gives the offices that no name in the sentence holds to the person of the pronoun before them. Linear. */
export function linkPronouns(
  scene: PeopleScene,
  pronouns: readonly PronounMention[],
  holders: Holders,
): void {
  const { sentences, items, person, row } = scene;
  let previous = -2;
  let passed = 0;
  for (let item = 0; item < items.length; item++) {
    const first = firstOf(scene, item);
    while (passed < pronouns.length && pronouns[passed]!.last < first) passed++;
    if (person[item] === 1 || holders[item] !== undefined || passed === 0) continue;
    const begin = sentences.first[row[item]!]!;
    const pronoun = pronouns[passed - 1]!;
    if (pronoun.first < begin) continue;
    const listed = previous === item - 1 && only(gapAfter(scene, previous), LISTED);
    if (listed || (wordingBefore(scene, item) & TAKES) > 0) {
      holders[item] = [pronoun.person];
      previous = item;
    }
  }
}
