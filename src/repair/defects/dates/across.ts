import { fold, labelWords } from '../../../base/folding.ts';
import { allBut } from '../../../schema/pattern/all-but.ts';
import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { perColumn } from '../per-column.ts';
import { reported } from '../settle.ts';
import { isDateColumn } from './date-column.ts';

const MATTER = { name: 'DELIB_MATIERE_CODE', constraints: { pattern: '\\d\\.\\d{1,2}' } } as const;

/** The column that names the matter of which this one holds the number. */
const matterName = perColumn(({ field, table }): RepairColumn | undefined => {
  const words = labelWords(field.name);
  if (!words.includes('matiere') || !words.includes('code')) return undefined;
  const name = words.map((word) => (word === 'code' ? 'nom' : word)).join('');
  return table.columns.find((other) => labelWords(other.field.name).join('') === name);
});

/**
 * `7.1` beside "Divers", which is 7.10 in the nomenclature of acts (7.1 is about budgets): the zero
 * at the end went away with a column read as numbers. It is the only matter with two figures.
 */
const zeroLost: CellDefect = {
  id: 'CODE-ZERO-LOST',
  applies: (column) => matterName(column) !== undefined,
  everyCell: true,
  silence: () => allBut('7\\.1'),
  looksAcross: true,
  repair(text, { column, row }) {
    const name = text === '7.1' ? matterName(column) : undefined;
    if (name === undefined || row === undefined) return undefined;
    const label = fold(row.text(name));
    return /\bdivers\b/.test(label) && !/budget/.test(label) ? reported() : undefined;
  },
  examples: [
    {
      field: MATTER,
      cell: '7.1',
      fields: [{ name: 'DELIB_MATIERE_NOM' }],
      row: { DELIB_MATIERE_NOM: 'Finances locales/Divers' },
      gives: { class: 'R' },
    },
    {
      field: MATTER,
      cell: '7.1',
      fields: [{ name: 'DELIB_MATIERE_NOM' }],
      row: { DELIB_MATIERE_NOM: 'Finances locales/Décisions budgétaires' },
      gives: null,
    },
    {
      field: MATTER,
      cell: '7.10',
      fields: [{ name: 'DELIB_MATIERE_NOM' }],
      row: { DELIB_MATIERE_NOM: 'Finances locales/Divers' },
      gives: null,
    },
  ],
};

/** Words of what comes first, and of what comes after it. */
const SEQUENCES: readonly (readonly [string, string])[] = [
  ['delib', 'pref'],
  ['debut', 'fin'],
  ['start', 'end'],
  ['ouverture', 'fermeture'],
];

/** The column of the day that has to be before this one, the rest of their names being the same. */
const earlier = perColumn((column): RepairColumn | undefined => {
  if (!isDateColumn(column)) return undefined;
  const words = labelWords(column.field.name);
  for (const [first, after] of SEQUENCES) {
    if (!words.includes(after)) continue;
    const name = words.map((word) => (word === after ? first : word)).join('');
    const found = column.table.columns.find(
      (other) => labelWords(other.field.name).join('') === name && isDateColumn(other),
    );
    if (found !== undefined) return found;
  }
  return undefined;
});

/** Sent to the préfecture before it was voted, ended before it began: one of the two days is wrong. */
const dateOrder: CellDefect = {
  id: 'CHK-DATE-ORDER',
  applies: (column) => earlier(column) !== undefined,
  everyCell: true,
  looksAcross: true,
  repair(text, { column, row, refused }) {
    const before = earlier(column);
    if (refused || row === undefined || before === undefined) return undefined;
    const [start, end] = [before.check.judge(row.text(before)), column.check.judge(text)];
    if (typeof start.value !== 'string' || typeof end.value !== 'string') return undefined;
    return end.value.slice(0, 10) < start.value.slice(0, 10)
      ? reported(undefined, { other: before.label })
      : undefined;
  },
  examples: [
    {
      field: { name: 'PREF_DATE', type: 'date' },
      cell: '2024-01-05',
      fields: [{ name: 'DELIB_DATE', type: 'date' }],
      row: { DELIB_DATE: '2024-01-06' },
      gives: { class: 'R' },
    },
    {
      field: { name: 'date_fin', type: 'date' },
      cell: '2024-01-05',
      fields: [{ name: 'date_debut', type: 'date' }],
      row: { date_debut: '2024-01-05' },
      gives: null,
    },
    {
      field: { name: 'date_fin', type: 'date' },
      cell: '2024-01-05',
      fields: [{ name: 'date_debut', type: 'date' }],
      row: { date_debut: '' },
      gives: null,
    },
    { field: { name: 'date_fin', type: 'date' }, cell: '2024-01-05', gives: null },
  ],
};

export const datesAcross: readonly AnyCellDefect[] = [zeroLost, dateOrder];
