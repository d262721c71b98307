import { OdcError } from '../../src/base/errors.ts';
import type { HttpAnswer, HttpExchange, HttpSender } from '../../src/ports/http.ts';

/** What may happen to one exchange between a client and a platform. */
export const FAULTS = [
  /** The connection is cut before the request arrives. */
  'cut-before',
  /** The request arrives, its answer is lost. */
  'cut-after',
  /** The page of a proxy, the request did not arrive; or did. */
  'page-before',
  'page-after',
  /** Nothing comes back in time; the request arrives later, after others. */
  'late',
  /** The answer is cut in the middle and does not say so. */
  'truncated',
  /** The request arrives twice; the client receives the first answer, or the second. */
  'twice-first',
  'twice-second',
  /** Too many requests; or closed for an hour. */
  'too-many',
  'closed',
  /** The answer takes its time. */
  'slow',
  /** The client is killed at this point: nothing of it happens any more. */
  'killed',
] as const;

export type Fault = (typeof FAULTS)[number];

/** By number of the exchange, from 0. */
export type Schedule = ReadonlyMap<number, Fault>;

/** The client is dead: no error of a platform. */
export class Killed extends Error {}

export interface Faulty extends HttpSender {
  /** Lets what is still on its way arrive. */
  settle(): Promise<void>;
  readonly count: number;
}

const PAGE = '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>';
const html = { 'content-type': 'text/html' };

/** A network that does what a schedule says, then is well-behaved. */
export function withFaults(
  sender: HttpSender,
  schedule: Schedule,
  elapse: (milliseconds: number) => void,
): Faulty {
  let count = 0;
  let isDead = false;
  /** Requests that arrive late, with the number of the exchange that they wait for. */
  const pending: { readonly due: number; readonly arrive: () => Promise<unknown> }[] = [];
  const arriveUpTo = async (now: number) => {
    for (const one of pending.filter(({ due }) => due <= now)) {
      pending.splice(pending.indexOf(one), 1);
      await one.arrive();
    }
  };
  return {
    get count() {
      return count;
    },
    async settle() {
      await arriveUpTo(Number.POSITIVE_INFINITY);
    },
    async send(request, options) {
      if (isDead) throw new Killed();
      const number = count++;
      await arriveUpTo(number);
      const { onBytes: _unheard, ...mute } = request;
      const arrive = () => sender.send(mute, options);
      switch (schedule.get(number)) {
        case 'killed':
          isDead = true;
          throw new Killed();
        case 'cut-before':
          throw cut(request);
        case 'cut-after':
          await arrive();
          throw cut(request);
        case 'page-before':
          return { status: 502, headers: html, body: PAGE };
        case 'page-after':
          await arrive();
          return { status: 504, headers: html, body: PAGE };
        case 'late':
          pending.push({ due: number + 3, arrive });
          elapse(60_000);
          throw new OdcError('remote', 'network-timeout', { host: host(request), seconds: 60 });
        case 'truncated':
          return truncated(await arrive());
        case 'twice-first': {
          const first = await sender.send(request, options);
          await arrive();
          return first;
        }
        case 'twice-second':
          await arrive();
          return sender.send(request, options);
        case 'too-many':
          return { status: 429, headers: { ...html, 'retry-after': '2' }, body: PAGE };
        case 'closed':
          return { status: 503, headers: { ...html, 'retry-after': '3600' }, body: PAGE };
        case 'slow':
          elapse(20_000);
          return sender.send(request, options);
        default:
          return sender.send(request, options);
      }
    },
  };
}

const host = ({ url }: HttpExchange): string => new URL(url).host;
const cut = (request: HttpExchange) =>
  new OdcError('remote', 'network-unreachable', { host: host(request), reason: 'cut' });

function truncated(answer: HttpAnswer): HttpAnswer {
  return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) };
}
