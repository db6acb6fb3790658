/** The style sheet of the report. Colours are those of Okabe and Ito, which colour-blind readers tell apart. */

const LIGHT = `
  --paper: #fffdf9; --panel: #f5f2ea; --ink: #1c1b19; --soft: #5b5852; --rule: #d9d4c7;
  --achievement: #0072b2; --achievement-text: #00598c; --limitation: #d55e00; --limitation-text: #a84a00;
  --directive: #8a4f7d; --other: #76736c; --plain: #55707f; --line: #1f4e66; --link: #00598c; --mark: #ffe9a8;
  color-scheme: light;`;

const DARK = `
  --paper: #16181b; --panel: #1f2327; --ink: #ece9e2; --soft: #b0aca3; --rule: #3b4046;
  --achievement: #56b4e9; --achievement-text: #7cc6f0; --limitation: #f08a3c; --limitation-text: #f5a263;
  --directive: #d79bc8; --other: #a09c94; --plain: #86a3b3; --line: #9ccbe3; --link: #8ccdf5; --mark: #5c4a10;
  color-scheme: dark;`;

/** The whole style sheet. */
export const STYLE: string = `
:root {${LIGHT}
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "Liberation Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) {${DARK} } }
:root[data-theme="dark"] {${DARK} }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 var(--sans); }
header, nav, main, footer { max-width: 848px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 56px; }
h1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.15; letter-spacing: -0.01em; }
h1 { font-size: clamp(34px, 6vw, 54px); margin: 0 0 12px; overflow-wrap: anywhere; }
h2 { font-size: clamp(27px, 4vw, 36px); margin: 0 0 12px; }
h3 { font-size: 18px; line-height: 1.3; margin: 0; }
h4 { font-size: 16px; line-height: 1.3; margin: 0; }
section > h3 { margin-top: 40px; }
p { margin: 0 0 12px; max-width: 66ch; }
a { color: var(--link); text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: 16px; top: -80px; background: var(--ink); color: var(--paper); padding: 10px 16px; z-index: 2; }
.skip:focus { top: 12px; }
.standfirst { font: 20px/1.5 var(--serif); color: var(--soft); margin-bottom: 28px; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 20px 28px; margin: 0 0 24px; padding: 20px 0; border-top: 3px solid var(--ink); border-bottom: 1px solid var(--rule); }
.numbers div { display: flex; flex-direction: column-reverse; }
.numbers dt { color: var(--soft); font-size: 15px; }
.numbers dt::first-letter { text-transform: uppercase; }
.numbers dd { margin: 0; font: 600 34px/1.1 var(--serif); font-variant-numeric: lining-nums; }
.quiet { color: var(--soft); font-size: 15px; }
nav ol { list-style: none; display: flex; flex-wrap: wrap; gap: 6px 22px; margin: 0; padding: 0 0 8px; }
nav a { display: inline-block; padding: 6px 0; }
.tools { display: flex; justify-content: flex-end; }
button, input { font: inherit; color: inherit; }
.theme { border: 1px solid var(--rule); background: none; border-radius: 99px; padding: 6px 16px; font-size: 15px; cursor: pointer; }
.theme:hover { border-color: var(--ink); }
section { padding: 44px 0 8px; margin-top: 40px; border-top: 1px solid var(--rule); }
section > p { color: var(--soft); }
figure { margin: 32px 0 40px; break-inside: avoid; }
figcaption { margin-bottom: 14px; }
figcaption p { color: var(--soft); font-size: 15px; margin: 4px 0 0; }
.finding { font-family: var(--serif); font-size: 19px; color: var(--ink); }
svg.plot { display: block; width: 100%; height: auto; font: 13px/1.2 var(--sans); overflow: visible; background: none; font-variant-numeric: tabular-nums; }
.narrow { display: none; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 330px), 1fr)); gap: 8px 36px; }
.grid figure { margin: 16px 0; }
.grid svg.plot { max-width: 420px; }
details { margin-top: 10px; }
summary { cursor: pointer; color: var(--link); font-size: 15px; padding: 4px 0; width: fit-content; }
.scroll { position: relative; overflow-x: auto; margin: 12px 0 20px; }
table { border-collapse: collapse; width: 100%; font-size: 15px; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: 7px 20px 7px 0; border-bottom: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; font-size: 14px; }
tbody th { font-weight: 500; min-width: 9em; }
td:not(.number) { min-width: 7em; }
td.long { min-width: 15em; }
.number { text-align: right; white-space: nowrap; }
.day { white-space: nowrap; }
thead button { border: 0; background: none; padding: 0; font-weight: 600; cursor: pointer; text-align: inherit; }
thead button:hover { text-decoration: underline; }
thead button::after { content: "\\2195"; color: var(--soft); padding-left: 4px; font-weight: 400; }
th[aria-sort="ascending"] button::after { content: "\\2191"; color: var(--ink); }
th[aria-sort="descending"] button::after { content: "\\2193"; color: var(--ink); }
.tag { display: inline-block; font-size: 13px; line-height: 1; padding: 4px 8px; border-radius: 99px; border: 1px solid currentColor; white-space: nowrap; }
.tag.achievement { color: var(--achievement-text); } .tag.limitation { color: var(--limitation-text); }
.tag.directive { color: var(--directive); } .tag.other { color: var(--other); }
.words { list-style: none; margin: 4px 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 2px 14px; }
.groups { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr)); gap: 22px 32px; margin: 16px 0 32px; }
.groups .words { color: var(--soft); font-size: 15px; }
.kwic { list-style: none; margin: 8px 0 24px; padding: 0; font-size: 15px; }
.kwic li { display: grid; grid-template-columns: 1fr auto 1fr auto; gap: 0 8px; padding: 5px 0; border-bottom: 1px solid var(--rule); align-items: baseline; }
.kwic .left { text-align: right; }
.kwic .left, .kwic .right { color: var(--soft); min-width: 0; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; padding: 0 3px; font-weight: 600; }
.search { margin: 20px 0; padding: 20px 24px; background: var(--panel); }
.search label { display: block; font-weight: 600; }
.search input { width: 100%; max-width: 420px; margin-top: 6px; padding: 10px 12px; background: var(--paper); border: 1px solid var(--soft); border-radius: 4px; }
.search output { display: block; margin-top: 10px; color: var(--soft); font-size: 15px; min-height: 1.6em; }
.search .kwic { margin-bottom: 0; }
.sentences { list-style: none; margin: 12px 0; padding: 0; font-size: 16px; }
.sentences li { padding: 12px 0; border-bottom: 1px solid var(--rule); content-visibility: auto; contain-intrinsic-size: auto 90px; scroll-margin-top: 12px; overflow-wrap: anywhere; }
.sentences li:target { background: var(--mark); }
.sentences small { display: block; color: var(--soft); font-size: 14px; }
footer { padding: 32px 24px 64px; margin-top: 48px; border-top: 3px solid var(--ink); color: var(--soft); font-size: 15px; }
@media (max-width: 640px) {
  body { font-size: 16px; }
  header, nav, main, footer { padding-left: 16px; padding-right: 16px; }
  header { padding-top: 32px; }
  .wide { display: none; } .narrow { display: block; } .narrow svg.plot { max-width: 460px; }
  .numbers { grid-template-columns: 1fr 1fr; } .numbers dd { font-size: 28px; }
  .kwic li { display: block; padding: 9px 0; } .kwic .left, .kwic .right { color: inherit; }
  .search { padding: 16px; }
  nav ol { flex-direction: column; gap: 0; }
}
@page { margin: 18mm 16mm; }
@media print {
  :root, :root[data-theme="dark"], :root:not([data-theme="light"]) {${LIGHT} --paper: #fff; }
  body { font-size: 11pt; }
  header { padding-top: 0; }
  .tools, nav, .skip, .search, details { display: none; }
  .wide { display: block; } .narrow { display: none; }
  section { break-before: page; border-top: 0; margin-top: 0; padding-top: 0; }
  section.flow { break-before: auto; padding-top: 24px; }
  h2, h3, caption, summary { break-after: avoid; }
  tr, .kwic li, .groups > div { break-inside: avoid; }
  .scroll { overflow: visible; }
  .kwic a { display: none; }
  thead button::after { content: none; }
  a { color: inherit; text-decoration: none; }
}`;
