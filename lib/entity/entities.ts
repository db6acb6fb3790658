/** The entities of a text: the public function of this stage alone. */
import { defaultSource } from '../lexicon/lexicon-source.js';
import { checkDay, checkOptions, checkText } from '../options.js';
import { prepare } from '../prepared.js';
import { restoreOffsets } from '../restore-offsets.js';
import { splitSentences } from '../sentence/split-sentences.js';
import type { Entity } from '../types.js';
import { type FindOptions, findEntities } from './find-entities.js';
import { entityLexicon } from './lexicon/entity-lexicon.js';

/** Options of `entities`. */
export type EntityOptions = FindOptions;

/**
 * The people, offices, bodies, places, dates, documents and events of a text, in text order, without overlaps: the
 * outermost span only. Offsets are UTF-16 code units into `text`. Linear.
 * @throws TypeError when `text` is no string or an option is unknown or of a wrong type
 * @example entities('Chủ tịch UBND tỉnh Lê Văn Bình phát biểu.').map((e) => e.type) // ['POSITION', 'PERSON']
 */
export function entities(text: string, options: EntityOptions = {}): Entity[] {
  checkText('entities', text);
  checkOptions('entities', options, { model: 'boolean', publishedAt: 'string' });
  checkDay('entities', 'options.publishedAt', options.publishedAt);
  const { original, table, map } = prepare(text);
  const found = findEntities(table, splitSentences(table), null, entityLexicon(defaultSource()), options);
  return restoreOffsets(
    found.map(({ entity }) => entity),
    original,
    map,
  );
}
