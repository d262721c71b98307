import type { CellDefect, RepairColumn } from '../../defect.ts';
import { prepareCog } from '../shared-cog.ts';
import { identityOf, isRight } from './identity.ts';
import { padded } from './leading-zero.ts';

/** One zero or two: three would be thousands. */
const FLOAT = /^(\d+)[.,]00?$/;

/** What is left must be a right code, or one that only its leading zero lacks. */
function isCode(column: RepairColumn, whole: string): boolean {
  const identity = identityOf(column);
  if (identity === undefined) return column.kind === 'phone' && /^\d{9,11}$/.test(whole);
  if (isRight(identity, whole)) return true;
  const longer = identity === 'rna' ? undefined : padded(whole, identity);
  return longer !== undefined && isRight(identity, longer);
}

/** `75056.0`: a code that a program took for a number with decimals. */
export const float: CellDefect = {
  id: 'ID-FLOAT',
  applies: (column) => identityOf(column) !== undefined || column.kind === 'phone',
  prepare: prepareCog,
  repair(text, { column }) {
    const whole = FLOAT.exec(text)?.[1];
    if (whole === undefined || !isCode(column, whole)) return undefined;
    return { class: 'A', after: whole, partial: true };
  },
  examples: [
    {
      field: { name: 'siret', constraints: { pattern: '\\d{14}' } },
      cell: '73282932000074.0',
      gives: { class: 'A', after: '73282932000074' },
    },
    {
      field: { name: 'code_postal', constraints: { pattern: '\\d{5}' } },
      cell: '31000,00',
      gives: { class: 'A', after: '31000' },
    },
    {
      field: { name: 'code_insee', constraints: { pattern: '\\d[AB\\d]\\d{3}' } },
      cell: '1004.0',
      gives: { class: 'A', after: '1004' },
    },
    {
      field: { name: 'code_postal', constraints: { pattern: '\\d{5}' } },
      cell: '31000.5',
      gives: null,
    },
    {
      field: { name: 'siret', constraints: { pattern: '\\d{14}' } },
      cell: '73282932000075.0',
      gives: null,
    },
    { field: { name: 'numero', constraints: { pattern: '\\d' } }, cell: '7.0', gives: null },
  ],
};
