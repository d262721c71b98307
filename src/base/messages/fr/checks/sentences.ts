import type { Param } from '../../../finding.ts';
import { et } from '../../lists.ts';
import { quote } from '../../quoting.ts';
import type { Spoken } from '../../text.ts';
import { replaceBy } from '../replacing.ts';

/** aucun chiffre, 1 chiffre, 13 chiffres */
export function digits(count: Param | undefined): string {
  const number = Number(count ?? 0);
  if (number === 0) return 'aucun chiffre';
  return `${number} ${number < 2 ? 'chiffre' : 'chiffres'}`;
}

/** The action of a finding: put the only right value, or else do something. */
export function replaceOr(action: string): (finding: Spoken) => string {
  return (finding) => replaceBy(finding, action);
}

/** « a », « b » et « c » */
export function names(list: Param | undefined): string {
  const all: readonly Param[] = Array.isArray(list) ? list : [list ?? ''];
  return et(all.map((name) => `« ${quote(String(name))} »`));
}
