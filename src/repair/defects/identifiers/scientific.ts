import { isSiren, isSiret } from '../../../base/french/siren.ts';
import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { reported, settled } from '../settle.ts';

const PARTS = /^(\d)(?:[.,](\d+))?E\+?(\d+)$/i;
const SIRET = { name: 'siret', constraints: { pattern: '\\d{14}' } } as const;

/** The number written out, as a text: a number of the machine would round. `kept`: digits that were written. */
function writtenOut(text: string): { digits: string; kept: number } | undefined {
  const [, first = '', others = '', exponent = ''] = PARTS.exec(text) ?? [];
  const size = Number(exponent);
  if (first === '' || others.length > size || size > 20) return undefined;
  return { digits: first + others.padEnd(size, '0'), kept: others.length + 1 };
}

function isIdentifier({ kind, type }: RepairColumn): boolean {
  return (kind !== undefined && kind !== 'date') || type === 'integer' || type === 'number';
}

function isRightFor({ kind }: RepairColumn, digits: string): boolean {
  return kind === 'siret' ? isSiret(digits) : kind === 'siren' && isSiren(digits);
}

/**
 * `7,3282932000074E+13`: every digit is there, and the check digits of SIREN and SIRET agree. When
 * the last one is missing, it can only be a zero, which such a notation does not write.
 */
const exact: CellDefect = {
  id: 'ID-SCI-EXACT',
  applies: ({ kind }) => kind === 'siret' || kind === 'siren',
  repair(text, { column }) {
    const written = writtenOut(text);
    if (written === undefined || !isRightFor(column, written.digits)) return undefined;
    const missing = written.digits.length - written.kept;
    if (missing > 1) return undefined;
    return settled(column, missing === 0 ? 'A' : 'C', written.digits, {
      ...(missing === 0 ? {} : { reason: 'final-zero' }),
    });
  },
  examples: [
    { field: SIRET, cell: '7,3282932000074E+13', gives: { class: 'A', after: '73282932000074' } },
    { field: SIRET, cell: '7.3282932000074e13', gives: { class: 'A', after: '73282932000074' } },
    {
      field: { name: 'siren', constraints: { pattern: '\\d{9}' } },
      cell: '7,3282932E+8',
      gives: { class: 'C', after: '732829320', reason: 'final-zero' },
    },
    { field: SIRET, cell: '7,3282932000075E+13', gives: null },
    { field: SIRET, cell: '2,204E+13', gives: null },
    { field: { name: 'montant', type: 'number' }, cell: '7,3282932000074E+13', gives: null },
  ],
};

/** `2,43E+13`: the last digits were rounded away; two equal texts are not the same body. */
const lossy: CellDefect = {
  id: 'ID-SCI-LOSSY',
  applies: isIdentifier,
  repair: (text) => (PARTS.test(text) ? reported(undefined, { value: text }) : undefined),
  examples: [
    { field: SIRET, cell: '2,43E+13', gives: { class: 'R' } },
    { field: SIRET, cell: '2.43E+13', gives: { class: 'R' } },
    { field: { name: 'montant', type: 'number' }, cell: '1,00E+05', gives: { class: 'R' } },
    { field: { name: 'montant', type: 'number' }, cell: '1e5', gives: null },
    { field: SIRET, cell: '73282932000074', gives: null },
    {
      field: { name: 'commentaire', constraints: { minLength: 20 } },
      cell: '2,43E+13',
      gives: null,
    },
  ],
};

/** In this order: what can be written out is not lost. */
export const scientific: readonly AnyCellDefect[] = [exact, lossy];
