/** The subpath `thoisu/brat`: brat's standoff format, written and read. */
export type { ExportedDocument } from '../exported-document.js';
export { BRAT_CONFIG } from './brat-config.js';
export { type BratAnnotation, type BratDocument, type BratRelation, readBrat } from './brat-read.js';
export { type BratFiles, writeBrat } from './brat-write.js';
