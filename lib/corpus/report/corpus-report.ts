/** One page of HTML with the findings of a corpus run. */

import type { PartImporter } from '../../interop/natural/load-natural.js';
import { argumentError, checkOptions } from '../../options.js';
import type { PackageImporter } from '../package-importer.js';
import { loadPlot } from './chart/load-plot.js';
import type { RowReader } from './gather/document-rows.js';
import { gatherFacts } from './gather/gather-facts.js';
import { layout } from './page/layout.js';
import { messagesOf, REPORT_LANGUAGES, type ReportLanguage } from './page/messages.js';
import { createWriter } from './page/numbers.js';
import { balanceSection } from './section/balance-section.js';
import { concordanceSection } from './section/concordance-section.js';
import { indicatorSection } from './section/indicator-section.js';
import { keywordSection } from './section/keyword-section.js';
import { peopleSection } from './section/people-section.js';
import { timeSection } from './section/time-section.js';
import { weighTerms } from './weigh-terms.js';

/** Options of `renderReport`. */
export interface ReportOptions {
  /** Language of the page. Default `en`. */
  readonly language?: ReportLanguage;
  /** Heading of the page. Default: `Corpus report`. */
  readonly title?: string;
  /** Imports the packages of the charts, for programs that keep them elsewhere. */
  readonly importPackage?: PackageImporter;
  /** Imports the parts of `natural`, likewise. */
  readonly importNatural?: PartImporter;
}

const RULES = {
  language: REPORT_LANGUAGES,
  title: 'string',
  importPackage: 'function',
  importNatural: 'function',
} as const;

/**
 * The report of a run as one page of HTML that asks nothing of the network: articles over time, achievements and
 * limitations, indicators, people and offices, key words, concordance. Reads every table once, in order; memory does not
 * grow with the number of articles. The same tables give the same page.
 * @param read gives the rows of a table, in the order of their documents
 * @throws TypeError when an argument is not allowed; CorpusError when Observable Plot or linkedom are not installed, or a
 *   table is not in order
 */
export async function renderReport(read: RowReader, options: ReportOptions = {}): Promise<string> {
  if (typeof read !== 'function') throw argumentError('renderReport', 'read', read, 'a function');
  checkOptions('renderReport', options, RULES);
  const { language = 'en', title, importPackage, importNatural } = options;
  const drawing = await loadPlot(importPackage);
  const m = messagesOf(language);
  const facts = await gatherFacts(read);
  const context = { facts, drawing, m, writer: createWriter(language) };
  const groups = await weighTerms(facts.terms.groups, importNatural);
  const sections = [
    timeSection(context),
    balanceSection(context),
    indicatorSection(context),
    peopleSection(context),
    keywordSection(context, groups),
    concordanceSection(context),
  ].filter((section) => section !== null);
  return layout(title ?? m.title, sections, context);
}
