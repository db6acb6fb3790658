/** The subpath `thoisu/conllu`: CoNLL-U with offsets. */
export { readConllu } from './conllu-read.js';
export type { ConlluSentence, ConlluWord } from './conllu-text.js';
export { formatConllu, writeConllu } from './conllu-write.js';
