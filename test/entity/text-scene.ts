/** A text prepared for the finders of the entity stage. */
import { entityLexicon } from '../../lib/entity/lexicon/entity-lexicon.js';
import { createScene, type Scene } from '../../lib/entity/scene.js';
import { defaultSource } from '../../lib/lexicon/lexicon-source.js';
import { prepare } from '../../lib/prepared.js';

/** The scene of a text with the lexicons of the library. */
export function textScene(text: string): Scene {
  return createScene(prepare(text).table, entityLexicon(defaultSource()));
}
