/** HTML as a value: what is put in is escaped unless it is HTML itself. */

/** A piece of HTML. */
export interface Html {
  readonly html: string;
}

type Piece = Html | string | number | null | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Control characters and lone surrogates are no characters of HTML.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\p{Surrogate}/gu;

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}

function render(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  return 'html' in piece ? piece.html : piece.map(render).join('');
}

/** A template of HTML; nothing for null, lists one after the other. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: strings.map((text, k) => text + (k < pieces.length ? render(pieces[k]!) : '')).join('') };
}

/** Takes a string for HTML. */
export function raw(text: string): Html {
  return { html: text };
}
