import { OdcError } from '../../../../base/errors.ts';
import { changeOf, isAllowed } from '../../../compare/allowed.ts';
import { sortedIds } from '../../../compare/sorted-ids.ts';
import type { Step } from '../../../steps.ts';
import { NO_CONSENT } from '../../../target.ts';
import { compare } from '../compare.ts';
import { readDataset } from '../find.ts';
import { DATASET_MARKER, STATE_MARKER } from '../markers.ts';
import { datasetIn, type RemoteDataset } from '../wire.ts';
import { datasetBody } from './body.ts';
import { removed } from './create.ts';
import { datasetOf, lockedOf, type State } from './state.ts';

/** Takes away what the plan says: second copies, and files no longer built when asked. */
export function removalSteps(state: State): Step[] {
  return state.work.removals.map(({ resource }) => ({
    name: 'remove',
    path: resource.title,
    async run({ signal }) {
      const path = `/api/1/datasets/${datasetOf(state).id}/resources/${resource.id}/`;
      await removed(state.client.call({ method: 'DELETE', path }, signal));
      for (const [key, { id }] of state.resources)
        if (id === resource.id) state.resources.delete(key);
      state.isChanged = true;
    },
  }));
}

/** Puts our files in the order of the record, in the places that they have. */
export function orderStep(state: State): Step {
  return {
    name: 'order',
    async run({ signal }) {
      const { work, client } = state;
      const dataset = await reread(state, signal);
      const order = changeOf(work.changes, 'order');
      const isKept = order !== undefined && !isAllowed(order, state.consent);
      const keys = work.resources.map(({ key }) => key).filter((key) => state.resources.has(key));
      const wanted = keys.map((key) => state.resources.get(key)?.id ?? '');
      const ids = isKept
        ? undefined
        : sortedIds(
            dataset.resources.map(({ id }) => id),
            wanted,
          );
      if (ids !== undefined) {
        const path = `/api/1/datasets/${dataset.id}/resources/`;
        await client.call({ method: 'PUT', path, json: ids }, signal);
        state.isChanged = true;
      }
      if (!isKept) state.fields = { ...state.fields, order: keys };
    },
  };
}

async function reread(state: State, signal: AbortSignal | undefined): Promise<RemoteDataset> {
  const { id } = datasetOf(state);
  const dataset = await readDataset(id, state.client, signal);
  if (dataset === undefined)
    throw new OdcError('remote', 'platform-gone', { host: state.client.host });
  state.dataset = dataset;
  return dataset;
}

/** Plans again on what is now there: nothing may be left to do, but for what was not to be done. */
export function verifyStep(state: State): Step {
  return {
    name: 'verify',
    async run({ signal }) {
      const held = await reread(state, signal);
      const left = compare({ ...state.comparison, held, locked: lockedOf(state) });
      const skipped = new Set(['private', DATASET_MARKER, STATE_MARKER]);
      if (state.contact === null) skipped.add('contact');
      const fields = left.changes
        .filter((change) => !skipped.has(change.field) && isAllowed(change, NO_CONSENT))
        .map(({ field }) => field);
      const paths = left.resources
        .filter((one) => one.action !== 'unchanged' && !one.drift)
        .filter(
          (one) => one.action !== 'describe' || one.changes.some(({ drift }) => drift !== true),
        )
        .map(({ record }) => record.path);
      if (fields.length + paths.length === 0) return;
      const { id } = state.comparison.release;
      throw new OdcError('remote', 'publish-unverified', {
        dataset: id,
        fields: [...fields, ...paths],
      });
    },
  };
}

/** Makes the dataset public, then writes that it was. */
export function publishSteps(state: State): Step[] {
  const { work, client } = state;
  const change = changeOf(work.changes, 'private');
  const open: Step = {
    name: 'publish',
    async run({ signal }) {
      const { id } = datasetOf(state);
      const json = datasetBody({ ...state, work: { ...work, changes: [] } }, false);
      const answer = await client.call(
        { method: 'PUT', path: `/api/1/datasets/${id}/`, json },
        signal,
      );
      state.dataset = datasetIn(answer);
      state.isChanged = true;
    },
  };
  const mark: Step = {
    name: 'mark',
    async run({ signal }) {
      const { id, extras } = datasetOf(state);
      const wanted = { [DATASET_MARKER]: state.comparison.release.id, [STATE_MARKER]: 'published' };
      if (Object.entries(wanted).every(([key, value]) => extras[key] === value)) return;
      const path = `/api/2/datasets/${id}/extras/`;
      await client.call({ method: 'PUT', path, json: wanted }, signal);
    },
  };
  if (change === undefined) return [mark];
  return isAllowed(change, state.consent) ? [open, mark] : [];
}
