import { type GoldChange, type GoldMention, type GoldPerson, legal, type Span } from './article.js';
import type { Mark } from './inline-markup.js';
import { oneOf, SourceProblem } from './problem.js';
import type { SourceDocument, SourceSentence, StatedChange } from './source-document.js';

/** `@person id Name | other spelling`: the names under which a mention counts as a full one. */
function declared(document: SourceDocument): Map<string, string[]> {
  const people = new Map<string, string[]>();
  for (const { key, value, line } of document.headers) {
    if (key !== 'person') continue;
    const [, id = '', names = ''] = /^([a-z0-9-]+) (.+)$/su.exec(value) ?? [];
    if (id === '' || people.has(id))
      throw new SourceProblem(line, 'a person needs an id of its own and a name');
    people.set(
      id,
      names.split('|').map((name) => name.trim()),
    );
  }
  return people;
}

function mentionKind(mark: Mark, surface: string, names: readonly string[]): GoldMention['kind'] | null {
  if (mark.tag === 'pro') return 'pronoun';
  if (mark.tag === 'pos') return mark.standsFor ? 'title' : null;
  const isFull = names.some((name) => name.toLowerCase() === surface.toLowerCase());
  return isFull ? 'name' : 'short';
}

/** Returns the people of a source with their mentions and positions, in the order of the `@person` lines. */
export function readPeople(document: SourceDocument): GoldPerson[] {
  const names = declared(document);
  const people = new Map(
    [...names].map(([id, [name = '']]) => [
      id,
      { id, name: name.normalize('NFC'), mentions: [] as GoldMention[], positions: [] as Span[] },
    ]),
  );
  for (const { marks, line } of document.sentences) {
    for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
      const span = { start: mark.start, end: mark.end };
      for (const id of mark.people) {
        const person = people.get(id);
        if (person === undefined) throw new SourceProblem(line, `no @person line declares "${id}"`);
        const kind = mentionKind(mark, document.text.slice(mark.start, mark.end), names.get(id) ?? []);
        if (kind !== null) person.mentions.push({ ...span, kind });
        if (mark.tag === 'pos') person.positions.push(span);
      }
    }
  }
  return [...people.values()];
}

/** Finds the marked span that a change names: in its own sentence first, then backwards, then anywhere. */
function findMark(
  document: SourceDocument,
  sentence: SourceSentence,
  tag: string,
  surface: string,
  line: number,
): Span | null {
  if (surface === '') return null;
  const index = document.sentences.indexOf(sentence);
  const order = [
    sentence,
    ...document.sentences.slice(0, index).reverse(),
    ...document.sentences.slice(index + 1),
  ];
  for (const { marks } of order) {
    const found = marks.find(
      (mark) => mark.tag === tag && document.text.slice(mark.start, mark.end) === surface,
    );
    if (found !== undefined) return { start: found.start, end: found.end };
  }
  throw new SourceProblem(line, `no ${tag} mark reads "${surface}"`);
}

function readChange(
  document: SourceDocument,
  sentence: SourceSentence,
  { line, fields }: StatedChange,
): GoldChange {
  const [kind = '', person = '', position = '', date = '', doc = ''] = fields;
  return {
    kind: oneOf(kind, legal.change, 'change', line),
    person,
    position: findMark(document, sentence, 'pos', position, line),
    date: findMark(document, sentence, 'date', date, line),
    document: findMark(document, sentence, 'doc', doc, line),
  };
}

/** Returns the changes of office of a source in the order of their sentences. */
export function readChanges(document: SourceDocument): GoldChange[] {
  return document.sentences.flatMap((sentence) =>
    sentence.changes.map((change) => readChange(document, sentence, change)),
  );
}
