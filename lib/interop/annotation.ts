/** The results of a document as one flat list of annotations, as tools of annotation want them. */
import type { Change, Entity, Metric, Person, Sentence, Span, TextSpan } from '../types.js';
import type { ExportedDocument } from './exported-document.js';

/** A marked stretch of the text. */
export interface Annotation extends Span {
  /** `PERSON` … `EVENT`, `METRIC`, `INDICATOR`, `PERIOD`, `BASELINE`, `BODY`, `PLACE`, `CHANGE`, `SENTENCE`. */
  readonly type: string;
  /** Closed values, such as `level: province`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Open values, such as a canonical name. */
  readonly notes: Readonly<Record<string, string>>;
  /** Id of the lexicon entry. */
  readonly reference?: string;
}

/** A link between two annotations of the list. */
export interface AnnotationLink {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Annotations and the links between them. */
export interface AnnotationSet {
  readonly annotations: readonly Annotation[];
  readonly links: readonly AnnotationLink[];
}

type Values = Readonly<Record<string, string | number | boolean | undefined>>;

function values(entries: Values): Readonly<Record<string, string>> {
  const kept = Object.entries(entries).filter(
    ([, value]) => value !== undefined && value !== false && value !== '',
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, String(value)]));
}

function entityAttributes(entity: Entity): Values {
  if (entity.type === 'POSITION')
    return { level: entity.level, branch: entity.branch, former: entity.former };
  if (entity.type === 'ORGANIZATION') return { level: entity.level, branch: entity.branch };
  if (entity.type === 'LOCATION') return { status: entity.status };
  return entity.type === 'DATE' ? { grain: entity.grain } : {};
}

function entityNotes(entity: Entity): Values {
  switch (entity.type) {
    case 'PERSON':
      return { canonical: entity.canonical };
    case 'POSITION':
      return { role: entity.role, rank: entity.rank };
    case 'ORGANIZATION':
      return { kind: entity.kind };
    case 'LOCATION':
      return { unit: entity.unit, code: entity.code };
    case 'DATE':
      return { from: entity.from, to: entity.to };
    case 'DOCUMENT':
      return { kind: entity.kind, number: entity.number, issuer: entity.issuer, date: entity.date };
    case 'EVENT':
      return {};
  }
}

/** Collects annotations and links. */
class Collector {
  readonly annotations: Annotation[] = [];
  readonly links: AnnotationLink[] = [];

  add({ start, end }: Span, type: string, attributes: Values, notes: Values, reference?: string): number {
    this.annotations.push({
      start,
      end,
      type,
      attributes: values(attributes),
      notes: values(notes),
      ...(reference === undefined ? {} : { reference }),
    });
    return this.annotations.length - 1;
  }

  link(type: string, from: number | undefined, to: number | undefined): void {
    if (from !== undefined && to !== undefined) this.links.push({ type, from, to });
  }

  part(
    from: number,
    span: TextSpan | null | undefined,
    type: string,
    link: string,
    notes: Values = {},
  ): void {
    if (span) this.link(link, from, this.add(span, type, {}, notes));
  }
}

function addEntity(to: Collector, entity: Entity): number {
  const reference = entity.type === 'PERSON' ? undefined : entity.id;
  const index = to.add(entity, entity.type, entityAttributes(entity), entityNotes(entity), reference);
  if (entity.type === 'POSITION') to.part(index, entity.body, 'BODY', 'of-body');
  if (entity.type === 'POSITION' || entity.type === 'ORGANIZATION')
    to.part(index, entity.place, 'PLACE', 'of-place');
  return index;
}

function addMetric(to: Collector, metric: Metric): void {
  const { kind, comparator, direction, role, polarity, unit, value, indicator, period, baseline } = metric;
  const shown = typeof value === 'number' ? value : value.join('..');
  const index = to.add(
    metric,
    'METRIC',
    { kind, direction, role, polarity },
    { value: shown, unit, comparator },
  );
  to.part(index, indicator, 'INDICATOR', 'measures', { id: indicator?.id });
  to.part(index, period, 'PERIOD', 'in-period', { from: period?.from, to: period?.to });
  to.part(index, baseline, 'BASELINE', 'compared-with', { kind: baseline?.kind });
}

/** The first mention by name of every person: the entity that starts there, else none. */
function nameMentions(people: readonly Person[], entities: readonly Entity[]): Map<string, number> {
  const starts = new Map(entities.map(({ type, start }, k) => [`${type} ${start}`, k]));
  const found = new Map<string, number>();
  for (const { id, mentions } of people) {
    const first = mentions.find(({ kind, start }) => kind === 'name' && starts.has(`PERSON ${start}`));
    if (first !== undefined) found.set(id, starts.get(`PERSON ${first.start}`)!);
  }
  return found;
}

function addSentence(to: Collector, sentence: Sentence, names: ReadonlyMap<string, number>): void {
  const { label, speaker } = sentence;
  const known = speaker !== undefined && names.has(speaker);
  const index = to.add(sentence, 'SENTENCE', { label }, { speaker: known ? undefined : speaker });
  if (known) to.link('stated-by', index, names.get(speaker));
}

function addChange(
  to: Collector,
  change: Change,
  names: ReadonlyMap<string, number>,
  base: readonly number[],
): void {
  const index = to.add(change, 'CHANGE', { change: change.kind }, {});
  to.link('concerns', index, names.get(change.person));
  to.link('to-office', index, change.position === undefined ? undefined : base[change.position]);
  to.link('on-date', index, change.date === undefined ? undefined : base[change.date]);
  to.link('by-decision', index, change.document === undefined ? undefined : base[change.document]);
}

/** All results of a document: entities first, then figures, sentences and changes. Linear. */
export function collectAnnotations(document: ExportedDocument): AnnotationSet {
  const { entities = [], metrics = [], sentences = [], changes = [], people = [] } = document;
  const to = new Collector();
  const base = entities.map((entity) => addEntity(to, entity));
  const first = nameMentions(people, entities);
  const names = new Map([...first].map(([id, entity]) => [id, base[entity]!]));
  entities.forEach((entity, k) => {
    if (entity.type === 'POSITION' && entity.holder !== undefined)
      to.link('holds', names.get(entity.holder), base[k]);
  });
  for (const metric of metrics) addMetric(to, metric);
  for (const sentence of sentences) addSentence(to, sentence, names);
  for (const change of changes) addChange(to, change, names, base);
  return { annotations: to.annotations, links: to.links };
}
