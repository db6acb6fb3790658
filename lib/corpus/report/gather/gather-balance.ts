/** Achievements and limitations by province, by level of government and by speaker. */
import { foldKey } from '../../../text/fold-key.js';
import type { Label } from '../../../types.js';
import type { Row } from '../../schema.js';
import { BoundedMap, Spellings } from './bounded-map.js';
import type { DocumentRows } from './document-rows.js';
import { type BalanceRow, judged, type LabelCounts, noLabels } from './label-counts.js';

/** Most speakers that are counted at a time. */
const SPEAKERS = 100_000;
const SHOWN = 15;

interface Tally {
  count: number;
  readonly names: Spellings;
  readonly labels: LabelCounts;
  documents: number;
  last: number;
}

function newTally(): Tally {
  return { count: 0, names: new Spellings(), labels: noLabels(), documents: 0, last: -1 };
}

function toRow({ names, labels, documents }: Tally): BalanceRow {
  return { name: names.best(), documents, labels };
}

function add(tally: Tally, name: string, label: Label, document: number): void {
  tally.names.add(name);
  tally.labels[label]++;
  if (tally.last !== document) tally.documents++;
  tally.last = document;
}

/** The levels of the bodies and offices that each sentence names. */
function levelsBySentence(entities: readonly Row[]): Map<number, Set<string>> {
  const levels = new Map<number, Set<string>>();
  for (const { sentence, level } of entities) {
    if (sentence === null || typeof level !== 'string' || level === 'unknown') continue;
    const known = levels.get(Number(sentence));
    if (known === undefined) levels.set(Number(sentence), new Set([level]));
    else known.add(level);
  }
  return levels;
}

/** What the report says of the balance. */
export interface BalanceFacts {
  readonly places: readonly BalanceRow[];
  readonly levels: readonly BalanceRow[];
  readonly speakers: readonly BalanceRow[];
}

/** Counts document by document. */
export class BalanceGatherer {
  readonly #places = new BoundedMap<Tally>(1000);
  readonly #levels = new BoundedMap<Tally>(100);
  readonly #speakers = new BoundedMap<Tally>(SPEAKERS);

  add({ document, sentences, entities }: DocumentRows): void {
    const number = Number(document.document);
    const levels = levelsBySentence(entities);
    for (const { label, sentence, speaker } of sentences) {
      const place = document.place_id ?? document.place;
      if (typeof place === 'string')
        add(this.#places.count(place, newTally), String(document.place ?? place), label as Label, number);
      for (const level of levels.get(Number(sentence)) ?? [])
        add(this.#levels.count(level, newTally), level, label as Label, number);
      if (typeof speaker === 'string')
        add(this.#speakers.count(foldKey(speaker), newTally), speaker, label as Label, number);
    }
  }

  /** The places and speakers with most achievements and limitations, and all levels. */
  facts(): BalanceFacts {
    const shown = (map: BoundedMap<Tally>): BalanceRow[] =>
      map
        .top(2000)
        .map(toRow)
        .filter(({ labels }) => judged(labels) > 0)
        .sort((a, b) => judged(b.labels) - judged(a.labels))
        .slice(0, SHOWN);
    return { places: shown(this.#places), levels: shown(this.#levels), speakers: shown(this.#speakers) };
  }
}
