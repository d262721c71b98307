import { OdcError } from '../../base/errors.ts';
import { parseReference } from '../../schema/catalogue/reference.ts';
import type { FileRequest } from '../../validate/validate-file.ts';
import type { Context } from '../context.ts';
import { expandFiles } from '../expand-files.ts';
import { paths } from '../paths.ts';
import type { ValidateOptions } from './validate-options.ts';

/** What a command line says of every file. */
type NamedFile = Pick<ValidateOptions, 'schema' | 'table'>;

export interface Requests {
  readonly asked: readonly FileRequest[];
  /** Those, and the others of the project: foreign keys may refer to them. */
  readonly around: readonly FileRequest[];
}

/**
 * The files to validate: those named, else all those of the project. A file that the project knows
 * takes its settings from it, unless an option says otherwise.
 */
export async function fileRequests(
  args: readonly string[],
  options: ValidateOptions,
  context: Context,
): Promise<Requests> {
  const known = projectRequests(options, context);
  if (args.length === 0) {
    if (known.length > 0) return { asked: known, around: known };
    throw new OdcError('usage', 'no-file', { project: context.project !== undefined });
  }
  const byPath = new Map(known.map((request) => [absolute(request.path, context), request]));
  const named = await expandFiles(args, context.machine.folder);
  const asked = named.map((path) => {
    const request = path === '-' ? undefined : byPath.get(absolute(path, context));
    return request === undefined ? freeRequest(path, options) : { ...request, path };
  });
  return { asked, around: [...asked, ...known] };
}

/** One file named, with what the project knows of it. */
export function requestFor(path: string, options: NamedFile, context: Context): FileRequest {
  const location = absolute(path, context);
  const known = path === '-' ? [] : projectRequests(options, context);
  const request = known.find((one) => absolute(one.path, context) === location);
  return request === undefined ? freeRequest(path, options) : { ...request, path };
}

function absolute(path: string, context: Context): string {
  return paths.resolve(context.machine.folder, path);
}

function projectRequests(options: NamedFile, context: Context): FileRequest[] {
  const { project, machine } = context;
  if (project === undefined) return [];
  return project.datasets.flatMap((dataset) =>
    dataset.resources.map((resource) => {
      const { encoding, delimiter, sheet } = resource;
      const location = paths.resolve(project.folder, resource.path);
      return {
        path: paths.relative(machine.folder, location) || location,
        table: {
          ...(encoding === undefined ? {} : { encoding }),
          ...(delimiter === undefined ? {} : { delimiter }),
          ...(sheet === undefined ? {} : { sheet }),
          ...options.table,
        },
        names: [resource.name ?? dataset.id],
        ...schemaOf(options.schema, fromProject(resource.schema ?? dataset.schema, context)),
      };
    }),
  );
}

/** A schema's path in `odc.yml` starts from its folder. */
function fromProject(
  reference: string | undefined,
  { project, machine }: Context,
): string | undefined {
  if (reference === undefined || project === undefined) return undefined;
  const parsed = parseReference(reference);
  if (parsed.kind !== 'file') return reference;
  return paths.relative(machine.folder, paths.resolve(project.folder, parsed.path));
}

function freeRequest(path: string, options: NamedFile): FileRequest {
  const base = paths.basename(path).replace(/(\.(csv|tsv|txt|xlsx|ods|gz))+$/i, '');
  return { path, table: options.table, names: [base], ...schemaOf(options.schema, undefined) };
}

function schemaOf(
  option: string | undefined,
  project: string | undefined,
): Pick<FileRequest, 'schema'> {
  if (option !== undefined) return { schema: { reference: option, chosen: 'option' } };
  if (project !== undefined) return { schema: { reference: project, chosen: 'project' } };
  return {};
}
