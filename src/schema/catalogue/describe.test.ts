import { describe, expect, it } from 'vitest';
import { catalogueEntries } from '../../../test/doubles/catalogue-server.ts';
import { CATALOGUE_URL, memoryPorts } from '../../../test/doubles/memory-ports.ts';
import { describeSchema } from './describe.ts';
import { updateCatalogue } from './update.ts';

const descriptor = {
  title: 'Arbres',
  description: 'Un arbre par ligne',
  homepage: 'https://git.example.org/arbres',
  licenses: [{ name: 'lov2', title: 'Licence Ouverte 2.0' }, { name: 'odbl' }, 3],
  fields: [
    {
      name: 'id',
      type: 'string',
      title: 'Identifiant',
      constraints: { required: true, unique: true },
    },
    {
      name: 'hauteur',
      type: 'number',
      description: 'En mètres',
      example: 12.5,
      constraints: { minimum: 0 },
    },
    { name: 'siret', type: 'string' },
  ],
  primaryKey: 'id',
  custom_checks: [{ name: 'french-siret-value', params: { column: 'siret' } }],
};
const bundle = { 'ville/arbres/0.9.0': JSON.stringify(descriptor) };
const OPTIONS = { offline: true, catalogueUrl: CATALOGUE_URL };

describe('describeSchema', () => {
  it('tells what a schema asks for, in plain data', async () => {
    expect(await describeSchema('ville/arbres', memoryPorts({ bundle }), OPTIONS)).toEqual({
      name: 'ville/arbres',
      version: '0.9.0',
      source: 'bundled',
      location: 'schemas/tables/ville/arbres/0.9.0.json',
      title: 'Arbres',
      description: 'Un arbre par ligne',
      homepage: 'https://git.example.org/arbres',
      licences: ['Licence Ouverte 2.0', 'odbl'],
      versions: [{ version: '0.9.0', source: 'bundled' }],
      fields: [
        {
          name: 'id',
          title: 'Identifiant',
          type: 'string',
          format: 'default',
          required: true,
          constraints: { unique: true },
        },
        {
          name: 'hauteur',
          description: 'En mètres',
          type: 'number',
          format: 'default',
          required: false,
          constraints: { minimum: 0 },
          example: '12.5',
        },
        { name: 'siret', type: 'string', format: 'default', required: false, constraints: {} },
      ],
      primaryKey: ['id'],
      uniqueKeys: [],
      foreignKeys: [],
      checks: [{ name: 'french-siret-value', params: { column: 'siret' } }],
      faults: [],
    });
  });

  it('lists the versions that are held and published, the newest first', async () => {
    const ports = memoryPorts({ bundle, published: catalogueEntries() });
    await updateCatalogue(ports, { ...OPTIONS, offline: false });
    const { versions, version } = await describeSchema('ville/arbres@0.9.0', ports, OPTIONS);
    expect(version).toBe('0.9.0');
    expect(versions).toEqual([
      { version: '0.10.0', source: 'cache' },
      { version: '0.9.0', source: 'bundled' },
    ]);
  });

  it('tells the faults of a schema of the user', async () => {
    const disk = new Map([['a.json', '{"fields": [{"name": "id", "type": "texte"}]}']]);
    const described = await describeSchema('a.json', memoryPorts({ disk }), OPTIONS);
    expect(described).toMatchObject({ source: 'file', fields: [], versions: [], licences: [] });
    expect(described.faults.map(({ level }) => level)).toContain('error');
  });

  it('says which law is behind a schema', async () => {
    const law = { 'scdl/subventions/2.1.1': JSON.stringify(descriptor) };
    const described = await describeSchema(
      'scdl/subventions',
      memoryPorts({ bundle: law }),
      OPTIONS,
    );
    expect(described.duty?.basis).toContain('2017-779');
  });
});
