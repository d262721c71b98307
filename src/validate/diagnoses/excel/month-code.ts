import { MONTH_CODE, speaksOfTime } from '../../../base/spreadsheet/month-code.ts';
import { type Damage, isCoded, isText } from './damage.ts';

/** `05-mars`, `mars-05`: a code with a hyphen, a slash or a dot, that was taken for a date. */
export const monthCode: Damage = {
  reason: 'month-code',
  applies: (column) =>
    isText(column) &&
    column.kind !== 'date' &&
    !speaksOfTime(column.field?.name ?? '', column.label),
  suspect: () => MONTH_CODE,
  // In a text that nobody checks, `05-mars` may be what was meant.
  find: (_text, column, problems) => (isCoded(column) || problems.length > 0 ? {} : undefined),
  examples: [
    { field: { name: 'code' }, text: 'mars-05', found: true },
    { field: { name: 'code' }, text: '05-mars', found: true },
    { field: { name: 'numero' }, text: 'janv.-05', found: true },
    { field: { name: 'code' }, text: '7-août', found: true },
    { field: { name: 'code' }, text: 'Mar-05', found: true },
    { field: { name: 'reference' }, text: '05/03/2025', found: true },
    { field: { name: 'matiere' }, text: '07-mai', found: true, refused: true },
    { field: { name: 'matiere' }, text: '07-mai', found: false },
    { field: { name: 'code' }, text: '05-mar-2', found: false },
    { field: { name: 'code' }, text: 'MAR-05', found: false },
    { field: { name: 'code' }, text: '45-mars', found: false },
    { field: { name: 'periode' }, text: 'mars-05', found: false, refused: true },
    { field: { name: 'date_reference' }, text: '05/03/2025', found: false },
  ],
};
