import test from 'ava';
import fc from 'fast-check';
import { decode, detectEncoding, type Encoding, normalize } from '../../index.js';
import { markedLetters } from '../../lib/text/letters.js';
import { anyText } from './arbitrary.js';
import { ENCODERS, hasLetter, keysOf, misreadAs, tableRows } from './encoders.js';
import { allSyllables } from './syllable/syllables.js';

type Case = readonly [encoding: Encoding, input: string, expected: string];

const fromStrings: readonly Case[] = [
  ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['tcvn3', 'CéNG HßA X· HéI', 'CỘNG HÒA XÃ HỘI'],
  ['tcvn3', 'Nam §Þnh, Hµ Néi vµ Tp. HuÕ', 'Nam Định, Hà Nội và Tp. Huế'],
  ['tcvn3', 'Bµ A vµ UBND x·', 'Bà A và UBND xã'],
  ['tcvn3-capital', 'nghÞ quyÕt', 'NGHỊ QUYẾT'],
  ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['vni', 'ÑAÛNG UÛY ÑÒA PHÖÔNG, kyõ sö', 'ĐẢNG ỦY ĐỊA PHƯƠNG, kỹ sư'],
  ['windows-1258', 'Hôòi ðôÌng', 'Hội đồng'],
  ['viscii', 'nß¾c Vi®t Nam', 'nước Việt Nam'],
  ['vps', 'Uœ ban', 'Uỵ ban'],
  ['viqr', "Vie^.t Nam, DDa?ng, ngu+o+`i, tha('ng", 'Việt Nam, Đảng, người, thắng'],
  ['viqr', "ho.c\\. co' pha?i kho^ng\\?", 'học. có phải không?'],
  [
    'viqr',
    'Dang noi. lien-he@bao.example, www.bao.example',
    'Dang noi. lien-he@bao.example, www.bao.example',
  ],
  [
    'telex',
    'Vieejt Nam ddooir mowis, nguwowif daan, quyeets ddinhj',
    'Việt Nam đổi mới, người dân, quyết định',
  ],
  ['telex', 'DDAIJ HOOIJ, thuowr, dduwowcj, giuwx, hoaf', 'ĐẠI HỘI, thuở, được, giữ, hòa'],
  ['telex', 'duongw, Vietej, dangd', 'dương, Việt, đang'],
  ['telex', 'buafw giuaxw buouws luown thuowr', 'bừa giữa bướu lươn thuở'],
  ['telex', 'xooong ngoeos ngoao DDOOONG', 'xoong ngoéo ngoao ĐOONG'],
  ['telex', 'Facebook, John, 2024', 'Facebook, John, 2024'],
  ['mojibake', 'Quá»‘c há»™i', 'Quốc hội'],
  ['mojibake', 'Quá»‘c há»™i và Chính phủ', 'Quốc hội và Chính phủ'],
  ['utf-8', 'thÃ\u00a0nh phá»‘', 'thành phố'],
  ['utf-16le', 'H\0Ù\u001ei\0', 'Hội'],
];

for (const [encoding, input, expected] of fromStrings) {
  test(`decode ${encoding}: ${JSON.stringify(input)}`, (t) => t.is(decode(input, encoding), expected));
}

const BYTES: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'vni', 'vps', 'viscii'];

for (const encoding of BYTES) {
  test(`every Vietnamese letter goes through ${encoding} and back, from bytes and from misread bytes`, (t) => {
    // A hyphen between letters keeps one from being read as the mark of another.
    const letters = markedLetters().join('-');
    const bytes = ENCODERS[encoding]!(letters);
    t.is(decode(bytes, encoding), letters);
    t.is(decode(misreadAs(bytes, 'windows-1252'), encoding), letters);
  });
}

test('every letter that TCVN3 has goes through it and back', (t) => {
  const letters = markedLetters().filter((letter) => hasLetter('tcvn3', letter));
  t.is(letters.length, 134 - 'ÚỤỪỬỮỨỰỲỶỸÝỴ'.length);
  t.is(decode(ENCODERS.tcvn3!(letters.join('-')), 'tcvn3').toLowerCase(), letters.join('-').toLowerCase());
});

