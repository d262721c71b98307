import { OdcError } from '../base/errors.ts';
import { loadWording } from '../base/messages/wording.ts';
import { reporterOf } from '../report/index.ts';
import type { ReportView, ValidationReport } from '../report/report.ts';
import type { Context } from './context.ts';
import { writeDocument } from './write-document.ts';

/** How a document is to be laid out, for the screen or for a file. */
export function viewOf(path: string, { lang, out, options, args }: Context): ReportView {
  const toScreen = path === '-';
  return {
    lang,
    color: toScreen && out.color,
    unicode: toScreen ? out.unicode : true,
    width: toScreen ? out.width : 80,
    height: toScreen ? out.height : undefined,
    verbose: options.verbose,
    again: withoutOutputs(args),
  };
}

const ALONE = /^(?:-[vq]+|--verbose|--quiet|--force|--(?:format|output)=.*|-o.+)$/s;
const WITH_VALUE: ReadonlySet<string> = new Set(['-o', '--output', '--format']);

/** The words of a command line without those that say where results go, and how many. */
export function withoutOutputs(args: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? '';
    if (WITH_VALUE.has(word)) index += 1;
    else if (!ALONE.test(word)) kept.push(word);
  }
  return kept;
}

/** Writes the report in each format wanted. */
export async function writeReport(report: ValidationReport, context: Context): Promise<void> {
  const { outputs } = context.options;
  for (const { format, path } of outputs) {
    const reporter = await reporterOf(format);
    if (reporter === undefined)
      throw new OdcError('usage', 'unknown-format', { format, allowed: [] });
    const view = viewOf(path, context);
    if (reporter.tells(report, view)) await loadWording(context.lang);
    await writeDocument(path, reporter.render(report, view), context);
  }
}
