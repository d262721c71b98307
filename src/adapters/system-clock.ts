import type { Clock } from '../ports/clock.ts';

export const systemClock: Clock = {
  now: () => fixedNow() ?? Date.now(),
  // `performance.now()` would load a module of Node's for it: 5 ms.
  elapsed: () => Number(process.hrtime.bigint()) / 1e6,
};

/** The day that a reproducible run is told to be on: https://reproducible-builds.org/specs/source-date-epoch */
function fixedNow(): number | undefined {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  return seconds !== undefined && /^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}
