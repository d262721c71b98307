import { OdcError } from '../../base/errors.ts';
import type { Subject } from '../../follow/platform/datasets.ts';
import type { Lock } from '../../project/lock.ts';

/**
 * What to follow: the datasets named (by the id of `odc.yml`, by their id or address on the
 * platform), else an organisation, else all that was published from this project.
 * @throws OdcError `usage`: `nothing-to-follow`
 */
export function subjectOf(
  names: readonly string[],
  organization: string | undefined,
  base: string,
  lock: Lock,
): { readonly subject: Subject; readonly projectIds: ReadonlyMap<string, string> } {
  const published = Object.entries(lock.platforms[base]?.datasets ?? {});
  const projectIds = new Map(published.map(([id, { id: remote }]) => [remote, id]));
  if (organization !== undefined && names.length === 0) {
    return { subject: { by: 'organization', id: organization }, projectIds };
  }
  const remote = new Map(published.map(([id, locked]) => [id, locked.id]));
  const ids =
    names.length > 0
      ? names.map((name) => remote.get(name) ?? lastPart(name))
      : [...remote.values()];
  if (ids.length === 0) throw new OdcError('usage', 'nothing-to-follow', { platform: base });
  return { subject: { by: 'ids', ids }, projectIds };
}

/** `https://www.data.gouv.fr/datasets/subventions/` names `subventions`. */
function lastPart(name: string): string {
  return /^https?:\/\//.test(name) ? (name.split('/').filter(Boolean).at(-1) ?? name) : name;
}
