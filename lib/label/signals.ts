/** Cues and the operators that change how they count, as entries of the lexicon. */

import { hashText } from '../hash.js';
import type { LexiconRow } from '../lexicon/rows.js';
import { Group } from './feature-groups.js';
import { DIRECTIVE, labelNumber } from './label-names.js';

/** Gives the feature of an entry its code. */
export type NameFeature = (group: number, key: number) => number;

const WEIGHTS: Readonly<Record<string, number>> = { strong: 3, medium: 2, weak: 1 };

function weightOf(row: LexiconRow): number {
  return WEIGHTS[row.fields.weight ?? ''] ?? 1;
}

/** What the row of a cue says. */
interface CueDetails {
  readonly weight: number;
  readonly negated: number;
  readonly code: number;
  readonly turnedCode: number;
}

/** A word or phrase that speaks for a label. What its row says is read when a text first has it. */
export class Cue {
  private details: CueDetails | undefined = undefined;

  constructor(
    private readonly row: LexiconRow,
    readonly label: number,
    private readonly name: NameFeature,
  ) {}

  private get known(): CueDetails {
    if (this.details === undefined) {
      const negated = labelNumber(this.row.fields.negated ?? '');
      this.details = {
        weight: weightOf(this.row),
        negated: negated < 0 ? this.label : negated,
        ...cueCodes(this.row, this.name),
      };
    }
    return this.details;
  }

  get id(): string {
    return this.row.id;
  }

  /** Whether it denies what follows: `chưa đạt`. */
  get denies(): boolean {
    return this.row.type === 'unmet';
  }

  /** Whether it tells what shall be, so that a rise or fall behind it is none yet. */
  get aims(): boolean {
    return this.row.type === 'plan' || this.row.type === 'demand';
  }

  /** 3 strong, 2 medium, 1 weak. */
  get weight(): number {
    return this.known.weight;
  }

  /** The label it speaks for under a negator. */
  get negated(): number {
    return this.known.negated;
  }

  /** Code of its feature. */
  get code(): number {
    return this.known.code;
  }

  /** Code of its feature under a negator. */
  get turnedCode(): number {
    return this.known.turnedCode;
  }
}

function cueCodes({ id }: LexiconRow, name: NameFeature): Pick<CueDetails, 'code' | 'turnedCode'> {
  const key = hashText(id);
  return { code: name(Group.CUE, key), turnedCode: name(Group.CUE, key ^ 1) };
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

/** What the row of an operator says. */
interface OperatorDetails {
  readonly effect: Effect;
  readonly weight: number;
  readonly label: number;
  readonly code: number;
  readonly turnedCode: number;
  readonly operatorCode: number;
}

function readOperator(row: LexiconRow, name: NameFeature): OperatorDetails {
  const { effect = '', reach = '' } = row.fields;
  const label = labelNumber(effect.replace('section-', ''));
  return {
    effect: effectOf(effect, reach, label),
    weight: weightOf(row) * (reach === 'sentence' && label === DIRECTIVE ? DEMAND : MODAL),
    label,
    ...cueCodes(row, name),
    operatorCode: name(Group.OPERATOR, hashText(row.id)),
  };
}

/** A word that changes how cues count. What its row says is read when a text first has it. */
export class Operator {
  private details: OperatorDetails | undefined = undefined;

  constructor(
    private readonly row: LexiconRow,
    private readonly name: NameFeature,
  ) {}

  private get known(): OperatorDetails {
    this.details ??= readOperator(this.row, this.name);
    return this.details;
  }

  get id(): string {
    return this.row.id;
  }

  get effect(): Effect {
    return this.known.effect;
  }

  /** Whether it takes a limitation away that stands before or after it. */
  get isRemover(): boolean {
    return this.row.type === 'remover';
  }

  /** Whether it makes the figure behind it small: `mới đạt 12%`. */
  get isSmall(): boolean {
    return this.row.type === 'smallness';
  }

  /** Whether all that stands before this contrast is conceded. */
  get concedesBefore(): boolean {
    return this.row.fields.reach === 'sentence';
  }

  /** What it weighs where it speaks for a label. */
  get weight(): number {
    return this.known.weight;
  }

  /** Label that the effect names, or -1. */
  get label(): number {
    return this.known.label;
  }

  /** Code of its feature as a cue. */
  get code(): number {
    return this.known.code;
  }

  /** Code of its feature as a cue under a negator. */
  get turnedCode(): number {
    return this.known.turnedCode;
  }

  /** Code of its feature as an operator. */
  get operatorCode(): number {
    return this.known.operatorCode;
  }
}

/** What a form stands for: a cue, or else one or more operators. */
export interface Signal {
  readonly cue: Cue | null;
  readonly operators: readonly Operator[];
  /** Number of atoms. */
  readonly length: number;
}

/** What the entries of a form of so many atoms stand for. */
export function signalOf(entries: readonly (Cue | Operator)[], length: number): Signal {
  return {
    cue: entries.find((entry) => entry instanceof Cue) ?? null,
    operators: entries.filter((entry) => entry instanceof Operator),
    length,
  };
}
