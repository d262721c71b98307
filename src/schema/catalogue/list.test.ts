import { describe, expect, it } from 'vitest';
import { catalogueEntries } from '../../../test/doubles/catalogue-server.ts';
import { CATALOGUE_URL, memoryPorts, schemaText } from '../../../test/doubles/memory-ports.ts';
import { listSchemas } from './list.ts';
import { updateCatalogue } from './update.ts';

const bundle = {
  'scdl/subventions/2.1.0': schemaText('Subventions livrées'),
  'ville/fontaines/1.0.0': schemaText('Fontaines à boire'),
};
const cache = {
  'schemas/ville/fontaines/1.1.0.json': schemaText('Fontaines en cache'),
  'schemas/ville/abris/1.0.0.json': schemaText('Abris à vélos'),
  'schemas/ville/casse/1.0.0.json': '{oops',
};

async function knownPorts() {
  const ports = memoryPorts({ bundle, cache, published: catalogueEntries() });
  await updateCatalogue(ports, { offline: false, catalogueUrl: CATALOGUE_URL });
  return ports;
}

const lines = (schemas: Awaited<ReturnType<typeof listSchemas>>) =>
  schemas.map(({ name, version, newer, source }) => [name, version, newer, source].join(' '));

describe('listSchemas', () => {
  it('merges what is shipped, kept and listed, one line a name', async () => {
    expect(lines(await listSchemas(await knownPorts()))).toEqual([
      'scdl/subventions 2.1.1  cache',
      'ville/abris 1.0.0  cache',
      'ville/arbres 0.10.0  catalogue',
      'ville/bancs 1.0.0  catalogue',
      'ville/fontaines 1.1.0  cache',
    ]);
  });

  it('works from the package alone', async () => {
    expect(lines(await listSchemas(memoryPorts({ bundle })))).toEqual([
      'scdl/subventions 2.1.0  bundled',
      'ville/fontaines 1.0.0  bundled',
    ]);
  });

  it('tells the version that is published and not held', async () => {
    const ports = memoryPorts({ bundle, published: catalogueEntries() });
    const url = 'https://catalogue.example/schemas/scdl/subventions/2.1.1/schema.json';
    const cut = memoryPorts({ published: catalogueEntries(), routes: { [url]: { body: '{}' } } });
    await updateCatalogue(
      { ...ports, http: cut.http },
      { offline: false, catalogueUrl: CATALOGUE_URL },
    );
    const [first] = await listSchemas(ports);
    expect(first).toMatchObject({ version: '2.1.0', newer: '2.1.1', source: 'bundled' });
  });

  it.each([
    [{ text: 'FONTAINES a boire' }, []],
    [{ text: 'fontaine cache' }, ['ville/fontaines']],
    [{ text: 'velos' }, ['ville/abris']],
    [{ text: 'scdl' }, ['scdl/subventions']],
    [{ type: 'datapackage' }, ['ville/mobilier']],
    [
      { type: 'all', text: 'description de' },
      ['etat/plans', 'etat/zones', 'ville/arbres', 'ville/bancs', 'ville/mobilier'],
    ],
  ])('keeps what %j asks for', async (filter, names) => {
    const found = await listSchemas(await knownPorts(), filter);
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  it('gives the law behind a schema, where there is one', async () => {
    const [subventions, fontaines] = await listSchemas(memoryPorts({ bundle }));
    expect(subventions?.duty).toMatchObject({ imposes: 'format' });
    expect(fontaines).not.toHaveProperty('duty');
  });
});
