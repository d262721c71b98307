import { udataDescription } from '../../../metadata/exports/datagouv.ts';
import { slug } from '../../../metadata/exports/slug.ts';
import { zoneOf } from '../../../metadata/vocabularies/levels.ts';
import { type Gate, gate, remark } from '../../plan.ts';
import type { Release, ReleaseFile } from '../../release.ts';
import type { Lists } from './lists.ts';
import { lastSegment } from './names.ts';

const MEGABYTE = 1_000_000;
/** Bytes beyond which the platform makes no preview (guide of data.gouv.fr, defaults of hydra). */
export const PREVIEW_LIMITS: Readonly<Record<string, number>> = {
  csv: 100 * MEGABYTE,
  'csv.gz': 100 * MEGABYTE,
  xlsx: 12.5 * MEGABYTE,
  xls: 50 * MEGABYTE,
  parquet: 50 * MEGABYTE,
  geojson: 100 * MEGABYTE,
  ods: 10 * MEGABYTE,
};
/** Bytes of a column name that PostgreSQL, behind the preview, cuts at. */
const LONGEST_HEADER = 63;
/** Characters: a shorter tag would be refused, and is not sent. */
const SHORTEST_TAG = 3;

interface Limited {
  /** With the files that the platform takes only. */
  readonly release: Release;
  /** Those whose extension it refuses. */
  readonly refused: readonly ReleaseFile[];
  readonly lists: Lists;
  /** Zones of the record that the platform knows. */
  readonly zones: readonly string[];
}

/** What the platform would refuse, or accept and spoil. */
export function limitGates(limited: Limited): Gate[] {
  const previews = limited.release.files.flatMap(preview);
  const found = [...texts(limited), ...vocabularies(limited), ...extensions(limited), ...previews];
  return found.some(({ ok }) => !ok) ? found : [gate('limits'), ...found];
}

function texts({ release: { record } }: Limited): Gate[] {
  const limits = [
    ['title', record.title, 350],
    ['description', udataDescription(record), 100_000],
    ['acronym', record.acronym ?? '', 128],
    ...record.resources.flatMap(({ title, description }) => [
      ['resource-title', title, 350] as const,
      ['resource-description', description ?? '', 100_000] as const,
    ]),
  ] as const;
  const long = limits.filter(([, text, most]) => text.length > most);
  const needed = [
    ['title', record.title],
    ['description', record.description],
  ] as const;
  const titles = record.resources.map(({ title }) => ['resource-title', title] as const);
  const empty = [...needed, ...titles].filter(([, text]) => text.trim() === '');
  return [
    ...long.map(([field, , most]) => gate('limits', 'too-long', { field, most })),
    ...empty.map(([field]) => gate('limits', 'empty', { field })),
  ];
}

function vocabularies({ release: { record }, lists, zones }: Limited): Gate[] {
  const { license, frequency, keywords, spatial } = record;
  const gates: Gate[] = [];
  // Accepted without a word, and the dataset comes back without licence.
  if (license !== undefined && !lists.licenses.includes(license)) {
    gates.push(gate('limits', 'licence-unknown', { licence: license }));
  }
  if (frequency !== undefined && !lists.frequencies.includes(frequency)) {
    gates.push(gate('limits', 'frequency-unknown', { frequency }));
  }
  const short = keywords.filter((word) => slug(word).length < SHORTEST_TAG);
  if (short.length > 0) gates.push(remark('limits', 'keyword-short', { keywords: short }));
  const zone = spatial && zoneOf(spatial);
  if (zone !== undefined && !zones.includes(zone)) {
    gates.push(remark('limits', 'zone-unknown', { zone }));
  }
  return gates;
}

/** A file of a format that the platform refuses goes without; if it is the data, all goes without. */
function extensions({ release, refused }: Limited): Gate[] {
  const isData = ({ resource }: ReleaseFile) => resource.kind === 'main';
  const paths = refused.map(({ resource: { path } }) => path);
  const told = { paths, extensions: [...new Set(paths.map(extensionOf))] };
  const hasData = release.links.length > 0 || release.files.some(isData);
  if (refused.length === 0) return [];
  const isEnough = hasData || !refused.some(isData);
  return [isEnough ? remark('limits', 'extension-left', told) : gate('limits', 'extension', told)];
}

export function isTaken(
  { resource: { path } }: ReleaseFile,
  { extensions: known }: Lists,
): boolean {
  return known.includes(extensionOf(path));
}

function extensionOf(path: string): string {
  const name = lastSegment(path).toLowerCase();
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
}

/** A preview that will not be made holds nothing: it is said. */
function preview({ resource, bytes }: ReleaseFile): Gate[] {
  const { path, format, columns = [] } = resource;
  const gates: Gate[] = [];
  const most = Object.hasOwn(PREVIEW_LIMITS, format) ? PREVIEW_LIMITS[format] : undefined;
  if (most !== undefined && bytes > most) {
    gates.push(remark('limits', 'no-preview', { path, megabytes: most / MEGABYTE }));
  }
  const long = columns.filter(({ name }) => new TextEncoder().encode(name).length > LONGEST_HEADER);
  if (long.length > 0) {
    const names = long.map(({ name }) => name);
    gates.push(remark('limits', 'header-too-long', { path, columns: names, most: LONGEST_HEADER }));
  }
  return gates;
}
