/** What a candidate is worth by its rule alone: the choice without a model. Longer beats shorter, listed beats guessed. */
import { Gap } from '../../token/table.js';
import { AtomMark } from '../atom-marks.js';
import { type Candidate, type Edge, typeNumber } from '../candidate.js';
import { isNameAtom } from '../capitals.js';
import { isFamilyName } from '../person/person-edges.js';
import { Rule } from '../rules.js';
import type { Scene } from '../scene.js';

const PERSON = typeNumber('PERSON');

/** Worth of each atom that the span covers with good reason, and cost of each unlisted lower-case one. */
const PER_ATOM = 1;
const PER_TAIL = 3;
/** Worth of spans that are not to be chosen. */
const NEVER = -10;

/** Worth of the last step of a span. */
const STEP_WORTH: Readonly<Record<number, number>> = {
  [Rule.role]: 3,
  [Rule.body]: 3,
  [Rule.head]: -6,
  [Rule['head-name']]: 1,
  [Rule['head-tail']]: -2,
  [Rule['role-field']]: 1,
  [Rule['role-tail']]: -3,
  [Rule.unit]: 1,
  [Rule['unit-place']]: 3,
  [Rule['unit-name']]: 1,
  [Rule['unit-number']]: 3,
  [Rule.place]: 2,
  [Rule.name]: -2,
  [Rule.term]: 1,
  [Rule.acronym]: -1,
  [Rule.url]: -1,
  [Rule.capitals]: -4,
  [Rule.field]: -6,
};

/** Whether a run of capitals goes on behind the span. */
function isCut({ table }: Scene, { last }: Candidate): boolean {
  return last + 1 < table.length && table.gap[last + 1]! <= Gap.SPACE && isNameAtom(table, last + 1);
}

function personScore(scene: Scene, candidate: Candidate): number {
  const { table, lexicon, marks } = scene;
  const { first, last } = candidate;
  const length = last - first + 1;
  const titled = (marks[first]! & (AtomMark.AFTER_ROLE | AtomMark.AFTER_HONORIFIC)) > 0;
  const family = isFamilyName(scene, first);
  if (!family && !titled) return NEVER;
  const cut = isCut(scene, candidate) ? 3 : 0;
  if (length === 1) return titled && cut === 0 ? 2 : NEVER;
  const listed = lexicon.given[table.id[last]!]! > 0 ? 1 : 0;
  return (family ? 3 : 1) + (titled ? 2 : 0) + listed + (length <= 4 ? length : -3) - cut;
}

/** Unlisted lower-case atoms at the end of a span. */
function tailLength({ table }: Scene, { first, last }: Candidate): number {
  let i = last;
  while (i > first && !isNameAtom(table, i)) i--;
  return last - i;
}

function stepScore(scene: Scene, candidate: Candidate, { step, entry }: Edge): number {
  const { table } = scene;
  const alone = step === Rule.role || step === Rule.body;
  if (alone && entry?.bare === 3) return NEVER;
  let worth = (STEP_WORTH[step] ?? 0) + PER_ATOM * (candidate.last - candidate.first + 1);
  if (!isNameAtom(table, candidate.first) && entry?.lower !== true) worth -= alone ? 8 : 3;
  if (step === Rule['head-tail'] || step === Rule['role-tail'])
    worth -= PER_TAIL * tailLength(scene, candidate);
  if (isCut(scene, candidate)) worth -= 2;
  return worth;
}

/** The score of a candidate without a model; above 0 it beats "no entity". */
export function priorScore(scene: Scene, candidate: Candidate): number {
  if (candidate.match !== null) return candidate.match.score;
  if (candidate.type === PERSON) return personScore(scene, candidate);
  return candidate.edges.reduce((best, edge) => Math.max(best, stepScore(scene, candidate, edge)), NEVER);
}
