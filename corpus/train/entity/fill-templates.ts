/** Training articles made from the sentence templates: slots are filled from the lexicons in a fixed order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BODY_FIELDS } from '../../../lib/data/lexicons/body-fields.js';
import { COUNTRIES } from '../../../lib/data/lexicons/countries.js';
import { DISTRICTS } from '../../../lib/data/lexicons/districts.js';
import { FAMILY_NAMES } from '../../../lib/data/lexicons/family-names.js';
import { FOREIGN_NAMES } from '../../../lib/data/lexicons/foreign-names.js';
import { GIVEN_SYLLABLES } from '../../../lib/data/lexicons/given-syllables.js';
import { NAME_PARTICLES } from '../../../lib/data/lexicons/name-particles.js';
import { PROVINCES } from '../../../lib/data/lexicons/provinces.js';
import { type LexiconRow, parseRows } from '../../../lib/lexicon/rows.js';
import type { EntityType } from '../../../lib/types.js';
import { ROOT } from '../../compile/root.js';
import type { GoldArticle } from './examples.js';

/** How often each template is filled. */
const FILLS = 6;

/** Takes the next item of each list in turn, by a stride that visits all of them. */
interface Picker {
  next(list: readonly string[]): string;
}

function createPicker(seed: number): Picker {
  let state = seed;
  return {
    next: (list) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return list[Math.floor((state / 0x100000000) * list.length)]!;
    },
  };
}

const firstForms = (data: string, keep: (row: LexiconRow) => boolean): string[] =>
  parseRows(data)
    .filter(keep)
    .map(({ forms }) => forms[0]!);

const LISTS = {
  family: firstForms(FAMILY_NAMES, ({ fields }) => Number(fields.frequency) <= 3),
  given: firstForms(GIVEN_SYLLABLES, ({ type }) => type !== 'middle'),
  middle: ['Văn', 'Thị', 'Minh', 'Quang', 'Đình', 'Thu', 'Hữu', 'Xuân', 'Ngọc', 'Thanh'],
  foreignGiven: firstForms(FOREIGN_NAMES, ({ type }) => type === 'given'),
  foreignFamily: firstForms(FOREIGN_NAMES, ({ type }) => type === 'family' || type === 'transcription'),
  clan: firstForms(NAME_PARTICLES, ({ type, fields }) => type === 'clan' && fields.position === 'last'),
  prefix: firstForms(NAME_PARTICLES, ({ type }) => type === 'prefix'),
  province: firstForms(PROVINCES, () => true),
  district: firstForms(DISTRICTS, () => true),
  country: firstForms(COUNTRIES, ({ validTo }) => validTo === ''),
  field: firstForms(BODY_FIELDS, ({ type }) => type === 'ministry'),
  n: ['1', '2', '3', '4', '5', '7', '9'],
  roman: ['I', 'II', 'III', 'IV', 'V', 'VII', 'IX', 'XI', 'XII'],
  initial: ['A', 'B', 'Đ', 'Ê', 'G', 'I', 'J', 'M', 'R', 'V'],
  transcription: firstForms(
    FOREIGN_NAMES,
    ({ type, forms }) => type === 'transcription' && forms[0]!.includes('-'),
  ),
  mountainFamily: firstForms(
    FAMILY_NAMES,
    ({ type, fields }) => type === 'minority' && fields.ambiguous === 'no' && Number(fields.frequency) <= 3,
  ),
  mountainMiddle: ['A', 'Seo', 'Thị', 'Chứ', 'Láo', 'Mí', 'Bá'],
};

function fillSlot(slot: string, picker: Picker): string {
  const pick = (list: readonly string[]): string => picker.next(list);
  if (slot === 'name') return `${pick(LISTS.family)} ${pick(LISTS.middle)} ${pick(LISTS.given)}`;
  if (slot === 'foreign') return `${pick(LISTS.foreignGiven)} ${pick(LISTS.foreignFamily)}`;
  if (slot === 'mong')
    return `${pick(LISTS.mountainFamily)} ${pick(LISTS.mountainMiddle)} ${pick(LISTS.given)}`;
  if (slot === 'upland') return `${pick(LISTS.prefix)} ${pick(LISTS.given)}`;
  if (slot === 'minority') return `${pick(LISTS.prefix)} ${pick(LISTS.given)} ${pick(LISTS.clan)}`;
  return pick(LISTS[slot as keyof typeof LISTS]);
}

/** A filled template, `[TYPE text]` marks taken out and kept as spans. */
function fill(template: string, id: string, picker: Picker): GoldArticle {
  const filled = template
    .replace(/\{(\w+)\}/gu, (_, slot: string) => fillSlot(slot, picker))
    .replaceAll("' ", "'");
  const entities: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  for (const part of filled.split(/(\[[A-Z]+ [^\]]+\])/u)) {
    const mark = /^\[(?<type>[A-Z]+) (?<inner>[^\]]+)\]$/u.exec(part);
    const inner = mark?.groups?.inner ?? part;
    if (mark !== null) {
      entities.push({
        start: text.length,
        end: text.length + inner.length,
        type: mark.groups!.type as EntityType,
      });
    }
    text += inner;
  }
  return { id, text, entities };
}

/** The filled templates as articles of one sentence each. */
export function filledTemplates(): GoldArticle[] {
  const file = join(ROOT, 'corpus/train/entity/templates.txt');
  const templates = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const picker = createPicker(11);
  return Array.from({ length: FILLS }, (_, round) =>
    templates.map((template, k) => fill(template, `template-${k}-${round}`, picker)),
  ).flat();
}
