import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CatalogueServer,
  catalogueEntries,
  publish,
  startCatalogueServer,
} from '../../../test/doubles/catalogue-server.ts';
import { memoryPorts } from '../../../test/doubles/memory-ports.ts';
import { createAxiosHttp } from '../../adapters/axios-http.ts';
import { OdcError } from '../../base/errors.ts';
import { readCachedCatalogue } from './cache.ts';
import { resolveSchema } from './resolve.ts';
import { updateCatalogue } from './update.ts';

/** The ports in memory, but for the network: real requests to a double of the national site. */
let server: CatalogueServer;
const http = createAxiosHttp();
const options = () => ({ offline: false, catalogueUrl: server.catalogue });
const statuses = () => server.requests.map(({ url }) => url);

beforeEach(async () => {
  server = await startCatalogueServer();
});
afterEach(() => server.close());

describe('updateCatalogue', () => {
  it('keeps the catalogue, then only asks whether it changed', async () => {
    const ports = { ...memoryPorts(), http };
    expect(await updateCatalogue(ports, options())).toEqual({
      url: server.catalogue,
      changed: true,
      entries: 6,
      new: [],
      newVersions: [],
      failures: [],
    });
    const again = await updateCatalogue(ports, options());
    expect(again).toMatchObject({ changed: false, entries: 6, new: [] });
    expect(server.requests[1]?.headers['if-none-match']).toMatch(/^"\w+"$/);
    expect(statuses()).toEqual(['/schemas/schemas.json', '/schemas/schemas.json']);
  });

  it('tells what is new, and downloads the newer versions of what is held', async () => {
    const ports = { ...memoryPorts(), http };
    await updateCatalogue(ports, options());
    const [subventions, arbres, ...others] = catalogueEntries();
    publish(server.pages, server.url, [
      { name: 'ville/puits', title: 'Puits', type: 'tableschema', versions: ['1.0.0'] },
      { name: 'etat/autres', title: 'Autres', type: 'other', versions: ['1.0.0'] },
      { ...(subventions ?? expect.fail()), versions: ['2.1.1', '2.2.0'] },
      { ...(arbres ?? expect.fail()), versions: ['0.10.0', '0.11.0'] },
      ...others,
    ]);
    const update = await updateCatalogue(ports, options());
    expect(update).toMatchObject({
      changed: true,
      entries: 8,
      new: [{ name: 'ville/puits' }],
      newVersions: [
        { name: 'scdl/subventions', from: '2.1.1', to: '2.2.0', obtained: true },
        { name: 'ville/arbres', from: '0.10.0', to: '0.11.0', obtained: false },
      ],
      failures: [],
    });
    const offline = await resolveSchema('scdl/subventions', ports, { offline: true });
    expect(offline).toMatchObject({ version: '2.2.0', source: 'cache' });
  });

  it('goes on when a newer version cannot be had, and asks for it again', async () => {
    const ports = { ...memoryPorts(), http };
    const newer = [{ ...(catalogueEntries()[0] ?? expect.fail()), versions: ['2.2.0'] }];
    publish(server.pages, server.url, newer);
    server.pages.delete('/schemas/scdl/subventions/2.2.0/schema.json');
    const update = await updateCatalogue(ports, options());
    expect(update.newVersions).toMatchObject([{ name: 'scdl/subventions', obtained: false }]);
    expect(update.failures).toMatchObject([
      { name: 'scdl/subventions', error: { code: 'http-status', params: { status: 404 } } },
    ]);
    publish(server.pages, server.url, newer);
    const again = await updateCatalogue(ports, options());
    expect(again).toMatchObject({ changed: false, newVersions: [{ obtained: true }] });
  });

  it('asks another address for everything', async () => {
    const ports = { ...memoryPorts(), http };
    await updateCatalogue(ports, options());
    const other = await startCatalogueServer();
    await updateCatalogue(ports, { offline: false, catalogueUrl: other.catalogue });
    expect(other.requests[0]?.headers['if-none-match']).toBeUndefined();
    expect((await readCachedCatalogue(ports.store))?.url).toBe(other.catalogue);
    await other.close();
  });
});

describe('an update that fails', () => {
  it.each([
    ['{"schemas": []}', 'catalogue-malformed'],
    ['oops', 'catalogue-malformed'],
    ['<html>Authentification</html>', 'page-received'],
    [undefined, 'http-status'],
  ])('keeps the catalogue it had: %j', async (text, failure) => {
    const ports = { ...memoryPorts(), http };
    await updateCatalogue(ports, options());
    const kept = await readCachedCatalogue(ports.store);
    if (text === undefined) server.pages.clear();
    else server.pages.set('/schemas/schemas.json', text);
    const host = `127.0.0.1:${server.port}`;
    await expect(updateCatalogue(ports, options())).rejects.toMatchObject({
      kind: 'remote',
      code: 'catalogue-unreachable',
      params: { failure, kept: 6, host },
    });
    expect(await readCachedCatalogue(ports.store)).toEqual(kept);
  });

  it('says that there was none', async () => {
    const ports = { ...memoryPorts(), http };
    await server.close();
    await expect(updateCatalogue(ports, options())).rejects.toMatchObject({
      code: 'catalogue-unreachable',
      params: { failure: 'network-unreachable', kept: null },
    });
  });

  it('is refused without the network, and stopped when interrupted', async () => {
    const ports = { ...memoryPorts(), http };
    await expect(updateCatalogue(ports, { ...options(), offline: true })).rejects.toMatchObject({
      kind: 'usage',
      code: 'update-offline',
    });
    const signal = AbortSignal.abort();
    await expect(updateCatalogue(ports, { ...options(), signal })).rejects.toMatchObject({
      kind: 'interrupted',
    });
  });

  it('says when the cache cannot be written', async () => {
    const ports = { ...memoryPorts(), http };
    const refused = async () => Promise.reject(new OdcError('config', 'cache-unwritable'));
    const store = { ...ports.store, put: refused };
    await expect(updateCatalogue({ ...ports, store }, options())).rejects.toMatchObject({
      kind: 'config',
      code: 'cache-unwritable',
    });
  });
});
