import { OdcError } from '../../base/errors.ts';
import type { QualityScore } from '../../metadata/quality/quality-score.ts';
import type { DatasetRecord } from '../../metadata/record.ts';
import type { Project } from '../../project/project.ts';
import type { SiteDataset } from '../../site/model.ts';
import type { Context } from '../context.ts';
import { readLock } from '../follow/lock-file.ts';
import { readState } from '../follow/state-file.ts';
import { today } from '../follow/today.ts';
import { paths } from '../paths.ts';
import { knownElsewhere } from './known-elsewhere.ts';

export interface BuiltDatasets {
  readonly shown: readonly SiteDataset[];
  /** Built, but one of its checks holds it back. */
  readonly held: readonly { readonly id: string; readonly checks: readonly string[] }[];
  /** Built, but not for everyone: it never reaches the site, and that is no fault. */
  readonly restricted: readonly string[];
}

/**
 * The datasets that `odc build` made, in the order of `odc.yml`; those that a check holds back, or
 * whose access is restricted, never reach the site.
 */
export async function builtDatasets(
  ids: readonly string[],
  project: Project,
  context: Context,
): Promise<BuiltDatasets> {
  const { attributionLine } = await import('../../metadata/licences/attribution.ts');
  const { qualityScore } = await import('../../metadata/quality/quality-score.ts');
  const unknown = ids.find((id) => !project.datasets.some((dataset) => dataset.id === id));
  if (unknown !== undefined) throw new OdcError('usage', 'dataset-unknown', { id: unknown });
  const [lock, state, day] = [
    await readLock(context),
    await readState(context),
    today(context.ports.clock),
  ];
  const shown: SiteDataset[] = [];
  const restricted: string[] = [];
  const held: { id: string; checks: readonly string[] }[] = [];
  for (const { id } of project.datasets) {
    if (ids.length > 0 && !ids.includes(id)) continue;
    const folder = paths.join(project.folder, 'open', id);
    const record = await recordOf(id, paths.join(folder, 'dataset.json'), context);
    if (record === undefined) continue;
    const failed = (record.checks ?? []).filter(({ ok }) => !ok).map(({ name }) => name);
    if (record.access.level === 'restricted') restricted.push(id);
    else if (failed.length > 0) held.push({ id, checks: failed });
    else {
      const attribution = attributionLine(record);
      const score = scoreOf(qualityScore(record, day));
      shown.push({ record, folder, attribution, score, ...knownElsewhere(id, lock, state) });
    }
  }
  return { shown, held, restricted };
}

function scoreOf({ score, criteria }: QualityScore): NonNullable<SiteDataset['score']> {
  return { value: score, missing: criteria.filter(({ ok }) => !ok).map(({ id }) => id) };
}

async function recordOf(
  id: string,
  location: string,
  { ports }: Context,
): Promise<DatasetRecord | undefined> {
  const text = await ports.files.readText(location);
  if (text === undefined) return undefined;
  try {
    const record = JSON.parse(text) as Partial<DatasetRecord> | null;
    if (record?.version === 1 && record.id === id && Array.isArray(record.resources)) {
      return record as DatasetRecord;
    }
  } catch {
    // Said below.
  }
  throw new OdcError('config', 'record-invalid', { path: location });
}
