import { setTimeout as pause } from 'node:timers/promises';
import { OdcError } from '../base/errors.ts';
import type { Http } from '../ports/http.ts';

const BUSY = new Set([429, 502, 503, 504]);
/** Milliseconds before each new try; a busy service may ask for more. */
const WAITS = [500, 1500];
const LONGEST_WAIT = 5000;

/** Asks again, twice at most, when a service is busy for an instant or the connection was cut. */
export function withRetries(http: Http, waits: readonly number[] = WAITS): Http {
  return {
    async get(request, options = {}) {
      for (const wait of waits) {
        try {
          return await http.get(request, options);
        } catch (cause) {
          const asked = askedWait(cause);
          if (asked === undefined || asked > LONGEST_WAIT) throw cause;
          await pause(Math.max(wait, asked), undefined, options).catch(() => {});
        }
      }
      return http.get(request, options);
    },
  };
}

/** Milliseconds that a passing failure asks to wait; `undefined` when a new try would be useless. */
function askedWait(cause: unknown): number | undefined {
  if (!(cause instanceof OdcError)) return undefined;
  const { status, reason, retryAfter } = cause.params;
  if (cause.code === 'network-unreachable') return reason === 'cut' ? 0 : undefined;
  if (cause.code !== 'http-status' || !BUSY.has(Number(status))) return undefined;
  return Number(retryAfter ?? 0) * 1000;
}
