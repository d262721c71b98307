import { updateCatalogue } from '../../schema/catalogue/update.ts';
import { catalogueOptions } from '../catalogue-options.ts';
import { json, writeAs } from './output.ts';
import type { SchemaAction } from './run-schemas.ts';
import { schemaWords } from './words/index.ts';

/** `odc schemas update`: exit code 4 when a newer schema could not be received. */
export const update: SchemaAction = async (_target, _raw, context) => {
  const result = await updateCatalogue(context.ports, catalogueOptions(context));
  const words = schemaWords(context.lang);
  for (const { error } of result.failures) context.tellFailure(error);
  const { failures, ...told } = result;
  await writeAs(
    {
      pretty: () =>
        `${[
          words.updated(result.changed, result.entries),
          ...result.new.map(({ name, title }) => `  + ${name} — ${title}`),
          ...result.newVersions.map(({ name, from, to }) => `  ↑ ${name} ${from} → ${to}`),
        ].join('\n')}\n`,
      json: () =>
        json({
          ...told,
          failures: failures.map(({ name, error }) => ({ name, code: error.code })),
        }),
    },
    context,
  );
  return failures.length > 0 ? 4 : 0;
};
