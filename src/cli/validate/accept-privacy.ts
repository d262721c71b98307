import { OdcError } from '../../base/errors.ts';
import { acceptFinding } from '../../project/accept-finding.ts';
import { PROJECT_FILE } from '../../project/project.ts';
import type { FileReport, ReportedPrivacyFinding } from '../../report/report.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';

/**
 * `--accept-privacy COLUMN --reason … --ground …`: what was found in the column, in the files of
 * this run, is accepted; the decision is written in `odc.yml`, with who and when.
 * @returns the reports, what was just accepted being marked so
 */
export async function acceptPrivacy(
  raw: RawOptions,
  reports: readonly FileReport[],
  context: Context,
): Promise<readonly FileReport[]> {
  const { acceptPrivacy: column, reason, ground } = raw;
  if (typeof column !== 'string') return reports;
  if (typeof reason !== 'string' || typeof ground !== 'string') {
    throw new OdcError('usage', 'acceptance-unmotivated', { column });
  }
  const { files, clock } = context.ports;
  const folder = context.project?.folder ?? context.machine.folder;
  const found = reports.flatMap(({ path, privacy }) =>
    (privacy?.findings ?? [])
      .filter(({ field, accepted }) => field === column && accepted === undefined)
      .map(({ category }) => ({ path, category })),
  );
  if (found.length === 0) throw new OdcError('usage', 'nothing-to-accept', { column });
  const location = paths.join(folder, PROJECT_FILE);
  let text = (await files.readText(location)) ?? 'version: 1\n';
  const decision = {
    reason,
    ground,
    who: context.machine.user,
    when: new Date(clock.now()).toISOString().slice(0, 10),
  };
  for (const { path, category } of found) {
    text = await acceptFinding(text, {
      file: paths
        .relative(folder, paths.resolve(context.machine.folder, path))
        .replaceAll('\\', '/'),
      column,
      category,
      ...decision,
    });
  }
  await files.write(location, text, { force: true });
  context.tell(context.words.written(paths.relative(context.machine.folder, location)));
  return reports.map((report) => withDecision(report, column, decision));
}

function withDecision(
  report: FileReport,
  column: string,
  accepted: NonNullable<ReportedPrivacyFinding['accepted']>,
): FileReport {
  const { privacy } = report;
  if (privacy === undefined) return report;
  const findings = privacy.findings.map((finding) =>
    finding.field === column && finding.accepted === undefined ? { ...finding, accepted } : finding,
  );
  return { ...report, privacy: { ...privacy, findings } };
}
