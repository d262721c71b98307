import type { Finding } from '../../base/finding.ts';
import { checkRecord } from '../../metadata/judge/check-record.ts';
import { type QualityScore, qualityScore } from '../../metadata/quality/quality-score.ts';
import type { DatasetRecord } from '../../metadata/record.ts';
import { frequencyOf } from '../../metadata/vocabularies/frequencies.ts';
import { Paint } from '../../report/terminal/paint.ts';
import type { Context } from '../context.ts';
import { json, writeAs } from '../schemas/output.ts';
import { viewOf } from '../write-report.ts';
import { datasetsNamed, projectOf, todayOf } from './datasets.ts';
import { describe } from './described.ts';
import { findingData, findingLines } from './finding-lines.ts';
import type { MetadataAction } from './run-metadata.ts';
import { metadataWords } from './words/index.ts';

/** One dataset, judged. */
interface Judged {
  readonly record: DatasetRecord;
  readonly quality: QualityScore;
  /** One for each missing point. */
  readonly missing: readonly Finding[];
  readonly faults: readonly Finding[];
}

/** `odc metadata score [ID...]` */
export const score: MetadataAction = async (ids, _raw, context) => {
  const project = projectOf(context);
  const judged: Judged[] = [];
  for (const dataset of datasetsNamed(ids, project)) {
    judged.push(judge(await describe(project, dataset, context), todayOf(context)));
  }
  await writeAs(
    {
      pretty: () =>
        `${judged.map((one) => lines(one, context).join('\n')).join('\n\n')}\n${ending(judged, context)}`,
      json: () => json({ datasets: judged.map((one) => data(one, context)) }),
    },
    context,
  );
  return judged.some(({ faults }) => faults.length > 0) ? 1 : 0;
};

function judge(record: DatasetRecord, today: string): Judged {
  const quality = qualityScore(record, today);
  const missing = quality.criteria
    .filter(({ ok }) => !ok)
    .map(({ id }) => missingPoint(id, record));
  return { record, quality, missing, faults: checkRecord(record, today) };
}

/** A criterion that does not hold, as a finding. */
function missingPoint(
  check: string,
  { id, description, frequency, modified, access }: DatasetRecord,
): Finding {
  return {
    code: 'metadata-quality',
    check,
    level: 'warning',
    params: {
      dataset: id,
      length: [...description].length,
      restricted: access.level !== 'open',
      modified: frequencyOf(frequency) === undefined ? null : (modified ?? null),
    },
  };
}

function lines({ record, quality, missing, faults }: Judged, context: Context): readonly string[] {
  const words = metadataWords(context.lang);
  const paint = new Paint(viewOf('-', context));
  const percent = Math.round(100 * quality.score);
  return [
    ...paint.marked(
      missing.length === 0 ? 'ok' : 'warning',
      words.scored(record.id, record.title, quality.points, quality.outOf, percent),
    ),
    // A description that lacks is a missing point too: it is said once.
    ...[
      ...faults.filter(({ code, field }) => code !== 'metadata-missing' || field !== 'description'),
      ...missing,
    ].flatMap((finding) =>
      indented(findingLines([finding], context, context.out, { isNamed: false })),
    ),
  ];
}

function indented(some: readonly string[]): readonly string[] {
  return some.map((line) => `  ${line}`);
}

function ending(judged: readonly Judged[], context: Context): string {
  const [first] = judged.filter(({ missing }) => missing.length > 0);
  return first === undefined ? '' : `\n${metadataWords(context.lang).nextEdit(first.record.id)}\n`;
}

function data({ record, quality, missing, faults }: Judged, context: Context) {
  const { score: value, points, outOf, criteria } = quality;
  const told = findingData(missing, context);
  return {
    id: record.id,
    title: record.title,
    score: value,
    points,
    outOf,
    criteria: criteria.map(({ id, ok }) => {
      const index = missing.findIndex(({ check }) => check === id);
      const text = told[index];
      return {
        id,
        ok,
        ...(text === undefined ? {} : { message: text.message, action: text.action }),
      };
    }),
    findings: findingData(faults, context),
  };
}
