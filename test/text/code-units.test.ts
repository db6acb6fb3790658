import test from 'ava';
import fc from 'fast-check';
import * as withBuffer from '../../lib/text/code-units.js';
import { survey } from '../../lib/text/survey.js';
import { anyText } from './arbitrary.js';

/** The module as an engine without `Buffer` loads it. */
async function loadWithoutBuffer(): Promise<typeof withBuffer> {
  const { Buffer } = globalThis;
  Reflect.deleteProperty(globalThis, 'Buffer');
  try {
    const url = new URL('../../lib/text/code-units.js?without-buffer', import.meta.url);
    return await import(url.href);
  } finally {
    Object.assign(globalThis, { Buffer });
  }
}

const { BLOCK } = withBuffer;
const long = 'Thủ tướng \ud83d\ude00 '.repeat(BLOCK / 8);

test.serial('units are the same with and without a fast copy, also at the edges of a block', async (t) => {
  const modules = [withBuffer, await loadWithoutBuffer()];
  t.not(modules[0]!.unitsFrom, modules[1]!.unitsFrom);
  for (const { unitsFrom } of modules) {
    const check = (text: string, from: number) => {
      const expected = Array.from({ length: Math.min(BLOCK, text.length - from) }, (_, i) =>
        text.charCodeAt(from + i),
      );
      t.deepEqual([...unitsFrom(text, from)], expected);
    };
    for (const length of [0, 1, 63, 64, 65, BLOCK - 1, BLOCK, BLOCK + 1]) check(long.slice(0, length), 0);
    for (const from of [1, BLOCK - 2, BLOCK, BLOCK + 7]) check(long, from);
    fc.assert(fc.property(anyText, fc.nat(40), (text, from) => check(text, Math.min(from, text.length))));
  }
});

for (const at of [BLOCK - 4, BLOCK - 3, BLOCK - 2, BLOCK - 1, BLOCK, 2 * BLOCK - 5, 2 * BLOCK - 4]) {
  test(`a misplaced mark at unit ${at} is seen`, (t) => {
    const text = `${'a '.repeat(at).slice(0, at - 2)} ngừơi ${'a '.repeat(20)}`;
    t.true(survey(text).suspect);
    t.false(survey(text.replace('ngừơi', 'người')).suspect);
  });
}
