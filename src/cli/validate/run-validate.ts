import { OdcError } from '../../base/errors.ts';
import { loadWording } from '../../base/messages/wording.ts';
import type { FileReport, ValidationReport } from '../../report/report.ts';
import { SchemaChooser } from '../../validate/choose-schema.ts';
import {
  type FileRequest,
  type FileSurroundings,
  validateFile,
} from '../../validate/validate-file.ts';
import { catalogueOptions } from '../catalogue-options.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { progressBar } from '../progress-bar.ts';
import { writeReport } from '../write-report.ts';
import { acceptPrivacy } from './accept-privacy.ts';
import { failedReport, fileReport } from './file-report.ts';
import { fileRequests } from './file-requests.ts';
import { isHeldBack, privacyWatch } from './privacy-watch.ts';
import { type ValidateOptions, validateOptions } from './validate-options.ts';

/** Validates the files named, or those of the project; answers the exit code. */
export async function runValidate(
  args: readonly string[],
  raw: RawOptions,
  context: Context,
): Promise<number> {
  const options = validateOptions(raw, context.machine.environment, context.project);
  const { asked, around } = await fileRequests(args, options, context);
  const chooser = new SchemaChooser(context.ports, catalogueOptions(context));
  const files: FileReport[] = [];
  const surroundings = { requests: around, chooser, files: context.ports.files };
  const hints: string[] = [];
  for (const request of asked) {
    files.push(await reportOn(request, asked.length === 1, surroundings, options, context, hints));
  }
  const report: ValidationReport = {
    tool: { name: 'odc', version: context.machine.version },
    valid: files.every((file) => file.valid),
    files: await acceptPrivacy(raw, files, context),
  };
  await writeReport(report, context);
  for (const hint of hints) context.tell(hint);
  return exitCode(report, options);
}

async function reportOn(
  request: FileRequest,
  isOnly: boolean,
  surroundings: FileSurroundings,
  options: ValidateOptions,
  context: Context,
  hints: string[],
): Promise<FileReport> {
  const { clock } = context.ports;
  const bar = progressBar(request.path, context.err, clock, context.options.quiet);
  const start = clock.elapsed();
  const seconds = (): number => Math.round(clock.elapsed() - start) / 1000;
  try {
    const walk = { signal: context.signal, onProgress: bar.onProgress };
    const watch = await privacyWatch(options.privacy, context);
    const file = { ...options, watchers: watch.observers, judged: options.privacy !== 'only' };
    const result = await validateFile(request, surroundings, file, walk);
    if (result.schema?.notRefreshed !== undefined) {
      await loadWording(context.lang);
      context.tellFailure(result.schema.notRefreshed);
    }
    const report = fileReport(request.path, result, watch.found(request), seconds(), file.judged);
    if (file.judged && isShown(context) && report.counts.error + report.counts.warning > 0) {
      const { fixHint } = await import('./fix-hint.ts');
      const hint = await fixHint(request, result, context);
      if (hint !== undefined) hints.push(hint);
    }
    return report;
  } catch (cause) {
    // Among several files, one that cannot be read is a line of the report and no stop.
    const alone = isOnly && context.options.outputs.every(({ format }) => format === 'pretty');
    if (!(cause instanceof OdcError) || cause.kind !== 'input' || alone) throw cause;
    return failedReport(request.path, cause, seconds());
  } finally {
    bar.clear();
  }
}

/** True when a person reads the result on the screen: a hint is for them. */
function isShown({ options }: Context): boolean {
  const onScreen = options.outputs.some(({ format, path }) => format === 'pretty' && path === '-');
  return onScreen && !options.quiet;
}

function exitCode(report: ValidationReport, { failOn }: ValidateOptions): number {
  if (report.files.some(({ error }) => error !== undefined)) return 3;
  if (failOn === 'never') return 0;
  const fails = ({ counts, privacy }: FileReport): boolean =>
    counts.error > 0 || (failOn === 'warning' && counts.warning > 0) || isHeldBack(privacy);
  return report.files.some(fails) ? 1 : 0;
}
