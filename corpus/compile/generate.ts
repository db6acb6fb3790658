/** What the compiler makes: every generated file that needs no training data, as text by path. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVocabulary, idOf } from '../../lib/token/vocabulary.js';
import { atomGrammars } from '../grammars/atoms.js';
import { checkTypes, TYPES_FILE } from './check-types.js';
import { cutForms, formCode } from './form-columns.js';
import { assertSafe, printPatterns } from './patterns.js';
import { printLexicon } from './print-lexicon.js';
import { printRegistry } from './print-registry.js';
import { type LexiconSource, readLexicon, refuse } from './read-lexicon.js';
import { generateText } from './text.js';
import { printVersions } from './versions.js';
import { collectAtoms, printVocabulary } from './vocabulary.js';

/** Atoms of the word model, which its trainer wrote, in their order. */
function readModelAtoms(root: string): string[] {
  return readFileSync(join(root, 'corpus/train/word/model-atoms.txt'), 'utf8').trim().split('\n');
}

/** Without the dotted ones: these would change how the scanner cuts, so that only the abbreviations list them. */
function plain(atoms: readonly string[]): string[] {
  return atoms.filter((atom) => !atom.includes('.'));
}

/**
 * Reads and checks all lexicons of a folder, in name order; ids must be unique over all files, types must be listed.
 * @throws Error when a lexicon or the list of types fails its checks
 */
export function readLexicons(folder: string): LexiconSource[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv') && file !== TYPES_FILE);
  const lexicons = files.sort().map((file) => readLexicon(join(folder, file)));
  refuse(checkTypes(readFileSync(join(folder, TYPES_FILE), 'utf8'), lexicons));
  const owners = new Map<string, string>();
  for (const { name, rows } of lexicons) {
    for (const [id = ''] of rows) {
      const owner = owners.get(id);
      if (owner !== undefined) throw new Error(`${name}.tsv: id ${id} is already in ${owner}.tsv`);
      owners.set(id, name);
    }
  }
  return lexicons;
}

/**
 * The generated modules by path below the repository's root.
 * @param root the repository's root
 * @throws Error when a lexicon or a grammar fails its checks
 */
export function generate(root: string): Map<string, string> {
  const lexicons = readLexicons(join(root, 'corpus/lexicons'));
  for (const [name, pattern] of Object.entries(atomGrammars)) assertSafe(name, pattern);
  const modelAtoms = readModelAtoms(root);
  const vocabulary = createVocabulary(collectAtoms(lexicons, plain(modelAtoms)));
  const cut = lexicons.map((lexicon) => cutForms(lexicon, vocabulary));
  const code = formCode(cut, vocabulary);
  const files = new Map<string, string>();
  files.set('lib/data/atom-patterns.ts', printPatterns('corpus/grammars/atoms.ts', atomGrammars));
  files.set(
    'lib/data/vocabulary.ts',
    printVocabulary(
      code,
      modelAtoms.map((atom) => idOf(vocabulary, atom)),
    ),
  );
  files.set('lib/data/versions.ts', printVersions(root));
  files.set('lib/data/analyzer-lexicons.ts', printRegistry(lexicons.map(({ name }) => name)));
  for (const lexicon of cut)
    files.set(`lib/data/lexicons/${lexicon.source.name}.ts`, printLexicon(lexicon, code));
  for (const [path, text] of generateText(root)) files.set(path, text);
  return files;
}
