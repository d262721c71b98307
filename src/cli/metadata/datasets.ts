import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import type { Dataset, Project } from '../../project/project.ts';
import type { Context } from '../context.ts';

/** @throws OdcError `config`, `project-needed` or `no-dataset` */
export function projectOf({ project }: Context): Project {
  if (project === undefined) throw new OdcError('config', 'project-needed');
  if (project.datasets.length === 0) throw new OdcError('config', 'no-dataset');
  return project;
}

/**
 * The datasets named, in the order of `odc.yml`; all of them when none is named.
 * @throws OdcError `usage`, `unknown-dataset`
 */
export function datasetsNamed(ids: readonly string[], project: Project): readonly Dataset[] {
  const known = project.datasets.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const near = nearMiss(id, known) ?? null;
    throw new OdcError('usage', 'unknown-dataset', { id, near, ids: known });
  }
  return ids.length === 0
    ? project.datasets
    : project.datasets.filter(({ id }) => ids.includes(id));
}

/** Today, in universal time: `AAAA-MM-JJ`. */
export function todayOf({ ports }: Context): string {
  return new Date(ports.clock.now()).toISOString().slice(0, 10);
}
