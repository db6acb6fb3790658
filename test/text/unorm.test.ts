import test from 'ava';
import fc from 'fast-check';
import unorm from 'unorm';
import { useNormalizer } from '../../index.js';
import { allSyllables } from './syllable/syllables.js';

const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const;
const ORACLE = { NFC: unorm.nfc, NFD: unorm.nfd, NFKC: unorm.nfkc, NFKD: unorm.nfkd };

/** Letters with their marks in every order that differs. */
function spellings(syllable: string): string[] {
  const decomposed = syllable.normalize('NFD');
  const swapped = decomposed.replace(/([\u0302\u0306\u031b])([\u0300\u0301\u0303\u0309\u0323])/g, '$2$1');
  return [syllable, syllable.toUpperCase(), decomposed, decomposed.toUpperCase(), swapped];
}

test('unorm and the engine agree on every Vietnamese syllable in every form', (t) => {
  for (const spelling of allSyllables().flatMap(spellings)) {
    for (const form of FORMS) {
      if (ORACLE[form](spelling) !== spelling.normalize(form))
        t.fail(`${form} of ${JSON.stringify(spelling)}`);
    }
  }
  t.pass();
});

/** Blocks that are older than the Unicode version of unorm. */
const BLOCKS = [
  [0x20, 0x24f],
  [0x300, 0x362],
  [0x370, 0x377],
  [0x384, 0x3ff],
  [0x400, 0x52f],
  [0x1100, 0x11ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x3041, 0x30ff],
  [0xac00, 0xd7a3],
  [0xff01, 0xff5e],
] as const;
const oldText = fc
  .array(fc.oneof(...BLOCKS.map(([min, max]) => fc.integer({ min, max }))), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));

test('unorm and the engine agree on random strings', (t) => {
  fc.assert(
    fc.property(
      oldText,
      fc.constantFrom(...FORMS),
      (text, form) => ORACLE[form](text) === text.normalize(form),
    ),
    { numRuns: 5000 },
  );
  t.pass();
});

test.serial('an engine without String.prototype.normalize takes unorm', async (t) => {
  const native = String.prototype.normalize;
  Reflect.deleteProperty(String.prototype, 'normalize');
  try {
    // Another copy of the module, which looks at the engine when it is loaded.
    const copy = '../../lib/text/unicode-form.js?without-normalize';
    const form = (await import(copy)) as typeof import('../../lib/text/unicode-form.js');
    t.throws(() => form.nfc('a'), { message: /useNormalizer/ });
    form.useNormalizer(unorm);
    t.is(form.nfc('Hô\u0323i'), 'Hội');
    t.is(form.nfd('ộ'), 'o\u0323\u0302');
  } finally {
    Object.defineProperty(String.prototype, 'normalize', {
      value: native,
      writable: true,
      configurable: true,
    });
  }
});

test('useNormalizer refuses what cannot normalise', (t) => {
  t.throws(() => useNormalizer({ nfc: unorm.nfc } as Parameters<typeof useNormalizer>[0]), {
    instanceOf: TypeError,
    message: /useNormalizer\(\): normalizer is an? object.*nfd/,
  });
});
