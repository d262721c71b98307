import { ckanPackage } from '../../../metadata/exports/ckan.ts';
import type { DatasetRecord, ResourceRecord } from '../../../metadata/record.ts';
import { listIn, objectIn, textIn } from '../../exchange/json.ts';

/** The texts of a package that odc sets. */
export const FIELDS = [
  'title',
  'notes',
  'license_id',
  'author',
  'maintainer',
  'maintainer_email',
  'tags',
  'extras',
] as const;

/** Those of a resource; `hash` is the SHA-256 of its file. */
export const RESOURCE_FIELDS = [
  'name',
  'description',
  'format',
  'mimetype',
  'hash',
  'resource_type',
  'conforms_to',
] as const;

export interface Wanted {
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What the package is to be, from the description that every vocabulary is made from. */
export function wantedPackage(record: DatasetRecord): Wanted {
  const made = ckanPackage(record, {});
  const fields: Record<string, unknown> = {};
  for (const field of FIELDS) if (made[field] !== undefined) fields[field] = made[field];
  fields.tags = listIn(made.tags)
    .map((tag) => textIn(objectIn(tag).name))
    .sort();
  fields.extras = Object.fromEntries(
    listIn(made.extras).map((extra) => {
      const { key, value } = objectIn(extra);
      return [textIn(key), textIn(value)];
    }),
  );
  return { name: textIn(made.name), fields };
}

/** CKAN writes formats as it knows them: case is no difference. */
export function wantedResource(
  record: DatasetRecord,
  resource: ResourceRecord,
): Readonly<Record<string, unknown>> {
  const alone = { ...record, resources: [resource] };
  const made = objectIn(listIn(ckanPackage(alone, {}).resources)[0]);
  const fields: Record<string, unknown> = {};
  for (const field of RESOURCE_FIELDS) if (made[field] !== undefined) fields[field] = made[field];
  return fields;
}
