/** Words whose treebank tag does not follow from their universal tag. */
import { isNode } from '../../../lib/word/dictionary.js';
import { XPOS_TAGS } from '../../../lib/word/tags.js';
import type { Encoded } from './encoded.js';
import type { TagSentence } from './tag-sentences.js';
import { spellXpos } from './xpos-spellings.js';

/** Treebank tags by word and universal tag, where they are not the usual ones; our own sentences have none. */
export function xposExceptions(
  gold: readonly Encoded[],
  sentences: readonly TagSentence[],
): [number, number][] {
  const counts = new Map<number, Map<number, number>>();
  sentences.forEach(({ views, tags }, s) => {
    tags.forEach((tag, w) => {
      const xpos = XPOS_TAGS.indexOf(spellXpos(gold[s]!.source.xpos[w] ?? ''));
      if (xpos < 0) return;
      const key = views.word[w]! * 32 + tag;
      const row = counts.get(key) ?? new Map<number, number>();
      row.set(xpos, (row.get(xpos) ?? 0) + 1);
      counts.set(key, row);
    });
  });
  return [...counts]
    .map(([key, row]): [number, number] => [key, [...row].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0]])
    .filter(([key, xpos]) => xpos !== (key & 31) && isNode(Math.floor(key / 32)))
    .sort((a, b) => a[0] - b[0]);
}
