import type { DatasetRecord, ResourceRecord } from '../../src/metadata/record.ts';

const SHA = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const AUTHORITY = {
  name: 'Commune de Valsonge',
  siret: '21380999900017',
  siren: '213809999',
  kind: 'commune',
  url: 'https://valsonge.example.org',
};

export function file(path: string, more: Partial<ResourceRecord> = {}): ResourceRecord {
  const format = path.split('.').at(-1) ?? 'csv';
  const mimes: Record<string, string> = {
    csv: 'text/csv',
    json: 'application/json',
    geojson: 'application/geo+json',
    parquet: 'application/vnd.apache.parquet',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    md: 'text/markdown',
  };
  return {
    path,
    name: path.replace(/\.[a-z]+$/, ''),
    title: `Fichier ${path}`,
    kind: 'main',
    format,
    mime: mimes[format] ?? 'application/octet-stream',
    bytes: 1234,
    sha256: SHA,
    ...more,
  };
}

export function record(id: string, more: Partial<DatasetRecord> = {}): DatasetRecord {
  return {
    version: 1,
    id,
    title: `Jeu ${id}`,
    description: `Ce que contient le jeu ${id} de la commune de Valsonge : d’où il vient, ce qu’on peut en faire et ses limites.`,
    keywords: [id, 'Valsonge'],
    themes: ['GOVE'],
    authority: AUTHORITY,
    producer: AUTHORITY,
    contact: { name: 'Mairie de Valsonge', email: 'opendata@example.org' },
    license: 'lov2',
    frequency: 'annual',
    temporal: { start: '2024-01-01', end: '2024-12-31' },
    spatial: { level: 'commune', code: '38999', name: 'Valsonge' },
    language: 'fr',
    issued: '2025-01-15',
    modified: '2025-02-01',
    landingPage: `https://data.example.org/jeux/${id}/`,
    access: { level: 'open' },
    resources: [file(`${id}.csv`, { description: 'Le tableau' })],
    ...more,
  };
}

/** Ten datasets as different as those of a town. */
export const RECORDS: readonly DatasetRecord[] = [
  record('subventions', {
    schema: { name: 'scdl/subventions', version: '2.1.1', url: 'https://schema.data.gouv.fr/schemas/scdl/subventions/2.1.1/schema.json' },
    resources: [
      file('subventions.csv', {
        description: 'Une ligne par subvention',
        schema: { name: 'scdl/subventions', version: '2.1.1', url: 'https://schema.data.gouv.fr/schemas/scdl/subventions/2.1.1/schema.json' },
        rows: 12,
        columns: [
          { name: 'nomAttribuant', type: 'string', title: 'Nom de l’attribuant', required: true },
          { name: 'dateConvention', type: 'date', format: 'default', required: true },
          { name: 'montant', type: 'number', description: 'En euros', example: '2500.5' },
        ],
      }),
      file('subventions.xlsx'),
      file('subventions.parquet'),
      file('dictionnaire.md', { kind: 'documentation', title: 'Dictionnaire des colonnes' }),
    ],
    provenance: {
      system: 'Logiciel de finances',
      export: 'requête annuelle',
      treatments: ['dates remises en forme', 'doublons retirés'],
      certifiedBy: 'Directrice des finances',
      certifiedOn: '2025-01-20',
    },
  }),
  record('adresses', { hvd: 'geospatial', spatial: { level: 'commune', code: '38999', name: 'Valsonge', granularity: 'address', bbox: [5.71, 45.1, 5.8, 45.17] }, resources: [file('adresses.csv'), file('adresses.geojson'), file('api', { kind: 'api', url: 'https://api.example.org/adresses', format: 'json', mime: 'application/json', title: 'API des adresses' }), file('notice.pdf', { kind: 'documentation', url: 'https://data.example.org/notice.pdf' })] }),
  record('arbres', { license: 'odc-odbl', themes: ['ENVI', 'REGI'], producer: { name: 'Association des arbres', siret: '77567227200020' }, provenance: { sources: [{ title: 'OpenStreetMap', url: 'https://www.openstreetmap.org', license: 'odbl', producer: 'Contributeurs' }] } }),
  record('menus', { acronym: 'MENUS', frequency: 'weekly', description: 'Les **menus** <des> écoles & crèches,\n- avec "allergènes"\n- et l’éco\\geste\ttabulé.' }),
  record('ferme', { access: { level: 'restricted', reason: 'Vie privée', ground: 'CRPA L. 311-6' } }),
  record('nu', { keywords: [], themes: [], description: 'Sans rien d’autre.' }),
  record('velos', { hvd: 'mobility', frequency: 'continuous', temporal: { start: '2023-06-01' }, themes: ['TRAN'] }),
  record('prenoms', { license: 'cc-by', temporal: { start: '2000-01-01', end: '2024-12-31' } }),
  record('intercommunal', { spatial: { level: 'epci', code: '200040715', name: 'Communauté de Valsonge' }, themes: ['ECON'] }),
  record('outre-mer', { spatial: { level: 'other', name: 'Archipel', bbox: [-61.81, 15.83, -61, 16.52] }, frequency: 'irregular', language: 'en' }),
]; // biome-ignore format: one line each

/** One that lacks all that may lack. */
export const BARE: DatasetRecord = {
  version: 1,
  id: 'minimal',
  title: 'Minimal',
  description: 'Court.',
  keywords: [],
  themes: [],
  authority: { name: 'Commune de Valsonge' },
  producer: { name: 'Commune de Valsonge' },
  language: 'fr',
  access: { level: 'open' },
  resources: [
    { path: 'a.csv', name: 'a', title: 'A', kind: 'main', format: 'csv', mime: 'text/csv' },
  ],
};
