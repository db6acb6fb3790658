/** Packages that only some inputs need. */
import { CorpusError } from './corpus-error.js';

/**
 * Loads what needs a package that users install themselves.
 * @throws CorpusError saying what to install
 */
export async function loadOptional<Loaded>(
  purpose: string,
  packages: string,
  load: () => Promise<Loaded>,
): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CorpusError(`${purpose} needs more packages: npm install ${packages}`);
  }
}
