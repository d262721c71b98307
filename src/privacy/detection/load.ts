import { loadFirstNames } from '../lexicon/load-first-names.ts';
import { type PrivacyContext, PrivacyObserver } from './observer.ts';

/**
 * An observer ready to watch one table.
 * @param today `AAAA-MM-JJ`
 */
export async function privacyObserver(
  today: string,
  options: Pick<PrivacyContext, 'compared'> = {},
): Promise<PrivacyObserver> {
  return new PrivacyObserver({ firstNames: await loadFirstNames(), today, ...options });
}
