import { describe, expect, it } from 'vitest';
import { catalogueEntries } from '../../../test/doubles/catalogue-server.ts';
import {
  CATALOGUE_URL,
  type MemoryWorld,
  memoryPorts,
  schemaText,
} from '../../../test/doubles/memory-ports.ts';
import { OdcError } from '../../base/errors.ts';
import { resolveSchema } from './resolve.ts';

const ONLINE = { offline: false, catalogueUrl: CATALOGUE_URL };
const OFFLINE = { offline: true, catalogueUrl: CATALOGUE_URL };
const published = catalogueEntries();

const resolve = (reference: string, world: MemoryWorld = {}, options = ONLINE) => {
  const ports = memoryPorts(world);
  return { ports, answer: resolveSchema(reference, ports, options) };
};

const failure = (reference: string, world: MemoryWorld = {}, options = ONLINE): Promise<OdcError> =>
  resolve(reference, world, options).answer.then(
    ({ name }) => expect.fail(`resolved ${name}`),
    (cause) => cause,
  );

describe('a shipped schema', () => {
  it.each([
    'scdl/subventions',
    'scdl/subventions@2.1.1',
    'scdl/subventions@v2.1.1',
    ' scdl/subventions@latest ',
  ])('%j is found without the network', async (reference) => {
    const { ports, answer } = resolve(reference, { published });
    expect(await answer).toMatchObject({
      name: 'scdl/subventions',
      version: '2.1.1',
      source: 'bundled',
      descriptor: { title: 'Subventions livrées' },
    });
    expect(ports.http.requests).toEqual([]);
  });

  it('leaves its place to a newer one, once that one is on this machine', async () => {
    const newer = { 'schemas/scdl/subventions/2.2.0.json': schemaText('Plus récent') };
    const older = { 'schemas/scdl/subventions/2.0.0.json': schemaText('Plus ancien') };
    const pick = async (cache: Record<string, string>) =>
      (await resolve('scdl/subventions', { cache }).answer).version;
    expect(await pick({})).toBe('2.1.1');
    expect(await pick(older)).toBe('2.1.1');
    expect(await pick({ ...older, ...newer })).toBe('2.2.0');
    expect(await pick({ 'schemas/scdl/subventions/2.2.0.json': '{oops' })).toBe('2.1.1');
  });

  it('is downloaded in another version only when that one is asked for', async () => {
    const { ports, answer } = resolve('scdl/subventions@2.1.0', { published });
    expect(await answer).toMatchObject({ version: '2.1.0', source: 'cache' });
    expect(ports.http.requests).toHaveLength(2);
    expect(await resolveSchema('scdl/subventions@2.1.0', ports, OFFLINE)).toMatchObject({
      version: '2.1.0',
      source: 'cache',
    });
  });
});

describe('a schema of the national catalogue', () => {
  it('is downloaded once, in its newest version', async () => {
    const { ports, answer } = resolve('ville/arbres', { published });
    const expected = { name: 'ville/arbres', version: '0.10.0', source: 'cache' };
    expect(await answer).toMatchObject(expected);
    expect(await resolveSchema('ville/arbres', ports, OFFLINE)).toMatchObject(expected);
    expect(ports.http.requests.map(({ url }) => url)).toEqual([
      CATALOGUE_URL,
      'https://catalogue.example/schemas/ville/arbres/0.10.0/schema.json',
    ]);
  });

  it('serves even when it cannot be kept', async () => {
    const ports = memoryPorts({ published });
    const refused = async () => Promise.reject(new OdcError('config', 'cache-unwritable'));
    const store = { ...ports.store, put: refused };
    expect(await resolveSchema('ville/arbres', { ...ports, store }, ONLINE)).toMatchObject({
      version: '0.10.0',
      source: 'url',
      location: 'https://catalogue.example/schemas/ville/arbres/0.10.0/schema.json',
    });
  });

  it('is told unusable when what is served is no table schema', async () => {
    const url = 'https://catalogue.example/schemas/ville/arbres/0.10.0/schema.json';
    for (const body of ['{oops', '{"fields": []}', '[]', '{"resources": []}']) {
      const error = await failure('ville/arbres', { published, routes: { [url]: body } });
      expect(error).toMatchObject({ kind: 'remote', code: 'schema-unusable', params: { url } });
    }
  });
});

