import type { LockedDataset } from '../../../project/lock.ts';
import { isSame } from '../../compare/same.ts';
import type { Change } from '../../plan.ts';
import type { ResourceWork } from './compare.ts';
import type { RemoteDataset } from './wire.ts';

/** Our resources that are there and not in the order of the record. */
export function orderChange(
  resources: readonly ResourceWork[],
  dataset: RemoteDataset | undefined,
  locked: LockedDataset | undefined,
): Change[] {
  if (dataset === undefined) return [];
  const there = resources.filter(({ held }) => held !== undefined);
  const place = ({ held }: ResourceWork) =>
    dataset.resources.findIndex(({ id }) => id === held?.id);
  const to = there.map(({ key }) => key);
  const from = [...there].sort((a, b) => place(a) - place(b)).map(({ key }) => key);
  if (isSame(from, to)) return [];
  const applied = locked?.fields.order;
  const isNew = resources.length > there.length;
  const drift =
    !isNew &&
    Array.isArray(applied) &&
    isSame(applied, to) &&
    isSame(
      applied,
      resources.map(({ key }) => key),
    );
  return [drift ? { field: 'order', from, to, drift: true } : { field: 'order', from, to }];
}
