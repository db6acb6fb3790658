/** Where the repository is, seen from a compiled script. */
import { fileURLToPath } from 'node:url';

/** The repository's root: compiled scripts stand in `dist/corpus/compile`. */
export const ROOT: string = fileURLToPath(new URL('../../../', import.meta.url));
