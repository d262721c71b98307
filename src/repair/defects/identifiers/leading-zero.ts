import type { AnyCellDefect, CellDefect } from '../../defect.ts';
import { reported, settled } from '../settle.ts';
import { prepareCog } from '../shared-cog.ts';
import { type Identity, identityOf, isRight, LENGTHS } from './identity.ts';

const INSEE = {
  name: 'code_insee',
  constraints: { pattern: '([013-9]\\d|2[AB1-9])\\d{3}' },
} as const;
const SIRET = { name: 'siret', constraints: { pattern: '\\d{14}' } } as const;
const POSTCODE = { name: 'code_postal', constraints: { pattern: '\\d{5}' } } as const;

export type Padded = Exclude<Identity, 'rna'>;

/** The code with the zeros that a number loses; `undefined` when it is not just too short. */
export function padded(text: string, identity: Padded): string | undefined {
  const length = LENGTHS[identity];
  const isLong = identity === 'siren' || identity === 'siret';
  // A short code is parted as thousands are, or not at all.
  if (!isLong && /\s/u.test(text) && !/^\d\s\d{3}$/u.test(text)) return undefined;
  const digits = text.replace(/\s/gu, '');
  if (!/^[1-9]\d*$/.test(digits)) return undefined;
  // A SIREN may begin with two zeros; no one else loses more than one.
  const lost = length - digits.length;
  return lost >= 1 && lost <= (isLong ? 2 : 1) ? digits.padStart(length, '0') : undefined;
}

/**
 * `1004` for `01004`: the column was read as numbers. One commune at most has such a code; check
 * digits do not see a zero, and nine départements of ten exist, so the others are proposed.
 */
const leadingZero: CellDefect = {
  id: 'ID-LEADING-ZERO',
  applies: (column) => identityOf(column) !== undefined && identityOf(column) !== 'rna',
  prepare: prepareCog,
  repair(text, { column }) {
    const identity = identityOf(column);
    if (identity === undefined || identity === 'rna') return undefined;
    const code = padded(text, identity);
    if (code === undefined || !isRight(identity, code)) return undefined;
    return identity === 'insee'
      ? settled(column, 'A', code)
      : settled(column, 'C', code, { reason: 'unproved' });
  },
  examples: [
    { field: INSEE, cell: '1004', gives: { class: 'A', after: '01004' } },
    {
      field: SIRET,
      cell: '5520130500012',
      gives: { class: 'C', after: '05520130500012', reason: 'unproved' },
    },
    { field: POSTCODE, cell: '1500', gives: { class: 'C', after: '01500', reason: 'unproved' } },
    {
      field: { name: 'siren', constraints: { pattern: '\\d{9}' } },
      cell: '5520135',
      gives: { class: 'C', after: '005520135', reason: 'unproved' },
    },
    {
      field: { name: 'code_departement', constraints: { pattern: '\\d\\d|2A|2B' } },
      cell: '1',
      gives: { class: 'C', after: '01', reason: 'unproved' },
    },
    { field: INSEE, cell: '12 34', gives: null },
    { field: INSEE, cell: '1999', gives: null },
    { field: SIRET, cell: '5520130500013', gives: null },
    { field: POSTCODE, cell: '1501', gives: null },
    { field: { name: 'effectif', type: 'integer' }, cell: '1004', gives: null },
  ],
};

/** `1708` from `17085`: the padded code does not exist, so it is not a zero that was lost. */
const truncated: CellDefect = {
  id: 'ID-TRUNCATED',
  applies: (column) => {
    const identity = identityOf(column);
    return identity !== undefined && identity !== 'rna' && identity !== 'departement';
  },
  prepare: prepareCog,
  repair(text, { column }) {
    const identity = identityOf(column);
    if (identity === undefined || identity === 'rna') return undefined;
    const code = padded(text, identity);
    if (code === undefined || isRight(identity, code)) return undefined;
    return reported(undefined, {
      expected: LENGTHS[identity],
      digits: text.replace(/\D/g, '').length,
    });
  },
  examples: [
    { field: INSEE, cell: '1708', gives: { class: 'R' } },
    { field: SIRET, cell: '5520130500013', gives: { class: 'R' } },
    { field: INSEE, cell: '1004', gives: null },
    { field: INSEE, cell: '17085', gives: null },
    { field: SIRET, cell: '732829320', gives: null },
  ],
};

/** In this order: what a zero mends is not cut. */
export const leadingZeros: readonly AnyCellDefect[] = [leadingZero, truncated];
