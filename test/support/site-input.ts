import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { diskFiles } from '../../src/adapters/disk-files.ts';
import { diskFolder } from '../../src/adapters/disk-folder.ts';
import type { DatasetRecord, ResourceRecord } from '../../src/metadata/record.ts';
import { siteWords } from '../../src/site/words/index.ts';
import type { SiteInput, SitePorts } from '../../src/site/write-site.ts';
import { ROOT } from '../odc.ts';

export const HOSTILE = '<img src=x onerror="globalThis.pwned=true">';

export function sitePorts(root: string): SitePorts {
  return {
    folder: diskFolder(root),
    source: (file) => diskFiles.source(file),
    join: path.join,
    exists: async (file) => existsSync(file),
  };
}

interface Variant {
  readonly modified?: string;
  readonly extraRow?: boolean;
}

const TOWN = { name: 'Commune de Valsonge', kind: 'commune' } as const;

/** Three datasets of a fictional town: grants, places with hostile texts, and a large one. */
export async function siteInput(open: string, variant: Variant = {}): Promise<SiteInput> {
  const datasets = [grants(open, variant), places(open), await large(open)].map(
    ({ record, folder }) => ({
      record,
      folder,
      attribution: `${record.producer.name} — ${record.title}`,
      score: { value: 7 / 9, missing: ['spatial', 'resources_documentation'] },
    }),
  );
  return {
    settings: {
      lang: 'fr',
      authority: { ...TOWN, color: '#c8102e', contact: { email: 'donnees@example.org' } },
      url: 'https://donnees.example.org/',
      dpo: 'Délégué mutualisé',
    },
    datasets,
    today: '2026-01-15',
    words: await siteWords('fr'),
    structured: new Map(),
    catalogues: [],
    shipped: new Map(
      readdirSync(`${ROOT}dist/site`).map((name) => [
        name,
        readFileSync(`${ROOT}dist/site/${name}`),
      ]),
    ),
  };
}

function grants(open: string, { modified = '2025-01-15', extraRow = false }: Variant) {
  const names = ['Théâtre du Lavoir', 'Club de judo', 'Amicale laïque', 'Chorale'];
  const rows = Array.from({ length: 5_000 + (extraRow ? 1 : 0) }, (_, index) => [
    `${2021 + (index % 4)}-${String(1 + (index % 12)).padStart(2, '0')}-10`,
    names[index % names.length] ?? '',
    String(index + 1),
    index % 3 === 0 ? 'aide en nature' : 'aide en numéraire',
  ]);
  return dataset(open, 'subventions', 'Subventions versées aux associations', ['GOVE'], modified, [
    ['date', 'date'],
    ['nomBeneficiaire', 'string'],
    ['montant', 'number'],
    ['nature', 'string'],
  ], rows); // biome-ignore format: one line a column
}

function places(open: string) {
  const rows = Array.from({ length: 60 }, (_, index) => [
    index === 0 ? HOSTILE : `École ${index}`,
    ['école', 'gymnase', 'crèche'][index % 3] ?? '',
    (49.44 + (index % 8) / 300).toFixed(5),
    (1.09 + Math.floor(index / 8) / 200).toFixed(5),
    String(20 + index),
    index === 1 ? 'javascript:globalThis.pwned=true' : 'https://example.org/',
  ]);
  const title = 'Équipements de l’école <script>globalThis.pwned=true</script>';
  return dataset(open, 'equipements', title, ['EDUC'], '2025-02-01', [
    ['nom', 'string'],
    ['type', 'string'],
    ['latitude', 'number'],
    ['longitude', 'number'],
    ['capacite', 'integer'],
    ['site', 'string'],
  ], rows); // biome-ignore format: one line a column
}

/** More rows than the files of rows hold. */
async function large(open: string) {
  const ranks = Array.from({ length: 60_000 }, (_, index) => index + 1);
  const made = dataset(open, 'grand', 'Relevés de comptage', ['TRAN'], '2024-12-31', [
    ['rang', 'integer'],
    ['lieu', 'string'],
  ], ranks.map((rank) => [String(rank), `Rue ${rank % 7}`])); // biome-ignore format: columns
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: 'rang', data: ranks, type: 'INT32' },
      { name: 'lieu', data: ranks.map((rank) => `Rue ${rank % 7}`), type: 'STRING' },
    ],
  });
  writeFileSync(path.join(made.folder, 'grand.parquet'), Buffer.from(buffer));
  const parquet = resource('grand', made.record.title, 'parquet', Buffer.from(buffer));
  return { ...made, record: { ...made.record, resources: [...made.record.resources, parquet] } };
}

function dataset(
  open: string,
  id: string,
  title: string,
  themes: readonly string[],
  modified: string,
  columns: readonly (readonly [string, string])[],
  rows: readonly (readonly string[])[],
): { readonly record: DatasetRecord; readonly folder: string } {
  const folder = path.join(open, id);
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [columns.map(([name]) => name), ...rows].map((row) => row.map(cell).join(','));
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${id}.csv`), bytes);
  const csv = {
    ...resource(id, title, 'csv', bytes),
    rows: rows.length,
    columns: columns.map(([name, type]) => ({ name, type, description: `La colonne ${name}` })),
  };
  return {
    folder,
    record: {
      version: 1,
      id,
      title,
      description: `Ce jeu **décrit** ${id}. Voir [le site](https://example.org/) et [rien](javascript:globalThis.pwned=true).`,
      keywords: ['vie locale'],
      themes,
      authority: TOWN,
      producer: TOWN,
      contact: { email: 'donnees@example.org' },
      license: 'lov2',
      frequency: 'annual',
      temporal: { start: '2021-01-01', end: '2024-12-31' },
      language: 'fr',
      issued: '2023-05-02',
      modified,
      access: { level: 'open' },
      provenance: { system: 'Logiciel métier', certifiedBy: 'Direction des finances' },
      resources: [csv],
    },
  };
}

function resource(name: string, title: string, format: string, bytes: Uint8Array): ResourceRecord {
  return {
    path: `${name}.${format}`,
    name,
    title,
    kind: 'main',
    format,
    mime: format === 'csv' ? 'text/csv' : 'application/vnd.apache.parquet',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
