import { reporterOf } from '../../report/index.ts';
import type { Context } from '../context.ts';
import { writeDocument } from '../write-document.ts';
import { viewOf } from '../write-report.ts';
import type { Fixed } from './fix-work.ts';
import { reportData } from './report-data.ts';
import { reportText } from './report-text.ts';

/** Tells what was done, in each format wanted. When the data take standard output, the screen report gives way. */
export async function writeReports(fixed: Fixed, context: Context): Promise<void> {
  const { output } = fixed.target;
  for (const { format, path: wished } of context.options.outputs) {
    const path = wished === output ? '-' : wished;
    const isTaken =
      path === '-' && output === '-' && fixed.outcome !== 'dry-run' && fixed.outcome !== 'held';
    const text = format === 'json' ? reportData(fixed, context) : await pretty(fixed, context);
    if (isTaken) context.tell(text.trimEnd());
    else await writeDocument(path, text, context);
  }
}

/** What was repaired, then what is left, as `odc validate` shows it. */
async function pretty(fixed: Fixed, context: Context): Promise<string> {
  const { report } = fixed.remaining;
  const head = reportText(fixed, context);
  if (report === undefined || report.counts.error + report.counts.warning === 0) return head;
  const reporter = await reporterOf('pretty');
  const tool = { name: 'odc', version: context.machine.version } as const;
  const { again: _again, ...view } = viewOf('-', context);
  const isThere = fixed.outcome === 'written' && fixed.target.output !== '-';
  // The command to see it all is that of the repaired file, or of the source while there is none.
  const file = isThere ? report : { ...report, path: fixed.target.request.path };
  const rest = reporter?.render({ tool, valid: report.valid, files: [file] }, view);
  return `${head}\n${rest === undefined ? '' : typeof rest === 'string' ? rest : [...rest].join('')}`;
}
