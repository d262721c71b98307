import { compact } from '../../../base/french/siren.ts';
import type { CellDefect } from '../../defect.ts';
import { settled } from '../settle.ts';
import { prepareCog } from '../shared-cog.ts';
import { type Identity, identityOf, isRight } from './identity.ts';

/** What people write before the code itself. */
const LABELS: Readonly<Record<Identity, string>> = {
  siret: 'siret|rcs',
  siren: 'siren|rcs',
  rna: 'rna|association',
  insee: 'insee|commune',
  postcode: 'cp|code postal',
  departement: 'd[ée]p(?:artement|t)?\\.?',
};

const PREFIX = (label: string): RegExp =>
  new RegExp(
    `^(?:n(?:um[ée]ro|°|o)?\\.?\\s*)?(?:code\\s+)?(?:${label})(?:\\s*n°)?\\s*[:=-]?\\s*(.+)$`,
    'iu',
  );

/** `SIRET : 732 829 320 00074`: the name of the code written before it. */
export const label: CellDefect = {
  id: 'ID-LABEL',
  applies: (column) => identityOf(column) !== undefined,
  prepare: prepareCog,
  repair(text, { column }) {
    const identity = identityOf(column);
    if (identity === undefined) return undefined;
    const rest = PREFIX(LABELS[identity]).exec(text.trim())?.[1];
    if (rest === undefined) return undefined;
    const code = compact(rest).toUpperCase();
    return isRight(identity, code) ? settled(column, 'C', code) : undefined;
  },
  examples: [
    {
      field: { name: 'siret', constraints: { pattern: '\\d{14}' } },
      cell: 'SIRET : 732 829 320 00074',
      gives: { class: 'C', after: '73282932000074' },
    },
    {
      field: { name: 'siren', constraints: { pattern: '\\d{9}' } },
      cell: 'N° SIREN 732829320',
      gives: { class: 'C', after: '732829320' },
    },
    {
      field: { name: 'rna', constraints: { pattern: 'W\\d{9}' } },
      cell: 'RNA w751234567',
      gives: { class: 'C', after: 'W751234567' },
    },
    {
      field: { name: 'siret', constraints: { pattern: '\\d{14}' } },
      cell: 'SIRET : 732 829 320 00075',
      gives: null,
    },
    {
      field: { name: 'siret', constraints: { pattern: '\\d{14}' } },
      cell: 'Sirettes 73282932000074',
      gives: null,
    },
  ],
};
