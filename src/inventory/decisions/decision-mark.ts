import { fingerprint } from '../../base/fingerprint.ts';
import type { Decision } from '../../project/project.ts';

/** Keys that a person fills in, in a fixed order. */
export const FILLED_KEYS = [
  'decision', 'reason', 'ground', 'restriction', 'who', 'when', 'owner', 'frequency', 'dataset', 'note',
] as const satisfies readonly (keyof Decision)[]; // biome-ignore format: keys

export type FilledKey = (typeof FILLED_KEYS)[number];

const NONE = '-';

/** Which decision this is: another one has another mark. */
export function decisionMark(decision: Decision | undefined): string {
  if (decision === undefined) return NONE;
  return fingerprint(...FILLED_KEYS.map((key) => decision[key] ?? ''));
}

/** A text that was shown and may come back unchanged. */
export function shownMark(text: string): string {
  return fingerprint(text.trim()).slice(0, 8);
}

/**
 * What is written beside a row that is sent out, so that what was decided meanwhile, and what the
 * person left as it was proposed, are seen when it comes back.
 */
export function rowMark(decision: Decision | undefined, owner: string, frequency: string): string {
  return [decisionMark(decision), shownMark(owner), shownMark(frequency)].join('.');
}

export interface RowMark {
  /** Mark of the decision when the row was sent. */
  readonly decision: string;
  readonly owner: string;
  readonly frequency: string;
}

/** `undefined` for a row that was not sent by `odc`. */
export function readRowMark(text: string): RowMark | undefined {
  const [decision, owner, frequency] = text.trim().split('.');
  if (decision === undefined || owner === undefined || frequency === undefined) return undefined;
  return { decision, owner, frequency };
}
