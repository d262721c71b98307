import { allBut } from '../../../schema/pattern/all-but.ts';
import type { AnyCellDefect, CellDefect } from '../../defect.ts';
import { reported } from '../settle.ts';

const SIRET = { name: 'siret', constraints: { pattern: '\\d{14}' } } as const;
const ROUNDED = /^[1-9]\d{8}00000$/;
/** Eight zeros or more at the end: a SIREN of which a spreadsheet kept three digits, or less. */
const ROUNDED_SIREN = /^[1-9]\d{0,3}0{5,}$/;

/**
 * A SIRET whose NIC is `00000`: INSEE gives none, it is what is left of a rounded number. Luhn lets
 * one in ten of them pass, so right cells are looked at too.
 */
const rounded: CellDefect = {
  id: 'ID-ROUNDED',
  applies: ({ kind }) => kind === 'siret',
  everyCell: true,
  silence: () => allBut('[1-9]\\d{8}00000'),
  repair: (text) => (ROUNDED.test(text.replace(/[\s.]/gu, '')) ? reported() : undefined),
  examples: [
    { field: SIRET, cell: '24300000000000', gives: { class: 'R' } },
    { field: SIRET, cell: '22040000000000', gives: { class: 'R' } },
    { field: SIRET, cell: '25270000000000', gives: { class: 'R' } },
    { field: SIRET, cell: '73282932000074', gives: null },
    { field: { name: 'siren' }, cell: '356000000', gives: null },
  ],
};

/** The same for a SIREN that its check digit refuses. */
const roundedSiren: CellDefect = {
  id: 'ID-ROUNDED',
  applies: ({ kind }) => kind === 'siren',
  repair: (text) => (text.length === 9 && ROUNDED_SIREN.test(text) ? reported('siren') : undefined),
  examples: [
    {
      field: { name: 'siren', constraints: { pattern: '\\d{9}', maxLength: 8 } },
      cell: '243000000',
      gives: { class: 'R', reason: 'siren' },
    },
    { field: { name: 'siren' }, cell: '356000000', gives: null },
  ],
};

export const roundings: readonly AnyCellDefect[] = [rounded, roundedSiren];
