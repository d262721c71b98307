import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryRandom } from '../../../src/adapters/memory-random.ts';
import type { HttpSender } from '../../../src/ports/http.ts';
import { EMPTY_LOCK, type Lock } from '../../../src/project/lock.ts';
import { applyAll, prepareAll } from '../../../src/publish/publish.ts';
import { openCkan } from '../../../src/publish/targets/ckan/index.ts';
import {
  CKAN_KEY,
  type CkanWorld,
  createCkanWorld,
  inProcessCkan,
  snapshotOf,
} from '../../doubles/ckan/ckan.ts';
import { FAULTS, type Fault, Killed, withFaults } from '../../doubles/faults.ts';
import { SAMPLE_FILES, type Sample, sampleRelease } from '../../support/releases.ts';
import { createVirtualTime } from '../../support/virtual-time.ts';

const SCHEDULES = Number(process.env.ODC_SCHEDULES ?? 500);

function createScene() {
  const time = createVirtualTime();
  const world = createCkanWorld();
  return { time, world, http: inProcessCkan(world) };
}

type Scene = ReturnType<typeof createScene>;

function publisher({ time, world }: Scene, http: HttpSender, key: string | undefined = CKAN_KEY) {
  let lock: Lock = EMPTY_LOCK;
  const open = async (sample: Sample, prune: boolean) => {
    const { release, files } = await sampleRelease(sample);
    const settings = { url: world.base, key, organization: undefined, siren: undefined, prune };
    const ports = { ...time, http, files, random: createMemoryRandom('graine') };
    return prepareAll([release], {
      platform: openCkan(settings, ports),
      lock,
      gatesOf: () => [],
      judge: () => ({ score: 1, missing: [] }),
    });
  };
  return {
    get lock() {
      return lock;
    },
    set lock(value) {
      lock = value;
    },
    plan: async (sample: Sample) => (await open(sample, false))[0]?.plan,
    async publish(sample: Sample, overwrite = false, prune = false) {
      const prepared = await open(sample, prune);
      return applyAll(prepared, {
        kind: 'ckan',
        url: world.base,
        lock,
        consent: { overwrite, reveal: overwrite },
        async save(next) {
          lock = next;
        },
      });
    },
  };
}

const only = (world: CkanWorld) => {
  const [first] = world.packages;
  if (first === undefined) throw new Error('nothing was published');
  return first;
};

