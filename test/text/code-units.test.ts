import test from 'ava';
import * as withBuffer from '../../lib/text/code-units.js';
import { survey } from '../../lib/text/normalize/survey.js';

/** What the module gives in an engine without `Buffer`. */
async function readerWithoutBuffer(text: string): Promise<withBuffer.BlockReader | null> {
  const { Buffer } = globalThis;
  Reflect.deleteProperty(globalThis, 'Buffer');
  try {
    const url = new URL('../../lib/text/code-units.js?without-buffer', import.meta.url);
    const module: typeof withBuffer = await import(url.href);
    return module.blockReader(text);
  } finally {
    Object.assign(globalThis, { Buffer });
  }
}

const { BLOCK } = withBuffer;
const long = 'Thủ tướng \ud83d\ude00 '.repeat(BLOCK / 8);

test('a block holds the units of the text, also at its edges', (t) => {
  const check = (text: string, from: number) => {
    const length = Math.min(BLOCK, text.length - from);
    const expected = Array.from({ length }, (_, i) => text.charCodeAt(from + i));
    t.deepEqual([...withBuffer.blockReader(text)!.read(text, from)], expected);
  };
  for (const length of [64, 65, BLOCK - 1, BLOCK, BLOCK + 1]) check(long.slice(0, length), 0);
  for (const from of [1, BLOCK - 2, BLOCK, BLOCK + 7]) check(long, from);
});

test.serial('without a fast copy, and for short texts, strings are read unit by unit', async (t) => {
  t.is(withBuffer.blockReader('x'), null);
  t.is(await readerWithoutBuffer(long), null);
});

for (const at of [BLOCK - 4, BLOCK - 3, BLOCK - 2, BLOCK - 1, BLOCK, 2 * BLOCK - 5, 2 * BLOCK - 4]) {
  test(`a misplaced mark at unit ${at} is seen`, (t) => {
    const text = `${'a '.repeat(at).slice(0, at - 2)} ngừơi ${'a '.repeat(20)}`;
    t.true(survey(text).suspect);
    t.false(survey(text.replace('ngừơi', 'người')).suspect);
  });
}
