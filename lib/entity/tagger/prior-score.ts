/**
 * What a candidate is worth by its rule alone: the choice without a model. The worth grows with the atoms covered, so
 * that the outermost span wins; listed beats guessed, and what cuts a listed name in two loses.
 */
import { matchLongest } from '../../lexicon/matcher.js';
import { Gap, isMark, Mark } from '../../token/table.js';
import { type Candidate, typeNumber } from '../candidate.js';
import { isNameAtom } from '../capitals.js';
import type { Edge } from '../edge-view.js';
import { AtomFact } from '../lexicon/atom-fact.js';
import { isFamilyName } from '../person/person-edges.js';
import { candidateAt, type Proposals } from '../propose.js';
import { Rule } from '../rules.js';
import type { Scene } from '../scene.js';

const PERSON = typeNumber('PERSON');

/** Worth of each atom that the span covers with good reason, and cost of each unlisted lower-case one. */
const PER_ATOM = 2;
const PER_TAIL = 3;
/** Worth of spans that are not to be chosen. */
const NEVER = -10;
/** Cost of a span that ends where its run of capitals goes on, and of one that cuts a listed name. */
const CUT_RUN = 2;
const CUT_NAME = 6;
const OVERRUN = 5;
/** Worth of an office or body with what belongs to it over the two apart. */
const WHOLE = 3;
/** Cost of a span that begins in lower case. */
const LOWER = 5;

/** Worth of the last step of a span, beside its atoms. */
const STEP_WORTH: Readonly<Record<number, number>> = {
  [Rule.role]: 1,
  [Rule.body]: 1,
  [Rule.head]: -6,
  [Rule['head-tail']]: -2,
  [Rule['role-tail']]: -3,
  [Rule['unit-place']]: 1,
  [Rule['unit-name']]: -1,
  [Rule['unit-number']]: 1,
  [Rule.place]: 1,
  [Rule.name]: -3,
  [Rule.acronym]: -3,
  [Rule.url]: -3,
  [Rule.capitals]: NEVER,
  [Rule.field]: NEVER,
};

/** Steps that guess how far a name goes. */
const NOT_WHOLE: ReadonlySet<number> = new Set([
  Rule['head-name'],
  Rule['head-tail'],
  Rule['role-tail'],
  Rule.name,
]);

/** What the span loses for where it begins and ends. */
function cutCost(scene: Scene, { first, last }: Candidate): number {
  const { table } = scene;
  const { bits } = scene.facts;
  const next = last + 1;
  const inside = AtomFact.INSIDE_PLACE | AtomFact.INSIDE_BODY;
  const runs =
    next < table.length &&
    table.gap[next]! <= Gap.SPACE &&
    isNameAtom(table, next) &&
    !isFamilyName(scene, next);
  const cuts = (bits[first]! & inside) > 0 || (bits[next]! & inside) > 0;
  return (runs ? CUT_RUN : 0) + (cuts ? CUT_NAME : 0);
}

/** Whether the atoms of the span are a listed place, or begin with an office or a body. */
function isOtherName({ table, lexicon }: Scene, { first, last }: Candidate): boolean {
  const place = matchLongest(lexicon.places, table, first, last + 1);
  if (place?.length === last - first + 1) return true;
  if (last > first && matchLongest(lexicon.honorifics, table, first) !== null) return true;
  return (
    matchLongest(lexicon.roles, table, first) !== null || matchLongest(lexicon.bodies, table, first) !== null
  );
}

function personScore(scene: Scene, candidate: Candidate): number {
  const { table, lexicon } = scene;
  const { bits } = scene.facts;
  const { first, last } = candidate;
  const length = last - first + 1;
  const titled = (bits[first]! & (AtomFact.AFTER_ROLE | AtomFact.AFTER_HONORIFIC)) > 0;
  const family = isFamilyName(scene, first);
  if ((!family && !titled) || isOtherName(scene, candidate)) return NEVER;
  const cut = cutCost(scene, candidate);
  if (length === 1) return titled && cut === 0 ? PER_ATOM : NEVER;
  const listed = lexicon.given[table.id[last]!]! > 0 ? 0.5 : -0.5;
  return PER_ATOM * Math.min(length, 4) + (titled ? 1 : 0) + listed - cut;
}

/** Offices, people and lists that a guessed name runs into: `Sở Xây dựng` + `Nguyễn Văn An`, `Chánh Văn phòng`. */
function overrun(scene: Scene, { first, last }: Candidate): number {
  const { table, lexicon } = scene;
  let cost = 0;
  for (let i = first + 1; i <= last; i++) {
    if (isMark(table, i, Mark.COMMA)) cost++;
    if (!isNameAtom(table, i)) continue;
    if (matchLongest(lexicon.roles, table, i) !== null) cost += 2;
    if (i < last && isFamilyName(scene, i) && lexicon.given[table.id[i + 1]!]! > 0) cost++;
  }
  return cost;
}

/** Unlisted lower-case atoms at the end of a span. */
function tailLength({ table }: Scene, { first, last }: Candidate): number {
  let i = last;
  while (i > first && !isNameAtom(table, i)) i--;
  return last - i;
}

function stepScore(scene: Scene, candidate: Candidate, { way, step, entry }: Edge): number {
  const { table } = scene;
  const { first, last } = candidate;
  const alone = step === Rule.role || step === Rule.body;
  if (alone && entry?.bare === 3) return NEVER;
  if (alone && entry?.bare === 2 && !isNameAtom(table, last + 1)) return NEVER;
  let worth = (STEP_WORTH[step] ?? 0) + PER_ATOM * (last - first + 1) - cutCost(scene, candidate);
  if (!isNameAtom(table, first) && entry?.lower !== true) worth -= alone ? 2 * LOWER : LOWER;
  if (way !== step && !NOT_WHOLE.has(step)) worth += WHOLE;
  if (step === Rule['head-tail'] || step === Rule['role-tail'])
    worth -= (PER_ATOM + PER_TAIL) * tailLength(scene, candidate);
  return step === Rule['head-name'] || step === Rule['role-field']
    ? worth - OVERRUN * overrun(scene, candidate)
    : worth;
}

/** The score of a candidate without a model; above 0 it beats "no entity". */
function priorScore(scene: Scene, candidate: Candidate): number {
  const { match, first, last } = candidate;
  if (match !== null) return PER_ATOM * (last - first + 1) + match.score;
  if (candidate.type === PERSON) return personScore(scene, candidate);
  return candidate.edges.reduce((best, edge) => Math.max(best, stepScore(scene, candidate, edge)), NEVER);
}

/** Scores by the rules alone: one for each candidate. Linear in the candidates. */
export function ruleScores(proposals: Proposals, scores: Float64Array): void {
  for (let k = 0; k < scores.length; k++) scores[k] = priorScore(proposals.scene, candidateAt(proposals, k));
}
