import { SURE_SCORE } from '../../privacy/finding.ts';
import type { PrivacyMark } from '../survey/survey.ts';

/** What a table holds about people, from what detection told of its columns. */
export interface PersonalData {
  readonly kind: 'none-found' | 'indirect' | 'direct' | 'sensitive';
  readonly categories: readonly string[];
  readonly columns: readonly string[];
}

/** Articles 9 and 10 of the GDPR, and the number that law 78-17 (art. 30) protects as much. */
const SENSITIVE: ReadonlySet<string> = new Set([
  'sante', 'religion', 'politique', 'syndicat', 'origine', 'sexualite', 'infraction', 'biometrie', 'nir',
]); // biome-ignore format: ids

/** The worst of what was found. What an exemption probably covers (`info`) does not count. */
export function personalData(privacy: readonly PrivacyMark[]): PersonalData {
  const told = privacy.filter(({ level }) => level !== 'info');
  const is = (test: (mark: PrivacyMark) => boolean): boolean => told.some(test);
  const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
  return {
    kind: is(({ category }) => SENSITIVE.has(category))
      ? 'sensitive'
      : is(
            ({ level, score }) =>
              level === 'blocking' || (level === 'warning' && score >= SURE_SCORE),
          )
        ? 'direct'
        : told.length > 0
          ? 'indirect'
          : 'none-found',
    categories: unique(told.map(({ category }) => category)),
    columns: unique(told.map(({ field }) => field)),
  };
}
