import type { Clock } from '../../src/ports/clock.ts';
import type { Pause } from '../../src/ports/pause.ts';

export interface VirtualTime {
  readonly clock: Clock;
  readonly pause: Pause;
  elapse(milliseconds: number): void;
}

/** A time that passes only when someone waits: hours of patience in no time. */
export function createVirtualTime(start = Date.UTC(2026, 0, 15, 9)): VirtualTime {
  let now = start;
  const elapse = (milliseconds: number): void => {
    now += milliseconds;
  };
  return {
    clock: { now: () => now, elapsed: () => now - start },
    async pause(milliseconds) {
      elapse(milliseconds);
    },
    elapse,
  };
}
