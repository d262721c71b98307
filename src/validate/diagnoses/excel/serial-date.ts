import { serialMoment } from '../../../base/spreadsheet/serial-day.ts';
import { EPOCH } from '../../../schema/types/moment.ts';
import { strptime } from '../../../schema/types/strptime.ts';
import type { DiagnosedColumn } from '../../diagnosis.ts';
import type { Damage } from './damage.ts';

/** How the column writes its dates; ISO when nothing says. */
function patternOf({ field }: DiagnosedColumn): string {
  const format = field?.format ?? 'default';
  if (format !== 'default' && format !== 'any') return format;
  return field?.type === 'datetime' ? '%Y-%m-%dT%H:%M:%S' : '%Y-%m-%d';
}

/** `45123` for 16 July 2023: the number of days by which spreadsheets keep a date (1954 to 2064). */
export const serialDate: Damage = {
  reason: 'serial-date',
  applies: ({ kind }) => kind === 'date',
  suspect: () => '[2-5]\\d{4}(?:[.,]\\d+)?',
  find(text, column) {
    const moment = serialMoment(Number(text.replace(',', '.')));
    const spelt = strptime(patternOf(column)).render({ ...EPOCH, ...moment });
    return spelt === undefined ? {} : { suggestions: [spelt] };
  },
  examples: [
    {
      field: { name: 'date_maj', type: 'date' },
      text: '45123',
      found: true,
      refused: true,
      suggestion: '2023-07-16',
    },
    {
      field: { name: 'debut', type: 'date', format: '%d/%m/%Y' },
      text: '45123',
      found: true,
      refused: true,
      suggestion: '16/07/2023',
    },
    {
      field: { name: 'maj', type: 'datetime' },
      text: '45123,5',
      found: true,
      refused: true,
      suggestion: '2023-07-16T12:00:00',
    },
    { field: { name: 'date de vote' }, text: '45123', found: true, suggestion: '2023-07-16' },
    { field: { name: 'date_maj', type: 'date' }, text: '2023-07-16', found: false },
    { field: { name: 'date_maj', type: 'date' }, text: '20230716', found: false, refused: true },
    { field: { name: 'code' }, text: '45123', found: false },
  ],
};
