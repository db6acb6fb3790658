/** Views for the questions that are asked most, with the meaning of their columns. */

/** A view over the tables of a run. */
export interface ReadyView {
  readonly name: string;
  /** What a row is. */
  readonly row: string;
  /** Name and meaning of each column, in order. */
  readonly columns: readonly (readonly [name: string, meaning: string])[];
  readonly sql: string;
}

const ARTICLES: ReadyView = {
  name: 'articles',
  row: 'An analysed document that repeats no other one: the rows of `documents` to count with.',
  columns: [
    ['…', 'the columns of `documents`'],
    ['year', 'year of publication'],
  ],
  sql: `SELECT *, year(published_at) AS year FROM documents WHERE status = 'analyzed' AND duplicate_of IS NULL`,
};

const INDICATORS: ReadyView = {
  name: 'indicator_by_place_period',
  row: 'An indicator in one place and period, by unit, direction and role of the figures.',
  columns: [
    ['indicator', 'what is measured, in lower case, as most often written'],
    ['indicator_id', 'lexicon id; figures without one are grouped by their words'],
    ['place', 'place that the sentence names, else the province of the article'],
    ['place_id', 'its lexicon id'],
    ['year', 'year of the period, else of publication'],
    ['period_from', 'first day of the period; empty where the text names none'],
    ['period_to', 'its last day'],
    ['value_unit', 'unit of the values'],
    ['direction', '`increase` and `decrease`: the value is the change; `level`: the amount'],
    ['role', '`actual`, `target` or `estimate`'],
    ['figures', 'number of figures'],
    ['documents', 'number of articles with such a figure'],
    ['lowest', 'least value'],
    ['median', 'median of the values'],
    ['highest', 'greatest value'],
  ],
  sql: `SELECT mode(lower(m.indicator) ORDER BY lower(m.indicator)) AS indicator, m.indicator_id,
  min(coalesce(m.place, a.place)) AS place,
  CASE WHEN m.place IS NULL THEN a.place_id ELSE m.place_id END AS place_id,
  coalesce(year(m.period_from), a.year) AS year, m.period_from, m.period_to, m.value_unit, m.direction, m.role,
  count(*) AS figures, count(DISTINCT m.document) AS documents,
  min(m.value) AS lowest, median(m.value) AS median, max(coalesce(m.value_high, m.value)) AS highest
FROM metrics m JOIN articles a USING (document)
WHERE m.indicator IS NOT NULL
GROUP BY coalesce(m.indicator_id, lower(m.indicator)), m.indicator_id,
  coalesce(CASE WHEN m.place IS NULL THEN a.place_id ELSE m.place_id END, lower(m.place)),
  CASE WHEN m.place IS NULL THEN a.place_id ELSE m.place_id END,
  coalesce(year(m.period_from), a.year), m.period_from, m.period_to, m.value_unit, m.direction, m.role`,
};

const LIMITATIONS: ReadyView = {
  name: 'limitations_by_body_year',
  row: 'A body in one year: the labels of the sentences that name it or an office in it.',
  columns: [
    ['body', 'the body, as most often written; capitals do not count'],
    ['level', 'tier of government'],
    ['branch', 'branch of the political system'],
    ['year', 'year of publication; empty where it is unknown'],
    ['documents', 'number of articles'],
    ['sentences', 'sentences that name it'],
    ['achievements', 'those labelled `achievement`'],
    ['limitations', 'those labelled `limitation`'],
    ['directives', 'those labelled `directive`'],
    [
      'limitation_share',
      'limitations as a share of achievements and limitations, 0 to 1; empty without either',
    ],
  ],
  sql: `WITH bodies AS (
  SELECT document, sentence, lower(coalesce(body, text)) AS key, mode(coalesce(body, text) ORDER BY coalesce(body, text)) AS body,
    min(level) AS level, min(branch) AS branch
  FROM entities WHERE type = 'ORGANIZATION' OR (type = 'POSITION' AND body IS NOT NULL)
  GROUP BY document, sentence, key
)
SELECT mode(b.body ORDER BY b.body) AS body, min(b.level) AS level, min(b.branch) AS branch, a.year,
  count(DISTINCT b.document) AS documents, count(*) AS sentences,
  count(*) FILTER (s.label = 'achievement') AS achievements,
  count(*) FILTER (s.label = 'limitation') AS limitations,
  count(*) FILTER (s.label = 'directive') AS directives,
  count(*) FILTER (s.label = 'limitation') / nullif(count(*) FILTER (s.label IN ('achievement', 'limitation')), 0) AS limitation_share
FROM bodies b JOIN sentences s USING (document, sentence) JOIN articles a USING (document)
GROUP BY b.key, a.year`,
};

