import { systemPause } from '../../adapters/system-pause.ts';
import { OdcError } from '../../base/errors.ts';
import { type FollowReport, needsAttention } from '../../follow/follow.ts';
import { rowsOf, withHistory } from '../../follow/history/history.ts';
import { survey as ask } from '../../follow/survey.ts';
import { followWords } from '../../follow/words/index.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { writeDocument } from '../write-document.ts';
import { type FollowOptions, followOptions, text } from './follow-options.ts';
import { csvText, historyLocation, keepHistory } from './history-file.ts';
import { readLock } from './lock-file.ts';
import { keepState } from './state-file.ts';
import { subjectOf } from './subject.ts';
import { tellElection } from './tell-election.ts';
import { today } from './today.ts';

/** Asks the platform, keeps the months, tells; 1 with `--check` when something is broken or late. */
export async function survey(
  names: readonly string[],
  raw: RawOptions,
  context: Context,
): Promise<number> {
  if (context.options.offline) throw new OdcError('usage', 'follow-offline');
  const options = followOptions(raw, context);
  const report = await reportOf(names, options, context);
  const location = historyLocation(text(raw.history), context);
  const history =
    location === undefined ? [] : await keepHistory(location, rowsOf(report), context);
  await keepState(report, context);
  const told = withHistory(report, history);
  const isForThePublic = context.options.outputs.some(({ format }) => format === 'markdown');
  if (isForThePublic) await tellElection(report.date, context);
  for (const { format, path } of context.options.outputs) {
    await writeDocument(path, await documentOf(format, told, context), context);
  }
  return options.check && needsAttention(report) ? 1 : 0;
}

async function reportOf(
  names: readonly string[],
  { base, metrics, organization, months, links }: FollowOptions,
  context: Context,
): Promise<FollowReport> {
  const words = await followWords(context.lang);
  const lock = await readLock(context);
  const { missing, ...report } = await ask(
    {
      base,
      metrics,
      ...subjectOf(names, organization, base, lock),
      months,
      today: today(context.ports.clock),
      links,
    },
    { http: context.ports.http, pause: systemPause },
    { signal: context.signal },
  );
  for (const id of missing) context.tell(words.missing(id));
  if (metrics === undefined) context.tell(words.noMetrics);
  if (report.datasets.length === 0) {
    throw new OdcError('usage', 'nothing-to-follow', { platform: base });
  }
  return report;
}

async function documentOf(
  format: string,
  report: FollowReport,
  { lang }: Context,
): Promise<string> {
  const words = await followWords(lang);
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'csv':
      return csvText((await import('../../follow/outputs/cells.ts')).followCells(report));
    case 'markdown':
      return (await import('../../follow/outputs/monthly-text.ts')).monthlyText(report, words);
    case 'html': {
      const { followPage } = await import('../../follow/outputs/page.ts');
      const { siteWords } = await import('../../site/words/index.ts');
      return followPage(report, words, await siteWords(lang));
    }
    default:
      return (await import('../../follow/outputs/text.ts')).followText(report, words);
  }
}
