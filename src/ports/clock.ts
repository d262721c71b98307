/** Time, so that what depends on it can be tested. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds that only grow, for durations. */
  elapsed(): number;
}