/** The keys that Telex needs for a letter with a shape of its own. */
const TELEX_KEYS: Readonly<Record<string, string>> = {
  â: 'aa',
  ă: 'aw',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
  đ: 'dd',
};
const TELEX_TONES: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0301': 's',
  '\u0323': 'j',
};

/** The keys of a syllable: with the shapes where their letters are, and with all shapes at the end. */
function telexOrders(syllable: string): [near: string, late: string, last: string] {
  const tone = Object.keys(TELEX_TONES).find((mark) => syllable.normalize('NFD').includes(mark)) ?? '';
  const letters = [...syllable.normalize('NFD').replace(tone, '').normalize('NFC')];
  const keys = letters.map((letter) => TELEX_KEYS[letter] ?? letter);
  const plain = keys.map((key) => key[0]!).join('');
  const shapes = [...new Set(keys.map((key) => key.slice(1)))].join('');
  const toneKey = TELEX_TONES[tone] ?? '';
  return [keys.join('') + toneKey, plain + shapes + toneKey, plain + toneKey + shapes];
}

test('every syllable goes through telex and back, in three orders of its keys', (t) => {
  // Keyboards have no `uơn`, and write `oong` with three keys.
  const typed = allSyllables().filter(
    (syllable, i) => i % 7 === 0 && !/o[oóòỏõọ]|(?<!q)u[ơớờởỡợ]./u.test(syllable),
  );
  t.true(typed.length > 2000);
  for (const syllable of typed) {
    for (const keys of telexOrders(syllable)) {
      t.is(normalize(decode(keys, 'telex'), { toneStyle: 'new' }), syllable, keys);
    }
  }
});

for (const method of ['viqr', 'telex'] as const) {
  test(`every Vietnamese vowel goes through ${method} and back`, (t) => {
    for (const letter of markedLetters().filter(
      (each) => !/[đĐăâĂÂ]/.test(each.normalize('NFD')[0]! + each),
    )) {
      if (
        /[ăâ]/i.test(
          letter
            .normalize('NFD')
            .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
            .normalize('NFC'),
        )
      )
        continue;
      t.is(decode(`t${keysOf(method, letter)}`, method), `t${letter}`);
    }
    for (const letter of ['ắ', 'ằ', 'ẵ', 'ẳ', 'ặ', 'ấ', 'ầ', 'ẫ', 'ẩ', 'ậ']) {
      t.is(decode(`t${keysOf(method, letter)}m`, method), `t${letter}m`);
    }
    t.is(decode(`${keysOf(method, 'đ')}i ${keysOf(method, 'Đ')}i`, method), 'đi Đi');
  });
}

for (const name of ['tcvn3', 'viscii', 'vps', 'windows-1258', 'windows-1252']) {
  test(`the table of ${name} has each character once`, (t) => {
    const characters = tableRows(name).map(([, character]) => character);
    t.is(new Set(characters).size, characters.length);
  });
}

for (const name of ['viscii', 'vps']) {
  test(`the table of ${name} has all letters`, (t) => {
    t.deepEqual(
      markedLetters().filter((letter) => !hasLetter(name, letter)),
      [],
    );
  });
}

const SENTENCE =
  'Sáng nay, Ủy ban nhân dân tỉnh họp phiên thường kỳ, đánh giá kết quả thu ngân sách chín tháng và bàn giải pháp gỡ vướng cho doanh nghiệp nhỏ.';

for (const [encoding, encode] of Object.entries(ENCODERS)) {
  const text = encoding === 'tcvn3' ? SENTENCE.replace('Ủy', 'ủy') : SENTENCE;
  const escaped = encoding === 'viqr' ? text.replace('nhỏ.', 'nhỏ\\.') : text;
  const bytes =
    encoding === 'viqr' ? new TextEncoder().encode(new TextDecoder().decode(encode(escaped))) : encode(text);
  test(`detectEncoding: ${encoding} from bytes`, (t) => {
    const found = detectEncoding(bytes);
    t.is(found?.encoding, encoding as Encoding);
    t.is(decode(bytes, found!.encoding as Encoding), text);
  });
  if (encoding.startsWith('utf')) continue;
  test(`detectEncoding: ${encoding} from misread bytes`, (t) => {
    t.is(detectEncoding(misreadAs(bytes, 'windows-1252'))?.encoding, encoding as Encoding);
  });
}

