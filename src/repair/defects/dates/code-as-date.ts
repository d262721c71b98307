import { MONTH_CODE, speaksOfTime } from '../../../base/spreadsheet/month-code.ts';
import { allBut } from '../../../schema/pattern/all-but.ts';
import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { reported, settled } from '../settle.ts';
import { monthNumber } from './french-day.ts';

const MATTER = { name: 'DELIB_MATIERE_CODE', constraints: { pattern: '\\d\\.\\d{1,2}' } } as const;
const DAY_AND_MONTH = /^(\d{1,2})-(\p{L}{3,9}\.?)$/u;
const WHOLE = /^(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d$/;

/** A pattern that takes figures with a dot, and no date. */
function isDotted(column: RepairColumn): boolean {
  if (column.type !== 'string' || column.field.constraints.pattern === undefined) return false;
  return column.accepts('7.5') && !column.accepts('07-mai') && !column.accepts('02/07/2025');
}

/** `07-mai` for 7.5, `02/07/2025` for 2.7: a dotted code that a spreadsheet took for a day. */
const dotted: CellDefect = {
  id: 'CODE-AS-DATE',
  applies: isDotted,
  repair(text, { column }) {
    const [, day, name = ''] = DAY_AND_MONTH.exec(text) ?? [];
    const month = monthNumber(name);
    if (day !== undefined && month !== undefined) {
      return settled(column, 'C', `${Number(day)}.${month}`);
    }
    const [, first, second] = WHOLE.exec(text) ?? [];
    if (first === undefined) return undefined;
    return settled(column, 'C', `${Number(first)}.${Number(second)}`);
  },
  examples: [
    { field: MATTER, cell: '07-mai', gives: { class: 'C', after: '7.5' } },
    { field: MATTER, cell: '7-janv.', gives: { class: 'C', after: '7.1' } },
    { field: MATTER, cell: '02/07/2025', gives: { class: 'C', after: '2.7' } },
    // The second figure became the year: day and month are not both there.
    { field: MATTER, cell: 'mai-07', gives: null },
    { field: MATTER, cell: '7.5', gives: null },
    { field: { name: 'date', type: 'date' }, cell: '02/07/2025', gives: null },
  ],
};

const CODE = new RegExp(`^(?:${MONTH_CODE})$`);

/** The same among free codes: nothing says what the code was. */
const free: CellDefect = {
  id: 'CODE-AS-DATE',
  applies: ({ kind, type, label, field }) =>
    kind === 'identifier' && type === 'string' && !speaksOfTime(field.name, label),
  everyCell: true,
  silence: () => allBut(MONTH_CODE),
  repair: (text) => (CODE.test(text) ? reported('free') : undefined),
  examples: [
    { field: { name: 'code' }, cell: '05-mars', gives: { class: 'R', reason: 'free' } },
    { field: { name: 'reference' }, cell: '05/03/2025', gives: { class: 'R', reason: 'free' } },
    { field: { name: 'code' }, cell: 'MAR-05', gives: null },
    { field: { name: 'date_reference' }, cell: '05/03/2025', gives: null },
    { field: { name: 'nom' }, cell: '05-mars', gives: null },
  ],
};

export const codesAsDates: readonly AnyCellDefect[] = [dotted, free];
