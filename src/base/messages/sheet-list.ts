import type { Param } from '../finding.ts';
import { quote } from './quoting.ts';

const MOST = 10;

/** Names of sheets for a sentence: the first ten. */
export function sheetList(names: Param | undefined): string {
  const list = (Array.isArray(names) ? names : [names]) as readonly Param[];
  const shown = list.slice(0, MOST).map(quote).join(', ');
  return list.length > MOST ? `${shown}…` : shown;
}
