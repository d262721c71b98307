import { fold } from '../../../base/folding.ts';
import type { DiagnosedColumn } from '../../diagnosis.ts';
import { type Damage, isCoded, isText } from './damage.ts';

const MONTH =
  '(?:[Jj]anv?|[Ff][eé]vr?|[Ff]eb|[Mm]ars?|[Aa]vr|[Aa]pr|[Mm]a[iy]|[Jj]uin|[Jj]un|[Jj]uil|[Jj]ul|[Aa]o[uû]t|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd][eé]c)\\.?';
/** `05/03/2025`: what Excel stores for `5.3` or `5-3`, once shown as a day. */
const DAY = '[0-3]?\\d/[01]\\d/(?:19|20)\\d\\d';

/** Columns that may well hold dates or months on purpose. */
const TEMPORAL = /\b(?:dates?|mois|periodes?|annees?|jours?|echeances?|months?|exercices?)\b/;

function speaksOfTime({ label, field }: DiagnosedColumn): boolean {
  return TEMPORAL.test(fold(`${field?.name ?? ''} ${label}`).replace(/[_-]/g, ' '));
}

/** `05-mars`, `mars-05`: a code with a hyphen, a slash or a dot, that was taken for a date. */
export const monthCode: Damage = {
  reason: 'month-code',
  applies: (column) => isText(column) && column.kind !== 'date' && !speaksOfTime(column),
  suspect: () => `[0-3]?\\d-${MONTH}|${MONTH}-\\d\\d|${DAY}`,
  // In a text that nobody checks, `05-mars` may be what was meant.
  find: (_text, column, problems) => (isCoded(column) || problems.length > 0 ? {} : undefined),
  examples: [
    { field: { name: 'code' }, text: 'mars-05', found: true },
    { field: { name: 'code' }, text: '05-mars', found: true },
    { field: { name: 'numero' }, text: 'janv.-05', found: true },
    { field: { name: 'code' }, text: '7-août', found: true },
    { field: { name: 'code' }, text: 'Mar-05', found: true },
    { field: { name: 'reference' }, text: '05/03/2025', found: true },
    { field: { name: 'matiere' }, text: '07-mai', found: true, refused: true },
    { field: { name: 'matiere' }, text: '07-mai', found: false },
    { field: { name: 'code' }, text: '05-mar-2', found: false },
    { field: { name: 'code' }, text: 'MAR-05', found: false },
    { field: { name: 'code' }, text: '45-mars', found: false },
    { field: { name: 'periode' }, text: 'mars-05', found: false, refused: true },
    { field: { name: 'date_reference' }, text: '05/03/2025', found: false },
  ],
};
