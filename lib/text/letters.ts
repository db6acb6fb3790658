/** The letters of the Vietnamese alphabet: which vowel and which tone a character holds. */

/** The six tones by their Vietnamese names. */
export type Tone = 'ngang' | 'huyền' | 'hỏi' | 'ngã' | 'sắc' | 'nặng';

/** The tones in dictionary order; a tone number is an index of this list. */
export const TONES: readonly Tone[] = ['ngang', 'huyền', 'hỏi', 'ngã', 'sắc', 'nặng'];

/** Each vowel with the six tones, in the order of `TONES`. */
const VOWELS: readonly string[] = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
];

/** Letters of ASCII that the alphabet lacks. */
const FOREIGN = 'fjwz';

/** One past the last code of a Vietnamese letter: the end of Latin Extended Additional. */
export const LETTER_LIMIT = 0x1f00;

const BASE: Uint16Array = new Uint16Array(LETTER_LIMIT);
const TONE: Uint8Array = new Uint8Array(LETTER_LIMIT);
const VOWEL_ROW: Uint8Array = new Uint8Array(LETTER_LIMIT);
const TONED: string[] = [];

for (const letters of [...VOWELS, ...VOWELS.map((row) => row.toUpperCase())]) {
  TONED.push(letters);
  for (let tone = 0; tone < letters.length; tone++) {
    const code = letters.charCodeAt(tone);
    BASE[code] = letters.charCodeAt(0);
    TONE[code] = tone;
    VOWEL_ROW[code] = TONED.length;
  }
}

/** The code of a vowel without its tone (`ế` gives `ê`); any other code as it is. */
export function toneless(code: number): number {
  return code < LETTER_LIMIT ? BASE[code] || code : code;
}

/** The tone number that a letter carries: 0 for none and for everything that is no Vietnamese vowel. */
export function toneOf(code: number): number {
  return code < LETTER_LIMIT ? TONE[code]! : 0;
}

/** Whether the code is a Vietnamese vowel in either case, with or without a tone. */
export function isVowel(code: number): boolean {
  return code < LETTER_LIMIT && VOWEL_ROW[code] !== 0;
}

/** The vowel `letter` (without tone, either case) with the given tone; the letter itself when it is no vowel. */
export function withTone(letter: string, tone: number): string {
  const row = letter.charCodeAt(0) < LETTER_LIMIT ? VOWEL_ROW[letter.charCodeAt(0)]! : 0;
  return row === 0 ? letter : TONED[row - 1]![tone]!;
}

/** A small vowel with each of the six tones: `oòỏõóọ` for `o`. */
export function tonedForms(vowel: string): string {
  return TONED[VOWEL_ROW[vowel.charCodeAt(0)]! - 1]!;
}

/** Whether the small letter is one of the 29 of the alphabet, with or without a tone. */
export function isAlphabetic(letter: string): boolean {
  return (
    isVowel(letter.charCodeAt(0)) || letter === 'đ' || (/^[a-z]$/.test(letter) && !FOREIGN.includes(letter))
  );
}

/** Whether the text has a letter that no alphabet of Western Europe has, such as `ă`, `đ`, `ơ`, `ế`. */
export function hasDistinctive(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff && (isVowel(code) || text[i] === 'đ' || text[i] === 'Đ')) return true;
  }
  return false;
}

/** The word without its tone marks (`hoà` gives `hoa`, `ướt` gives `ươt`), in composed form. */
export function stripTone(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) out += String.fromCharCode(toneless(word.charCodeAt(i)));
  return out;
}

/** Every Vietnamese letter beyond the 26 of ASCII, small and capital: 134 characters. */
export function markedLetters(): string[] {
  return ['đ', 'Đ', ...TONED.flatMap((row) => [...row])].filter((letter) => letter > '\u007f');
}
