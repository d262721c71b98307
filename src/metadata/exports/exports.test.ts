import { describe, expect, it } from 'vitest';
import { BARE, file, RECORDS, record } from '../../../test/support/dataset-records.ts';
import type { DatasetRecord } from '../record.ts';
import { EXPORTS, exportOf } from './index.ts';

const write = (id: string, records: readonly DatasetRecord[], context = {}): string =>
  exportOf(id)?.write(records, context) ?? '';
const read = (id: string, records: readonly DatasetRecord[], context = {}) =>
  JSON.parse(write(id, records, context));
const [GRANTS = BARE, ADDRESSES = BARE] = RECORDS;

describe.each(EXPORTS.map((one) => [one.id, one] as const))('%s', (_id, one) => {
  it.each([
    ['ten', RECORDS],
    ['a bare one', [BARE]],
  ])('%s: the same bytes twice, no hole, a final newline', (_says, records) => {
    const some = one.covers === 'dataset' ? records.slice(0, 1) : records;
    const text = one.write(some, { base: 'https://data.example.org' });
    expect(text).toBe(one.write(structuredClone(some), { base: 'https://data.example.org/' }));
    expect(text).not.toMatch(/undefined|\[object|NaN|(?<!"end"): null/);
    expect(text.endsWith('\n')).toBe(true);
    if (one.mime.includes('json')) expect(() => JSON.parse(text)).not.toThrow();
  });
});

describe('datagouv', () => {
  it('is the body of a POST', () => {
    expect(read('datagouv', [GRANTS], { base: 'https://data.example.org/f' })).toMatchObject({
      title: 'Jeu subventions',
      license: 'lov2',
      frequency: 'annual',
      tags: ['gouvernement-et-secteur-public', 'subventions', 'valsonge'],
      temporal_coverage: { start: '2024-01-01', end: '2024-12-31' },
      spatial: { zones: ['fr:commune:38999'], granularity: 'fr:commune' },
      access_type: 'open',
      resources: [
        {
          type: 'main',
          filetype: 'remote',
          url: 'https://data.example.org/f/subventions/subventions.csv',
          checksum: expect.objectContaining({ type: 'sha256' }),
          schema: { name: 'scdl/subventions', version: '2.1.1' },
        },
        {},
        {},
        { type: 'documentation' },
      ].map((one) => expect.objectContaining(one)),
    });
  });

  it('says high value by tags, never a zone and a shape together', () => {
    const body = read('datagouv', [ADDRESSES]);
    expect(body.tags).toEqual(expect.arrayContaining(['hvd', 'geospatiales']));
    expect(Object.keys(body.spatial).sort()).toEqual(['granularity', 'zones']);
    const far = read('datagouv', [RECORDS.find(({ id }) => id === 'outre-mer') ?? BARE]);
    expect(far.spatial.geom.type).toBe('MultiPolygon');
  });

  it('gives no licence to what is not open, and an unknown frequency to what has none', () => {
    const body = read('datagouv', [
      record('x', { access: { level: 'restricted', reason: 'Vie privée' } }),
    ]);
    expect(body).not.toHaveProperty('license');
    expect(body).toMatchObject({ access_type: 'restricted', access_type_reason: 'Vie privée' });
    expect(read('datagouv', [BARE]).frequency).toBe('unknown');
  });
});

describe('ckan', () => {
  it('is the body of package_create', () => {
    const body = read('ckan', [ADDRESSES]);
    expect(body).toMatchObject({
      name: 'adresses',
      license_id: 'lov2',
      maintainer_email: 'opendata@example.org',
      private: false,
    });
    const extras = Object.fromEntries(
      body.extras.map(({ key, value }: { key: string; value: string }) => [key, value]),
    );
    expect(JSON.parse(extras.spatial)).toMatchObject({ type: 'Polygon' });
    expect(extras).toMatchObject({
      temporal_start: '2024-01-01',
      frequency: expect.stringContaining('/ANNUAL'),
    });
    expect(
      body.resources.map(({ resource_type: kind }: { resource_type: string }) => kind),
    ).toEqual(['file', 'file', 'api', 'documentation']);
  });

  it('has tags that CKAN takes', () => {
    const { tags } = read('ckan', [record('x', { keywords: ['eau, air & terre', 'a', 'Écoles'] })]);
    expect(tags).toEqual([{ name: 'eau air terre' }, { name: 'Écoles' }]);
  });
});

describe('scdl', () => {
  it('lists what is open, on one line each', () => {
    const lines = write('scdl', RECORDS).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + RECORDS.length - 1);
    expect(lines[0]?.split(',')).toHaveLength(20);
    expect(write('scdl', RECORDS)).not.toContain(',ferme,');
  });
});

describe('datapackage', () => {
  it('names each file once, by its own name beside the document', () => {
    const one = record('x', {
      resources: [
        file('été 1.csv'),
        file('été 1.json'),
        file('été 1.xlsx', { name: 'été 1' }),
        file('t.xlsx', { name: 'été-1' }),
      ],
    });
    const { resources } = read('datapackage', [one], { place: 'dataset' });
    expect(resources.map(({ name }: { name: string }) => name)).toEqual([
      'ete-1',
      'ete-1-json',
      'ete-1-xlsx',
    ]);
    expect(resources[0].path).toBe('été 1.csv');
    const online = read('datapackage', [one], { base: 'https://x.example.org' });
    expect(online.resources[0].path).toBe('https://x.example.org/x/%C3%A9t%C3%A9%201.csv');
  });
});

describe('schemaorg', () => {
  it('is a dataset, or a catalogue of several', () => {
    const one = read('schemaorg', [ADDRESSES]);
    expect(one).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      temporalCoverage: '2024-01-01/2024-12-31',
      license: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
      spatialCoverage: { geo: { box: '45.1 5.71 45.17 5.8' } },
    });
    expect(read('schemaorg', RECORDS)).toMatchObject({ '@type': 'DataCatalog' });
    const open = RECORDS.find(({ id }) => id === 'velos') ?? BARE;
    expect(read('schemaorg', [open]).temporalCoverage).toBe('2023-06-01/..');
  });

  it('has a description without marks', () => {
    const { description } = read('schemaorg', [RECORDS.find(({ id }) => id === 'menus') ?? BARE]);
    expect(description).toBe(
      'Les menus <des> écoles & crèches,\navec "allergènes"\net l’éco\\geste\ttabulé.',
    );
  });
});

describe('csvw', () => {
  it('is the table, or the tables', () => {
    expect(read('csvw', [GRANTS], { place: 'dataset' })).toMatchObject({
      url: 'subventions.csv',
      'dc:license': { '@id': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence' },
      tableSchema: {
        columns: [
          { name: 'nomAttribuant', titles: 'nomAttribuant', required: true },
          { datatype: { base: 'date', format: 'yyyy-MM-dd' } },
          { datatype: 'decimal' },
        ],
      },
    });
    const two = record('x', { resources: [file('a.csv'), file('b.csv')] });
    expect(read('csvw', [two]).tables).toHaveLength(2);
  });

  it('has names of columns that CSVW takes', () => {
    const columns = ['_id', 'Nom du lieu', "l'âge-(ans)"].map((name) => ({ name, type: 'string' }));
    const one = record('x', { resources: [file('a.csv', { columns })] });
    const names = read('csvw', [one]).tableSchema.columns.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['id', 'Nom%20du%20lieu', 'l%27%C3%A2ge%2D%28ans%29']);
  });
});
