/** Frames: the words that say who speaks: `ông A cho rằng`, `theo ông A`, `…”, ông A nói`, `Ông A: …`. */
import { type Matcher, matchLongest, mayStart } from '../lexicon/matcher.js';
import { AtomKind, atomText, isMark, Mark, Shape } from '../token/table.js';
import type { SpeechForm } from './speaker-lexicon.js';
import { readGap } from './speech-gap.js';
import type { SpeechScene } from './speech-scene.js';
import { MAX_REACH, MAX_VOICES, voiceBefore, voiceIndex } from './voice-before.js';
import type { Voice } from './voices.js';

/** A frame in a sentence. */
export interface Frame {
  readonly voice: Voice;
  readonly rule: 'said' | 'according-to' | 'after-quotation' | 'colon';
  /** Lexicon entry of the verb or preposition. */
  readonly entry?: string;
}

/** Words between speaker and verb that are no adverbs of the lexicon. */
const MAX_BETWEEN = 4;
/** Words between the speaker and a colon: `dẫn kết quả khảo sát 3.000 công nhân:`. */
const MAX_LED_IN = 8;
/** The same before a quotation. */
const MAX_ANNOUNCED = 12;
/** A verb of speech this near to the head of the sentence may have its subject in an earlier one. */
const MAX_HEAD = 6;
/** An apposition between commas is not longer. */
const MAX_APPOSITION = 24;
/** Words of address before the speaker: `đồng chí`, `vị đại biểu`. */
const MAX_TITLES = 3;

/** The longest form at an atom when it is written small or opens the sentence. */
function matchSpeech(
  { table, sentences, quoted, voiceAt }: SpeechScene,
  matcher: Matcher<SpeechForm>,
  row: number,
  i: number,
): { entry: SpeechForm; next: number } | null {
  if (!mayStart(matcher, table, i) || quoted[i] === 1 || voiceAt[i] !== 0) return null;
  if (table.shape[i] !== Shape.LOWER && i !== sentences.first[row]) return null;
  const match = matchLongest(matcher, table, i, sentences.last[row]! + 1);
  return match === null ? null : { entry: match.entries[0]!, next: i + match.length };
}

/** Whether a body stands where a clause begins, and so is no part of another noun phrase. */
function opensClause({ table, sentences, lexicon }: SpeechScene, row: number, { first }: Voice): boolean {
  const before = first - 1;
  if (before < sentences.first[row]! || table.kind[before]! >= AtomKind.PUNCTUATION) return true;
  for (let i = Math.max(sentences.first[row]!, first - 3); i < first; i++) {
    if (matchLongest(lexicon.subjects, table, i, first)?.length === first - i) return true;
  }
  return false;
}

function isSubject(scene: SpeechScene, row: number, voice: Voice, verb: number): boolean {
  const { table } = scene;
  if (voice.kind === 'body' && !opensClause(scene, row, voice)) return false;
  const { words, commas, broken } = readGap(scene, voice.last + 1, verb);
  if (broken) return false;
  const person = voice.kind === 'person' || voice.kind === 'pronoun';
  const appositive = person && isMark(table, voice.last + 1, Mark.COMMA) && commas >= 2;
  if (appositive && words <= MAX_APPOSITION) return true;
  return words <= (person ? MAX_BETWEEN : 0) && commas <= 1;
}

/** Whether the words behind a weak verb are what is said: a colon, a quotation. */
function saysSomething({ table, quoted }: SpeechScene, next: number, last: number): boolean {
  if (next > last) return false;
  return isMark(table, next, Mark.COLON) || isMark(table, last, Mark.COLON) || quoted[next] === 1;
}

/** Whether the verb as it is used tells of speech. */
function isSpeech(scene: SpeechScene, entry: SpeechForm, voice: Voice, next: number, last: number): boolean {
  if (entry.frame === 'weak') return saysSomething(scene, next, last);
  if (entry.frame !== 'act') return true;
  const person = voice.kind === 'person' || voice.kind === 'pronoun';
  return person && next < last && scene.table.kind[next]! < AtomKind.PUNCTUATION;
}

