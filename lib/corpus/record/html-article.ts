/** Finds the article in an HTML page, by the algorithm of Firefox's reader view. */
import { loadOptional } from '../optional-package.js';
import { type DecodedText, decodeText } from './decode-text.js';
import { type HtmlNode, htmlText } from './html-text.js';

/** What a page says. */
export interface HtmlArticle {
  /** The headline, then a line for every paragraph, heading, list item, table row and caption. */
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  /** Time of publication as the page states it. */
  readonly published: string | null;
}

/** Reads a page; null where it has no article. */
export type HtmlReader = (html: string) => HtmlArticle | null;

interface Page {
  readonly title: string;
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
  querySelectorAll(selector: string): Iterable<HtmlNode>;
}

interface Parsed {
  readonly title?: string | null;
  readonly content?: HtmlNode | null;
  readonly publishedTime?: string | null;
}

interface Libraries {
  readonly parseHTML: (html: string) => { readonly document: Page };
  readonly Readability: new (
    document: Page,
    options: { readonly serializer: (node: HtmlNode) => HtmlNode; readonly charThreshold: number },
  ) => { parse(): Parsed | null };
}

/** Shorter articles are taken only after the less strict passes of the extractor. */
const LEAST_CHARACTERS = 250;

async function load(): Promise<Libraries> {
  const [dom, reader] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  return { parseHTML: dom.parseHTML, Readability: reader.Readability } as unknown as Libraries;
}

function attribute(document: Page, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name)?.trim() || null;
}

const PUBLISHED: readonly (readonly [selector: string, name: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['time[datetime]', 'datetime'],
];

function publishedOf(document: Page): string | null {
  for (const [selector, name] of PUBLISHED) {
    const value = attribute(document, selector, name);
    if (value !== null) return value;
  }
  return null;
}

/** The one main heading, where the title of the window holds it beside the name of the site. */
function headingOf(document: Page): string | null {
  const headings = [...document.querySelectorAll('h1')].map(htmlText);
  const heading = headings.length === 1 ? headings[0]!.replaceAll('\n', ' ') : '';
  return heading !== '' && document.title.includes(heading) ? heading : null;
}

function withTitle(title: string | null, text: string): string {
  return title === null || text.startsWith(title) ? text : `${title}\n${text}`;
}

/**
 * Makes a reader of HTML pages from `@mozilla/readability` and `linkedom`, which are optional.
 * @throws CorpusError when they are not installed
 */
export async function createHtmlReader(): Promise<HtmlReader> {
  const { parseHTML, Readability } = await loadOptional('HTML', '@mozilla/readability linkedom', load);
  return (html) => {
    const { document } = parseHTML(html);
    // The extractor changes the page, so the rest is read first.
    const heading = headingOf(document);
    const published = publishedOf(document);
    const facts = {
      url:
        attribute(document, 'link[rel="canonical"]', 'href') ??
        attribute(document, 'meta[property="og:url"]', 'content'),
    };
    const parsed = new Readability(document, {
      serializer: (node) => node,
      charThreshold: LEAST_CHARACTERS,
    }).parse();
    const text = parsed?.content == null ? '' : htmlText(parsed.content);
    if (text === '') return null;
    const title = heading ?? (parsed?.title?.trim() || null);
    return {
      ...facts,
      published: published ?? parsed?.publishedTime ?? null,
      title,
      text: withTitle(title, text),
    };
  };
}

const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,20})/i;

/** Decodes a page by the character set it states, else as any text. */
export function decodeHtml(bytes: Uint8Array): DecodedText | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const stated = CHARSET.exec(head)?.[1];
  try {
    if (stated !== undefined) {
      const decoder = new TextDecoder(stated, { fatal: true });
      return { text: decoder.decode(bytes), encoding: decoder.encoding };
    }
  } catch {
    // A wrong or unknown character set: the bytes decide.
  }
  return decodeText(bytes, 'auto');
}
