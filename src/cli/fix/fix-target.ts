import type { Dataset } from '../../project/project.ts';
import type { FileRequest } from '../../validate/validate-file.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { requestFor } from '../validate/file-requests.ts';
import type { FixOptions } from './fix-options.ts';

/** The file to repair, and what the project says of it. */
export interface FixTarget {
  readonly request: FileRequest;
  /** The dataset of `odc.yml` that holds the file. */
  readonly dataset: Dataset | undefined;
  /** Where the data go; `-` is standard output. */
  readonly output: string;
  /** The user named the output. */
  readonly named: boolean;
}

/** Endings of a table, compressed or not, that the name of the result does without. */
const ENDINGS = /(?:\.(?:csv|tsv|txt|xlsx|xls|ods|gz))+$/i;

export function fixTarget(path: string, options: FixOptions, context: Context): FixTarget {
  return {
    request: requestFor(path, options, context),
    dataset: datasetOf(path, context),
    output: options.output ?? (path === '-' ? '-' : `${path.replace(ENDINGS, '')}.fixed.csv`),
    named: options.output !== undefined || path === '-',
  };
}

function datasetOf(path: string, { project, machine }: Context): Dataset | undefined {
  if (project === undefined || path === '-') return undefined;
  const location = paths.resolve(machine.folder, path);
  return project.datasets.find(({ resources }) =>
    resources.some((one) => paths.resolve(project.folder, one.path) === location),
  );
}
