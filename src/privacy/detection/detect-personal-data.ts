import type { Table, WalkOptions } from '../../table/table.ts';
import type { PrivacyResult } from '../finding.ts';
import { privacyObserver } from './load.ts';

const NO_SINK = { add: () => {} };

/**
 * Looks for personal data in a table, in a walk of its own; `privacyObserver` rides on another one.
 * @param today `AAAA-MM-JJ`
 */
export async function detectPersonalData(
  table: Table,
  today: string,
  walk: WalkOptions = {},
): Promise<PrivacyResult> {
  const observer = await privacyObserver(today);
  await table.walk([observer], NO_SINK, walk);
  return observer.result;
}
