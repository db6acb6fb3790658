/** What every section of the report is made with. */
import type { Drawing } from '../chart/load-plot.js';
import type { ReportFacts } from '../gather/gather-facts.js';
import type { Html } from '../page/html.js';
import type { Messages } from '../page/messages.js';
import type { Writer } from '../page/numbers.js';

/** Facts, words and tools. */
export interface ReportContext {
  readonly facts: ReportFacts;
  readonly drawing: Drawing;
  readonly m: Messages;
  readonly writer: Writer;
}

/** A section: its place in the contents and its content. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Html;
}
