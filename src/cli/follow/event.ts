import { diskFolder } from '../../adapters/disk-folder.ts';
import { OdcError } from '../../base/errors.ts';
import { eventKit } from '../../follow/event/kit.ts';
import type { EventDataset } from '../../follow/event/sheet.ts';
import { isDay } from '../../metadata/dates.ts';
import { attributionLine } from '../../metadata/licences/attribution.ts';
import type { Lock } from '../../project/lock.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { recordsOf } from './built-records.ts';
import { text } from './follow-options.ts';
import { readLock } from './lock-file.ts';
import { tellElection } from './tell-election.ts';

/**
 * Writes the kit of an event from the project's own datasets, those that nothing holds back. A file
 * that is there already, which somebody may have filled in, is left alone.
 */
export async function event(raw: RawOptions, context: Context): Promise<number> {
  const records = (await recordsOf(context)).filter(
    ({ checks = [], access }) => access.level === 'open' && checks.every(({ ok }) => ok),
  );
  if (records.length === 0) throw new OdcError('config', 'nothing-built', {});
  const date = text(raw.date);
  if (date === undefined || !isDay(date))
    throw new OdcError('usage', 'event-date', { value: date ?? '' });
  await tellElection(date, context);
  const lock = await readLock(context);
  const { authority } = context.project ?? {};
  const kit = eventKit({
    title: text(raw.title) ?? 'Fête des données ouvertes',
    date,
    authority: authority?.name ?? '',
    contact: authority?.contact?.email ?? '[à compléter]',
    datasets: records.map((record): EventDataset => {
      const { page, file } = placesOf(record.id, lock);
      return { record, page, file, attribution: attributionLine(record) };
    }),
  });
  const asked = context.options.outputs[0]?.path ?? '-';
  const folder = paths.resolve(context.machine.folder, asked === '-' ? `evenement-${date}` : asked);
  const target = diskFolder(folder);
  const shown = paths.relative(context.machine.folder, folder) || '.';
  for (const { path, content } of kit) {
    const isThere = (await target.readText(path)) !== undefined;
    if (!isThere || context.options.force) await target.write(path, content);
    context.out.write(
      `${isThere && !context.options.force ? '=' : '+'} ${paths.join(shown, path)}\n`,
    );
  }
  return 0;
}

/** Where a dataset is published, on the first platform that has it. */
function placesOf(id: string, lock: Lock): Pick<EventDataset, 'page' | 'file'> {
  for (const { datasets } of Object.values(lock.platforms)) {
    const found = datasets[id];
    if (found === undefined) continue;
    const file = Object.values(found.resources).find(({ url }) => url !== undefined)?.url;
    return { page: found.page, file };
  }
  return { page: undefined, file: undefined };
}
