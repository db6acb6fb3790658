/** Finds the encoding of Vietnamese text by the syllables that it makes. */
import { checkInput, decode, type Encoding } from './decode.js';
import { type Reading, readAsVietnamese } from './reading.js';
import { codePointAt } from './utf.js';

/** What `detectEncoding` found. */
export interface DetectedEncoding {
  /** The encoding to pass to `decode`; `unicode` for a string that needs no decoding. */
  readonly encoding: Encoding | 'unicode';
  /** How sure it is, from 0.5 to 1: by the share of readable words, their number, and the lead over the next encoding. */
  readonly confidence: number;
}

type Input = string | Uint8Array;
type Candidate = DetectedEncoding['encoding'];

/** More text than this does not change the answer. */
const SAMPLE = 4000;
/** So much is enough where it reads clearly in one encoding, as it mostly does. */
const SHORT_SAMPLE = 800;
/** Fewer readable words with marks than this are no evidence; of all words this share must be syllables. */
const NEEDED = { words: 3, share: 0.5 };
/** English words become syllables by chance when they are read as keys: `this is` as `thí í`. */
const NEEDED_OF_KEYS = { words: 6, share: 0.8 };
/** Signs of VIQR inside words that no other text has, unlike its quotes and full stops; so many of them make few words enough. */
const VIQR_SIGNS = /\p{L}[\^~]|[uo]\+|(?<!\p{L})dd\p{L}/giu;
const NEEDED_SIGNS = 2;
const LEAST_CONFIDENCE = 0.5;

const KEYS: readonly Candidate[] = ['viqr', 'telex'];
const OLD: readonly Candidate[] = ['tcvn3', 'vni', 'windows-1258', 'viscii', 'vps', ...KEYS];
/** The likelier first where two read alike. */
const OF_STRINGS: readonly Candidate[] = ['unicode', 'mojibake', ...OLD];
const UTF_16: readonly Candidate[] = ['utf-16le', 'utf-16be'];

interface Scored extends Reading {
  readonly encoding: Candidate;
  readonly value: number;
}

function score(sample: Input, encoding: Candidate): Scored {
  const text = encoding === 'unicode' ? (sample as string) : decode(sample, encoding);
  const reading = readAsVietnamese(text);
  return { ...reading, encoding, value: reading.marked - 2 * reading.broken };
}

/** A reading of so many words, of which next to none is broken, needs no comparison with others. */
const CLEAR = { words: 20, share: 0.8, broken: 0.02 };

function isClear({ marked, broken, share }: Reading): boolean {
  return marked >= CLEAR.words && broken <= CLEAR.broken * marked && share >= CLEAR.share;
}

/** The readings of the sample in the encodings, up to the first clear one, after one that says nothing. */
function readings(sample: Input, candidates: readonly Candidate[]): Scored[] {
  const scored: Scored[] = [{ encoding: 'unicode', marked: 0, broken: 0, share: 0, value: 0 }];
  for (const encoding of candidates) {
    const reading = score(sample, encoding);
    scored.unshift(reading);
    if (isClear(reading)) break;
  }
  return scored.reverse();
}

/** The readings of as little of the sample as tells. */
function enoughReadings(sample: Input, candidates: readonly Candidate[]): Scored[] {
  const scored = readings(sample.slice(0, SHORT_SAMPLE), candidates);
  return scored.some(isClear) || sample.length <= SHORT_SAMPLE ? scored : readings(sample, candidates);
}

/** How many words of how many are evidence of the encoding. */
function neededOf(encoding: Candidate, sample: Input): typeof NEEDED {
  if (!KEYS.includes(encoding)) return NEEDED;
  const signs =
    encoding === 'viqr' && typeof sample === 'string' ? (sample.match(VIQR_SIGNS)?.length ?? 0) : 0;
  return signs >= NEEDED_SIGNS ? { ...NEEDED_OF_KEYS, words: NEEDED.words } : NEEDED_OF_KEYS;
}

function best(sample: Input, candidates: readonly Candidate[]): DetectedEncoding | null {
  const scored = enoughReadings(sample, candidates);
  const [first, second] = scored.sort((a, b) => b.value - a.value) as [Scored, Scored];
  const needed = neededOf(first.encoding, sample);
  if (first.marked < needed.words || first.share < needed.share) return null;
  const readable = first.marked / (first.marked + first.broken);
  const evidence = 1 - 0.5 ** (first.marked / 2);
  // A string that reads as well undecoded needs no decoding, so that the next encoding is no rival.
  const rival = first.encoding === 'unicode' ? 0 : Math.max(0, second.value) / first.marked;
  const confidence = Math.round(readable * evidence * (1 - rival / 2) * 1000) / 1000;
  return confidence < LEAST_CONFIDENCE ? null : { encoding: first.encoding, confidence };
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function byMark(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
}

/** Whether the bytes are UTF-8 with characters beyond ASCII, enough of them not to be so by chance. */
function isUtf8(bytes: Uint8Array): boolean {
  let characters = 0;
  for (let at = 0; at < bytes.length; ) {
    const { code, length } = codePointAt(bytes, at);
    // A sequence cut off by the end of the sample is no fault.
    if (code < 0 && at < bytes.length - 3) return false;
    if (length > 1) characters++;
    at += length;
  }
  return characters >= NEEDED.words;
}

function ofBytes(bytes: Uint8Array): DetectedEncoding | null {
  const marked = byMark(bytes);
  if (marked !== null) return { encoding: marked, confidence: 1 };
  if (bytes.includes(0)) return best(bytes, UTF_16);
  return isUtf8(bytes) ? { encoding: 'utf-8', confidence: 0.99 } : best(bytes, OLD);
}

/**
 * Finds the encoding of Vietnamese text: of bytes, or of a string whose characters may be misread bytes. Tries every
 * encoding on the first 4,000 units and counts the syllables with marks that come out.
 *
 * @returns null rather than a guess when the text is short, foreign or has no marks. `tcvn3-capital` is never the answer:
 * the bytes are those of `tcvn3`, only the font tells
 * @throws TypeError when `input` is neither string nor bytes
 * @example detectEncoding('Uû ban nh©n d©n tØnh häp phiªn th­êng kú') // { encoding: 'tcvn3', confidence: … }
 */
export function detectEncoding(input: string | Uint8Array): DetectedEncoding | null {
  checkInput('detectEncoding', input);
  if (typeof input !== 'string') return ofBytes(input.subarray(0, SAMPLE));
  const sample = input.slice(0, SAMPLE);
  return best(sample, sample.includes('\0') ? UTF_16 : OF_STRINGS);
}
