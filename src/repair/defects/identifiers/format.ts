import type { CellDefect } from '../../defect.ts';
import { reported } from '../settle.ts';
import { identityOf } from './identity.ts';

const STATION = {
  name: 'id_pdc_itinerance',
  constraints: { pattern: '[A-Z]{2}[A-Z0-9]{4,33}' },
} as const;

/**
 * An identifier written with stars, spaces or small letters (`FR*S63*P1`): what its issuer means is
 * his to say, since others refer to it by these very characters.
 */
export const format: CellDefect = {
  id: 'ID-FORMAT',
  applies(column) {
    const { kind, type, field } = column;
    if (type !== 'string' || field.constraints.pattern === undefined) return false;
    if (kind !== 'identifier' && kind !== undefined) return false;
    return identityOf(column) === undefined;
  },
  repair(text, { column }) {
    if (!/\d/.test(text) || text.length > 60) return undefined;
    const plain = text.replace(/[*\s]/gu, '').toUpperCase();
    return plain !== text && column.accepts(plain) ? reported(undefined, { plain }) : undefined;
  },
  examples: [
    { field: STATION, cell: 'FR*S63*P1234', gives: { class: 'R' } },
    { field: STATION, cell: 'frs63p1234', gives: { class: 'R' } },
    { field: STATION, cell: 'FRS63P1234', gives: null },
    { field: STATION, cell: 'non concerné', gives: null },
  ],
};
