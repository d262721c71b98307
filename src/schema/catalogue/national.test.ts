import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newestOf, readCatalogue } from './national.ts';

const entry = {
  name: 'ville/arbres',
  title: 'Arbres',
  description: 'Arbres de la ville',
  schema_type: 'tableschema',
  versions: [
    { version_name: '0.9.0', schema_url: 'https://a.example/0.9.0.json' },
    { version_name: '0.10.0', schema_url: 'https://a.example/0.10.0.json' },
  ],
};

describe('readCatalogue', () => {
  it('keeps what is used of each entry', () => {
    const member = { ...entry, name: 'ville/bancs', datapackage_name: 'ville/mobilier' };
    const read = readCatalogue({ schemas: [entry, { ...member, description: null, more: 1 }] });
    expect(read).toEqual({
      entries: [
        {
          name: 'ville/arbres',
          title: 'Arbres',
          description: 'Arbres de la ville',
          type: 'tableschema',
          versions: [
            { version: '0.9.0', url: 'https://a.example/0.9.0.json' },
            { version: '0.10.0', url: 'https://a.example/0.10.0.json' },
          ],
        },
        expect.objectContaining({
          name: 'ville/bancs',
          memberOf: 'ville/mobilier',
          description: '',
        }),
      ],
      skipped: [],
    });
  });

  it.each([
    ['a name that would leave the cache', { name: '../..' }, '/name'],
    ['a name that is no slug', { name: 'arbres' }, '/name'],
    ['no title', { title: undefined }, '/title'],
    ['no type', { schema_type: 3 }, '/schema_type'],
    ['no versions', { versions: {} }, '/versions'],
    [
      'a version that would leave the cache',
      { versions: [{ ...entry.versions[0], version_name: '../1' }] },
      '/versions/0',
    ],
    [
      'an address that is none',
      { versions: [entry.versions[0], { version_name: '1', schema_url: 'file:///x' }] },
      '/versions/1',
    ],
  ])('skips an entry with %s, and keeps the others', (_name, fault, pointer) => {
    const read = readCatalogue({ schemas: [{ ...entry, ...fault }, entry] });
    expect(read).toMatchObject({
      entries: [{ name: 'ville/arbres' }],
      skipped: [`/schemas/0${pointer}`],
    });
    expect(readCatalogue({ schemas: [{ ...entry, ...fault }] })).toEqual({
      fault: `/schemas/0${pointer}`,
    });
  });

  it.each([null, [], {}, { schemas: {} }, { schemas: [] }, 'text'])('refuses %j', (value) => {
    expect(readCatalogue(value)).toEqual({ fault: '/schemas' });
  });
});

describe('newestOf', () => {
  it('goes by the numbers, not by the letters', () => {
    const read = readCatalogue({ schemas: [entry] });
    expect('entries' in read && read.entries[0] && newestOf(read.entries[0])).toBe('0.10.0');
  });
});

const published = path.resolve(
  import.meta.dirname,
  '../../../../shared/reference/schemas/catalogue.json',
);

describe.skipIf(!existsSync(published))('the published catalogue', () => {
  it('is read whole', () => {
    const catalogue: { schemas: unknown[] } = JSON.parse(readFileSync(published, 'utf8'));
    const read = readCatalogue(catalogue);
    expect(read).toMatchObject({ skipped: [] });
    expect('entries' in read && read.entries).toHaveLength(catalogue.schemas.length);
  });
});
