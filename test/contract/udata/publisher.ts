import { createMemoryRandom } from '../../../src/adapters/memory-random.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { HttpSender } from '../../../src/ports/http.ts';
import type { Pause } from '../../../src/ports/pause.ts';
import type { Store } from '../../../src/ports/store.ts';
import { EMPTY_LOCK, type Lock } from '../../../src/project/lock.ts';
import type { Gate } from '../../../src/publish/plan.ts';
import { applyAll, type Outcome, prepareAll } from '../../../src/publish/publish.ts';
import type { Prepared } from '../../../src/publish/target.ts';
import { openDatagouv } from '../../../src/publish/targets/datagouv/index.ts';
import { type Sample, sampleRelease } from '../../support/releases.ts';

export interface Setting {
  readonly url: string;
  readonly key: string | undefined;
  readonly http: HttpSender;
  readonly clock: Clock;
  readonly pause: Pause;
  readonly organization?: string;
  readonly partBytes?: number;
  readonly prune?: boolean;
  readonly gates?: readonly Gate[];
  readonly store?: Store;
}

/** Each run draws other identifiers, as chance does. */
let turn = 0;

/** What someone at the keyboard has: built datasets, a lock, and the verbs of `odc publish`. */
export function createPublisher(setting: Setting) {
  let lock: Lock = EMPTY_LOCK;
  const open = async (samples: readonly Sample[]) => {
    const built = await Promise.all(samples.map((sample) => sampleRelease(sample)));
    const files = {
      ...(built[0] ?? (await sampleRelease())).files,
      source: (path: string) =>
        (built.find(({ disk }) => disk.has(path)) ?? built[0])?.files.source(path) as never,
    };
    const { url, key, organization, prune = false, partBytes } = setting;
    const platform = openDatagouv(
      { url, key, organization, siren: undefined, prune },
      { ...setting, files, random: createMemoryRandom(`graine ${turn++}`) },
      partBytes,
    );
    const prepared = await prepareAll(
      built.map(({ release }) => release),
      {
        platform,
        lock,
        gatesOf: () => setting.gates ?? [],
        judge: () => ({ score: 1, missing: [] }),
      },
    );
    return prepared;
  };
  return {
    get lock() {
      return lock;
    },
    set lock(value: Lock) {
      lock = value;
    },
    plan: async (...samples: readonly Sample[]) => (await open(samples)).map(({ plan }) => plan),
    async publish(
      samples: readonly Sample[],
      overwrite = false,
    ): Promise<{
      readonly outcomes: readonly Outcome[];
      readonly prepared: readonly Prepared[];
    }> {
      const prepared = await open(samples);
      const outcomes = await applyAll(prepared, {
        kind: 'datagouv',
        url: setting.url,
        lock,
        consent: { overwrite, reveal: overwrite },
        async save(next) {
          lock = next;
        },
      });
      return { outcomes, prepared };
    },
  };
}
