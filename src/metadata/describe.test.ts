import { describe, expect, it } from 'vitest';
import type { Dataset, Project } from '../project/project.ts';
import { describeDataset } from './describe.ts';

const project = (more: Partial<Project> = {}): Project => ({
  folder: '/p',
  validate: {},
  datasets: [],
  authority: {
    name: 'Ville de Grenoble',
    insee: '38185',
    kind: 'commune',
    siret: '21380185500015',
    website: 'https://exemple.fr',
    contact: { email: 'opendata@example.org' },
  },
  ...more,
});
const dataset: Dataset = { id: 'menus', resources: [{ path: 'donnees/menus 2024.CSV' }] };

describe('describeDataset', () => {
  it('takes from the authority what the dataset does not say', async () => {
    expect(await describeDataset(project({ license: 'Licence Ouverte 2.0' }), dataset)).toEqual({
      version: 1,
      id: 'menus',
      title: 'menus',
      description: '',
      keywords: [],
      themes: [],
      authority: {
        name: 'Ville de Grenoble',
        siret: '21380185500015',
        siren: '213801855',
        kind: 'commune',
        url: 'https://exemple.fr',
      },
      producer: {
        name: 'Ville de Grenoble',
        siret: '21380185500015',
        siren: '213801855',
        kind: 'commune',
        url: 'https://exemple.fr',
      },
      contact: { email: 'opendata@example.org' },
      license: 'lov2',
      spatial: { level: 'commune', code: '38185', name: 'Grenoble' },
      language: 'fr',
      access: { level: 'open' },
      resources: [
        {
          path: 'donnees/menus 2024.CSV',
          name: 'menus 2024',
          title: 'menus 2024.CSV',
          kind: 'main',
          format: 'csv',
          mime: 'text/csv',
        },
      ],
    });
  });

  it('reads names, dates and schemas as people write them', async () => {
    const one = await describeDataset(project(), {
      ...dataset,
      license: 'ODbL',
      frequency: 'Annuelle',
      temporal: { start: '2023', end: '2024-02' },
      schema: 'scdl/subventions@2.1.1',
      producer: { name: 'Régie', siret: '35600000000048' },
    });
    expect(one).toMatchObject({
      license: 'odc-odbl',
      frequency: 'annual',
      temporal: { start: '2023-01-01', end: '2024-02-29' },
      producer: { name: 'Régie', siren: '356000000' },
      schema: {
        name: 'scdl/subventions',
        version: '2.1.1',
        url: 'https://schema.data.gouv.fr/schemas/scdl/subventions/2.1.1/schema.json',
      },
    });
    expect(one.resources[0]?.schema?.name).toBe('scdl/subventions');
  });

  it('keeps what nobody knows as written', async () => {
    const one = await describeDataset(project(), {
      ...dataset,
      license: 'maison',
      frequency: 'parfois',
      schema: 'schemas/menus.json',
    });
    expect(one).toMatchObject({
      license: 'maison',
      frequency: 'parfois',
      schema: { title: 'menus.json' },
    });
  });

  it.each([
    [
      { name: 'Métropole', kind: 'epci', siren: '200040715' },
      { level: 'epci', code: '200040715', name: 'Métropole' },
    ],
    [
      { name: 'Isère', kind: 'departement', insee: '38' },
      { level: 'departement', code: '38', name: 'Isère' },
    ],
    [
      { name: 'Région', kind: 'region', insee: '84' },
      { level: 'region', code: '84', name: 'Auvergne-Rhône-Alpes' },
    ],
    [{ name: 'Syndicat', kind: 'syndicat' }, undefined],
    [
      { name: 'Commune de Valsonge', kind: 'commune' },
      { level: 'commune', name: 'Commune de Valsonge' },
    ],
    [{ name: 'Métropole' }, undefined],
  ] as const)('the territory of %j', async (authority, spatial) => {
    expect((await describeDataset(project({ authority }), dataset)).spatial).toEqual(spatial);
  });

  it('a territory given by its code gets its name, and the rectangle of the data', async () => {
    const spatial = { level: 'epci', code: '200040715' } as const;
    const one = await describeDataset(project(), { ...dataset, spatial }, { bbox: [5, 45, 6, 46] });
    expect(one.spatial).toMatchObject({
      name: expect.stringMatching(/Grenoble/),
      bbox: [5, 45, 6, 46],
    });
  });

  it('what was built takes the place of what is to be', async () => {
    const built = {
      path: 'menus.csv',
      name: 'menus',
      title: 'Menus',
      kind: 'main',
      format: 'csv',
      mime: 'text/csv',
      bytes: 3,
    } as const;
    const one = await describeDataset(
      project(),
      { ...dataset, modified: '2024-01-01' },
      { resources: [built], modified: '2025-01-01', issued: '2023-01-01' },
    );
    expect(one).toMatchObject({ resources: [built], modified: '2024-01-01', issued: '2023-01-01' });
  });
});
