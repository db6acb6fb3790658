/** The page around the sections. */
import { createHash } from 'node:crypto';
import { VERSIONS } from '../../../data/versions.js';
import type { ReportContext, Section } from '../section/context.js';
import { type Html, html, raw } from './html.js';
import { fill } from './messages.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/** What the page may load: nothing. Its one script is known by its hash. */
function policy(): string {
  const hash = createHash('sha256').update(SCRIPT).digest('base64');
  return `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** The words that the script needs; `<` cannot end the element. */
function scriptMessages({ m }: ReportContext): string {
  const { theme, themeAuto: auto, themeLight: light, themeDark: dark, sortBy, sentence } = m;
  const { searchFound, searchNone, searchMore } = m;
  const messages = { theme, auto, light, dark, sortBy, sentence, searchFound, searchNone, searchMore };
  return JSON.stringify(messages).replaceAll('<', '\\u003c');
}

function standfirst({ facts, m, writer }: ReportContext): Html {
  const { overview } = facts;
  const days = [...overview.days.keys()].sort();
  const range =
    days.length === 0 ? null : `${m.from} ${writer.day(days[0]!)} ${m.to} ${writer.day(days.at(-1)!)}`;
  const left = [
    [overview.undated, m.undated],
    [overview.repeated, m.repeated],
    [overview.otherwise, m.otherwise],
  ] as const;
  const notes = left
    .filter(([count]) => count > 0)
    .map(([count, text]) => `${writer.number(count, 0)} ${text}`);
  const number = (value: number, name: string): Html =>
    html`<div><dt>${name}</dt><dd>${writer.number(value, 0)}</dd></div>`;
  return html`${range === null ? null : html`<p class="standfirst">${writer.number(overview.articles, 0)} ${m.articles} ${range}</p>`}
<dl class="numbers">${number(overview.articles, m.articles)}${number(overview.sentences, m.sentences)}${number(overview.labels.achievement, m.achievements)}${number(overview.labels.limitation, m.limitations)}${number(overview.figures, m.figures)}</dl>
${notes.length === 0 ? null : html`<p class="quiet">${notes.join('; ')}.</p>`}`;
}

/** The whole page. */
export function layout(title: string, sections: readonly Section[], context: ReportContext): string {
  const { m, writer } = context;
  const page = html`<!doctype html>
<html lang="${writer.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="thoisu ${VERSIONS.thoisu ?? ''}">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#report">${m.skip}</a>
<header>
<div class="tools"><button type="button" class="theme" hidden>${m.theme}</button></div>
<h1>${title}</h1>
${standfirst(context)}
</header>
<nav aria-label="${m.contents}"><ol>${sections.map((section) => html`<li><a href="#${section.id}">${section.title}</a></li>`)}</ol></nav>
<main id="report" tabindex="-1">
${sections.map(
  (section) => html`<section id="${section.id}" aria-labelledby="${section.id}-title">
<h2 id="${section.id}-title">${section.title}</h2>
${section.content}
</section>
`,
)}
</main>
<footer><h2>${m.method}</h2><p>${fill(m.methodText, { version: VERSIONS.thoisu ?? '' })}</p></footer>
<script type="application/json" id="messages">${raw(scriptMessages(context))}</script>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`;
  return page.html;
}
