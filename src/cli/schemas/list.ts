import { stringify } from 'csv-stringify/sync';
import { type ListedSchema, listSchemas } from '../../schema/catalogue/list.ts';
import { columns } from './columns.ts';
import { json, writeAs } from './output.ts';
import type { SchemaAction } from './run-schemas.ts';
import { schemaWords } from './words/index.ts';

/** `odc schemas list [TEXT]` */
export const list: SchemaAction = async (text = '', raw, context) => {
  const type = raw.all === true ? 'all' : 'tableschema';
  const schemas = await listSchemas(context.ports, { text, type });
  const words = schemaWords(context.lang);
  await writeAs(
    {
      pretty() {
        if (schemas.length === 0) return `${words.noneFound(text)}\n`;
        const rows = schemas.map((schema) => [
          schema.name,
          schema.version,
          words.sources[schema.source],
          schema.duty === undefined ? '' : words.duty,
          schema.title,
        ]);
        return `${[...columns(rows, context.out.width), '', words.listed(schemas.length)].join('\n')}\n`;
      },
      json: () => json({ schemas }),
      csv: () => stringify(schemas.map(flat), { header: true, delimiter: ';', bom: true }),
    },
    context,
  );
  return 0;
};

function flat({ name, version, newer, title, description, type, source, duty }: ListedSchema) {
  return {
    name,
    version,
    newer: newer ?? '',
    title,
    description,
    type,
    source,
    duty: duty?.basis ?? '',
  };
}
