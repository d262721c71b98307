import type { Change } from '../plan.ts';
import { isNothing, isSame } from './same.ts';

type Values = Readonly<Record<string, unknown>>;

export interface Compared {
  readonly wanted: Values;
  readonly held: Values;
  /** What was last applied; `undefined` when nobody remembers. */
  readonly applied: Values | undefined;
  /** Nobody but odc can have set these values: nothing is drift. */
  readonly isOurs: boolean;
  /** Values that the platform sets by itself: taking their place is no drift. */
  readonly isDefault?: (field: string, value: unknown) => boolean;
}

/**
 * What has to change, field by field. A field that the record does not tell is left as it is, but
 * for one that odc filled itself and that is told no more: it is emptied.
 */
export function differences(fields: readonly string[], compared: Compared): Change[] {
  const changes: Change[] = [];
  for (const field of fields) {
    const { wanted, held, applied } = compared;
    const to = wanted[field];
    const from = held[field];
    if (to === undefined && isNothing(applied?.[field])) continue;
    if (isSame(from, to)) continue;
    const change = { field, from: from ?? null, to: to ?? null };
    changes.push(isDrift(field, from, compared) ? { ...change, drift: true } : change);
  }
  return changes;
}

/** A value that odc did not put there: someone did, on the platform. */
function isDrift(field: string, from: unknown, compared: Compared): boolean {
  const { applied, isOurs, isDefault } = compared;
  if (isOurs || isDefault?.(field, from) === true) return false;
  if (applied !== undefined && Object.hasOwn(applied, field)) return !isSame(from, applied[field]);
  return !isNothing(from);
}
