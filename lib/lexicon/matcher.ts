/** Matches lexicon forms against the token table: a trie over atom ids, longest match first. Knows no words itself. */
import { Gap, type TokenTable } from '../token/table.js';
import type { Vocabulary } from '../token/vocabulary.js';
import { atomsOfRow, type LexiconRow } from './rows.js';
import type { FormAtoms } from './sheet.js';

/** A compiled set of forms. */
export interface Matcher<Entry> {
  /** Node reached by an atom id from the root; 0 where no form begins so. */
  readonly root: Int32Array;
  /**
   * Open-addressing edges, rows of four cells: node, atom id, the node that it leads to. Side by side they are read at
   * once, where columns would be three places of memory.
   */
  readonly edges: Int32Array;
  /** By node: the node before it, 0 where it is the first of a form. A node has a higher number than the one before. */
  readonly parents: readonly number[];
  /** By node: the atom id that leads to it. */
  readonly atoms: readonly number[];
  /** The entries whose form ends at a node; empty for inner nodes. */
  readonly entries: readonly (readonly Entry[])[];
}

/** A match: how many atoms it covers and what it stands for. */
export interface Match<Entry> {
  readonly length: number;
  readonly entries: readonly Entry[];
}

const NONE: readonly never[] = [];

/** Cells of an edge as a power of two; one is spare. */
const WIDTH_BITS = 2;
const WIDTH = 1 << WIDTH_BITS;

/** First cell of the edge that leads from a node by an atom id, or of the free row where it would stand. */
function edgeAt(edges: Int32Array, node: number, id: number): number {
  const mask = edges.length - 1;
  let at = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b)) << WIDTH_BITS) & mask;
  while (edges[at] !== 0 && (edges[at] !== node || edges[at + 1] !== id)) at = (at + WIDTH) & mask;
  return at;
}

/** The node that an atom id leads to from a node, or 0. */
export function nodeBehind(edges: Int32Array, node: number, id: number): number {
  return edges[edgeAt(edges, node, id) + 2]!;
}

/** Edges that a builder first has room for. */
const FIRST_CAPACITY = 64;

/** Builds a matcher form by form; the entries of a node are a list from the first form that ends there. */
export class MatcherBuilder<Entry> {
  private readonly vocabulary: Vocabulary;
  private readonly root: Int32Array;
  private edges = new Int32Array(FIRST_CAPACITY * WIDTH);
  private count = 0;
  private readonly parents: number[] = [0];
  private readonly atoms: number[] = [0];
  private readonly entries: (readonly Entry[] | Entry[])[] = [NONE];

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.root = new Int32Array(vocabulary.size);
  }

  private addNode(parent: number, id: number): number {
    this.parents.push(parent);
    this.atoms.push(id);
    return this.entries.push(NONE) - 1;
  }

  private link(at: number, node: number, id: number, target: number): void {
    this.edges[at] = node;
    this.edges[at + 1] = id;
    this.edges[at + 2] = target;
  }

  /** Makes room for four times as many edges. */
  private grow(): void {
    this.edges = new Int32Array(this.edges.length * 4);
    for (let target = 1; target < this.parents.length; target++) {
      const node = this.parents[target]!;
      const id = this.atoms[target]!;
      if (node !== 0) this.link(edgeAt(this.edges, node, id), node, id, target);
    }
  }

  private step(node: number, id: number): number {
    const at = edgeAt(this.edges, node, id);
    if (this.edges[at] !== 0) return this.edges[at + 2]!;
    const target = this.addNode(node, id);
    this.link(at, node, id, target);
    if (++this.count * 2 * WIDTH > this.edges.length) this.grow();
    return target;
  }

  /** Adds form `form`, unless the vocabulary lacks one of its atoms. */
  addForm({ ids, first }: FormAtoms, form: number, entry: Entry): void {
    const start = first[form]!;
    const end = first[form + 1]!;
    if (start === end) return;
    for (let k = start; k < end; k++) if (ids[k] === 0) return;
    const head = ids[start]!;
    if (this.root[head] === 0) this.root[head] = this.addNode(0, head);
    let node = this.root[head]!;
    for (let k = start + 1; k < end; k++) node = this.step(node, ids[k]!);
    const list = this.entries[node]!;
    if (list === NONE) this.entries[node] = [entry];
    else if (!list.includes(entry)) (list as Entry[]).push(entry);
  }

  /** Adds all forms of a row under one entry. */
  addRow(row: LexiconRow, entry: Entry): void {
    const atoms = atomsOfRow(row, this.vocabulary);
    for (let form = atoms.from; form < atoms.to; form++) this.addForm(atoms, form, entry);
  }

  /** One more than the largest node so far. */
  get size(): number {
    return this.parents.length;
  }

  /** What was added. Entries that share a form are all reported, in the order given. */
  matcher(): Matcher<Entry> {
    const { root, edges, parents, atoms, entries } = this;
    return { root, edges, parents, atoms, entries };
  }
}

