import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { reported, settled } from '../settle.ts';

const COUNT = { name: 'nombre', type: 'integer' } as const;
const YEAR = { name: 'annee', type: 'year' } as const;
const PATTERNED = { name: 'rang', constraints: { pattern: '[1-9]\\d*' } } as const;

const isWhole = ({ type, kind }: RepairColumn): boolean =>
  (type === 'integer' || type === 'year') && kind === undefined;

/** `12,00` in a column of whole numbers: zeros go, anything else is not rounded. */
const float: CellDefect = {
  id: 'INT-FLOAT',
  applies: isWhole,
  repair(text, { column }) {
    const [, whole, decimals = ''] = /^([-+]?\d+)[.,](\d+)$/.exec(text) ?? [];
    if (whole === undefined) return undefined;
    // `1,000` may be a thousand.
    if (column.type === 'integer' && decimals.length === 3 && /^[-+]?[1-9]\d{0,2}$/.test(whole)) {
      return undefined;
    }
    return /^0+$/.test(decimals) ? settled(column, 'A', whole) : reported('decimals');
  },
  examples: [
    { field: COUNT, cell: '12.0', gives: { class: 'A', after: '12' } },
    { field: COUNT, cell: '12,00', gives: { class: 'A', after: '12' } },
    { field: YEAR, cell: '2022.0', gives: { class: 'A', after: '2022' } },
    { field: COUNT, cell: '12,5', gives: { class: 'R', reason: 'decimals' } },
    { field: COUNT, cell: '1,000', gives: null },
    { field: { name: 'montant', type: 'number' }, cell: '12.0', gives: null },
  ],
};

/** A pattern of whole numbers that begin with no zero. */
function refusesZeros(column: RepairColumn): boolean {
  if (column.type === 'integer') return column.kind === undefined;
  if (column.type !== 'string' || column.kind !== undefined) return false;
  return (
    column.accepts('22') && column.accepts('7') && !column.accepts('0022') && !column.accepts('x')
  );
}

/** `0022` where the field refuses it; a number type takes it, and so it stays. */
const leadingZero: CellDefect = {
  id: 'NUM-LEADING-ZERO',
  applies: refusesZeros,
  repair(text, { column }) {
    const bare = /^0+(\d+)$/.exec(text)?.[1];
    return bare === undefined ? undefined : settled(column, 'A', bare);
  },
  examples: [
    { field: PATTERNED, cell: '0022', gives: { class: 'A', after: '22' } },
    { field: COUNT, cell: '0022', gives: null },
    { field: { name: 'code', constraints: { pattern: '[1-9]\\d*' } }, cell: '0022', gives: null },
    { field: PATTERNED, cell: '00', gives: null },
  ],
};

export const integers: readonly AnyCellDefect[] = [float, leadingZero];