const OFFICES: ReadyView = {
  name: 'offices_held',
  row: 'A person in an office, over all articles that say so. Persons of the same name are one row.',
  columns: [
    ['name', 'name of the person'],
    ['role', 'canonical role'],
    ['body', 'body, as written'],
    ['place', 'place, as written'],
    ['level', 'tier of government'],
    ['branch', 'branch of the political system'],
    ['rank', 'rank of the role in its body, 1 is the head'],
    ['former', 'whether the articles call it a former office'],
    ['first_seen', 'first day of publication'],
    ['last_seen', 'last day of publication'],
    ['documents', 'number of articles'],
    ['mentions', 'number of times that the office is named'],
  ],
  sql: `SELECT min(p.name) AS name, min(coalesce(e.canonical, e.text)) AS role, min(e.body) AS body, min(e.place) AS place,
  min(e.level) AS level, min(e.branch) AS branch, min(e.rank) AS rank, coalesce(e.former, false) AS former,
  min(a.published_at) AS first_seen, max(a.published_at) AS last_seen,
  count(DISTINCT e.document) AS documents, count(*) AS mentions
FROM entities e JOIN people p ON p.document = e.document AND p.person = e.person
JOIN articles a ON a.document = e.document
WHERE e.type = 'POSITION'
GROUP BY lower(p.name), lower(coalesce(e.canonical, e.text)), lower(e.body), lower(e.place), coalesce(e.former, false)`,
};

const CHANGES: ReadyView = {
  name: 'office_changes',
  row: 'A change of office that an article tells.',
  columns: [
    ['day', 'day of the change, else of publication'],
    ['kind', '`elected`, `appointed`, `dismissed`, `disciplined` or `retired`'],
    ['name', 'name of the person'],
    ['office', 'office, as written'],
    ['decision', 'document that decides it, as written'],
    ['document', 'number of the article'],
    ['id', 'its identifier'],
    ['title', 'its title or headline'],
  ],
  sql: `SELECT coalesce(c.date_from, a.published_at) AS day, c.kind, c.name, c.office, c.decision, c.document, a.id,
  coalesce(a.title, a.headline) AS title
FROM changes c JOIN articles a USING (document)`,
};

const PLACES: ReadyView = {
  name: 'balance_by_place_year',
  row: 'A province or central city in one year: the labels of the sentences of its articles.',
  columns: [
    ['place', 'province or central city that the articles name most'],
    ['place_id', 'its lexicon id'],
    ['year', 'year of publication; empty where it is unknown'],
    ['documents', 'number of articles'],
    ['achievements', 'sentences labelled `achievement`'],
    ['limitations', 'sentences labelled `limitation`'],
    ['directives', 'sentences labelled `directive`'],
    ['balance', 'achievements less limitations, as a share of both, -1 to 1; empty without either'],
  ],
  sql: `SELECT min(place) AS place, place_id, year, count(*) AS documents, sum(achievements)::BIGINT AS achievements,
  sum(limitations)::BIGINT AS limitations, sum(directives)::BIGINT AS directives,
  (sum(achievements) - sum(limitations)) / nullif(sum(achievements) + sum(limitations), 0) AS balance
FROM articles WHERE place_id IS NOT NULL GROUP BY place_id, year`,
};

/** The ready views, in an order in which each finds those that it reads. */
export const READY_VIEWS: readonly ReadyView[] = [
  ARTICLES,
  INDICATORS,
  LIMITATIONS,
  OFFICES,
  CHANGES,
  PLACES,
];