/** Compiles the forms of rows; each row stands for what `entryOf` makes of it. Linear in the number of atoms. */
export function createMatcher<Entry>(
  rows: readonly LexiconRow[],
  vocabulary: Vocabulary,
  entryOf: (row: LexiconRow) => Entry,
): Matcher<Entry> {
  const builder = new MatcherBuilder<Entry>(vocabulary);
  for (const row of rows) builder.addRow(row, entryOf(row));
  return builder.matcher();
}

/** Compiles the forms of rows; each row stands for itself. Linear in the number of atoms. */
export function createRowMatcher(rows: readonly LexiconRow[], vocabulary: Vocabulary): Matcher<LexiconRow> {
  return createMatcher(rows, vocabulary, (row) => row);
}

/**
 * The node behind `node` by atom `k`, or 0 where no form goes on with it: the step of a loop over all forms that begin
 * at one atom, without a list of them.
 */
export function follow<Entry>(
  matcher: Matcher<Entry>,
  table: TokenTable,
  node: number,
  k: number,
  limit: number = table.length,
): number {
  if (k >= limit || table.gap[k]! > Gap.SPACE) return 0;
  return nodeBehind(matcher.edges, node, table.id[k]!);
}

/** The entries of the form that covers the atoms from `i` up to, not including, `limit`; none where there is no such form. */
export function formBetween<Entry>(
  matcher: Matcher<Entry>,
  table: TokenTable,
  i: number,
  limit: number,
): readonly Entry[] {
  let node = matcher.root[table.id[i]!]!;
  for (let k = i + 1; node !== 0 && k < limit; k++) node = follow(matcher, table, node, k, limit);
  return matcher.entries[node]!;
}

/** Whether any form begins with the atom at `i`: the cheap test before a match is tried. */
export function mayStart<Entry>(matcher: Matcher<Entry>, table: TokenTable, i: number): boolean {
  return matcher.root[table.id[i]!] !== 0;
}

/**
 * The longest form that begins at atom `i` and ends before atom `limit`, or null, also where `i` lies behind the text. A form never runs over a line
 * break. Linear in the length of the longest form.
 */
export function matchLongest<Entry>(
  matcher: Matcher<Entry>,
  table: TokenTable,
  i: number,
  limit: number = table.length,
): Match<Entry> | null {
  if (i >= limit) return null;
  let node = matcher.root[table.id[i]!]!;
  let best = 0;
  let bestNode = 0;
  for (let k = i + 1; node !== 0; k++) {
    if (matcher.entries[node] !== NONE) {
      best = k - i;
      bestNode = node;
    }
    if (k >= limit || table.gap[k]! > Gap.SPACE) break;
    node = nodeBehind(matcher.edges, node, table.id[k]!);
  }
  return best === 0 ? null : { length: best, entries: matcher.entries[bestNode]! };
}
