import type { Clock } from '../ports/clock.ts';

export const systemClock: Clock = {
  now: () => Date.now(),
  // `performance.now()` would load a module of Node's for it: 5 ms.
  elapsed: () => Number(process.hrtime.bigint()) / 1e6,
};
