import type { CellDefect } from '../../defect.ts';
import { settled } from '../settle.ts';
import { prepareCog } from '../shared-cog.ts';
import { type Identity, identityOf, isRight } from './identity.ts';

const SEPARATORS = /[\s.\-_/\u2010-\u2015]/gu;
const SPACES = /\s/gu;

const hasKey = (identity: Identity): boolean =>
  identity === 'siret' || identity === 'siren' || identity === 'rna';

/** `732 829 320 00074`, `732-829-320`: separators that the field does not take. */
export const spaces: CellDefect = {
  id: 'ID-SPACES',
  applies: (column) => identityOf(column) !== undefined,
  prepare: prepareCog,
  repair(text, { column }) {
    const identity = identityOf(column);
    if (identity === undefined) return undefined;
    // A short code has no key: `7.1` is no département.
    const code = text.replace(hasKey(identity) ? SEPARATORS : SPACES, '');
    if (code === text || !isRight(identity, code)) return undefined;
    return settled(column, 'A', code);
  },
  examples: [
    {
      field: { name: 'siret', constraints: { pattern: '\\d{14}' } },
      cell: '732 829 320\u00a000074',
      gives: { class: 'A', after: '73282932000074' },
    },
    {
      field: { name: 'siren', constraints: { pattern: '\\d{9}' } },
      cell: '732-829-320',
      gives: { class: 'A', after: '732829320' },
    },
    {
      field: { name: 'code_insee', constraints: { pattern: '\\d[AB\\d]\\d{3}' } },
      cell: '35 238',
      gives: { class: 'A', after: '35238' },
    },
    {
      field: { name: 'siret', constraints: { pattern: '\\d{14}' } },
      cell: '732 829 320 00075',
      gives: null,
    },
    {
      field: { name: 'code_departement', constraints: { pattern: '\\d\\d|2A|2B' } },
      cell: '7.1',
      gives: null,
    },
    // Accepted as it is: left as it is.
    {
      field: { name: 'siret' },
      checks: [{ name: 'siret', params: { column: 'siret' } }],
      cell: '732 829 320 00074',
      gives: null,
    },
  ],
};
