import { fold } from '../folding.ts';

/** Names of months as French and English spreadsheets shorten them. */
const MONTH =
  '(?:[Jj]anv?|[Ff][eé]vr?|[Ff]eb|[Mm]ars?|[Aa]vr|[Aa]pr|[Mm]a[iy]|[Jj]uin|[Jj]un|[Jj]uil|[Jj]ul|[Aa]o[uû]t|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd][eé]c)\\.?';
/** `05/03/2025`: what Excel stores for `5.3` or `5-3`, once shown as a day. */
const DAY = '[0-3]?\\d/[01]\\d/(?:19|20)\\d\\d';

/** Columns that may well hold dates or months on purpose. */
const TEMPORAL = /\b(?:dates?|mois|periodes?|annees?|jours?|echeances?|months?|exercices?)\b/;

/** A pattern of what a spreadsheet makes of a code such as `5-3`: `05-mars`, `mars-05`, `05/03/2025`. */
export const MONTH_CODE = `[0-3]?\\d-${MONTH}|${MONTH}-\\d\\d|${DAY}`;

/** True for names of columns that may well hold dates or months on purpose. */
export function speaksOfTime(...names: readonly string[]): boolean {
  return TEMPORAL.test(fold(names.join(' ')).replace(/[_-]/g, ' '));
}
