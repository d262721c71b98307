import { LAMBERT_93 } from '../../base/french/lambert93.ts';
import { compareNumbers, type NumericValue, parseDecimal } from '../../schema/decimal.ts';
import type { CellCheck } from '../check.ts';
import { COLUMN } from './column-param.ts';
import { customCheckError, type Refusal } from './refusal.ts';

type Axis = keyof typeof LAMBERT_93;

/** A number as a field of any `decimalChar` and `groupChar` may hold it. */
function read(text: string): NumericValue | undefined {
  return parseDecimal(text.replace(/\s/g, '').replace(/^([^,]*),([^,]*)$/, '$1.$2'));
}

function isWithin(value: NumericValue, axis: Axis): boolean {
  const { min, max } = LAMBERT_93[axis];
  return compareNumbers(value, min) >= 0 && compareNumbers(value, max) <= 0;
}

function refusal(value: NumericValue | undefined, axis: Axis): Refusal {
  const params = { min: LAMBERT_93[axis].min, max: LAMBERT_93[axis].max };
  if (value === undefined) return { reason: 'number', params };
  if (compareNumbers(value, -180) >= 0 && compareNumbers(value, 180) <= 0) {
    return { reason: 'degrees', params };
  }
  const other = axis === 'latitude' ? 'longitude' : 'latitude';
  return { reason: isWithin(value, other) ? 'swapped' : 'outside', params };
}

/** A check of one coordinate in Lambert 93: a number of metres within metropolitan France. */
export function lambertCheck(id: string, axis: Axis, examples: CellCheck['examples']): CellCheck {
  const { min, max } = LAMBERT_93[axis];
  return {
    kind: 'cell',
    id,
    deprecated: [],
    params: [COLUMN],
    code: 'custom-check-error',
    test(text) {
      const value = read(text);
      if (value !== undefined && isWithin(value, axis)) return undefined;
      return customCheckError(id, refusal(value, axis));
    },
    kernel: () => ({ kind: 'decimal', min, max, empty: false }),
    examples,
  };
}
