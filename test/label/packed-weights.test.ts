import test from 'ava';
import fc from 'fast-check';
import { labels } from '../../index.js';
import { LABEL_COUNT } from '../../lib/label/label-names.js';
import { addPacked, MOST_ADDED, MOST_STEPS, packSteps, stepsAt } from '../../lib/label/packed-weights.js';

const step = fc.integer({ min: -MOST_STEPS, max: MOST_STEPS });

test('a packed sum holds the sum of every label, and the four sum to zero', (t) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, step, step), { maxLength: MOST_ADDED }), (features) => {
      const packed = features.reduce((sum, steps) => sum + packSteps(...steps), 0);
      const sums = [0, 1, 2].map((label) => features.reduce((sum, steps) => sum + steps[label]!, 0));
      const expected = [...sums, 0 - sums[0]! - sums[1]! - sums[2]!];
      const found = new Int32Array(LABEL_COUNT);
      addPacked(found, 0, packed);
      t.deepEqual([...found], expected);
      t.deepEqual(
        expected.map((_, label) => stepsAt(packed, label)),
        expected,
      );
    }),
  );
});

test('the most weights of the most steps fit, either way', (t) => {
  for (const steps of [MOST_STEPS, -MOST_STEPS]) {
    const packed = packSteps(steps, steps, steps) * MOST_ADDED;
    t.deepEqual(
      [0, 1, 2].map((label) => stepsAt(packed, label)),
      Array(3).fill(steps * MOST_ADDED),
    );
  }
});

test('a sentence of many thousand words is labelled as its repeated part', (t) => {
  const part = 'công tác giải ngân còn nhiều hạn chế, yếu kém, ';
  const [label, ...others] = labels(`${part.repeat(2000)}.`);
  t.is(others.length, 0);
  t.is(label?.label, labels(`${part}.`)[0]?.label);
});
