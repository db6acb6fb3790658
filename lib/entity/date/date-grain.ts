/** The granularity of a reading. */
import type { Grain } from '../../types.js';
import type { Reading } from './date-reading.js';

function monthsGrain(count: number): Grain {
  if (count === 12) return 'year';
  if (count === 6) return 'half';
  return count === 3 ? 'quarter' : count === 1 ? 'month' : 'period';
}

/** The granularity of a reading. */
export function grainOf(reading: Reading): Grain {
  switch (reading.type) {
    case 'point':
      return reading.unit;
    case 'shift':
      if (reading.weekday !== undefined) return 'day';
      return reading.unit === 'decade' || reading.unit === 'century' ? 'period' : reading.unit;
    case 'part':
      return reading.position.endsWith('half') && grainOf(reading.of) === 'year' ? 'half' : 'period';
    case 'edge':
      return 'day';
    case 'months':
      return monthsGrain(reading.count);
    case 'range':
      return reading.grain === 'day' ? 'period' : reading.grain;
    case 'years':
      return 'period';
    case 'same':
      return reading.unit;
    case 'open':
      return reading.grain;
  }
}
