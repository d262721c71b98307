import type { LockedResource } from '../../../../project/lock.ts';
import { changeOf } from '../../../compare/allowed.ts';
import type { Comparison, ResourceWork, Work } from '../compare.ts';
import { heldFields, heldResource } from '../held.ts';
import { FIELDS } from '../wanted.ts';
import type { RemoteResource } from '../wire.ts';

/** What is applied already, field by field: remembered, or seen to be as wanted. */
export function knownFields({ held, locked }: Comparison, work: Work) {
  const known: Record<string, unknown> = { ...locked?.fields };
  if (held === undefined) return known;
  const values = heldFields(held, work.fields.contact);
  for (const field of FIELDS) {
    const isAsWanted = changeOf(work.changes, field) === undefined;
    if (isAsWanted && work.fields[field] !== undefined) known[field] = values[field] ?? null;
  }
  const isWhole = work.resources.every((one) => one.held !== undefined);
  if (isWhole && changeOf(work.changes, 'order') === undefined) {
    known.order = work.resources.map(({ key }) => key);
  }
  return known;
}

/** The resources that are remembered, or seen to be as wanted. */
export function knownResources({ locked }: Comparison, work: Work): Map<string, LockedResource> {
  const known = new Map(Object.entries(locked?.resources ?? {}));
  for (const one of work.resources) {
    if (one.held !== undefined && one.action === 'unchanged') {
      known.set(one.key, lockedResource(one, one.held));
    }
  }
  return known;
}

export function lockedResource({ file }: ResourceWork, resource: RemoteResource): LockedResource {
  return {
    id: resource.id,
    url: resource.latest,
    ...(file === undefined ? {} : { sha1: file.sha1, sha256: file.sha256, bytes: file.bytes }),
    fields: heldResource(resource),
  };
}
