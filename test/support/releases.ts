import { createHash } from 'node:crypto';
import { createMemoryFiles } from '../../src/adapters/memory-files.ts';
import type { DatasetRecord, ResourceRecord } from '../../src/metadata/record.ts';
import { type Release, readRelease } from '../../src/publish/release.ts';

export interface SampleFile {
  readonly name: string;
  readonly format: string;
  readonly content: string;
  readonly title?: string;
  readonly kind?: ResourceRecord['kind'];
  readonly description?: string;
}

export interface Sample {
  readonly record?: Partial<DatasetRecord>;
  readonly files?: readonly SampleFile[];
  readonly links?: readonly ResourceRecord[];
}

export const DESCRIPTION =
  'Les subventions que la commune de Valsonge verse aux associations, avec le nom du bénéficiaire, l’objet, le montant et la date de la convention.';

export const SAMPLE_FILES: readonly SampleFile[] = [
  {
    name: 'subventions',
    format: 'csv',
    content: 'nom;montant\nAmis du livre;1200\n',
    title: 'Subventions (CSV)',
    description: 'Une ligne par subvention',
  },
  {
    name: 'subventions',
    format: 'json',
    content: '[{"montant":1200}]',
    title: 'Subventions (JSON)',
  },
  {
    name: 'notice',
    format: 'txt',
    content: 'Mode d’emploi',
    title: 'Notice',
    kind: 'documentation',
  },
];

/** A dataset as `odc build` leaves it, on a memory disk. */
export async function sampleRelease(sample: Sample = {}) {
  const disk = new Map<string, string | Uint8Array>();
  const resources = (sample.files ?? SAMPLE_FILES).map((file) => resourceOf(file));
  const record: DatasetRecord = {
    version: 1,
    id: 'subventions',
    title: 'Subventions aux associations',
    description: DESCRIPTION,
    keywords: ['subventions', 'Vie associative'],
    themes: ['GOVE'],
    authority: { name: 'Ville Test' },
    producer: { name: 'Ville Test' },
    contact: { name: 'Service des finances', email: 'donnees@example.org' },
    license: 'lov2',
    frequency: 'annual',
    temporal: { start: '2024-01-01', end: '2024-12-31' },
    spatial: { level: 'commune', code: '38185', name: 'Grenoble' },
    language: 'fr',
    provenance: { certifiedBy: 'Direction des finances', certifiedOn: '2025-01-10' },
    access: { level: 'open' },
    checks: [
      { name: 'validation', ok: true },
      { name: 'privacy', ok: true },
    ],
    ...sample.record,
    resources: [...resources, ...(sample.links ?? [])],
  };
  const folder = `open/${record.id}`;
  for (const { name, format, content } of sample.files ?? SAMPLE_FILES) {
    disk.set(`${folder}/${name}.${format}`, content);
  }
  disk.set(`${folder}/dataset.json`, JSON.stringify(record));
  const files = createMemoryFiles(disk);
  const release = await readRelease(folder, { files, join: (...parts) => parts.join('/') });
  return { release: release as Release, files, disk };
}

function resourceOf({
  name,
  format,
  content,
  title,
  kind,
  description,
}: SampleFile): ResourceRecord {
  return {
    path: `${name}.${format}`,
    name,
    title: title ?? name,
    ...(description === undefined ? {} : { description }),
    kind: kind ?? 'main',
    format,
    mime: 'application/octet-stream',
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}
