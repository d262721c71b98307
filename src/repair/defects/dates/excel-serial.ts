import { serialMoment } from '../../../base/spreadsheet/serial-day.ts';
import { EPOCH } from '../../../schema/types/moment.ts';
import type { CellDefect, Evidence } from '../../defect.ts';
import { settled } from '../settle.ts';
import { isDateColumn, spellDay, spellMoment } from './date-column.ts';

const DATE = { name: 'date_vote', type: 'date' } as const;
const MOMENT = { name: 'maj', type: 'datetime' } as const;
const NUMBER = /^(\d{1,7})(?:[.,](\d+))?$/;

/** From 1954 to 2064: the numbers of days that a column of recent dates holds. */
const isSerial = (days: number): boolean => days >= 20_000 && days <= 60_000;

/** How many numbers of the column are days that it may speak of, and how many are not. */
class SerialEvidence implements Evidence {
  likely = 0;
  unlikely = 0;

  see(text: string): void {
    const days = NUMBER.exec(text)?.[1];
    if (days === undefined) return;
    if (isSerial(Number(days))) this.likely += 1;
    else this.unlikely += 1;
  }
}

/** `45123`: the number of days by which a spreadsheet keeps a date, shown as it is. */
export const excelSerial: CellDefect<SerialEvidence> = {
  id: 'DATE-EXCEL-SERIAL',
  applies: isDateColumn,
  evidence: () => new SerialEvidence(),
  readings: () => ['1900', '1904'],
  repair(text, { column, evidence, reading }) {
    const [, days, fraction = ''] = NUMBER.exec(text) ?? [];
    if (days === undefined || !isSerial(Number(days))) return undefined;
    if (evidence.unlikely >= evidence.likely) return undefined;
    const serial = Number(`${days}.${fraction}0`);
    const moment = { ...EPOCH, ...serialMoment(serial, reading === '1904' ? 1904 : 1900) };
    const isWhole = Number(fraction) === 0;
    const after =
      column.field.type === 'datetime'
        ? spellMoment(column, moment, '')?.text
        : isWhole
          ? spellDay(column, moment)
          : undefined;
    return after === undefined ? undefined : settled(column, 'C', after);
  },
  examples: [
    { field: DATE, cell: '45123', gives: { class: 'C', after: '2023-07-16' } },
    { field: DATE, cell: '43661', reading: '1904', gives: { class: 'C', after: '2023-07-16' } },
    { field: DATE, cell: '45123.0', gives: { class: 'C', after: '2023-07-16' } },
    { field: MOMENT, cell: '45123,5', gives: { class: 'C', after: '2023-07-16T12:00:00' } },
    { field: DATE, cell: '45123,5', gives: null },
    { field: DATE, cell: '45123', others: ['12', '750123'], gives: null },
    { field: DATE, cell: '2022', gives: null },
    { field: { name: 'code' }, cell: '45123', gives: null },
  ],
};
