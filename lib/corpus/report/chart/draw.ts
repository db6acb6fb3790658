/** Charts as SVG with a title and a description, in a wide and a narrow form. */
import type { PlotOptions } from '@observablehq/plot';
import { escapeHtml, type Html, raw } from '../page/html.js';
import type { Drawing } from './load-plot.js';

/** What a chart is called and what it says. */
export interface ChartText {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Widths in pixels: for a page and for a phone. */
export const WIDE = 800;
export const NARROW = 340;

/** A chart for a width. */
export type ChartMaker = (width: number) => PlotOptions;

/** Plot names groups by their kind of mark; the picture has one name, and its table says the rest. */
const INNER_NAMES = / aria-(?:label|description|hidden)="[^"]*"/gu;

/** Draws one SVG. */
export function drawSvg(drawing: Drawing, options: PlotOptions, text: ChartText, kind = ''): Html {
  const svg = drawing.Plot.plot({ ...options, document: drawing.document, className: 'plot' });
  const id = `${text.id}${kind === '' ? '' : `-${kind}`}`;
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
  const head = `<title id="${id}-title">${escapeHtml(text.title)}</title><desc id="${id}-desc">${escapeHtml(text.description)}</desc>`;
  const drawn = String(svg.outerHTML).replace(INNER_NAMES, '');
  return raw(drawn.replace(/^<svg[^>]*>/u, (open) => open + head));
}

/** Draws a chart for pages and for phones; the page shows one of the two. */
export function drawBoth(drawing: Drawing, maker: ChartMaker, text: ChartText): Html {
  const wide = drawSvg(drawing, maker(WIDE), text, 'wide').html;
  const narrow = drawSvg(drawing, maker(NARROW), text, 'narrow').html;
  return raw(`<div class="wide">${wide}</div><div class="narrow">${narrow}</div>`);
}

/** A text cut to a number of characters. */
export function shorten(text: string, most: number): string {
  const letters = [...text.normalize('NFC')];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
