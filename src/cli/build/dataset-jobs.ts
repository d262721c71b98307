import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import { DICTIONARY } from '../../build/line/file-names.ts';
import type { DatasetJob, TableJob } from '../../build/work.ts';
import { fillLists } from '../../privacy/anonymise/plan/fill-lists.ts';
import { readPlan } from '../../privacy/anonymise/plan/read-plan.ts';
import type { Dataset, Project, Resource } from '../../project/project.ts';
import type { FileRequest } from '../../validate/validate-file.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { fileRequests } from '../validate/file-requests.ts';
import { validateOptions } from '../validate/validate-options.ts';

/** The folder, beside `odc.yml`, that holds what is built. */
export const OPEN = 'open';

/**
 * The datasets to build, in the order of `odc.yml`, with the paths of their files.
 * @throws OdcError `usage`: `build-without-project`, `build-unknown-dataset`, `nothing-to-build`;
 *   `config`: `same-file-name`, `reserved-file-name`
 */
export async function datasetJobs(
  ids: readonly string[],
  context: Context,
): Promise<readonly DatasetJob[]> {
  const { project } = context;
  if (project === undefined) throw new OdcError('usage', 'build-without-project', {});
  for (const id of ids) refuseUnknown(id, project);
  const wanted = project.datasets.filter(({ id }) => ids.length === 0 || ids.includes(id));
  if (wanted.length === 0) throw new OdcError('usage', 'nothing-to-build', {});
  const options = validateOptions({}, context.machine.environment, project);
  const { around } = await fileRequests([], options, context);
  return wanted.map((dataset) => datasetJob(dataset, project, around, context));
}

function refuseUnknown(id: string, { datasets }: Project): void {
  const known = datasets.map((dataset) => dataset.id);
  if (known.includes(id)) return;
  throw new OdcError('usage', 'build-unknown-dataset', {
    id,
    near: nearMiss(id, known) ?? null,
    known,
  });
}

function datasetJob(
  dataset: Dataset,
  project: Project,
  around: readonly FileRequest[],
  context: Context,
): DatasetJob {
  const files = dataset.resources.filter(({ url }) => url === undefined);
  const tables = files.filter(isTable);
  const names = tableNames(dataset, tables);
  const others = files.filter((resource) => !isTable(resource));
  refuseSameNames(dataset.id, names, others);
  const placed = (location: string): string =>
    paths.relative(context.machine.folder, paths.resolve(project.folder, location)) || '.';
  const job: DatasetJob = {
    project,
    dataset,
    folder: placed(paths.join(OPEN, dataset.id)),
    tables: tables.map((resource, index): TableJob => {
      const location = placed(resource.path);
      const request = around.find(({ path }) => path === location);
      if (request === undefined) throw new Error(`${location} is not among the project's tables`);
      return { resource, location, name: names[index] ?? dataset.id, request };
    }),
    others: others.map((resource) => ({ resource, location: placed(resource.path) })),
    around,
    ...planOf(dataset, project, context),
  };
  return job;
}

const TABLE = /\.(?:csv|tsv|txt|xlsx|ods)(?:\.gz)?$/i;

function isTable({ kind = 'main', path }: Resource): boolean {
  return kind === 'main' || kind === 'update' || (kind === 'other' && TABLE.test(path));
}

/** The id for a single table; the name, or the one of its file, among several. Never a date: addresses are kept. */
function tableNames({ id }: Dataset, tables: readonly Resource[]): readonly string[] {
  const names = tables.map(({ name, path }) =>
    slug(
      name ?? (tables.length === 1 ? id : (path.split(/[/\\]/).at(-1) ?? id).replace(TABLE, '')),
    ),
  );
  return names;
}

/** Names of what stands beside the data, without extension. */
const TAKEN = ['schema', DICTIONARY, 'licence', 'datapackage', 'dcat', 'dataset', 'provenance'];

/** Two files would have one name, for those at least who do not tell capitals. */
function refuseSameNames(id: string, tables: readonly string[], others: readonly Resource[]): void {
  const names = [...tables, ...others.map(({ path }) => stemOf(path))];
  const taken = new Set(TAKEN);
  for (const name of names) {
    const key = name.toLowerCase();
    const code = TAKEN.includes(key) ? 'reserved-file-name' : 'same-file-name';
    if (taken.has(key)) throw new OdcError('config', code, { dataset: id, name });
    taken.add(key);
  }
}

function stemOf(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? path).replace(/\.[^.]+$/, '');
}

/** As it stands in addresses: letters, digits, `-` and `_`. */
function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '') || 'donnees';
}

function planOf({ anonymize }: Dataset, project: Project, { ports }: Context) {
  if (anonymize === undefined) return {};
  const location = paths.resolve(project.folder, anonymize);
  const folder = paths.dirname(location);
  const plan = async () => {
    const text = await ports.files.readText(location);
    if (text === undefined) {
      throw new OdcError('config', 'dataset-plan-missing', { path: anonymize });
    }
    const parsed = await readPlan(text, anonymize);
    const read = await fillLists(parsed, (path) =>
      ports.files.readText(paths.resolve(folder, path)),
    );
    const { key } = read.plan;
    return { read, ...(key === undefined ? {} : { keyFile: paths.resolve(folder, key) }) };
  };
  return { plan };
}
