import { isRna } from '../../../base/french/rna.ts';
import { isSiren, isSiret } from '../../../base/french/siren.ts';
import type { RepairColumn } from '../../defect.ts';
import { perColumn } from '../per-column.ts';
import { cog } from '../shared-cog.ts';

/** The national identifiers that can be proved right by themselves. */
export type Identity = 'siret' | 'siren' | 'insee' | 'postcode' | 'departement' | 'rna';

/** A code of the right shape for every association, of which no one is meant. */
const SOME_RNA = 'W751234567';

/** What the column identifies; `undefined` when nothing can prove its cells. */
export const identityOf = perColumn((column): Identity | undefined => {
  const { kind } = column;
  if (kind === 'siret' || kind === 'siren' || kind === 'insee') return kind;
  if (kind === 'postcode' || kind === 'departement') return kind;
  return isRnaColumn(column) ? 'rna' : undefined;
});

function isRnaColumn(column: RepairColumn): boolean {
  if (column.type !== 'string') return false;
  if (column.checks.some(({ name }) => name === 'code-rna')) return true;
  if (!column.accepts(SOME_RNA) || column.accepts(SOME_RNA.slice(1))) return false;
  return !column.accepts('ABCDEFGHIJ');
}

const RIGHT: Readonly<Record<Identity, (code: string) => boolean>> = {
  siret: isSiret,
  siren: isSiren,
  insee: (code) => cog().isCommuneCode(code),
  postcode: (code) => cog().isPostcode(code),
  departement: (code) => cog().departements.has(code),
  rna: isRna,
};

/** True for a code that passes its check digits, or that is on the official list. Needs `prepareCog`. */
export function isRight(identity: Identity, code: string): boolean {
  return RIGHT[identity](code);
}

/** Digits of those that are made of digits alone (a few letters in Corsica apart). */
export const LENGTHS = { siret: 14, siren: 9, insee: 5, postcode: 5, departement: 2 } as const;
