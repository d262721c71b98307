import type { CellValue } from '../column-check.ts';
import { compareNumbers, isNumeric, numberKey, parseDecimal } from '../decimal.ts';
import { regexAutomaton } from '../pattern/automaton.ts';
import { numberCandidates, plainNumber } from './number-text.ts';
import { type Bounds, isUnbounded, ORDERED, type Proof, type TypeRule } from './type.ts';

/** `NaN` answers for what cannot be compared: a bound is then never met. */
export function compareNumeric(a: CellValue, b: CellValue): number {
  return isNumeric(a) && isNumeric(b) ? compareNumbers(a, b) : Number.NaN;
}

export function numericKey(value: CellValue, text: string): string {
  return isNumeric(value) ? numberKey(value) : text;
}

/** The kernel's bounds are doubles and inclusive: a bound that is not such has no kernel. */
function decimalProof({ minimum, maximum, ...exclusive }: Bounds): Proof | undefined {
  if (!isUnbounded(exclusive)) return undefined;
  const [min, max] = [minimum ?? null, maximum ?? null];
  if ((min !== null && typeof min !== 'number') || (max !== null && typeof max !== 'number')) {
    return undefined;
  }
  return { kind: 'decimal', min, max };
}

/** Python's `Decimal` after trimming; see `plainNumber` for the conventions of the field. */
export const number: TypeRule = {
  name: 'number',
  formats: ['default'],
  constraints: ORDERED,
  reader: (field) => ({
    cast(text) {
      const plain = plainNumber(text, field);
      return plain === undefined ? undefined : parseDecimal(plain);
    },
    castWritten: (written) =>
      typeof written === 'number' ? parseDecimal(String(written)) : undefined,
    remark: (_text, value) =>
      typeof value === 'number' && !Number.isFinite(value) ? 'not-a-number' : undefined,
    candidates: (text) => numberCandidates(text, field),
    compare: compareNumeric,
    key: numericKey,
  }),
  params: ({ decimalChar = '.' }) => ({ decimalChar }),
  proof(field, bounds) {
    if (field.groupChar !== undefined) return undefined;
    if ((field.decimalChar ?? '.') === '.') {
      const decimal = decimalProof(bounds);
      return decimal && { proofs: [decimal], textKey: false };
    }
    const comma = field.decimalChar === ',' && isUnbounded(bounds);
    const automaton = comma ? regexAutomaton('-?\\d{1,15}(,\\d{1,15})?') : undefined;
    return automaton && { proofs: [{ kind: 'automaton', automaton }], textKey: false };
  },
  examples: [
    {
      valid: [
        '1',
        '-1.5',
        '+1.5',
        '1.',
        '.5',
        '1e5',
        '1E-3',
        'NaN',
        '-inf',
        'Infinity',
        ' 7 ',
        '007',
        '\u00a08',
        '123456789012345678901234567890.5',
      ],
      invalid: ['1,5', '1 000', '0x10', '12€', '\u22125', '', '.', 'e5', '1_000', '٣', '--1'],
      corrected: [
        ['1,5', '1.5'],
        ['1 234,50', '1234.50'],
        ['1\u202f234,50 €', '1234.50'],
        ['1.234,50', '1234.50'],
        ['12 €', '12'],
        ['\u22125', '-5'],
      ],
    },
    {
      field: { decimalChar: ',' },
      valid: ['1,5', '1', '-3,'],
      invalid: ['1.5', '1 000,5'],
      corrected: [
        ['1.5', '1,5'],
        ['1 000,5', '1000,5'],
      ],
    },
    { field: { groupChar: ',' }, valid: ['1,00,0', '1,000.5'], invalid: ['1 000'] },
    {
      field: { bareNumber: false },
      valid: ['12 €', 'EUR-5', '12%', '1.5 kg'],
      invalid: ['€', '', '1,5 €'],
      corrected: [['1,5 €', '1.5']],
    },
  ],
};
