/** `npm run study`: writes the outputs of the study in docs/research.md, and its picture, as they are now. */
import { writeFileSync } from 'node:fs';
import { PAGE, PICTURE, runStudy } from './study.js';

const { page, picture } = runStudy();
writeFileSync(PAGE, page);
writeFileSync(PICTURE, picture);
