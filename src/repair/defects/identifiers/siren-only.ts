import { isSiren } from '../../../base/french/siren.ts';
import type { AnyCellDefect, CellDefect } from '../../defect.ts';
import { reported } from '../settle.ts';

const SIRET = { name: 'siret', constraints: { pattern: '\\d{14}' } } as const;
const VAT = /^FR ?(\d{2}) ?(\d{3}) ?(\d{3}) ?(\d{3})$/i;

/** A SIREN where a SIRET is due: which establishment is meant cannot be known. */
const sirenOnly: CellDefect = {
  id: 'ID-SIREN',
  applies: ({ kind }) => kind === 'siret',
  repair: (text) => (isSiren(text.replace(/[\s.]/gu, '')) ? reported() : undefined),
  examples: [
    { field: SIRET, cell: '732829320', gives: { class: 'R' } },
    { field: SIRET, cell: '732 829 320', gives: { class: 'R' } },
    { field: SIRET, cell: '732829321', gives: null },
    { field: { name: 'siren' }, cell: '732829320', gives: null },
  ],
};

/** The key of a VAT number: a function of its SIREN. */
function isVat(text: string): boolean {
  const [, key = '', ...parts] = VAT.exec(text) ?? [];
  const siren = parts.join('');
  return isSiren(siren) && (12 + 3 * (Number(siren) % 97)) % 97 === Number(key);
}

/** The intra-community VAT number of a company, which holds its SIREN but no establishment. */
const vat: CellDefect = {
  id: 'ID-VAT',
  applies: ({ kind }) => kind === 'siret' || kind === 'siren',
  repair: (text, { column }) =>
    isVat(text) ? reported(column.kind === 'siren' ? 'siren' : undefined) : undefined,
  examples: [
    { field: SIRET, cell: 'FR44732829320', gives: { class: 'R' } },
    {
      field: { name: 'siren', constraints: { pattern: '\\d{9}' } },
      cell: 'FR 44 732 829 320',
      gives: { class: 'R', reason: 'siren' },
    },
    { field: SIRET, cell: 'FR45732829320', gives: null },
    { field: { name: 'tva' }, cell: 'FR44732829320', gives: null },
  ],
};

export const sirens: readonly AnyCellDefect[] = [sirenOnly, vat];
