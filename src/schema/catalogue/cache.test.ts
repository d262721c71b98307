import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../adapters/memory-store.ts';
import { keepCatalogue, keepSchema, listCached, readCached, readCachedCatalogue } from './cache.ts';

const catalogue = {
  schemas: [
    {
      name: 'ville/arbres',
      title: 'Arbres',
      schema_type: 'tableschema',
      versions: [{ version_name: '1.0.0', schema_url: 'https://a.example/1.0.0.json' }],
    },
  ],
};
const URL = 'https://a.example/schemas.json';

describe('the cached catalogue', () => {
  it('comes back with its address and its tag', async () => {
    const store = createMemoryStore();
    await keepCatalogue(store, catalogue, URL, '"1"');
    expect(await readCachedCatalogue(store)).toMatchObject({
      url: URL,
      etag: '"1"',
      entries: [{ name: 'ville/arbres' }],
    });
  });

  it.each(['{oops', '[]', '{}', '{"url": "x", "catalogue": {"schemas": []}}', '{"catalogue": {}}'])(
    'counts as absent when damaged: %s',
    async (text) => {
      expect(
        await readCachedCatalogue(createMemoryStore({ 'catalogue.json': text })),
      ).toBeUndefined();
    },
  );
});

describe('cached schemas', () => {
  const held = { name: 'ville/arbres', version: '1.0.0' };

  it('come back', async () => {
    const store = createMemoryStore();
    await keepSchema(store, held, { fields: [{ name: 'id' }] });
    expect(await readCached(store, held)).toEqual({ fields: [{ name: 'id' }] });
    expect(await listCached(store)).toEqual([held]);
  });

  it('count as absent when damaged', async () => {
    for (const text of ['{oops', '[]', '{"fields": []}']) {
      const store = createMemoryStore({ 'schemas/ville/arbres/1.0.0.json': text });
      expect(await readCached(store, held)).toBeUndefined();
    }
  });

  it('are listed by their keys, strangers apart', async () => {
    const keys = ['schemas/a/b/1.json', 'schemas/a/b', 'schemas/x.json', 'urls/0.json'];
    const store = createMemoryStore(Object.fromEntries(keys.map((key) => [key, '{}'])));
    expect(await listCached(store)).toEqual([{ name: 'a/b', version: '1' }]);
  });
});