describe('publishing to CKAN', () => {
  it('makes the dataset, its files and its descriptions; the second time does nothing', async () => {
    const scene = createScene();
    const calm = publisher(scene, scene.http);
    expect((await calm.plan({}))?.action).toBe('create');
    const [outcome] = await calm.publish({});
    expect(outcome?.error).toBe(undefined);
    const made = only(scene.world);
    expect(made).toMatchObject({ name: 'subventions', license_id: 'lov2', private: false });
    expect(made.tags.map(({ name }) => name).sort()).toEqual(['Vie associative', 'subventions']);
    expect(made.resources.map(({ name }) => name)).toEqual([
      'Subventions (CSV)',
      'Subventions (JSON)',
      'Notice',
    ]);
    expect(made.resources[0]?.file?.length).toBe(
      SAMPLE_FILES[0] && Buffer.from(SAMPLE_FILES[0].content).length,
    );
    expect(outcome?.published?.files.every(({ verified }) => verified === true)).toBe(true);
    const before = JSON.stringify(scene.world.packages);
    expect((await calm.plan({}))?.action).toBe('unchanged');
    await calm.publish({});
    expect(JSON.stringify(scene.world.packages)).toBe(before);
  });

  it('keeps what others added: extras, resources, and what they changed until a yes', async () => {
    const scene = createScene();
    const calm = publisher(scene, scene.http);
    await calm.publish({});
    const made = only(scene.world);
    made.extras.push({ key: 'theirs', value: 'x' });
    made.resources.unshift({ id: 'foreign', name: 'À eux', url: 'https://example.org/a' });
    made.title = 'Titre du portail';
    const plan = await calm.plan({});
    expect(plan?.changes).toMatchObject([{ field: 'title', drift: true }]);
    await calm.publish({ record: { keywords: ['aides'] } });
    expect(made.title).toBe('Titre du portail');
    expect(made.extras).toContainEqual({ key: 'theirs', value: 'x' });
    expect(made.resources[0]?.id).toBe('foreign');
    expect(made.tags).toEqual([{ name: 'aides' }]);
    await calm.publish({ record: { keywords: ['aides'] } }, true);
    expect(made.title).toBe('Subventions aux associations');
  });

  it('keeps the id and the address of a file that changes; one that is gone stays until asked', async () => {
    const scene = createScene();
    const calm = publisher(scene, scene.http);
    await calm.publish({});
    const id = only(scene.world).resources[0]?.id;
    const [first, ...others] = SAMPLE_FILES;
    const files = [
      { ...first, name: 'subventions', format: 'csv', content: 'nom\nB\n' },
      others[0],
    ].flatMap((one) => one ?? []);
    await calm.publish({ files });
    expect(only(scene.world).resources[0]?.id).toBe(id);
    expect(Buffer.from(only(scene.world).resources[0]?.file ?? []).toString()).toBe('nom\nB\n');
    expect(only(scene.world).resources).toHaveLength(3);
    expect((await calm.plan({ files }))?.resources.map(({ action }) => action)).toContain('gone');
    await calm.publish({ files }, false, true);
    expect(only(scene.world).resources).toHaveLength(2);
  });

  it.each([
    ['no key', undefined, {}, 'blocked', undefined],
    [
      'a licence that the platform has not',
      CKAN_KEY,
      { license: 'fr-lo' },
      'blocked',
      'licence-unknown',
    ],
  ] as const)('%s', async (_case, key, record, action, reason) => {
    const scene = createScene();
    if (reason !== undefined) scene.world.licenses.splice(0, 1);
    const plan = await publisher(scene, scene.http, key).plan({
      record: reason === undefined ? record : {},
    });
    if (reason === undefined) expect(plan?.action).toBe('create');
    else {
      expect(plan?.action).toBe(action);
      expect(plan?.gates.map((gate) => gate.reason)).toContain(reason);
    }
  });

  it('a name that another dataset bears is not taken', async () => {
    const scene = createScene();
    await inProcessCkan(scene.world).send({
      method: 'POST',
      url: `${scene.world.base}/api/3/action/package_create`,
      headers: { authorization: CKAN_KEY },
      body: JSON.stringify({ name: 'subventions', title: 'À d’autres', owner_org: 'org-1' }),
    });
    const plan = await publisher(scene, scene.http).plan({});
    expect(plan?.action).toBe('blocked');
    expect(plan?.gates.map(({ reason }) => reason)).toContain('name-taken');
  });

  it('a wrong key is said, and never shown', async () => {
    const scene = createScene();
    const failed = publisher(scene, scene.http, 'SECRET').plan({});
    await expect(failed).rejects.toMatchObject({ kind: 'remote' });
    await failed.catch((cause) => expect(JSON.stringify(cause)).not.toContain('SECRET'));
  });
});

const AFTER: Sample = {
  record: { title: 'Subventions versées', keywords: ['aides'] },
  files: [
    { ...SAMPLE_FILES[0], name: 'subventions', format: 'csv', content: 'nom;montant\nAmis;1300\n' },
    { name: 'bilan', format: 'csv', content: `annee;total\n${'2024;1300\n'.repeat(20)}` },
  ],
};

describe('after any fault, a second run', () => {
  it('ends in the state of an undisturbed one', { timeout: 120_000 }, async () => {
    const still = createScene();
    const undisturbed = publisher(still, still.http);
    await undisturbed.publish({});
    const first = snapshotOf(still.world);
    await undisturbed.publish(AFTER);
    const second = snapshotOf(still.world);
    const schedules = fc.record({
      faults: fc.array(fc.tuple(fc.nat({ max: 25 }), fc.constantFrom<Fault>(...FAULTS)), {
        minLength: 1,
        maxLength: 4,
      }),
      isUpdate: fc.boolean(),
      isLockLost: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(schedules, async ({ faults, isUpdate, isLockLost }) => {
        const scene = createScene();
        const calm = publisher(scene, scene.http);
        if (isUpdate) await calm.publish({});
        const wanted = isUpdate ? AFTER : {};
        const faulty = withFaults(scene.http, new Map(faults), scene.time.elapse);
        const hurt = publisher(scene, faulty);
        hurt.lock = calm.lock;
        await hurt.publish(wanted).catch((cause) => {
          if (!(cause instanceof Killed) && cause?.name !== 'OdcError') throw cause;
        });
        await faulty.settle();
        scene.time.elapse(60_000);
        calm.lock = isLockLost ? EMPTY_LOCK : hurt.lock;
        const outcomes = await calm.publish(wanted, isLockLost);
        expect(outcomes.map(({ error }) => error)).toEqual([undefined]);
        expect(snapshotOf(scene.world)).toEqual(isUpdate ? second : first);
        expect((await calm.plan(wanted))?.action).toBe('unchanged');
      }),
      { numRuns: SCHEDULES },
    );
  });
});
