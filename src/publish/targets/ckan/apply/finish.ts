import { OdcError } from '../../../../base/errors.ts';
import { isAllowed } from '../../../compare/allowed.ts';
import { sortedIds } from '../../../compare/sorted-ids.ts';
import { isSameThere } from '../../../exchange/same-there.ts';
import type { StepContext } from '../../../steps.ts';
import { compare, type ResourceWork } from '../compare.ts';
import { packageIn } from '../packages.ts';
import { datasetOf, lockedOf, reread, type State, type StateStep } from './state.ts';

/** Puts our files in the order of the record, in the places that they have. */
export async function order(state: State, { signal }: StepContext): Promise<void> {
  const dataset = await reread(state, signal);
  const wanted = state.work.resources.map(({ key }) => state.resources.get(key)?.id ?? '');
  const ids = sortedIds(
    dataset.resources.map(({ id }) => id),
    wanted,
  );
  if (ids === undefined) return;
  const body = { id: dataset.id, order: ids };
  await state.client.action('package_resource_reorder', body, true, signal);
  state.isChanged = true;
}

/** Plans again on what is now there: nothing may be left to do, but for what was not to be done. */
export async function verify(state: State, { signal }: StepContext): Promise<void> {
  const held = await reread(state, signal);
  const left = compare({ ...state.comparison, held, locked: lockedOf(state) });
  const fields = left.changes
    .filter((change) => change.field !== 'private' && change.drift !== true)
    .map(({ field }) => field);
  const paths = left.resources
    .filter(({ action, drift }) => action !== 'unchanged' && !drift)
    .map(({ record }) => record.path);
  if (fields.length + paths.length === 0) return;
  const dataset = state.comparison.release.id;
  throw new OdcError('remote', 'publish-unverified', { dataset, fields: [...fields, ...paths] });
}

/** Makes the dataset public, unless someone hid it. */
export async function publish(state: State, { signal }: StepContext): Promise<void> {
  const { id, isPrivate } = datasetOf(state);
  const change = state.work.changes.find(({ field }) => field === 'private');
  if (!isPrivate || (change !== undefined && !isAllowed(change, state.consent))) return;
  const body = { id, private: false };
  state.dataset = packageIn(await state.client.action('package_patch', body, true, signal));
  state.isChanged = true;
}

/** As anybody would receive it: a private dataset is not downloaded. */
export function downloadStep(work: ResourceWork): StateStep {
  return {
    name: 'download',
    path: work.record.path,
    async run(state, { signal }) {
      const { file } = work;
      const id = state.resources.get(work.key)?.id;
      const url = datasetOf(state).resources.find((one) => one.id === id)?.url;
      if (file === undefined || url === undefined || datasetOf(state).isPrivate) return;
      state.verified.set(work.record.path, await isSameThere(url, file, state.ports.http, signal));
    },
  };
}
