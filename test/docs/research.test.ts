import { readFileSync } from 'node:fs';
import test from 'ava';
import { PAGE, PICTURE, runStudy } from './study.js';

test('the study prints and draws what its page says', (t) => {
  const { page, picture } = runStudy();
  t.is(readFileSync(PAGE, 'utf8'), page, 'npm run study writes the outputs of the current state');
  t.is(readFileSync(PICTURE, 'utf8'), picture);
  t.regex(page, /```text\n[^`]+\n```/u);
});
