import fc from 'fast-check';
import { Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { BARE, RECORDS, record } from '../../../test/support/dataset-records.ts';
import { faults, hasShapes, shapes } from '../../../test/support/dcat-shapes.ts';
import type { DatasetRecord } from '../record.ts';
import { dcatTtl } from './dcat-ttl.ts';
import type { ExportContext } from './export.ts';

const BASE = 'https://data.example.org/jeux/';

const parsed = (text: string, baseIRI = BASE): Store =>
  new Store(new Parser({ baseIRI, format: 'text/turtle' }).parse(text));
const written = (records: readonly DatasetRecord[], context: ExportContext = { base: BASE }) =>
  parsed(dcatTtl.write(records, context));

describe.skipIf(!hasShapes)('the shapes of DCAT-AP 3.0.1', () => {
  it.each([
    ['ten datasets in a catalogue', RECORDS, { base: BASE }],
    ['the same without an address', RECORDS, {}],
    ['one beside its files', RECORDS.slice(0, 1), { place: 'dataset' }],
    ['one that lacks all that may lack', [BARE], { base: BASE }],
  ] as const)('%s', async (_says, records, context) => {
    const store = written(records, context);
    expect(await faults(store, shapes('shapes', 'range'))).toEqual([]);
  });

  it('refuses what lacks a title: the gate can close', async () => {
    const store = written(RECORDS);
    const title = 'http://purl.org/dc/terms/title';
    store.removeQuads(store.getQuads(`${BASE}arbres/#jeu`, title, null, null));
    expect(await faults(store, shapes('shapes', 'range'))).toHaveLength(1);
  });

  it('what is only recommended, and lacks', async () => {
    const [complete] = RECORDS;
    const said = await faults(
      written(complete === undefined ? [] : [complete]),
      shapes('shapes_recommended'),
    );
    const kinds = new Set(said.map((one) => one.replace(/^\S+ /, '').replace(/ .*$/s, '')));
    expect([...kinds].map((kind) => kind.split(/[/#]/).at(-1)).sort()).toEqual([
      'availability', 'bbox', 'centroid', 'description', 'license', 'spatial', 'type',
    ]); // biome-ignore format: words
  });
});

describe('what the national harvester reads', () => {
  const store = written(RECORDS);
  const dct = (name: string): string => `http://purl.org/dc/terms/${name}`;
  const dcat = (name: string): string => `http://www.w3.org/ns/dcat#${name}`;
  const of = (subject: string, predicate: string) => store.getObjects(subject, predicate, null);
  const jeu = (id: string): string => `${BASE}${id}/#jeu`;

  it('an identifier, a title and a frequency whose IRI is http', () => {
    for (const { id, title } of RECORDS) {
      expect(of(jeu(id), dct('identifier')).map(({ value }) => value)).toEqual([id]);
      expect(of(jeu(id), dct('title')).map(({ value }) => value)).toEqual([title]);
    }
    expect(of(jeu('menus'), dct('accrualPeriodicity'))[0]?.value).toBe(
      'http://publications.europa.eu/resource/authority/frequency/WEEKLY',
    );
  });

  it('the bare IRI of a licence, on datasets and on files', () => {
    const lov2 = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence';
    expect(of(jeu('menus'), dct('license'))[0]?.value).toBe(lov2);
    const [file] = of(jeu('menus'), dcat('distribution'));
    expect(store.getObjects(file ?? null, dct('license'), null)[0]?.value).toBe(lov2);
    expect(store.getQuads(lov2, null, null, null).map(({ predicate }) => predicate.value)).toEqual([
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
    ]);
  });

  it('a period without an IRI, with dates of dcat', () => {
    const [period] = of(jeu('velos'), dct('temporal'));
    expect(period?.termType).toBe('BlankNode');
    const start = store.getObjects(period ?? null, dcat('startDate'), null)[0];
    expect(start).toMatchObject({
      value: '2023-06-01',
      datatype: { value: 'http://www.w3.org/2001/XMLSchema#date' },
    });
  });

  it('a polygon under the datatype that it knows', () => {
    const [place] = of(jeu('adresses'), dct('spatial'));
    const geometry = store.getObjects(place ?? null, 'http://www.w3.org/ns/locn#geometry', null)[0];
    expect(geometry).toMatchObject({
      datatype: { value: 'https://www.iana.org/assignments/media-types/application/vnd.geo+json' },
    });
    expect(JSON.parse(geometry?.value ?? '')).toMatchObject({ type: 'Polygon' });
  });

  it('themes with labels, types of files with www, checksums', () => {
    const [theme] = of(jeu('velos'), dcat('theme'));
    expect(
      store.getObjects(theme ?? null, 'http://www.w3.org/2004/02/skos/core#prefLabel', null)[0],
    ).toMatchObject({ value: 'Transports', language: 'fr' });
    const file = `${BASE}subventions/#subventions.csv`;
    expect(of(file, dcat('mediaType'))[0]?.value).toBe(
      'https://www.iana.org/assignments/media-types/text/csv',
    );
    expect(of(file, dcat('downloadURL'))[0]?.value).toBe(`${BASE}subventions/subventions.csv`);
    const [sum] = of(file, 'http://spdx.org/rdf/terms#checksum');
    expect(
      store.getObjects(sum ?? null, 'http://spdx.org/rdf/terms#algorithm', null)[0]?.value,
    ).toBe('http://spdx.org/rdf/terms#checksumAlgorithm_sha256');
  });

  it('the act and the category of high-value data, on files and APIs too', () => {
    const act = 'http://data.europa.eu/r5r/applicableLegislation';
    expect(of(jeu('adresses'), 'http://data.europa.eu/r5r/hvdCategory')[0]?.value).toBe(
      'http://data.europa.eu/bna/c_ac64a52d',
    );
    const subjects = store.getSubjects(act, null, null);
    // Two datasets, their four files and APIs, and the service behind the API.
    expect(subjects).toHaveLength(2 + 4 + 1);
    expect(store.getQuads(jeu('menus'), act, null, null)).toEqual([]);
  });

  it('no date that no calendar has', () => {
    const text = dcatTtl.write([record('x', { issued: '2025-02-30', modified: '2025-1-1' })], {});
    expect(text).not.toMatch(/2025-02-30|2025-1-1/);
  });
});

describe('texts', () => {
  it('come back as they were, whatever they hold', () => {
    const any = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(any, (title) => {
        const store = written([record('x', { title })]);
        const [read] = store.getObjects(`${BASE}x/#jeu`, 'http://purl.org/dc/terms/title', null);
        const kept = title.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '');
        expect(read?.value).toBe(kept);
      }),
    );
  });

  it('the same records give the same bytes', () => {
    expect(dcatTtl.write(RECORDS, { base: BASE })).toBe(
      dcatTtl.write(structuredClone(RECORDS), { base: BASE }),
    );
  });
});
