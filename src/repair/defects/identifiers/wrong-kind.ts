import { isRna } from '../../../base/french/rna.ts';
import { isSiren, isSiret } from '../../../base/french/siren.ts';
import type { AnyCellDefect, CellDefect } from '../../defect.ts';
import { reported, settled } from '../settle.ts';
import { identityOf } from './identity.ts';

const RNA = { name: 'code_rna', constraints: { pattern: 'W\\d{9}' } } as const;
const SIRET = { name: 'siret', constraints: { pattern: '\\d{14}' } } as const;
const SIREN = { name: 'siren', constraints: { pattern: '\\d{9}' } } as const;

const bare = (text: string): string => text.replace(/[\s.]/gu, '').toUpperCase();

/** Nine digits where the number of an association is due: its `W` is missing, unless they are a SIREN. */
const noW: CellDefect = {
  id: 'ID-RNA-NO-W',
  applies: (column) => identityOf(column) === 'rna',
  repair(text, { column }) {
    const digits = text.replace(/\s/gu, '');
    if (!isRna(`W${digits}`) || isSiren(digits)) return undefined;
    return settled(column, 'C', `W${digits}`);
  },
  examples: [
    { field: RNA, cell: '751234567', gives: { class: 'C', after: 'W751234567' } },
    { field: RNA, cell: '732829320', gives: null },
    { field: RNA, cell: '75123456', gives: null },
  ],
};

/** A right identifier, but of another kind than the one that is due. */
const wrongKind: CellDefect = {
  id: 'ID-WRONG-KIND',
  applies: (column) => ['rna', 'siret', 'siren'].includes(identityOf(column) ?? ''),
  repair(text, { column }) {
    const code = bare(text);
    const due = identityOf(column);
    const found = isSiret(code)
      ? 'siret'
      : isSiren(code)
        ? 'siren'
        : isRna(code)
          ? 'rna'
          : undefined;
    if (found === undefined || found === due) return undefined;
    // A SIRET begins with the SIREN of its body: nothing is guessed, but the establishment is lost.
    const isWhole = due === 'siren' && found === 'siret' && !code.endsWith('00000');
    const siren = isWhole ? code.slice(0, 9) : undefined;
    const proposed =
      siren === undefined ? undefined : settled(column, 'C', siren, { reason: 'siret' });
    return proposed ?? reported(found);
  },
  examples: [
    { field: RNA, cell: '732829320', gives: { class: 'R', reason: 'siren' } },
    { field: RNA, cell: '73282932000074', gives: { class: 'R', reason: 'siret' } },
    { field: SIRET, cell: 'W751234567', gives: { class: 'R', reason: 'rna' } },
    {
      field: SIREN,
      cell: '732 829 320 00074',
      gives: { class: 'C', after: '732829320', reason: 'siret' },
    },
    // Rounded: its SIREN is no one's.
    { field: SIREN, cell: '25270000000000', gives: { class: 'R', reason: 'siret' } },
    { field: RNA, cell: '751234567', gives: null },
    { field: SIREN, cell: '73282932000075', gives: null },
  ],
};

export const kinds: readonly AnyCellDefect[] = [noW, wrongKind];
