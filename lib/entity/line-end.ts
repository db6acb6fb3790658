/** The line that an atom stands in: names never run over a line break. */
import { Gap, type TokenTable } from '../token/table.js';

/** First atom after the line of atom `i`. Linear in the length of the line. */
export function lineEnd({ gap, length }: TokenTable, i: number): number {
  let end = i + 1;
  while (end < length && gap[end]! < Gap.LINE) end++;
  return end;
}
