import { loadFirstNames } from '../lexicon/load-first-names.ts';
import { PrivacyObserver } from './observer.ts';

/**
 * An observer ready to watch one table.
 * @param today `AAAA-MM-JJ`
 */
export async function privacyObserver(today: string): Promise<PrivacyObserver> {
  return new PrivacyObserver({ firstNames: await loadFirstNames(), today });
}
