import { reporterOf } from '../../src/report/index.ts';
import type { ReportView, ValidationReport } from '../../src/report/report.ts';
import { VIEW } from './report.ts';

/** The whole output of a format, as the command line would write it. */
export async function rendered(
  id: string,
  report: ValidationReport,
  view: Partial<ReportView> = {},
): Promise<string> {
  const reporter = await reporterOf(id);
  if (reporter === undefined) throw new Error(`no format ${id}`);
  const output = reporter.render(report, { ...VIEW, ...view });
  return typeof output === 'string' ? output : Array.from(output).join('');
}
