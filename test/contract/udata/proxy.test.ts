import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAxiosHttp } from '../../../src/adapters/axios-http.ts';
import { type FaultProxy, startFaultProxy } from '../../doubles/fault-proxy.ts';
import { FAULTS, type Fault } from '../../doubles/faults.ts';
import { startUdataDouble, type UdataDouble } from '../../doubles/udata/server.ts';
import { createVirtualTime } from '../../support/virtual-time.ts';
import { createPublisher } from './publisher.ts';
import { AFTER, BEFORE, PART_BYTES, snapshot } from './scene.ts';

const SCHEDULES = 25;
/** Nobody is killed here: the other property does it. */
const KINDS = FAULTS.filter((fault) => fault !== 'killed');

let platform: UdataDouble;
let proxy: FaultProxy;
const time = createVirtualTime();

beforeAll(async () => {
  platform = await startUdataDouble({ now: time.clock.now });
  proxy = await startFaultProxy(() => platform.url);
  platform.world.base = proxy.url;
});
afterAll(async () => {
  await proxy.close();
  await platform.close();
});

const publisher = () =>
  createPublisher({
    ...time,
    url: proxy.url,
    http: createAxiosHttp({ userAgent: 'odc/test' }),
    key: 'udata_editor-key',
    organization: 'ville-test',
    partBytes: PART_BYTES,
  });

/** Forgets what is published: the same platform serves every schedule. */
function clear(): void {
  platform.world.datasets.length = 0;
  platform.world.files.clear();
  platform.world.organizations[0]?.contacts.splice(0);
}

const schedules = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.constantFrom<Fault>(...KINDS)), {
  minLength: 1,
  maxLength: 4,
});

describe('through a proxy that cuts, delays, truncates and replays', () => {
  it('a second run ends in the state of an undisturbed one', { timeout: 120_000 }, async () => {
    const calm = publisher();
    await calm.publish([BEFORE]);
    await calm.publish([AFTER]);
    const expected = snapshot(platform.world);
    await fc.assert(
      fc.asyncProperty(schedules, async (faults) => {
        clear();
        const hurt = publisher();
        await hurt.publish([BEFORE]);
        proxy.play(new Map(faults));
        await hurt.publish([AFTER]).catch((cause) => expect(cause.name).toBe('OdcError'));
        proxy.play(new Map());
        await proxy.settle();
        time.elapse(60_000);
        const { outcomes } = await hurt.publish([AFTER]);
        expect(outcomes.map(({ error }) => error)).toEqual([undefined]);
        expect(snapshot(platform.world)).toEqual(expected);
      }),
      { numRuns: SCHEDULES },
    );
  });
});
