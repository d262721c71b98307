import type { CellValue } from '../column-check.ts';
import { parseDecimal } from '../decimal.ts';
import type { Field } from '../model.ts';
import { compareNumeric, numericKey } from './number.ts';
import { bareNumber, likelyNumber } from './number-text.ts';
import { type Bounds, type Candidate, ORDERED, type Proof, type TypeRule } from './type.ts';

/** The kernel reads at most nine digits: a bound beyond them is no bound, or excludes all it reads. */
const KERNEL_LIMIT = 999_999_999;

function plainInteger(text: string, field: Field): string {
  let plain = text.trim();
  if (field.bareNumber === false) plain = bareNumber(plain);
  return field.groupChar === undefined ? plain : plain.replaceAll(field.groupChar, '');
}

function candidates(text: string): Candidate[] {
  // `1,000` is one for a French reader and a thousand for an English one.
  if (/^-?\d{1,3}[.,]\d{3}$/.test(text)) return [];
  const likely = likelyNumber(text);
  return likely === undefined ? [] : [{ text: likely.plain.replace(/\.0+$/, '') }];
}

/** Inclusive bounds of the whole numbers that a field allows; `undefined` when a bound is not exact. */
function integerProof(bounds: Bounds): Proof | undefined {
  const lower: number[] = [];
  const upper: number[] = [];
  const sides: readonly [CellValue | undefined, number[], number][] = [
    [bounds.minimum, lower, 0],
    [bounds.exclusiveMinimum, lower, 1],
    [bounds.maximum, upper, 0],
    [bounds.exclusiveMaximum, upper, -1],
  ];
  for (const [bound, side, step] of sides) {
    if (bound === undefined) continue;
    if (typeof bound !== 'number' || Math.abs(bound) > KERNEL_LIMIT) return undefined;
    side.push(bound + step);
  }
  return {
    kind: 'integer',
    min: lower.length === 0 ? null : Math.max(...lower),
    max: upper.length === 0 ? null : Math.min(...upper),
  };
}

/** Python's `int` after trimming: leading zeros and a sign are accepted, a decimal point is not. */
export const integer: TypeRule = {
  name: 'integer',
  formats: ['default'],
  constraints: ORDERED,
  reader: (field) => ({
    cast(text) {
      const plain = plainInteger(text, field);
      return /^[+-]?[0-9]+$/.test(plain) ? parseDecimal(plain) : undefined;
    },
    castWritten: (written) =>
      typeof written === 'number' && Number.isInteger(written)
        ? parseDecimal(String(written))
        : undefined,
    candidates,
    compare: compareNumeric,
    key: numericKey,
  }),
  proof(field, bounds) {
    const proof = field.groupChar === undefined ? integerProof(bounds) : undefined;
    return proof && { proofs: [proof], textKey: false };
  },
  examples: [
    {
      valid: ['1', '+1', '-0', '007', ' 12 ', '123456789012345678901234567890'],
      invalid: ['1.0', '1e3', '1 000', '', '1_000', '٣', 'x', '2,43E+13'],
      corrected: [
        ['12.0', '12'],
        ['12,0', '12'],
        ['1 000', '1000'],
        ['12 €', '12'],
      ],
    },
    { field: { groupChar: ' ' }, valid: ['1 000', '12'], invalid: ['1,000'] },
    { field: { bareNumber: false }, valid: ['12 €', 'n°5'], invalid: ['€', '1.5'] },
  ],
};
