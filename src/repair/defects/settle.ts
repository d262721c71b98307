import type { Param } from '../../base/finding.ts';
import type { Outcome, RepairColumn } from '../defect.ts';

/** Which sentence applies and what it needs. */
export interface Why {
  readonly reason?: string;
  readonly params?: Readonly<Record<string, Param>>;
}

/** A repair, when the column accepts what it would give; nothing otherwise. */
export function settled(
  column: RepairColumn,
  kind: 'A' | 'C',
  after: string,
  why: Why = {},
): Outcome | undefined {
  return column.accepts(after) ? { class: kind, after, ...why } : undefined;
}

/**
 * A repair by the only one of several readings that the column accepts; nothing when none or several
 * are.
 */
export function onlyAccepted(column: RepairColumn, readings: Iterable<string>): string | undefined {
  const right = new Set<string>();
  for (const reading of readings) if (column.accepts(reading)) right.add(reading);
  const [only, ...others] = right;
  return others.length === 0 ? only : undefined;
}

/** What is said and left alone. */
export function reported(reason?: string, params?: Why['params']): Outcome {
  return {
    class: 'R',
    ...(reason === undefined ? {} : { reason }),
    ...(params === undefined ? {} : { params }),
  };
}
