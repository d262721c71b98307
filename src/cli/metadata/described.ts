import { describeDataset, type KnownFacts } from '../../metadata/describe.ts';
import type { ColumnRecord, DatasetRecord, SchemaReference } from '../../metadata/record.ts';
import { schemaAddress } from '../../metadata/schema-address.ts';
import type { Dataset, Project } from '../../project/project.ts';
import { parseReference } from '../../schema/catalogue/reference.ts';
import { resolveSchema } from '../../schema/catalogue/resolve.ts';
import { exampleText } from '../../schema/example-text.ts';
import type { Field } from '../../schema/model.ts';
import { readSchema } from '../../schema/read/read-schema.ts';
import { catalogueOptions } from '../catalogue-options.ts';
import type { Context } from '../context.ts';
import { isOdcError } from '../failure.ts';
import { paths } from '../paths.ts';

/** Where `odc build` writes the files of a dataset, and its description. */
const BUILT = 'open';
const RECORD = 'dataset.json';

/** The schema of a dataset, read. */
export interface KnownSchema {
  readonly reference: SchemaReference;
  readonly fields: readonly Field[];
}

/** A dataset as `odc.yml` says it now, with the files that were built when there are. */
export async function describe(
  project: Project,
  dataset: Dataset,
  context: Context,
): Promise<DatasetRecord> {
  const known =
    (await builtFacts(project, dataset, context)) ?? (await schemaFacts(dataset, context));
  return describeDataset(project, dataset, known);
}

async function builtFacts(
  { folder }: Project,
  { id }: Dataset,
  { ports }: Context,
): Promise<KnownFacts | undefined> {
  const text = await ports.files.readText(paths.join(folder, BUILT, id, RECORD));
  if (text === undefined) return undefined;
  const built = recordIn(text);
  if (built === undefined) return undefined;
  const { resources, schema, modified, issued, landingPage } = built;
  return {
    resources,
    ...(schema === undefined ? {} : { schema }),
    ...(modified === undefined ? {} : { modified }),
    ...(issued === undefined ? {} : { issued }),
    ...(landingPage === undefined ? {} : { landingPage }),
  };
}

/** A damaged file is one that was not built: the next build replaces it. */
function recordIn(text: string): DatasetRecord | undefined {
  try {
    const record = JSON.parse(text) as Partial<DatasetRecord> | null;
    return record?.version === 1 && Array.isArray(record.resources)
      ? (record as DatasetRecord)
      : undefined;
  } catch {
    return undefined;
  }
}

async function schemaFacts(dataset: Dataset, context: Context): Promise<KnownFacts> {
  const schema = await schemaOf(dataset, context);
  if (schema === undefined) return {};
  return { schema: schema.reference, columns: schema.fields.map(columnOf) };
}

/** The schema of the main file, when it is on this machine; nothing is fetched for a description. */
export async function schemaOf(
  dataset: Dataset,
  context: Context,
): Promise<KnownSchema | undefined> {
  const written = dataset.resources[0]?.schema ?? dataset.schema;
  if (written === undefined || context.project === undefined) return undefined;
  const parsed = parseReference(written);
  const reference =
    parsed.kind === 'file' ? paths.resolve(context.project.folder, parsed.path) : written;
  try {
    const options = { ...catalogueOptions(context), offline: true };
    const { name, version, descriptor, source } = await resolveSchema(
      reference,
      context.ports,
      options,
    );
    const { schema } = readSchema(descriptor);
    if (schema === undefined) return undefined;
    const isOfCatalogue = source === 'bundled' || (source === 'cache' && parsed.kind === 'slug');
    const own = {
      ...(version === undefined ? {} : { version }),
      ...(schema.title === undefined ? {} : { title: schema.title }),
    };
    const url = parsed.kind === 'url' ? { url: written } : {};
    return {
      reference: isOfCatalogue
        ? { name, ...own, url: schemaAddress(name, version) }
        : { ...own, ...url },
      fields: schema.fields,
    };
  } catch (cause) {
    // `odc validate` says what is wrong with a schema; a description does without.
    if (isOdcError(cause)) return undefined;
    throw cause;
  }
}

export function columnOf(field: Field): ColumnRecord {
  const { name, type, format, title, description, constraints } = field;
  const example = exampleText(field);
  return {
    name,
    type,
    ...(format === 'default' ? {} : { format }),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
    ...(constraints.required === true ? { required: true } : {}),
  };
}