describe('a name that cannot be resolved', () => {
  it.each([
    ['subventions', 'unknown-schema', { suggestions: ['scdl/subventions'] }],
    ['arbre', 'unknown-schema', { suggestions: [] }],
    ['SCDL/Subventions', 'unknown-schema', { suggestions: ['scdl/subventions'] }],
    ['scdl/subvention', 'unknown-schema', { suggestions: ['scdl/subventions'] }],
    ['ville/arbre', 'unknown-schema', { suggestions: ['ville/arbres'] }],
    ['ville/arbres@3.0.0', 'unknown-version', { version: '3.0.0', known: ['0.9.0', '0.10.0'] }],
    ['scdl/subventions@9', 'unknown-version', { version: '9', known: ['2.1.0', '2.1.1'] }],
    ['ville/mobilier', 'schema-in-package', { members: ['ville/bancs'] }],
    ['etat/zones', 'schema-not-table', { type: 'json-schema' }],
    ['etat/plans@2.0.0', 'schema-not-table', { type: 'other' }],
    ['etalab/schema-bal', 'schema-not-bundled', {}],
    ['etalab/schema-bal@1.5.0', 'schema-not-bundled', {}],
    [
      'etalab/schema-irve',
      'schema-in-package',
      { members: ['etalab/schema-irve-statique', 'etalab/schema-irve-dynamique'] },
    ],
  ])('%s: %s', async (reference, code, params) => {
    expect(await failure(reference, { published })).toMatchObject({ kind: 'config', code, params });
  });

  it('is told without the network when it is no name or is well known', async () => {
    for (const reference of ['subventions', 'etalab/schema-bal', 'etalab/schema-irve']) {
      const { ports, answer } = resolve(reference, { published });
      await expect(answer).rejects.toThrow();
      expect(ports.http.requests).toEqual([]);
    }
  });

  it('asks for the network, and says so, when it is not to be used', async () => {
    expect(await failure('ville/arbres', { published }, OFFLINE)).toMatchObject({
      kind: 'config',
      code: 'schema-needs-network',
      params: { name: 'ville/arbres', suggestions: [] },
    });
    expect(await failure('scdl/subvention', {}, OFFLINE)).toMatchObject({
      code: 'schema-needs-network',
      params: { suggestions: ['scdl/subventions'] },
    });
  });

  it('says what failed when the network is down, and what is near', async () => {
    expect(await failure('scdl/subvention')).toMatchObject({
      kind: 'remote',
      code: 'schema-out-of-reach',
      params: {
        name: 'scdl/subvention',
        failure: 'network-unreachable',
        host: 'catalogue.example',
        suggestions: ['scdl/subventions'],
      },
    });
  });

  it('offline, is judged by the catalogue that is kept', async () => {
    const { ports, answer } = resolve('ville/bancs', { published });
    await answer;
    const offline = (reference: string) => resolveSchema(reference, ports, OFFLINE);
    await expect(offline('ville/arbre')).rejects.toMatchObject({
      code: 'unknown-schema',
      params: { suggestions: ['ville/arbres'] },
    });
    await expect(offline('ville/arbres')).rejects.toMatchObject({
      code: 'schema-needs-network',
      params: { version: '0.10.0' },
    });
    await expect(offline('etat/zones')).rejects.toMatchObject({ code: 'schema-not-table' });
  });
});

describe('a file', () => {
  const disk = new Map([
    ['schemas/arbres.json', '\uFEFF{"version": "v1.2", "fields": [{"name": "id"}]}'],
    ['schemas/bancs.yml', 'fields:\n  - name: id\n'],
    ['page.json', '<!DOCTYPE html><html></html>'],
    ['package.json', '{"resources": [{"name": "arbres"}]}'],
    ['list.json', '{"schemas": []}'],
    ['object.json', '{"$schema": "https://json-schema.org/draft/2020-12/schema"}'],
    ['syntax.json', '{"fields": [}'],
    ['array.json', '[]'],
    ['schema', '{"fields": [{"name": "id"}]}'],
    ['schemas/empty.json', '{}'],
  ]);

  it.each([
    ['schemas/arbres.json', '1.2'],
    ['./schemas/bancs.yml', undefined],
    ['schema', undefined],
    // What is wrong in a schema is judged by its reader, which reports everything.
    ['schemas/empty.json', undefined],
  ])('%s is read', async (path, version) => {
    const files = new Map([...disk, ['./schemas/bancs.yml', disk.get('schemas/bancs.yml') ?? '']]);
    const answer = await resolve(path, { disk: files }, OFFLINE).answer;
    expect(answer).toMatchObject({ name: path, version, source: 'file', location: path });
  });

  it.each([
    ['schemas/arbre.json', 'schema-file-missing', { suggestion: 'schemas/arbres.json' }],
    ['absent.json', 'schema-file-missing', { suggestion: null }],
    ['page.json', 'schema-is-page', {}],
    ['package.json', 'schema-is-package', { resources: ['arbres'] }],
    ['list.json', 'schema-is-catalogue', {}],
    ['object.json', 'schema-is-json-schema', {}],
    ['syntax.json', 'schema-syntax', { line: 1, column: 13, language: 'JSON' }],
    ['array.json', 'schema-not-object', {}],
  ])('%s: %s', async (path, code, params) => {
    expect(await failure(path, { disk }, OFFLINE)).toMatchObject({ kind: 'config', code, params });
  });

  it('that cannot be read is a wrong file of the user, not an input', async () => {
    const ports = memoryPorts();
    const refused = async () => Promise.reject(new OdcError('input', 'input-forbidden'));
    const files = { ...ports.files, readText: refused };
    await expect(resolveSchema('a.json', { ...ports, files }, OFFLINE)).rejects.toMatchObject({
      kind: 'config',
      code: 'input-forbidden',
    });
  });
});

