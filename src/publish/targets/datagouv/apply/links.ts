import { isAllowed } from '../../../compare/allowed.ts';
import { isUnsure } from '../../../exchange/refusals.ts';
import type { Step } from '../../../steps.ts';
import type { ResourceWork } from '../compare.ts';
import { readDataset } from '../find.ts';
import { RESOURCE_MARKER } from '../markers.ts';
import { type RemoteResource, resourceIn } from '../wire.ts';
import { describeResource, resourceBody } from './files.ts';
import { datasetOf, rememberResource, type State } from './state.ts';

/** The resources that stand elsewhere. */
export function linkSteps(state: State): Step[] {
  return state.work.resources
    .filter(({ file, action }) => file === undefined && action !== 'unchanged')
    .filter((work) => isAllowed(work, state.consent) && work.action !== 'foreign')
    .map((work) => ({
      name: 'link',
      path: work.record.path,
      run: ({ signal }) =>
        work.held === undefined
          ? createLink(work, state, signal)
          : describeResource(work, work.held, state, signal),
    }));
}

async function createLink(work: ResourceWork, state: State, signal: AbortSignal | undefined) {
  const { record, key } = work;
  const json = {
    ...resourceBody(work, state),
    filetype: 'remote',
    url: record.url,
    format: record.format,
    mime: record.mime,
    extras: { [RESOURCE_MARKER]: key },
  };
  const path = `/api/1/datasets/${datasetOf(state).id}/resources/`;
  const post = () => state.client.call({ method: 'POST', path, json }, signal);
  let resource: RemoteResource | undefined;
  try {
    resource = resourceIn(await post());
  } catch (cause) {
    if (!isUnsure(cause)) throw cause;
    const now = await readDataset(datasetOf(state).id, state.client, signal);
    resource = now?.resources.find(({ extras }) => extras[RESOURCE_MARKER] === key);
    resource ??= resourceIn(await post());
  }
  rememberResource(state, work, resource);
}
