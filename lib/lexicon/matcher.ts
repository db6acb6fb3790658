/** Matches lexicon forms against the token table: a trie over atom ids, longest match first. Knows no words itself. */
import { Gap, type TokenTable } from '../token/table.js';
import type { Vocabulary } from '../token/vocabulary.js';
import { type FormAtoms, scanForms } from './form-ids.js';

/** A form and the entry it stands for. */
export interface Form<Entry> {
  readonly text: string;
  readonly entry: Entry;
}

/** A compiled set of forms. */
export interface Matcher<Entry> {
  /** Node reached by an atom id from the root; 0 where no form begins so. */
  readonly root: Int32Array;
  /** Open-addressing edges: `nodes[slot]` and `ids[slot]` lead to `targets[slot]`. */
  readonly nodes: Int32Array;
  readonly ids: Uint16Array;
  readonly targets: Int32Array;
  /** The entries whose form ends at a node; empty for inner nodes. */
  readonly entries: readonly (readonly Entry[])[];
}

/** A match: how many atoms it covers and what it stands for. */
export interface Match<Entry> {
  readonly length: number;
  readonly entries: readonly Entry[];
}

const NONE: readonly never[] = [];

/** Slot of the edge that leads from a node by an atom id, or the free slot where it would stand. */
export function edgeSlot(nodes: Int32Array, ids: Uint16Array, node: number, id: number): number {
  const mask = nodes.length - 1;
  let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b)) & mask;
  while (nodes[slot] !== 0 && (nodes[slot] !== node || ids[slot] !== id)) slot = (slot + 1) & mask;
  return slot;
}

/** Slots for so many edges at most half full. */
function edgeCapacity(edges: number): number {
  let capacity = 16;
  while (capacity < edges * 2) capacity *= 2;
  return capacity;
}

/** Builds the trie; the entries of a node are a list from the first form that ends there. */
class TrieBuilder<Entry> {
  private readonly root: Int32Array;
  private readonly nodes: Int32Array;
  private readonly ids: Uint16Array;
  private readonly targets: Int32Array;
  private readonly entries: (readonly Entry[] | Entry[])[] = [NONE];

  constructor(vocabulary: Vocabulary, edges: number) {
    const capacity = edgeCapacity(edges);
    this.root = new Int32Array(vocabulary.size);
    this.nodes = new Int32Array(capacity);
    this.ids = new Uint16Array(capacity);
    this.targets = new Int32Array(capacity);
  }

  private addNode(): number {
    return this.entries.push(NONE) - 1;
  }

  private step(node: number, id: number): number {
    const slot = edgeSlot(this.nodes, this.ids, node, id);
    if (this.nodes[slot] === 0) {
      this.nodes[slot] = node;
      this.ids[slot] = id;
      this.targets[slot] = this.addNode();
    }
    return this.targets[slot]!;
  }

  /** Adds the form of the atoms `first` to `last` (exclusive), unless the vocabulary lacks one of them. */
  add(atoms: Uint16Array, first: number, last: number, entry: Entry): void {
    if (first === last) return;
    for (let k = first; k < last; k++) if (atoms[k] === 0) return;
    const head = atoms[first]!;
    if (this.root[head] === 0) this.root[head] = this.addNode();
    let node = this.root[head]!;
    for (let k = first + 1; k < last; k++) node = this.step(node, atoms[k]!);
    const list = this.entries[node]!;
    if (list === NONE) this.entries[node] = [entry];
    else if (!list.includes(entry)) (list as Entry[]).push(entry);
  }

  matcher(): Matcher<Entry> {
    const { root, nodes, ids, targets, entries } = this;
    return { root, nodes, ids, targets, entries };
  }
}

/**
 * Compiles forms. Entries that share a form are all reported, in the order given.
 * Linear in the total length of the forms.
 *
 * @param atoms the forms cut into atoms, where the caller has them already
 */
export function createMatcher<Entry>(
  forms: Iterable<Form<Entry>>,
  vocabulary: Vocabulary,
  atoms?: FormAtoms,
): Matcher<Entry> {
  const given = Array.isArray(forms) ? (forms as readonly Form<Entry>[]) : [...forms];
  const { table, first } =
    atoms ??
    scanForms(
      given.map(({ text }) => text),
      vocabulary,
    );
  const builder = new TrieBuilder<Entry>(vocabulary, table.length);
  for (let k = 0; k < given.length; k++) builder.add(table.id, first[k]!, first[k + 1]!, given[k]!.entry);
  return builder.matcher();
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
  return matcher.targets[edgeSlot(matcher.nodes, matcher.ids, node, table.id[k]!)]!;
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
    node = matcher.targets[edgeSlot(matcher.nodes, matcher.ids, node, table.id[k]!)]!;
  }
  return best === 0 ? null : { length: best, entries: matcher.entries[bestNode]! };
}
