import { labelWords } from '../../../base/folding.ts';
import { serialOf } from '../../../base/spreadsheet/serial-day.ts';
import { isRealDay } from '../../../schema/types/moment.ts';
import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { reported, settled } from '../settle.ts';

const YEAR = { name: 'annee', type: 'year' } as const;
const INTEGER = { name: 'exercice', type: 'integer' } as const;
const NAMES: ReadonlySet<string> = new Set(['annee', 'exercice', 'millesime', 'year']);

/** By its type, or by its name and a type or a pattern that takes years and no dates. */
function isYearColumn(column: RepairColumn): boolean {
  const { type, name } = column.field;
  if (type === 'year') return true;
  if (!labelWords(name).some((word) => NAMES.has(word))) return false;
  return column.accepts('2023') && !column.accepts('2023-01-15') && !column.accepts('15/01/2023');
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00.*)?$/;
const FRENCH = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: 00:00.*)?$/;

/** Year, month and day of a whole date; the order of the two last is of no matter to the year. */
function dayOf(text: string): readonly [number, number, number] | undefined {
  const iso = ISO.exec(text)?.slice(1).map(Number);
  const [year = 0, month = 0, day = 0] =
    iso ?? FRENCH.exec(text)?.slice(1).map(Number).reverse() ?? [];
  if (isRealDay(year, month, day)) return [year, month, day];
  return isRealDay(year, day, month) ? [year, day, month] : undefined;
}

/** `1905-07-15` for 2023: the year was taken for a number of days. */
const asSerial: CellDefect = {
  id: 'YEAR-AS-SERIAL',
  applies: isYearColumn,
  repair(text, { column }) {
    const day = dayOf(text);
    if (day?.[0] !== 1905) return undefined;
    return settled(column, 'C', String(serialOf(...day)));
  },
  examples: [
    { field: YEAR, cell: '1905-07-15', gives: { class: 'C', after: '2023' } },
    { field: INTEGER, cell: '15/07/1905', gives: { class: 'C', after: '2023' } },
    { field: YEAR, cell: '1905', gives: null },
    { field: { name: 'naissance', type: 'year' }, cell: '1906-07-15', gives: null },
  ],
};

/** A whole date where a year is due. */
const fromDate: CellDefect = {
  id: 'YEAR-FROM-DATE',
  applies: isYearColumn,
  repair(text, { column }) {
    const day = dayOf(text);
    if (day === undefined || day[0] === 1905) return undefined;
    return settled(column, 'C', String(day[0]));
  },
  examples: [
    { field: YEAR, cell: '2022-12-06', gives: { class: 'C', after: '2022' } },
    { field: INTEGER, cell: '06/12/2022', gives: { class: 'C', after: '2022' } },
    { field: YEAR, cell: '31/02/2022', gives: null },
    { field: { name: 'date', type: 'date' }, cell: '06/12/2022', gives: null },
  ],
};

const short: CellDefect = {
  id: 'YEAR-SHORT',
  applies: isYearColumn,
  repair: (text) => (/^'?\d{2}$/.test(text) ? reported() : undefined),
  examples: [
    { field: YEAR, cell: '22', gives: { class: 'R' } },
    { field: YEAR, cell: '2022', gives: null },
    { field: YEAR, cell: '202', gives: null },
  ],
};

const range: CellDefect = {
  id: 'YEAR-RANGE',
  applies: isYearColumn,
  repair: (text) =>
    /^(?:19|20)\d\d\s*(?:[-–/_]|à|et|,)\s*(?:(?:19|20)?\d\d)$/u.test(text) ? reported() : undefined,
  examples: [
    { field: YEAR, cell: '2022-2023', gives: { class: 'R' } },
    { field: INTEGER, cell: '2022/23', gives: { class: 'R' } },
    {
      field: { name: 'annee', constraints: { pattern: '\\d{4}(/\\d{4})?' } },
      cell: '2022/2023',
      gives: null,
    },
    { field: YEAR, cell: '2022', gives: null },
  ],
};

export const years: readonly AnyCellDefect[] = [asSerial, fromDate, short, range];
