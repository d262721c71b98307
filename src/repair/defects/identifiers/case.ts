import type { CellDefect, RepairColumn } from '../../defect.ts';
import { settled } from '../settle.ts';
import { prepareCog } from '../shared-cog.ts';
import { type Identity, identityOf, isRight } from './identity.ts';

/** Those whose only letters are capitals. */
const LETTERED: ReadonlySet<Identity> = new Set(['insee', 'postcode', 'departement', 'rna']);

function letteredOf(column: RepairColumn): Identity | undefined {
  const identity = identityOf(column);
  return identity !== undefined && LETTERED.has(identity) ? identity : undefined;
}

/** `2a004`, `w172000123`: letters that are capitals. */
export const letterCase: CellDefect = {
  id: 'ID-CASE',
  applies: (column) => letteredOf(column) !== undefined,
  prepare: prepareCog,
  repair(text, { column }) {
    const identity = letteredOf(column);
    const code = text.replace(/\s/gu, '').toUpperCase();
    if (identity === undefined || !/[a-z]/.test(text) || !isRight(identity, code)) return undefined;
    return settled(column, 'A', code);
  },
  examples: [
    {
      field: { name: 'code_insee', constraints: { pattern: '([013-9]\\d|2[AB1-9])\\d{3}' } },
      cell: '2a004',
      gives: { class: 'A', after: '2A004' },
    },
    {
      field: { name: 'code_rna', constraints: { pattern: 'W\\d{9}' } },
      cell: 'w172000123',
      gives: { class: 'A', after: 'W172000123' },
    },
    {
      field: { name: 'code_insee', constraints: { pattern: '([013-9]\\d|2[AB1-9])\\d{3}' } },
      cell: '2a999',
      gives: null,
    },
    { field: { name: 'code_insee' }, cell: '2a004', gives: null },
  ],
};
