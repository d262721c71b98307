import type { ByteSource } from '../../ports/bytes.ts';
import type { FileReport } from '../../report/report.ts';
import type { TableOptions } from '../../table/table.ts';
import type { ChosenSchema, SchemaChooser } from '../../validate/choose-schema.ts';
import { type FileRequest, validateFile } from '../../validate/validate-file.ts';
import { withProgress } from '../anonymize/progress.ts';
import type { Context } from '../context.ts';
import { fileReport } from '../validate/file-report.ts';
import { privacyWatch } from '../validate/privacy-watch.ts';

/** What is wrong with the repaired table, as `odc validate` says it. */
export interface Remaining {
  readonly error: number;
  readonly warning: number;
  /** Absent when nothing could be judged. */
  readonly report: FileReport | undefined;
}

export interface Judged {
  /** As the source was asked for. */
  readonly request: FileRequest;
  /** How the result is named in the report. */
  readonly path: string;
  /** The repaired table, wherever it stands. */
  readonly source: ByteSource;
  readonly table: TableOptions;
  readonly schema: ChosenSchema | undefined;
  readonly chooser: SchemaChooser;
}

const LISTED = 1000;

/** Judges the repaired table by the schema that it was repaired for. */
export async function remainingFindings(
  { request, path, source, table, schema, chooser }: Judged,
  context: Context,
): Promise<Remaining> {
  const { files } = context.ports;
  const repaired = {
    ...files,
    source: (name: string) => (name === path ? source : files.source(name)),
  };
  const wanted: FileRequest = { path, table, names: request.names, ...schemaOf(request, schema) };
  const watch = await privacyWatch(context.options.outputs.some(isPretty) ? 'on' : 'off', context);
  const settings = context.project?.validate;
  const result = await withProgress(path, context, (walk) =>
    validateFile(
      wanted,
      { requests: [wanted], chooser, files: repaired },
      {
        mode: settings?.mode ?? 'validata',
        ignoreHeaderCase: settings?.ignoreHeaderCase === true,
        maxIssues: LISTED,
        ignore: new Set(settings?.ignore ?? []),
        watchers: watch.observers,
        judged: true,
      },
      walk,
    ),
  );
  const report = fileReport(path, result, watch.found(request), 0, true);
  const { error, warning } = report.counts;
  return { error, warning, report };
}

const isPretty = ({ format }: { readonly format: string }): boolean => format === 'pretty';

/** The schema that was found for the source: a repaired header might look like another one. */
function schemaOf(
  request: FileRequest,
  schema: ChosenSchema | undefined,
): Pick<FileRequest, 'schema'> {
  if (request.schema !== undefined) return { schema: request.schema };
  if (schema === undefined) return {};
  return { schema: { reference: `${schema.name}@${schema.version}`, chosen: 'option' } };
}
