import { createHash } from 'node:crypto';
import type { Random } from '../ports/random.ts';

/** Chance that comes out the same at each run; for tests. */
export function createMemoryRandom(seed = 'seed'): Random {
  let turn = 0;
  return {
    bytes(count) {
      const blocks: Buffer[] = [];
      for (let filled = 0; filled < count; filled += 32) {
        blocks.push(createHash('sha256').update(`${seed} ${turn++}`).digest());
      }
      return new Uint8Array(Buffer.concat(blocks).subarray(0, count));
    },
  };
}
