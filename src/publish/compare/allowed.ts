import type { Change } from '../plan.ts';
import type { Consent } from '../target.ts';

/** Whether a change is to be made: one that undoes what someone did waits for a yes. */
export function isAllowed(
  { drift, field }: { readonly drift?: boolean; readonly field?: string },
  { overwrite, reveal }: Consent,
): boolean {
  return drift !== true || (field === 'private' ? reveal : overwrite);
}

export const changeOf = (changes: readonly Change[], field: string): Change | undefined =>
  changes.find((change) => change.field === field);
