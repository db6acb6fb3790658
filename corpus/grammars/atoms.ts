/**
 * The atoms that are more than a run of letters or digits, in XRegExp's free-spacing notation. The compiler turns
 * them into native sticky patterns; the scanner tries them only at a place where a run meets a joining mark.
 */
import { buildGrammar } from './build-grammar.js';

/** Sub-patterns by name, for `XRegExp.build`. */
const parts = {
  digits: String.raw`[0-9]`,
  upper: String.raw`\p{Lu}`,
  // Part of a document number after the running number: NQ, QĐ, TTg, QH14, BKHĐT, VPCP, TW, TU.
  symbol: String.raw`\p{Lu}(?:\p{Lu}|\p{Ll}|[0-9&]){0,11}`,
  label: String.raw`[a-zA-Z0-9](?:[a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?`,
  domain: String.raw`vn|com|net|org|gov|edu|info|biz|io|asia|tv|me|eu|us|uk|fr|de|jp|kr|cn|sg|au|la|kh|th|int`,
  currency: String.raw`AED|AUD|BND|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|IDR|INR|JPY|KHR|KRW|LAK|MMK|MYR|NOK|NZD|PHP|PLN|RUB|SEK|SGD|THB|TWD|USD|VND|ZAR`,
};

const build = (pattern: string): RegExp => buildGrammar(pattern, parts);

/** The grammar of each atom kind, under the name that the compiled pattern gets. */
export const atomGrammars: Readonly<Record<string, RegExp>> = {
  /** `12,85` · `1.400` · `21.218,5` · `1,400.5` · `2017` */
  NUMBER_ATOM: build(String.raw`
      [0-9]{1,3} (?: \. [0-9]{3} )+ (?: , [0-9]+ )? (?! [0-9] )
    | [0-9]{1,3} (?: , [0-9]{3} )+ (?: \. [0-9]+ )? (?! [0-9] )
    | [0-9]+ (?: [.,] [0-9]+ )?`),
  /** `13/10` · `13/10/2023` · `2/63` · `9/2017` */
  SLASHED_ATOM: build(String.raw` [0-9]{1,6} (?: / [0-9]{1,6} ){1,2} (?! [0-9] )`),
  /** `13.10.2023` · `13-10-2023` · `2023-10-13` */
  DATE_ATOM: build(String.raw`
    (?: [0-9]{1,2} (?: \. [0-9]{1,2} \. | - [0-9]{1,2} - ) [0-9]{4} | [12][0-9]{3} - [01][0-9] - [0-3][0-9] ) (?! [0-9] )`),
  /** `42/2017/QH14` · `35/NQ-CP` · `15-NQ/TU` · `01/2016/TT-BKHĐT` · `102-QĐ/TW` */
  CODE_ATOM: build(String.raw`
    [0-9]{1,5} (?: / [0-9]{4} )? [/\-] (?= {{upper}}{2} ) {{symbol}} (?: [/\-.] (?= {{upper}} ) {{symbol}} ){0,4}`),
  /** Dotted numbers that measure nothing: `0908.114.927` · `024.3825.1234` · `1.2.3`, the number of a paragraph */
  DOTTED_ATOM: build(String.raw`
    (?: 0 [0-9]{1,3} (?: \. [0-9]{3,4} ){2} | [0-9]{1,2} (?: \. [0-9]{1,2} ){2,4} ) (?! \.? [0-9] )`),
  /** `20h30` · `7h` · `14:30` · `20g15` · `9h30ph` */
  TIME_ATOM: build(String.raw`
    [0-9]{1,2} (?: [hg] (?: [0-9]{1,2} (?: ph? )? )? | : [0-9]{2} (?: : [0-9]{2} )? ) (?! \p{L} | [0-9] )`),
  /** `https://…` · `www.…` · `baochinhphu.vn/…` */
  /** `USD` before `1,23`: a code of money that its figure touches. */
  CURRENCY_ATOM: build(String.raw` (?: {{currency}} ) (?= [0-9] )`),
  URL_ATOM: build(String.raw`
    (?: (?: https? | ftp ) :// [^\s<>"“”]{1,2000}
      | (?: {{label}} \. ){1,5} (?: {{domain}} ) (?! \p{L} | [0-9] ) (?: : [0-9]{1,5} )? (?: / [^\s<>"“”]{0,2000} )? )`),
  EMAIL_ATOM: build(String.raw`
    [a-zA-Z0-9_%+\-]{1,64} (?: \. [a-zA-Z0-9_%+\-]{1,64} ){0,4} @ (?: {{label}} \. ){1,5} [a-zA-Z]{2,24}`),
};
