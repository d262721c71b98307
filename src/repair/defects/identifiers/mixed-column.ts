import { labelWords } from '../../../base/folding.ts';
import { isRna, RNA } from '../../../base/french/rna.ts';
import { compact, isSiret } from '../../../base/french/siren.ts';
import { allBut } from '../../../schema/pattern/all-but.ts';
import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { reported } from '../settle.ts';

const NAME = { name: 'nomBeneficiaire' } as const;
const AMOUNT = { name: 'montant', type: 'number' } as const;
const NAMES: ReadonlySet<string> = new Set([
  'nom',
  'denomination',
  'libelle',
  'raison',
  'beneficiaire',
]);

/** A column of names of bodies, whose own identifiers have another column. */
function isNameColumn(column: RepairColumn): boolean {
  if (column.type !== 'string' || column.kind !== undefined) return false;
  return labelWords(column.field.name).some((word) => NAMES.has(word));
}

/** A number where a name is due: the cell of the column beside it. */
const idInName: CellDefect = {
  id: 'COL-MIXED',
  applies: isNameColumn,
  everyCell: true,
  silence: () => allBut(`${RNA}|\\d[\\d .]{12,18}\\d`),
  repair(text) {
    if (isRna(text)) return reported('rna');
    return isSiret(compact(text)) ? reported('siret') : undefined;
  },
  examples: [
    { field: NAME, cell: 'W751234567', gives: { class: 'R', reason: 'rna' } },
    { field: NAME, cell: '732 829 320 00074', gives: { class: 'R', reason: 'siret' } },
    { field: NAME, cell: 'Club 732829320', gives: null },
    { field: { name: 'reference' }, cell: 'W751234567', gives: null },
  ],
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const WEB = /^https?:\/\/\S+$/i;
const DAY = /^(?:\d{4}-\d{2}-\d{2}|\d{2}\/\d{2}\/\d{4})$/;
const PHONE = /^(?:0\d(?:[ .-]?\d{2}){4}|\+33\s?\d(?:[ .-]?\d{2}){4})$/;

/** What a refused cell plainly is, when that is not what its column holds. */
const KINDS: readonly (readonly [string, RegExp, (column: RepairColumn) => boolean])[] = [
  ['email', EMAIL, ({ field }) => field.format === 'email'],
  [
    'url',
    WEB,
    ({ field }) => field.format === 'uri' || field.constraints.pattern?.includes('http') === true,
  ],
  [
    'date',
    DAY,
    ({ type, kind, field }) =>
      kind === 'date' ||
      (type !== 'number' && type !== 'integer') ||
      /date|annee/i.test(field.name),
  ],
  [
    'phone',
    PHONE,
    ({ kind, type }) => kind !== undefined || (type !== 'date' && type !== 'string'),
  ],
];

/** An address of mail among amounts, a date among numbers: two columns were mixed. */
const otherKind: CellDefect = {
  id: 'COL-MIXED',
  applies: ({ type }) => type !== 'any' && type !== 'object' && type !== 'array',
  repair(text, { column, refused }) {
    if (!refused) return undefined;
    const found = KINDS.find(([, pattern, isOwn]) => pattern.test(text) && !isOwn(column));
    return found && reported(found[0]);
  },
  examples: [
    { field: AMOUNT, cell: 'mairie@example.org', gives: { class: 'R', reason: 'email' } },
    { field: AMOUNT, cell: '2024-01-05', gives: { class: 'R', reason: 'date' } },
    {
      field: { name: 'courriel', format: 'email' },
      cell: '01 99 00 27 37',
      gives: { class: 'R', reason: 'phone' },
    },
    {
      field: { name: 'date', type: 'date' },
      cell: 'https://example.org',
      gives: { class: 'R', reason: 'url' },
    },
    { field: { name: 'courriel', format: 'email' }, cell: 'mairie@example', gives: null },
    { field: { name: 'date', type: 'date' }, cell: '05/01/2024', gives: null },
    { field: { name: 'annee', type: 'integer' }, cell: '2024-01-05', gives: null },
  ],
};

export const mixedColumns: readonly AnyCellDefect[] = [idInName, otherKind];