describe('an address', () => {
  const url = 'https://git.example/raw/schema.json';
  const etag = '"1"';
  const answers = {
    [url]: ({ headers }: { headers?: Readonly<Record<string, string>> }) =>
      headers?.['if-none-match'] === etag
        ? { status: 304 }
        : { headers: { etag }, body: schemaText('Arbres') },
  };

  it('is fetched, then only checked', async () => {
    const { ports, answer } = resolve(url, { routes: answers });
    const expected = { name: url, source: 'url', location: url, descriptor: { title: 'Arbres' } };
    expect(await answer).toMatchObject(expected);
    expect(await resolveSchema(url, ports, ONLINE)).toMatchObject(expected);
    expect(ports.http.requests.map(({ headers }) => headers?.['if-none-match'])).toEqual([
      undefined,
      etag,
    ]);
  });

  it('gives its kept copy offline, and when the network fails, which is told', async () => {
    const { ports, answer } = resolve(url, { routes: answers });
    await answer;
    const down = { ...ports, http: memoryPorts().http };
    expect(await resolveSchema(url, down, OFFLINE)).not.toHaveProperty('notRefreshed');
    expect(await resolveSchema(url, down, ONLINE)).toMatchObject({
      descriptor: { title: 'Arbres' },
      notRefreshed: { code: 'network-unreachable' },
    });
  });

  it('is never shown with the password that it holds', async () => {
    const secret = 'https://agent:s3cret@git.example/raw/schema.json';
    const { ports, answer } = resolve(secret, { routes: { [secret]: schemaText('Arbres') } });
    expect(JSON.stringify(await answer)).not.toContain('s3cret');
    for (const key of await ports.store.keys('urls')) {
      expect(await ports.store.get(key)).not.toContain('s3cret');
    }
  });

  it.each([
    [
      'https://github.com/ville/schemas/blob/main/arbres.json',
      'https://raw.githubusercontent.com/ville/schemas/main/arbres.json',
    ],
    [
      'https://gitlab.com/odf/scdl/subventions/-/blob/main/schema.json',
      'https://gitlab.com/odf/scdl/subventions/-/raw/main/schema.json',
    ],
    ['https://schema.data.gouv.fr/scdl/subventions/', 'scdl/subventions'],
    [
      'https://schema.data.gouv.fr/scdl/subventions/2.1.1/documentation.html',
      'scdl/subventions@2.1.1',
    ],
    ['https://example.org/', null],
  ])('of a page, %s, leads to %s', async (page, suggestion) => {
    const routes = { [page]: { headers: { 'content-type': 'text/html' }, body: 'Bonjour' } };
    expect(await failure(page, { routes })).toMatchObject({
      kind: 'config',
      code: 'schema-is-page',
      params: { location: page, suggestion },
    });
  });

  it('needs the network the first time', async () => {
    const site = 'https://schema.data.gouv.fr/schemas/scdl/budget/latest/schema.json';
    expect(await failure(site, {}, OFFLINE)).toMatchObject({
      kind: 'config',
      code: 'address-needs-network',
      params: { url: site, suggestion: 'scdl/budget' },
    });
    expect(await failure(site)).toMatchObject({ code: 'network-unreachable' });
  });
});
