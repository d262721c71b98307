import { OdcError } from '../../base/errors.ts';
import type { Pause } from '../../ports/pause.ts';
import { isPassing } from './refusals.ts';

/** Milliseconds before each new try. */
const WAITS = [1000, 3000, 9000];
/** Seconds: a platform that asks for longer is left alone. */
const LONGEST_WAIT = 60;
/** Failures of a whole run, after which nothing more is asked: those who hammer are shut out. */
const MOST_FAILURES = 12;

/** How often a platform may fail before it is left alone. */
export interface Patience {
  /**
   * Makes a request, and makes it again while the failure may pass.
   * @param isSafe whether doing it twice does no harm
   * @throws OdcError the last failure; `platform-gives-up` once there were too many
   */
  try<Result>(
    request: () => Promise<Result>,
    isSafe: boolean,
    signal: AbortSignal | undefined,
  ): Promise<Result>;
}

export function createPatience(host: string, pause: Pause): Patience {
  let failures = 0;
  const attempt = async <Result>(request: () => Promise<Result>): Promise<Result> => {
    if (failures >= MOST_FAILURES) {
      throw new OdcError('remote', 'platform-gives-up', { host, failures });
    }
    try {
      return await request();
    } catch (cause) {
      if (isPassing(cause)) failures += 1;
      throw cause;
    }
  };
  return {
    async try(request, isSafe, signal) {
      for (const wait of isSafe ? WAITS : []) {
        try {
          return await attempt(request);
        } catch (cause) {
          const asked = isPassing(cause) ? Number(cause.params.retryAfter ?? 0) : Infinity;
          if (asked > LONGEST_WAIT) throw cause;
          await pause(Math.max(wait, asked * 1000), signal);
        }
      }
      return attempt(request);
    },
  };
}