/** The person whose apposition a body or office belongs to: `Bà A, Trưởng Ban B, cho biết`. */
function inApposition(scene: SpeechScene, row: number, voice: Voice): Voice {
  if (voice.kind === 'person' || voice.kind === 'pronoun') return voice;
  const { voices, voiceFrom, table } = scene;
  const last = voiceIndex(scene, voice.first) - 1;
  for (let k = last; k >= voiceFrom[row]! && k > last - MAX_VOICES; k--) {
    const person = voices[k]!;
    if (voice.first - person.last > MAX_REACH) return voice;
    if (person.last >= voice.first || person.kind !== 'person') continue;
    const { words, broken } = readGap(scene, person.last + 1, voice.first);
    const near = isMark(table, person.last + 1, Mark.COMMA) && words <= MAX_APPOSITION && !broken;
    return near && scene.quoted[person.first] === 0 ? person : voice;
  }
  return voice;
}

function saidFrame(scene: SpeechScene, row: number): Frame | null {
  const { sentences, lexicon } = scene;
  const last = sentences.last[row]!;
  let verbEnd = Number.NEGATIVE_INFINITY;
  for (let i = sentences.first[row]!; i <= last; i++) {
    const found = matchSpeech(scene, lexicon.verbs, row, i);
    if (found === null) continue;
    const voice = voiceBefore(scene, row, i);
    // Who stands right behind a verb of speech is spoken to: `đề nghị Chính phủ đánh giá`.
    const free = voice !== null && scene.quoted[voice.first] === 0 && voice.first - verbEnd > 1;
    const subject = free && isSubject(scene, row, voice, i);
    if (subject && isSpeech(scene, found.entry, voice, found.next, last)) {
      return { voice: inApposition(scene, row, voice), rule: 'said', entry: found.entry.id };
    }
    verbEnd = found.next - 1;
    i = found.next - 1;
  }
  return null;
}

/** `Bà A, Trưởng Ban B, dẫn kết quả giám sát: …`, `ĐB C giơ biển tranh luận: “…`. */
function announcedFrame(scene: SpeechScene, row: number, quotedOnly: boolean): Frame | null {
  const { table, sentences, voiceAt } = scene;
  const last = sentences.last[row]!;
  for (let i = sentences.first[row]! + 1; i < last; i++) {
    if (scene.quoted[i] === 1) return null;
    if (!isMark(table, i, Mark.COLON)) continue;
    const nearest = voiceAt[i + 1] === 0 ? voiceBefore(scene, row, i) : null;
    const voice = nearest === null ? null : inApposition(scene, row, nearest);
    if (nearest === null || voice === null || voice.kind === 'body' || voice.kind === 'office') return null;
    const { words, broken } = readGap(scene, nearest.last + 1, i);
    const speech = scene.quoted[i + 1] === 1;
    if (quotedOnly && !speech) return null;
    const most = speech ? MAX_ANNOUNCED : MAX_LED_IN;
    return words <= most && !broken ? { voice, rule: 'colon' } : null;
  }
  return null;
}

/** The first voice behind an atom with few words between. */
function voiceBehind(scene: SpeechScene, row: number, from: number, most: number): Voice | null {
  const { voices, voiceFrom } = scene;
  const k = Math.max(voiceFrom[row]!, voiceIndex(scene, from));
  const voice = k < voiceFrom[row + 1]! ? voices[k]! : null;
  if (voice !== null && voice.first - from <= MAX_REACH) {
    const { words, commas, broken } = readGap(scene, from, voice.first);
    return words <= most && commas === 0 && !broken ? voice : null;
  }
  return null;
}

/** `theo báo cáo của Sở A do ông B trình bày`: the person who reads. */
function reader(scene: SpeechScene, row: number, voice: Voice): Voice {
  if (voice.kind === 'person' || voice.kind === 'pronoun') return voice;
  const next = voiceBehind(scene, row, voice.last + 1, MAX_TITLES);
  const read = next?.kind === 'person' && /^do$/iu.test(atomText(scene.table, voice.last + 1));
  return read ? next : voice;
}

