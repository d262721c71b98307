import { fingerprint } from '../../../base/fingerprint.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Store } from '../../../ports/store.ts';

/** A file being sent in parts: how far it is, under which identifier. */
export interface Unfinished {
  readonly uuid: string;
  /** Parts that were accepted. */
  readonly next: number;
  readonly partBytes: number;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** Remembers files that were not sent to the end, from one run to the next. */
export interface UnfinishedFiles {
  get(sending: Sent): Promise<Unfinished | undefined>;
  keep(sending: Sent, unfinished: Unfinished): Promise<void>;
  forget(sending: Sent): Promise<void>;
}

/** What is sent where: a file that changed is another one. */
interface Sent {
  readonly path: string;
  readonly name: string;
  readonly sha256: string;
}

/** The platform keeps parts for a day. */
const KEPT = 20 * 3_600_000;

/** @param store left out: for the time of this run */
export function createUnfinished(base: string, clock: Clock, store?: Store): UnfinishedFiles {
  const known = new Map<string, string>();
  const keyOf = ({ path, name, sha256 }: Sent) =>
    `uploads/${fingerprint(base, path, name, sha256)}`;
  return {
    async get(sending) {
      const key = keyOf(sending);
      const text = known.get(key) ?? (await store?.get(key)) ?? '';
      const unfinished = text === '' ? undefined : (JSON.parse(text) as Unfinished);
      const isFresh = unfinished !== undefined && clock.now() - unfinished.since < KEPT;
      return isFresh ? unfinished : undefined;
    },
    async keep(sending, unfinished) {
      const text = JSON.stringify(unfinished);
      known.set(keyOf(sending), text);
      // Losing it only costs sending the parts again.
      await store?.put(keyOf(sending), text).catch(() => {});
    },
    async forget(sending) {
      if (known.delete(keyOf(sending))) await store?.put(keyOf(sending), '').catch(() => {});
    },
  };
}
