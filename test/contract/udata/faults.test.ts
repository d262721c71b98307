import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../src/adapters/memory-store.ts';
import { EMPTY_LOCK } from '../../../src/project/lock.ts';
import { FAULTS, type Fault, Killed, withFaults } from '../../doubles/faults.ts';
import { inProcess } from '../../doubles/udata/in-process.ts';
import { createWorld } from '../../doubles/udata/world.ts';
import { createVirtualTime } from '../../support/virtual-time.ts';
import { createPublisher } from './publisher.ts';
import { AFTER, BEFORE, PART_BYTES, snapshot } from './scene.ts';

const SCHEDULES = Number(process.env.ODC_SCHEDULES ?? 500);

const START = Date.UTC(2026, 0, 15, 9);
function createScene() {
  const time = createVirtualTime(START);
  const world = createWorld({ now: time.clock.now });
  const url = world.base;
  const http = inProcess(world);
  return { time, world, url, http, store: createMemoryStore() };
}

type Scene = ReturnType<typeof createScene>;

/** Both runs are of the same machine: what one remembers of a cut sending the other knows. */
const publisherOn = ({ time, url, store }: Scene, http: Scene['http']) =>
  createPublisher({ store, ...time, url, http, key: 'udata_editor-key', partBytes: PART_BYTES });

/** A first publication, then an update, without any fault. */
async function undisturbed() {
  const scene = createScene();
  const publisher = publisherOn(scene, scene.http);
  await publisher.publish([BEFORE]);
  const first = snapshot(scene.world);
  await publisher.publish([AFTER]);
  return { first, second: snapshot(scene.world) };
}

const schedules = fc.record({
  faults: fc.array(fc.tuple(fc.nat({ max: 45 }), fc.constantFrom<Fault>(...FAULTS)), {
    minLength: 1,
    maxLength: 5,
  }),
  isUpdate: fc.boolean(),
  isLockLost: fc.boolean(),
});

describe('after any fault, a second run', () => {
  it('ends in the state of an undisturbed one', { timeout: 120_000 }, async () => {
    const expected = await undisturbed();
    const seen = new Map<Fault, number>();
    await fc.assert(
      fc.asyncProperty(schedules, async ({ faults, isUpdate, isLockLost }) => {
        const scene = createScene();
        const calm = publisherOn(scene, scene.http);
        if (isUpdate) await calm.publish([BEFORE]);
        const wanted = isUpdate ? AFTER : BEFORE;
        const faulty = withFaults(scene.http, new Map(faults), scene.time.elapse);
        const hurt = publisherOn(scene, faulty);
        hurt.lock = calm.lock;
        await hurt.publish([wanted]).catch((cause) => {
          // A failure while planning, or a client that is killed; nothing else may be thrown.
          if (!(cause instanceof Killed) && cause?.name !== 'OdcError') throw cause;
        });
        for (const [at, fault] of faults) {
          if (at < faulty.count) seen.set(fault, (seen.get(fault) ?? 0) + 1);
        }
        await faulty.settle();
        scene.time.elapse(60_000);

        calm.lock = isLockLost ? EMPTY_LOCK : hurt.lock;
        // Without the lock, what odc applied cannot be told from what others did: a yes is given.
        const { outcomes } = await calm.publish([wanted], isLockLost);
        expect(outcomes.map(({ error }) => error)).toEqual(outcomes.map(() => undefined));
        expect(snapshot(scene.world)).toEqual(isUpdate ? expected.second : expected.first);

        const [plan] = await calm.plan(wanted);
        expect(plan?.action).toBe('unchanged');
      }),
      { numRuns: SCHEDULES },
    );
    // The schedules did hurt, in every way.
    expect([...seen.keys()].sort()).toEqual([...FAULTS].sort());
  });
});
