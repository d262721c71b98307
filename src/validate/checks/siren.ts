import { compact, isSiren } from '../../base/french/siren.ts';
import type { CellCheck } from '../check.ts';
import { COLUMN } from './column-param.ts';
import { digitsRefusal } from './digits-refusal.ts';
import { customCheckError, type Refusal } from './refusal.ts';

/** The intra-community VAT number of a French company holds its SIREN. */
const VAT_NUMBER = /^FR ?[0-9A-Z]{2} ?((?:\d ?){9})$/i;

function refusal(text: string, digits: string): Refusal {
  if (/^\d{9}$/.test(digits)) return { reason: 'checksum' };
  const fromVat = VAT_NUMBER.exec(text.trim())?.[1]?.replaceAll(' ', '');
  if (fromVat !== undefined) return { reason: 'vat', suggestion: right(fromVat) };
  if (/^\d{14}$/.test(digits)) return { reason: 'siret', suggestion: right(digits.slice(0, 9)) };
  return digitsRefusal(text, { length: 9, isRight: isSiren });
}

function right(digits: string): string | undefined {
  return isSiren(digits) ? digits : undefined;
}

/** Nine digits that pass Luhn, spaces and dots left out. */
export const siren: CellCheck = {
  kind: 'cell',
  id: 'siren',
  deprecated: ['french-siren-value'],
  params: [COLUMN],
  code: 'custom-check-error',
  test(text) {
    const digits = compact(text);
    return isSiren(digits) ? undefined : customCheckError('siren', refusal(text, digits));
  },
  kernel: () => ({ kind: 'luhn', length: 9, empty: false }),
  examples: {
    valid: [
      '732829320',
      '732 829 320',
      '732.829.320',
      '732\u00a0829\u202f320',
      '356000000',
      ' 732829320 ',
      '005520135',
    ],
    invalid: [
      '732829321',
      '73282932',
      '7328293200',
      '73282932000074',
      'FR44732829320',
      '732-829-320',
      '732829320A',
      '7,3282932E+8',
      '732829320.0',
      '5520135',
      '٧٣٢٨٢٩٣٢٠',
      'néant',
      ' ',
    ],
  },
};
