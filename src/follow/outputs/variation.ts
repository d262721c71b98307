/**
 * The change between two figures, in percent, rounded; `undefined` where there is nothing to
 * compare with: from 0, any rise is infinite.
 */
export function variation(before: number, now: number): number | undefined {
  return before === 0 ? undefined : Math.round(((now - before) / before) * 100);
}
