/** The structure stage: what each sentence is to the article, by an ordered list of small steps. */
import type { SentenceTable } from '../sentence/sentence-table.js';
import type { TokenTable } from '../token/table.js';
import { createDraft, type StructureStep } from './draft.js';
import { markBylines } from './steps/mark-bylines.js';
import { markCaptions } from './steps/mark-captions.js';
import { markCredits } from './steps/mark-credits.js';
import { markDatelines } from './steps/mark-datelines.js';
import { markFurniture } from './steps/mark-furniture.js';
import { markHeadline } from './steps/mark-headline.js';
import { markInlineDatelines } from './steps/mark-inline-datelines.js';
import { markLead } from './steps/mark-lead.js';
import { markSubheadings } from './steps/mark-subheadings.js';
import type { StructureLexicon } from './structure-lexicon.js';
import type { StructureTable } from './structure-table.js';

/** The steps in their order: the surest first, each marks only what is still body. */
const STEPS: readonly StructureStep[] = [
  markCredits,
  markDatelines,
  markFurniture,
  markHeadline,
  markCaptions,
  markBylines,
  markSubheadings,
  markLead,
  markInlineDatelines,
];

/** Marks headline, lead, dateline, captions, credits, byline, sub-headings and furniture. Linear. */
export function findStructure(
  table: TokenTable,
  sentences: SentenceTable,
  lexicon: StructureLexicon,
): StructureTable {
  const draft = createDraft(table, sentences, lexicon);
  for (const step of STEPS) step(draft);
  const { kinds, datelines, published, evidence } = draft;
  return { kinds, datelines, published, evidence };
}