for (const name of ['windows-1252', 'windows-1258'] as const) {
  test(`detectEncoding: mojibake by way of ${name}`, (t) => {
    const misread = misreadAs(ENCODERS['utf-8']!(SENTENCE), name);
    t.is(detectEncoding(misread)?.encoding, 'mojibake');
    t.is(decode(misread, 'mojibake'), SENTENCE);
  });
}

test('detectEncoding: a byte-order mark is proof', (t) => {
  t.deepEqual(detectEncoding(Uint8Array.of(0xff, 0xfe, 0x48, 0)), { encoding: 'utf-16le', confidence: 1 });
  t.deepEqual(detectEncoding(Uint8Array.of(0xfe, 0xff, 0, 0x48)), { encoding: 'utf-16be', confidence: 1 });
  t.deepEqual(detectEncoding(Uint8Array.of(0xef, 0xbb, 0xbf)), { encoding: 'utf-8', confidence: 1 });
});

test('detectEncoding: Unicode needs no decoding, composed or not', (t) => {
  t.is(detectEncoding(SENTENCE)?.encoding, 'unicode');
  t.is(detectEncoding(SENTENCE.normalize('NFD'))?.encoding, 'unicode');
  t.true(detectEncoding(SENTENCE)!.confidence > 0.95);
});

test('detectEncoding: a few words of VIQR are enough where they have its signs', (t) => {
  t.is(detectEncoding("Nu+o+'c Vie^.t ddo^ng da^n")?.encoding, 'viqr');
});

const refused: readonly (readonly [name: string, input: string | Uint8Array])[] = [
  ['nothing', ''],
  ['one word', 'ViÖt'],
  [
    'English',
    'The provincial committee is to hold its first session of the year this morning, officials said.',
  ],
  ['short English that could be keys', 'this is of us'],
  ['short English with quotes', "So I'm here. We go to a spa."],
  ['formulas', 'He put a^2 + b^2 = c^2 on the board'],
  ['French', 'Le comité a été créé à la préfecture où siège déjà le conseil général, près de l’hôtel.'],
  ['French bytes', misreadBytes('Le comité a été créé à la préfecture, près de la forêt.')],
  ['Spanish', 'El año pasado la región creció más rápido que la nación, según señaló el señor Muñoz.'],
  ['Vietnamese without marks', 'Uy ban nhan dan tinh hop phien thuong ky de danh gia ket qua thu ngan sach'],
  ['Russian', 'Правительство утвердило план развития региона'],
  ['noise', Uint8Array.from({ length: 400 }, (_, i) => (i * 167 + 13) % 251)],
];

function misreadBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

for (const [name, input] of refused) {
  test(`detectEncoding refuses to guess: ${name}`, (t) => t.is(detectEncoding(input), null));
}

test('decode and detectEncoding take any string and any bytes', (t) => {
  const encodings: Encoding[] = [...(Object.keys(ENCODERS) as Encoding[]), 'tcvn3-capital', 'mojibake'];
  fc.assert(
    fc.property(
      anyText,
      fc.uint8Array({ maxLength: 60 }),
      fc.constantFrom(...encodings),
      (text, bytes, encoding) => {
        detectEncoding(text);
        detectEncoding(bytes);
        return typeof decode(text, encoding) === 'string' && typeof decode(bytes, encoding) === 'string';
      },
    ),
    { numRuns: 2000 },
  );
  t.pass();
});

test('decode leaves text of other scripts alone in every encoding', (t) => {
  for (const encoding of Object.keys(ENCODERS) as Encoding[]) {
    if (!encoding.startsWith('utf-16')) t.is(decode('中文 Путин 日本', encoding), '中文 Путин 日本');
  }
});

test('decode and detectEncoding throw on wrong types, by name', (t) => {
  t.throws(() => decode('a', 'koi8' as Encoding), {
    instanceOf: TypeError,
    message: /decode\(\): encoding.*"tcvn3"/,
  });
  t.throws(() => decode(1 as unknown as string, 'vni'), {
    instanceOf: TypeError,
    message: /decode\(\): input is 1/,
  });
  t.throws(() => detectEncoding(null as unknown as string), { message: /detectEncoding\(\): input is null/ });
});
