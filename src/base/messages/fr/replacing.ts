import { quote } from '../quoting.ts';
import type { Spoken } from '../text.ts';

/**
 * Remplacez par « 2022-12-06 », when that is right for all those that the finding speaks for; else
 * what is said.
 */
export function replaceBy({ suggestion, corrections }: Spoken, otherwise: string): string {
  if (corrections === 'each') return 'Remplacez chaque valeur par celle proposée';
  if (suggestion === undefined || corrections === 'some') return otherwise;
  return `Remplacez par « ${quote(suggestion)} »`;
}
