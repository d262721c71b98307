import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../src/adapters/memory-store.ts';
import type { HttpSender } from '../../../src/ports/http.ts';
import { Killed, withFaults } from '../../doubles/faults.ts';
import { inProcess } from '../../doubles/udata/in-process.ts';
import { createWorld } from '../../doubles/udata/world.ts';
import type { Sample } from '../../support/releases.ts';
import { createVirtualTime } from '../../support/virtual-time.ts';
import { createPublisher } from './publisher.ts';

const BIG: Sample = { files: [{ name: 'grand', format: 'csv', content: 'x'.repeat(1000) }] };

function scene() {
  const time = createVirtualTime();
  const world = createWorld({ now: time.clock.now });
  const direct = inProcess(world);
  let parts = 0;
  const counted: HttpSender = {
    async send(request, options) {
      const { body } = request;
      const isPart = body instanceof Uint8Array && Buffer.from(body).includes('name="partindex"');
      if (isPart) parts += 1;
      return direct.send(request, options);
    },
  };
  const store = createMemoryStore();
  const on = (http: HttpSender) =>
    createPublisher({
      ...time,
      url: world.base,
      key: 'udata_editor-key',
      http,
      partBytes: 100,
      store,
    });
  return {
    time,
    world,
    counted,
    on,
    takeParts: () => {
      const taken = parts;
      parts = 0;
      return taken;
    },
  };
}

describe('a file of ten parts', () => {
  it.each([14, 16, 18, 20])('cut at exchange %i goes on where it was', async (at) => {
    const { counted, on, takeParts, time, world } = scene();
    const killed = on(withFaults(counted, new Map([[at, 'killed']]), time.elapse));
    await expect(killed.publish([BIG])).rejects.toBeInstanceOf(Killed);
    const before = takeParts();
    const again = on(counted);
    again.lock = killed.lock;
    const { outcomes } = await again.publish([BIG]);
    expect(outcomes[0]?.published?.files).toMatchObject([{ verified: true }]);
    expect(before).toBeGreaterThan(0);
    expect(before + takeParts()).toBe(10);
    expect(world.parts.size).toBe(0);
  });

  it('cut a day ago begins again: the platform keeps parts for a day', async () => {
    const { counted, on, takeParts, time, world } = scene();
    const killed = on(withFaults(counted, new Map([[18, 'killed']]), time.elapse));
    await expect(killed.publish([BIG])).rejects.toBeInstanceOf(Killed);
    takeParts();
    world.parts.clear();
    time.elapse(24 * 3_600_000);
    const again = on(counted);
    again.lock = killed.lock;
    const { outcomes } = await again.publish([BIG]);
    expect(outcomes[0]?.error).toBeUndefined();
    expect(takeParts()).toBe(10);
  });

  it('whose parts the platform lost begins again', async () => {
    const { counted, on, time, world } = scene();
    const killed = on(withFaults(counted, new Map([[18, 'killed']]), time.elapse));
    await expect(killed.publish([BIG])).rejects.toBeInstanceOf(Killed);
    world.parts.clear();
    const again = on(counted);
    again.lock = killed.lock;
    const { outcomes } = await again.publish([BIG]);
    expect(outcomes[0]?.published?.files).toMatchObject([{ verified: true }]);
  });
});
