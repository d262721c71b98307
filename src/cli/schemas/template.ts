import { templateCsv, templateXlsx } from '../../schema/template/template.ts';
import { SchemaChooser } from '../../validate/choose-schema.ts';
import { catalogueOptions } from '../catalogue-options.ts';
import { needed, writeAs } from './output.ts';
import type { SchemaAction } from './run-schemas.ts';

/** `odc schemas template NAME [-o FILE.csv|FILE.xlsx]`: an empty table, ready to fill in. */
export const template: SchemaAction = async (target, _raw, context) => {
  const name = needed(target, 'template');
  const chooser = new SchemaChooser(context.ports, catalogueOptions(context));
  const { schema } = await chooser.open(name);
  const csv = (): string => templateCsv(schema);
  await writeAs({ pretty: csv, csv, xlsx: () => templateXlsx(schema) }, context);
  return 0;
};
