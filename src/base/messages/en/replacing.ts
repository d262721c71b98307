import { quote } from '../quoting.ts';
import type { Spoken } from '../text.ts';

/**
 * Replace with “2022-12-06”, when that is right for all those that the finding speaks for; else
 * what is said.
 */
export function replaceBy({ suggestion, corrections }: Spoken, otherwise: string): string {
  if (corrections === 'each') return 'Replace each value with the one suggested';
  if (suggestion === undefined || corrections === 'some') return otherwise;
  return `Replace with “${quote(suggestion)}”`;
}
