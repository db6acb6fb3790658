/** Cues and the operators that change how they count, as entries of the lexicon. */
import type { Matcher } from '../lexicon/matcher.js';
import type { LexiconRow } from '../lexicon/rows.js';
import { hashName } from './atom-hash.js';
import { Group } from './feature-groups.js';
import { DIRECTIVE, labelNumber } from './label-names.js';

/** A word or phrase that speaks for a label. */
export interface Cue {
  readonly id: string;
  readonly label: number;
  /** 3 strong, 2 medium, 1 weak. */
  readonly weight: number;
  /** The label it speaks for under a negator. */
  readonly negated: number;
  /** Codes of its feature, and of that under a negator. */
  readonly code: number;
  readonly turnedCode: number;
}

/** What an operator does. */
export enum Effect {
  NONE = 0,
  /** It turns the next cue into its opposite. */
  FLIP = 1,
  /** It ends the scope of what turns or weighs the next cue. */
  KEEP = 2,
  STRENGTHEN = 3,
  WEAKEN = 4,
  /** It weakens the rest of the clause: a concession. */
  CONCEDE = 5,
  /** What stands before it counts little: a contrast. */
  CONTRAST = 6,
  /** At the head of a sentence it opens a stretch. */
  TURN = 7,
  /** It speaks for a label itself. */
  SPEAK = 8,
}

/** A word that changes how cues count. */
export interface Operator {
  readonly id: string;
  readonly effect: Effect;
  /** What it weighs where it speaks for a label. */
  readonly weight: number;
  /** Label that the effect names, or -1. */
  readonly label: number;
  /** Codes of its feature as a cue, of that under a negator, and as an operator. */
  readonly code: number;
  readonly turnedCode: number;
  readonly operatorCode: number;
}

/** What a form stands for: a cue, or else one or more operators. */
export interface Signal {
  readonly cue: Cue | null;
  readonly operators: readonly Operator[];
  /** Number of atoms. */
  readonly length: number;
}

/** Gives the feature of an entry its code. */
export type NameFeature = (group: number, key: number) => number;

const WEIGHTS: Readonly<Record<string, number>> = { strong: 3, medium: 2, weak: 1 };

function weightOf(row: LexiconRow): number {
  return WEIGHTS[row.fields.weight ?? ''] ?? 1;
}

/** Makes a cue for a label of a row. */
export function cueOf(label: string, name: NameFeature): (row: LexiconRow) => Cue {
  const number = labelNumber(label);
  return (row) => {
    const negated = labelNumber(row.fields.negated ?? '');
    return {
      id: row.id,
      label: number,
      weight: weightOf(row),
      negated: negated < 0 ? number : negated,
      ...cueCodes(row, name),
    };
  };
}

function cueCodes({ id }: LexiconRow, name: NameFeature): Pick<Cue, 'code' | 'turnedCode'> {
  const key = hashName(id);
  return { code: name(Group.CUE, key), turnedCode: name(Group.CUE, key ^ 1) };
}

const EFFECTS: ReadonlyMap<string, Effect> = new Map([
  ['flip', Effect.FLIP],
  ['keep', Effect.KEEP],
  ['strengthen', Effect.STRENGTHEN],
  ['weaken', Effect.WEAKEN],
  ['prefer-after', Effect.CONTRAST],
]);

function effectOf(effect: string, reach: string, label: number): Effect {
  if (reach === 'section') return label < 0 ? Effect.NONE : Effect.TURN;
  const found = EFFECTS.get(effect) ?? (label < 0 ? Effect.NONE : Effect.SPEAK);
  return found === Effect.WEAKEN && reach === 'clause' ? Effect.CONCEDE : found;
}

/** Factors on the weight of an operator that speaks for a label itself; a reported demand rules its sentence. */
const DEMAND = 2;
const MODAL = 0.5;

/** Makes an operator of a row. */
export function operatorOf(name: NameFeature): (row: LexiconRow) => Operator {
  return (row) => {
    const { effect = '', reach = '' } = row.fields;
    const label = labelNumber(effect.replace('section-', ''));
    return {
      id: row.id,
      effect: effectOf(effect, reach, label),
      weight: weightOf(row) * (reach === 'sentence' && label === DIRECTIVE ? DEMAND : MODAL),
      label,
      ...cueCodes(row, name),
      operatorCode: name(Group.OPERATOR, hashName(row.id)),
    };
  };
}

/** Number of atoms of the form that ends at each node. */
function depths({ root, nodes, targets, entries }: Matcher<unknown>): Uint8Array {
  const parents = new Int32Array(entries.length);
  for (let slot = 0; slot < nodes.length; slot++) parents[targets[slot]!] = nodes[slot]!;
  const found = new Uint8Array(entries.length);
  for (const node of root) found[node] = 1;
  // A node is numbered after the node before it.
  for (let node = 1; node < found.length; node++)
    if (parents[node]! > 0) found[node] = found[parents[node]!]! + 1;
  return found;
}

const isOperator = (entry: Cue | Operator): entry is Operator => 'effect' in entry;
const isCue = (entry: Cue | Operator): entry is Cue => !isOperator(entry);

/** What ends at each node of a trie, or null. */
export function signalsOf(matcher: Matcher<Cue | Operator>): (Signal | null)[] {
  const lengths = depths(matcher);
  return matcher.entries.map((entries, node) =>
    entries.length === 0
      ? null
      : { cue: entries.find(isCue) ?? null, operators: entries.filter(isOperator), length: lengths[node]! },
  );
}
