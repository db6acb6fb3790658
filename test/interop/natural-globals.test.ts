import test from 'ava';
import { loadNatural } from '../../lib/interop/natural/natural.js';

test("loading natural leaves the language's own functions alone", async (t) => {
  await Promise.all([loadNatural(), loadNatural()]);
  t.deepEqual([-2, 0, 3].map(Math.sign), [-1, 0, 1]);
});
