const HOUR = 3_600_000;

/** 01:00 UTC on the last Sunday of a month, when the European Union changes its clocks (since 1996). */
function change(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR;
}

/**
 * Hours that legal time in metropolitan France is ahead of UTC.
 * @param instant milliseconds since 1970, from 1996 on
 */
export function parisOffset(instant: number): 1 | 2 {
  const year = new Date(instant).getUTCFullYear();
  return instant >= change(year, 3) && instant < change(year, 10) ? 2 : 1;
}
