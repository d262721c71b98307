import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../ports/store.ts';
import { cacheFolder, createCacheStore } from './cache-store.ts';
import { createMemoryStore } from './memory-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'odc-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const STORES: [string, () => Store][] = [
  ['on disk', () => createCacheStore(path.join(folder, 'not', 'yet', 'there'))],
  ['in memory', () => createMemoryStore()],
];

describe.each(STORES)('a store %s', (_name, create) => {
  it('gives back what it was given, the latest', async () => {
    const store = create();
    expect(await store.get('schemas/ville/arbres/1.0.0.json')).toBeUndefined();
    await store.put('schemas/ville/arbres/1.0.0.json', 'é1');
    await store.put('schemas/ville/arbres/1.0.0.json', 'é2');
    expect(await store.get('schemas/ville/arbres/1.0.0.json')).toBe('é2');
  });

  it('lists the keys under a prefix, sorted', async () => {
    const store = create();
    for (const key of [
      'schemas/b/x/1.json',
      'schemas/a/x/2.json',
      'catalogue.json',
      'schemas2/c',
    ]) {
      await store.put(key, '');
    }
    expect(await store.keys('schemas')).toEqual(['schemas/a/x/2.json', 'schemas/b/x/1.json']);
    expect(await store.keys('absent')).toEqual([]);
  });
});

describe('the cache folder', () => {
  it.each(['../secret', 'a/../../b', 'a//b', '/etc/passwd', 'a\\b', 'a/./b', '', 'C:/x'])(
    'cannot be left by the key %j',
    async (key) => {
      const store = createCacheStore(folder);
      await expect(store.get(key)).rejects.toThrow(RangeError);
      await expect(store.put(key, 'x')).rejects.toThrow(RangeError);
    },
  );

  it('keeps no half-written file, nor lists one', async () => {
    const store = createCacheStore(folder);
    await store.put('schemas/a.json', 'x');
    expect(readdirSync(path.join(folder, 'schemas'))).toEqual(['a.json']);
    writeFileSync(path.join(folder, 'schemas', '.a.json.0f.tmp'), 'half');
    expect(await store.keys('schemas')).toEqual(['schemas/a.json']);
  });

  it('that holds something else than a file counts as empty', async () => {
    mkdirSync(path.join(folder, 'catalogue.json'));
    expect(await createCacheStore(folder).get('catalogue.json')).toBeUndefined();
  });

  it('that cannot be written is said', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    const store = createCacheStore(path.join(folder, 'file'));
    await expect(store.put('a.json', 'x')).rejects.toMatchObject({
      kind: 'config',
      code: 'cache-unwritable',
      params: { path: path.join(folder, 'file') },
    });
  });

  it('is the one that ODC_CACHE_DIR names, else the one of the system', async () => {
    expect(await cacheFolder({ ODC_CACHE_DIR: folder })).toBe(folder);
    expect(path.isAbsolute(await cacheFolder({ ODC_CACHE_DIR: '' }))).toBe(true);
    expect(await cacheFolder({})).toMatch(/odc/);
  });
});
