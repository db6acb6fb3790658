/** What a candidate is worth by its rule alone: the choice without a model. Longer beats shorter, listed beats guessed. */
import { isCapitalised } from '../../token/table.js';
import { AtomMark } from '../atom-marks.js';
import type { Candidate, Edge } from '../candidate.js';
import { isNameAtom } from '../capitals.js';
import { isFamilyName } from '../person/person-edges.js';
import type { Scene } from '../scene.js';

/** Worth of each atom that the span covers with good reason. */
const PER_ATOM = 1;
/** Cost of each unlisted lower-case atom inside a name. */
const PER_TAIL = 2.5;

const TYPE_NAMES = ['', 'person', 'position', 'organization', 'location'] as const;

/** Worth of the last step of a span. */
const STEP_WORTH: Readonly<Record<string, number>> = {
  role: 3,
  body: 3,
  head: -6,
  'head-name': 1,
  'head-tail': -2,
  'role+field': 1,
  'role+tail': -3,
  unit: 1,
  'unit-place': 3,
  'unit-name': 1,
  'unit-number': 3,
  place: 2,
  name: -2,
  term: 1,
  acronym: -1,
  url: -1,
  capitals: -4,
};

function personScore(scene: Scene, candidate: Candidate): number {
  const { table, lexicon } = scene;
  const length = candidate.last - candidate.first + 1;
  const titled = (scene.marks[candidate.first]! & (AtomMark.AFTER_ROLE | AtomMark.AFTER_HONORIFIC)) > 0;
  const joined = isNameAtom(table, candidate.last + 1) && table.gap[candidate.last + 1]! <= 1;
  const listed = lexicon.givens.has(table.id[candidate.last]!) ? 1 : 0;
  const family = isFamilyName(scene, candidate.first);
  if (!family && !titled) return -2;
  if (length === 1) return titled && isCapitalised(table, candidate.first) && !joined ? 2 : -2;
  return (family ? 3 : 1) + (titled ? 2 : 0) + listed + (length <= 4 ? length : -3) - (joined ? 3 : 0);
}

function stepScore(scene: Scene, candidate: Candidate, edge: Edge): number {
  const { table } = scene;
  let worth = STEP_WORTH[edge.step] ?? 0;
  const bare = edge.row?.fields.bare;
  const alone = edge.step === 'role' || edge.step === 'body';
  if (alone && bare === 'no') worth -= 8;
  if (!isCapitalised(table, candidate.first) && edge.row?.fields.lower !== 'yes') worth -= alone ? 8 : 2;
  for (let i = candidate.first; i <= candidate.last; i++) worth += PER_ATOM;
  if (edge.step.endsWith('tail')) worth -= PER_TAIL * tailLength(scene, candidate);
  return worth;
}

/** Unlisted lower-case atoms at the end of a span. */
function tailLength({ table }: Scene, { first, last }: Candidate): number {
  let i = last;
  while (i > first && !isNameAtom(table, i)) i--;
  return last - i;
}

/** The score of a candidate without a model; above 0 it beats "no entity". */
export function priorScore(scene: Scene, candidate: Candidate): number {
  if (candidate.match !== null) return candidate.match.score;
  if (TYPE_NAMES[candidate.type] === 'person') return personScore(scene, candidate);
  return Math.max(...candidate.edges.map((edge) => stepScore(scene, candidate, edge)));
}
