import { SCHEMA_FILE } from '../line/file-names.ts';
import type { DatasetWork, TableWork } from '../work.ts';

/**
 * The schemas of the tables as files: `schema.json` when there is one for all, else one a table. A
 * table without a schema gets one that names its columns.
 */
export async function schemaTexts(
  work: DatasetWork,
): Promise<readonly (readonly [path: string, text: string])[]> {
  const texts = await Promise.all(
    work.tables.map(
      async (table) => `${JSON.stringify(await descriptorOf(table, work), null, 2)}\n`,
    ),
  );
  const [first] = texts;
  if (first === undefined) return [];
  if (texts.every((text) => text === first)) return [[SCHEMA_FILE, first]];
  return work.tables.map(
    ({ job }, index) => [`${job.name}.schema.json`, texts[index] ?? ''] as const,
  );
}

function descriptorOf({ schema, columns }: TableWork, { ports }: DatasetWork): Promise<unknown> {
  if (schema !== undefined) return ports.descriptorOf(schema);
  return Promise.resolve({
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    fields: columns.map(({ name, type }) => ({ name, type })),
  });
}
