/** Cues: the rows of a lexicon as forms to be matched at an atom, forwards or backwards. */
import type { LexiconSource } from '../lexicon/lexicon-source.js';
import { type Matcher, MatcherBuilder } from '../lexicon/matcher.js';
import { atomsOfRow, type LexiconRow } from '../lexicon/rows.js';

/** A lexicon row together with the form that was matched. */
export class Cue {
  // Read when asked for, since of most rows nobody asks; kept, since the finders ask often.
  private knownType: string | undefined = undefined;
  private knownFields: Readonly<Record<string, string>> | undefined = undefined;

  /**
   * @param number the number of the form in the row
   * @param code what the stage tells the row apart by; what it means depends on the lexicon
   */
  constructor(
    private readonly row: LexiconRow,
    private readonly number: number,
    readonly code: number,
  ) {}

  /** The form that was matched. */
  get form(): string {
    return this.row.forms[this.number]!;
  }

  get id(): string {
    return this.row.id;
  }

  get type(): string {
    this.knownType ??= this.row.type;
    return this.knownType;
  }

  get fields(): Readonly<Record<string, string>> {
    this.knownFields ??= this.row.fields;
    return this.knownFields;
  }
}

/** Cues as a matcher that can also be asked backwards. */
export interface CueMatcher extends Matcher<Cue> {
  /** The bit of the matcher in the masks of heads and endings. */
  readonly bit: number;
  /** By node: the first cue whose form ends there, or null. */
  readonly cues: readonly (Cue | null)[];
}

/** A lexicon of cues: its bit, its file name, its compiled rows, and which of them with which code. */
export interface CueSheet {
  readonly bit: number;
  readonly name: string;
  readonly data: string;
  readonly keep?: (row: LexiconRow) => boolean;
  readonly code?: (row: LexiconRow) => number;
}

function formMatcher(
  rows: readonly LexiconRow[],
  { vocabulary }: LexiconSource,
  code: (row: LexiconRow) => number,
): Matcher<Cue> {
  const builder = new MatcherBuilder<Cue>(vocabulary);
  for (const row of rows) {
    const own = code(row);
    const atoms = atomsOfRow(row, vocabulary);
    for (let form = atoms.from; form < atoms.to; form++)
      builder.addForm(atoms, form, new Cue(row, form - atoms.from, own));
  }
  return builder.matcher();
}

/** Compiles the cues of a lexicon. */
export function cueMatcher(
  source: LexiconSource,
  { bit, name, data, keep = () => true, code = () => 0 }: CueSheet,
): CueMatcher {
  const rows = source.rows(name, data).filter(keep);
  const { root, edges, parents, atoms, entries } = formMatcher(rows, source, code);
  // Written out, not spread: engines give every copy a shape of its own, and reading many shapes is slow.
  const cues = entries.map((list) => (list.length === 0 ? null : list[0]!));
  return { root, edges, parents, atoms, entries, bit, cues };
}
