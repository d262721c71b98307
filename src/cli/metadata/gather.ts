import { Ledger } from '../../base/ledger.ts';
import { describeDataset } from '../../metadata/describe.ts';
import type { ProposalFacts } from '../../metadata/proposals/proposal.ts';
import { watchFacts } from '../../metadata/proposals/table-facts.ts';
import type { ColumnRecord } from '../../metadata/record.ts';
import type { Dataset, Project, Resource } from '../../project/project.ts';
import type { Observer } from '../../table/batch.ts';
import { openTable } from '../../table/open.ts';
import { withProgress } from '../anonymize/progress.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { columnOf, type KnownSchema, schemaOf } from './described.ts';

const TABLE = /\.(csv|tsv|txt|xlsx|ods)(\.gz)?$/i;

/**
 * All that the missing parts of a description can be drawn from: `odc.yml`, the schema, and one
 * reading of the main table.
 */
export async function gather(
  project: Project,
  dataset: Dataset,
  context: Context,
): Promise<ProposalFacts> {
  const schema = await schemaOf(dataset, context);
  const record = await describeDataset(
    project,
    dataset,
    schema === undefined ? {} : { schema: schema.reference },
  );
  const main = dataset.resources.find(({ path, url }) => url === undefined && TABLE.test(path));
  const read = main === undefined ? undefined : await readTable(main, schema, project, context);
  return {
    project,
    dataset,
    record,
    columns: columnsOf(read?.table.columns, schema),
    ...(schema === undefined ? {} : { schema: schema.reference }),
    ...(read === undefined ? {} : { rows: read.rows, table: read.table }),
  };
}

/** `undefined` when the file is not there: a description can be written before the data. */
async function readTable(
  { path, encoding, delimiter, sheet }: Resource,
  schema: KnownSchema | undefined,
  { folder }: Project,
  context: Context,
) {
  const { ports, machine } = context;
  const location = paths.relative(machine.folder, paths.resolve(folder, path));
  if (!(await ports.files.exists(location))) return undefined;
  const table = await openTable(ports.files.source(location), {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
  });
  const facts = watchFacts(new Map(schema?.fields.map((field) => [field.name, field])));
  const { rows } = await withProgress(location, context, (walk) =>
    table.walk([facts as Observer<unknown>], new Ledger(0), walk),
  );
  return { rows, table: facts.end() };
}

/** The columns of the file, with what the schema says of each. */
function columnsOf(
  labels: readonly string[] | undefined,
  schema: KnownSchema | undefined,
): readonly ColumnRecord[] {
  const known = new Map(schema?.fields.map((field) => [field.name, columnOf(field)]));
  if (labels === undefined) return [...known.values()];
  return labels.map((name) => known.get(name) ?? { name, type: 'string' });
}
