import { systemPause } from '../../adapters/system-pause.ts';
import { OdcError } from '../../base/errors.ts';
import type { FollowReport } from '../../follow/follow.ts';
import { impactOf } from '../../follow/impact/impact.ts';
import { impactText } from '../../follow/impact/impact-text.ts';
import { fr } from '../../follow/words/fr.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { writeDocument } from '../write-document.ts';
import { recordsOf } from './built-records.ts';
import { followOptions, text } from './follow-options.ts';
import { historyLocation, readHistory } from './history-file.ts';
import { readLock } from './lock-file.ts';
import { subjectOf } from './subject.ts';
import { tellElection } from './tell-election.ts';
import { today } from './today.ts';

/**
 * The yearly review: in French, for the council. What the platform says is asked when the network
 * allows it; the history and the project suffice without.
 */
export async function impact(raw: RawOptions, context: Context): Promise<number> {
  const records = await recordsOf(context);
  const location = historyLocation(text(raw.history), context);
  const facts = {
    year: yearOf(raw, context),
    authority: context.project?.authority?.name ?? '',
    records,
    inventoried: context.project?.inventory?.decisions?.length,
    history: location === undefined ? [] : await readHistory(location, context),
    report: context.options.offline ? undefined : await lately(raw, context),
  };
  await tellElection(today(context.ports.clock), context);
  const found = impactOf(facts);
  for (const { format, path } of context.options.outputs) {
    const content =
      format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : impactText(found, fr);
    await writeDocument(path, content, context);
  }
  return 0;
}

/** The year that is over, unless another one is asked for. */
function yearOf(raw: RawOptions, { ports }: Context): number {
  const asked = text(raw.year);
  if (asked === undefined) return Number(today(ports.clock).slice(0, 4)) - 1;
  if (/^20\d\d$/.test(asked)) return Number(asked);
  throw new OdcError('usage', 'year-wrong', { value: asked });
}

async function lately(raw: RawOptions, context: Context): Promise<FollowReport | undefined> {
  const options = followOptions(raw, context);
  const lock = await readLock(context);
  if (Object.keys(lock.platforms[options.base]?.datasets ?? {}).length === 0) return undefined;
  const { survey } = await import('../../follow/survey.ts');
  try {
    return await survey(
      {
        base: options.base,
        metrics: options.metrics,
        ...subjectOf([], undefined, options.base, lock),
        months: options.months,
        today: today(context.ports.clock),
        links: false,
      },
      { http: context.ports.http, pause: systemPause },
      { signal: context.signal },
    );
  } catch (cause) {
    if (!(cause instanceof OdcError) || cause.kind !== 'remote') throw cause;
    context.tellFailure(cause);
    return undefined;
  }
}
