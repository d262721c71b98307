import { findLicence } from '../licences/index.ts';
import { provenanceText } from '../provenance-text.ts';
import type { DatasetRecord, ResourceRecord, SchemaReference } from '../record.ts';
import { frequencyOf } from '../vocabularies/frequencies.ts';
import { LEVELS, zoneOf } from '../vocabularies/levels.ts';
import { addressOf, type ExportContext, type MetadataExport } from './export.ts';
import { filled, json } from './json.ts';
import { tagsOf } from './tags.ts';

/**
 * The body of a POST to `/api/1/datasets/` of udata (data.gouv.fr), files as remote ones. The
 * organisation and the contact points, which have ids there, are left to whoever sends it.
 */
export const datagouv: MetadataExport = {
  id: 'datagouv',
  fileName: 'datagouv.json',
  mime: 'application/json',
  covers: 'catalogue',
  write(records, context) {
    const bodies = records.map((record) => udataDataset(record, context));
    return json(bodies.length === 1 ? bodies[0] : bodies);
  },
};

export function udataDataset(
  record: DatasetRecord,
  context: ExportContext,
): Readonly<Record<string, unknown>> {
  const isOpen = record.access.level === 'open';
  const { start, end } = record.temporal ?? {};
  return filled({
    title: record.title,
    acronym: record.acronym,
    description: udataDescription(record),
    // udata keeps no licence for data that are not open.
    license: isOpen && record.license !== undefined ? findLicence(record.license)?.id : undefined,
    frequency: frequencyOf(record.frequency)?.id ?? 'unknown',
    tags: tagsOf(record),
    temporal_coverage: start === undefined ? undefined : { start, end: end ?? null },
    spatial: udataSpatial(record),
    access_type: isOpen ? 'open' : 'restricted',
    access_type_reason: isOpen ? undefined : record.access.reason,
    extras: { 'odc:id': record.id },
    resources: record.resources.map((resource) => udataResource(record, resource, context)),
  });
}

/** The description, then where the data come from: udata has no other place for it. */
export function udataDescription(record: DatasetRecord): string {
  const told = provenanceText(record);
  return told === undefined
    ? record.description
    : `${record.description}\n\n## Provenance\n\n${told}`;
}

/** A zone and a granularity; the rectangle where there is no zone, since udata refuses both. */
export function udataSpatial({ spatial }: DatasetRecord): unknown {
  if (spatial === undefined) return undefined;
  const zone = zoneOf(spatial);
  const granularity = LEVELS[spatial.granularity ?? spatial.level].udata;
  if (zone !== undefined) return { zones: [zone], granularity };
  if (spatial.bbox === undefined) return { granularity };
  const [west = 0, south = 0, east = 0, north = 0] = spatial.bbox;
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]; // biome-ignore format: one ring
  return { granularity, geom: { type: 'MultiPolygon', coordinates: [[ring]] } };
}

function udataResource(record: DatasetRecord, resource: ResourceRecord, context: ExportContext) {
  const { bytes, sha256 } = resource;
  return filled({
    title: resource.title,
    description: resource.description,
    type: resource.kind,
    filetype: 'remote',
    url: addressOf(record, resource, context),
    format: resource.format,
    mime: resource.mime,
    filesize: bytes,
    checksum: sha256 === undefined ? undefined : { type: 'sha256', value: sha256 },
    schema: udataSchema(resource.schema),
  });
}

/** By its name in the national catalogue, else by its address. */
export function udataSchema(schema: SchemaReference | undefined): unknown {
  if (schema?.name !== undefined) return filled({ name: schema.name, version: schema.version });
  return schema?.url === undefined ? undefined : { url: schema.url };
}
