/** The numbers of a text: the public function of this part alone. */
import { defaultSource, type LexiconSource } from '../../lexicon/lexicon-source.js';
import { checkText } from '../../options.js';
import { prepare } from '../../prepared.js';
import { restoreOffsets } from '../../restore-offsets.js';
import { rangeText } from '../../token/table.js';
import type { NumberSpan } from '../../types.js';
import { metricLexicon } from '../metric-lexicon.js';
import { createReading, scopeOf } from '../scope.js';
import { findNumbers } from './find-numbers.js';

/** The numbers of a text by the lexicons of a source. */
export function numbersWith(source: LexiconSource, text: string): NumberSpan[] {
  const { original, table, map } = prepare(text, source.vocabulary);
  const reading = createReading(table, null, [], metricLexicon(source));
  const scope = scopeOf(reading, 0, table.length, 0, 0);
  const spans = findNumbers(scope).map(({ first, last, value }) => ({
    start: table.start[first]!,
    end: table.end[last]!,
    text: rangeText(table, first, last),
    value,
  }));
  return restoreOffsets(spans, original, map);
}

/**
 * The numbers of a text in text order: digits by the Vietnamese convention (`21.218,5`) or, where the text proves it,
 * the foreign one (`1,400.5`), magnitudes (`4,5 triệu`), words (`hai mươi mốt nghìn`), fractions, negatives, Roman
 * numerals behind `khóa`, `chương` and the like. The two ends of a range are two numbers. Words that are also other
 * words (`năm`, `ba`, `không`, `tư`) are numbers only where their neighbours show it. Offsets are UTF-16 code units
 * into `text`, half-open. Linear.
 * @throws TypeError when `text` is no string
 * @example numbers('hơn 1,5 triệu hộ').map((n) => [n.text, n.value]) // [['1,5 triệu', 1500000]]
 */
export function numbers(text: string): NumberSpan[] {
  checkText('numbers', text);
  return numbersWith(defaultSource(), text);
}
