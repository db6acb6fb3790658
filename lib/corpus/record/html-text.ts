/** The text of an HTML tree: a line for every block, single spaces inside. */

/** What is read of a node; linkedom and browsers have it. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

const TEXT = 3;
const ELEMENT = 1;
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI ' +
    'MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
const SILENT: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'SVG']);
const CELLS: ReadonlySet<string> = new Set(['TD', 'TH']);

function collect(node: HtmlNode, pieces: string[]): void {
  if (node.nodeType === TEXT) pieces.push((node.nodeValue ?? '').replaceAll(/\s+/gu, ' '));
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName.toUpperCase();
  if (SILENT.has(name)) return;
  const edge = BLOCKS.has(name) ? '\n' : CELLS.has(name) ? ' ' : '';
  pieces.push(edge);
  for (const child of node.childNodes) collect(child, pieces);
  pieces.push(edge);
}

/** The text below a node. Linear. */
export function htmlText(node: HtmlNode): string {
  const pieces: string[] = [];
  collect(node, pieces);
  const lines = pieces
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}
