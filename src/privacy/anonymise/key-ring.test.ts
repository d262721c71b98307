import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createMemoryRandom } from '../../adapters/memory-random.ts';
import { KeyRing } from './key-ring.ts';

const KEY = Uint8Array.from({ length: 32 }, (_, index) => index + 100);
const tokenOf = (keys: KeyRing) => Buffer.from(keys.hash('n').digest('v')).toString('hex');

describe('KeyRing', () => {
  it('tells where the key came from, and nothing else of it', () => {
    const keys = new KeyRing(createMemoryRandom(), KEY);
    expect(keys.origin).toBe('none');
    tokenOf(keys);
    expect(keys.origin).toBe('file');
    const shown = JSON.stringify({ keys }) + inspect(keys, { depth: 5, showHidden: true });
    for (const form of ['hex', 'base64', 'latin1'] as const) {
      expect(shown).not.toContain(Buffer.from(KEY).toString(form));
    }
    expect(shown).not.toContain('100, 101');
  });

  it('draws a key when there is none, one for the whole run', () => {
    const keys = new KeyRing(createMemoryRandom());
    expect(tokenOf(keys)).toBe(tokenOf(keys));
    expect(keys.origin).toBe('generated');
    expect(tokenOf(new KeyRing(createMemoryRandom('other')))).not.toBe(tokenOf(keys));
  });

  it('makes nothing more with a key that was destroyed', () => {
    const drawn = new Uint8Array(32).fill(9);
    const keys = new KeyRing({ bytes: () => drawn });
    const before = tokenOf(keys);
    keys.destroy();
    drawn.fill(8);
    expect(tokenOf(keys)).not.toBe(before);
  });
});
