import {
  type DatasetAction,
  type DatasetPlan,
  type Gate,
  isHeld,
  type ResourcePlan,
  type Score,
} from '../../plan.ts';
import type { Release, ReleaseFile } from '../../release.ts';
import type { ResourceWork, Work } from './compare.ts';
import type { Found } from './find.ts';
import type { RemoteResource } from './wire.ts';

/** The work as the plan that is shown. */
export function planDataset(
  release: Release,
  refused: readonly ReleaseFile[],
  found: Found,
  work: Work,
  gates: readonly Gate[],
  score: Score,
): DatasetPlan {
  const { dataset } = found;
  return {
    id: release.id,
    title: release.record.title,
    action: isHeld({ gates }) ? 'blocked' : actionOf(found, work),
    remote: dataset?.id ?? null,
    page: dataset?.page ?? null,
    changes: work.changes,
    resources: [
      ...work.resources.map(filePlan),
      ...refused.map(refusedPlan),
      ...work.removals.map(({ resource, action }) => otherPlan(resource, action)),
      ...work.left.map(({ resource, action }) => otherPlan(resource, action)),
    ],
    gates,
    score,
  };
}

function actionOf({ dataset, twins }: Found, work: Work): DatasetAction {
  if (dataset === undefined) return 'create';
  const isSame =
    work.changes.length === 0 &&
    work.removals.length === 0 &&
    twins.length === 0 &&
    work.resources.every(({ action }) => action === 'unchanged');
  return isSame ? 'unchanged' : 'update';
}

function filePlan({ record, file, held, action, changes, drift }: ResourceWork): ResourcePlan {
  const plan = {
    path: record.path,
    action,
    bytes: file?.bytes ?? null,
    checksum: file === undefined ? null : `sha256:${file.sha256}`,
    changes,
    url: held?.latest ?? null,
  };
  return drift ? { ...plan, drift } : plan;
}

function refusedPlan({ resource, bytes, sha256 }: ReleaseFile): ResourcePlan {
  const checksum = `sha256:${sha256}`;
  return { path: resource.path, action: 'refused', bytes, checksum, changes: [], url: null };
}

function otherPlan(resource: RemoteResource, action: ResourcePlan['action']): ResourcePlan {
  const { title, filesize, checksum, latest } = resource;
  return {
    path: title,
    action,
    bytes: filesize,
    checksum: checksum && `${checksum.type}:${checksum.value}`,
    changes: [],
    url: latest,
  };
}
