import type { Finding } from '../../base/finding.ts';
import { judgeLicence } from '../../metadata/judge/judge-licence.ts';
import { attributionLine } from '../../metadata/licences/attribution.ts';
import { licenceDocument } from '../../metadata/licences/licence-document.ts';
import type { DatasetRecord } from '../../metadata/record.ts';
import type { Dataset, Project } from '../../project/project.ts';
import { Paint } from '../../report/terminal/paint.ts';
import type { Context } from '../context.ts';
import { datasetsNamed, projectOf } from '../metadata/datasets.ts';
import { describe } from '../metadata/described.ts';
import { findingData, findingLines } from '../metadata/finding-lines.ts';
import { paths } from '../paths.ts';
import { json, writeAs } from '../schemas/output.ts';
import { writeDocument } from '../write-document.ts';
import { viewOf } from '../write-report.ts';
import type { LicenseAction } from './run-license.ts';
import { licenseWords } from './words/index.ts';

interface Judged {
  readonly dataset: Dataset;
  readonly record: DatasetRecord;
  readonly findings: readonly Finding[];
}

/** `odc license check [ID] [--write]` */
export const check: LicenseAction = async (target, raw, context) => {
  const project = projectOf(context);
  const datasets = datasetsNamed(target === undefined ? [] : [target], project);
  const judged: Judged[] = [];
  for (const dataset of datasets) {
    const record = await describe(project, dataset, context);
    judged.push({ dataset, record, findings: judgeLicence(record) });
  }
  if (raw.write === true) {
    for (const { dataset, record, findings } of judged) {
      // A text that says what the sources do not allow would mislead those who reuse.
      const isWrong = findings.some(({ level }) => level === 'error');
      if (isWrong) context.tell(licenseWords(context.lang).notWritten(record.id));
      else
        await writeDocument(placeOf(dataset, project, context), licenceDocument(record), context);
    }
  }
  await writeAs(
    {
      pretty: () => `${judged.map((one) => lines(one, context).join('\n')).join('\n\n')}\n`,
      json: () =>
        json({
          datasets: judged.map(({ record, findings }) => ({
            id: record.id,
            license: record.license ?? null,
            attribution: attributionLine(record),
            findings: findingData(findings, context),
          })),
        }),
    },
    context,
  );
  const hasError = judged.some(({ findings }) => findings.some(({ level }) => level === 'error'));
  return hasError ? 1 : 0;
};

/**
 * `LICENCE.md` beside the data; `LICENCE-<id>.md` where several datasets share the folder. Never in
 * `open/`: what is built there is signed and written by `odc build`.
 */
function placeOf(
  { id, resources }: Dataset,
  { folder, datasets }: Project,
  context: Context,
): string {
  const home = paths.dirname(resources[0]?.path ?? '');
  const isShared = datasets.some(
    (other) => other.id !== id && paths.dirname(other.resources[0]?.path ?? '') === home,
  );
  const name = isShared ? `LICENCE-${id}.md` : 'LICENCE.md';
  return paths.relative(context.machine.folder, paths.resolve(folder, home, name));
}

function lines({ record, findings }: Judged, context: Context): readonly string[] {
  const words = licenseWords(context.lang);
  const paint = new Paint(viewOf(context.options.outputs[0]?.path ?? '-', context));
  const worst = findings.some(({ level }) => level === 'error')
    ? 'error'
    : findings.some(({ level }) => level === 'warning')
      ? 'warning'
      : 'ok';
  return [
    ...paint.marked(worst, words.judged(record.id, record.license, record.access.level === 'open')),
    ...findingLines(findings, context, context.out, { isNamed: false }).map((line) => `  ${line}`),
    ...(record.license === undefined
      ? []
      : paint.under(attributionLine(record), 'quiet', words.attribution)),
  ];
}