function sourceFrame(scene: SpeechScene, row: number): Frame | null {
  const { sentences, lexicon } = scene;
  for (let i = sentences.first[row]!; i <= sentences.last[row]!; i++) {
    const found = matchSpeech(scene, lexicon.sources, row, i);
    if (found === null) continue;
    // `theo bà` is an entry, and `bà` is the voice inside it.
    const voice =
      voiceBehind(scene, row, found.next, MAX_TITLES) ?? voiceBehind(scene, row, i + 1, MAX_TITLES);
    if (voice !== null)
      return { voice: reader(scene, row, voice), rule: 'according-to', entry: found.entry.id };
  }
  return null;
}

/** `…”, ông A gay gắt.`: the voice right behind the quotation that the sentence ends. */
export function tailFrame(scene: SpeechScene, row: number): Frame | null {
  const index = scene.quotes.spoken[row]! - 1;
  if (index < 0) return null;
  const { close } = scene.quotes.quotations[index]!;
  if (close >= scene.sentences.last[row]! || close < scene.sentences.first[row]!) return null;
  let from = close + 1;
  while (scene.table.kind[from]! >= AtomKind.PUNCTUATION && from < scene.sentences.last[row]!) from++;
  const voice = voiceBehind(scene, row, from, MAX_TITLES);
  return voice === null ? null : { voice, rule: 'after-quotation' };
}

/** `Ông A: …`, `- Giám đốc B: …` */
export function colonFrame(scene: SpeechScene, row: number): Frame | null {
  const { table, sentences } = scene;
  const voice = voiceBehind(scene, row, sentences.first[row]!, MAX_TITLES);
  if (voice === null || !isMark(table, voice.last + 1, Mark.COLON)) return null;
  return { voice, rule: 'colon' };
}

/** `Ông A – Chủ tịch B: …`, `ĐB A (Cà Mau): …`: an office or bracket between the name and the colon, no verb. */
function introducedFrame(scene: SpeechScene, row: number): Frame | null {
  const { table, sentences, voiceAt } = scene;
  const voice = voiceBehind(scene, row, sentences.first[row]!, MAX_TITLES);
  if (voice === null || voice.kind !== 'person') return null;
  const next = voice.last + 1;
  const bracket = isMark(table, next, Mark.OPEN_BRACKET);
  if (!bracket && !isMark(table, next, Mark.COMMA) && !isMark(table, next, Mark.DASH)) return null;
  const limit = Math.min(sentences.last[row]!, next + MAX_APPOSITION);
  let colon = next + 1;
  while (colon < limit && !isMark(table, colon, Mark.COLON)) colon++;
  const closed = bracket ? isMark(table, colon - 1, Mark.CLOSE_BRACKET) : voiceAt[colon - 1] !== 0;
  const titled = bracket || voiceAt[next + 1] !== 0;
  return colon < limit && closed && titled ? { voice, rule: 'colon' } : null;
}

/** The frame of a headline: `Bí thư: “…”`. */
export function headlineFrame(scene: SpeechScene, row: number): Frame | null {
  return colonFrame(scene, row) ?? announcedFrame(scene, row, true);
}

/** Whether the sentence begins with `Theo ông, …`: the words of who spoke last. */
export function pointsBack(scene: SpeechScene, row: number): boolean {
  const { sentences, lexicon, table } = scene;
  const first = sentences.first[row]!;
  for (let i = first; i <= Math.min(first + 2, sentences.last[row]!); i++) {
    const found = matchSpeech(scene, lexicon.sources, row, i);
    if (found !== null) return found.entry.frame === 'back' && isMark(table, found.next, Mark.COMMA);
  }
  return false;
}

/** Whether the sentence has a verb of speech outside of quotations. */
export function hasSpeechVerb(scene: SpeechScene, row: number): boolean {
  const { sentences, lexicon } = scene;
  for (
    let i = sentences.first[row]!;
    i <= Math.min(sentences.last[row]!, sentences.first[row]! + MAX_HEAD);
    i++
  ) {
    const found = matchSpeech(scene, lexicon.verbs, row, i);
    if (found !== null && found.entry.frame !== 'weak') return true;
  }
  return false;
}

/** The frame of a sentence, the surest first. Linear in its length. */
export function findFrame(scene: SpeechScene, row: number): Frame | null {
  return (
    tailFrame(scene, row) ??
    colonFrame(scene, row) ??
    introducedFrame(scene, row) ??
    saidFrame(scene, row) ??
    sourceFrame(scene, row) ??
    announcedFrame(scene, row, false)
  );
}
