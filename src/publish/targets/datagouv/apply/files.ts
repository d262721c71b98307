import { changeOf, isAllowed } from '../../../compare/allowed.ts';
import type { Step, StepContext } from '../../../steps.ts';
import type { ResourceWork } from '../compare.ts';
import { readDataset } from '../find.ts';
import { RESOURCE_MARKER } from '../markers.ts';
import { hasBytesOf } from '../match-resources.ts';
import { lastSegment } from '../names.ts';
import { type RemoteResource, resourceIn } from '../wire.ts';
import { datasetOf, rememberResource, type State } from './state.ts';

/**
 * The files: the last one first, for each new one takes the first place. A sending resets the title
 * of its resource: the description follows at once.
 */
export function fileSteps(state: State): Step[] {
  const { resources } = state.work;
  return [...resources]
    .reverse()
    .filter(({ file }) => file !== undefined)
    .flatMap((work) => stepsOf(work, state));
}

function stepsOf(work: ResourceWork, state: State): Step[] {
  const { action, record, drift, held } = work;
  const path = record.path;
  const isSent =
    (action === 'create' || action === 'update') && isAllowed({ drift }, state.consent);
  const isTold =
    held !== undefined && work.changes.some((change) => isAllowed(change, state.consent));
  let resource = held;
  const send: Step = {
    name: 'upload',
    path,
    async run(context) {
      resource = await upload(work, state, context);
    },
  };
  const tell: Step = {
    name: 'describe',
    path,
    async run({ signal }) {
      if (resource !== undefined) await describeResource(work, resource, state, signal);
    },
  };
  return [...(isSent ? [send] : []), ...(isSent || isTold ? [tell] : [])];
}

async function upload(
  { file, held, record }: ResourceWork,
  state: State,
  context: StepContext,
): Promise<RemoteResource> {
  const { client, uploader, ports } = state;
  const { id } = datasetOf(state);
  const before = new Set(datasetOf(state).resources.map((one) => one.id));
  if (file === undefined) throw new Error('a link has no file');
  const resource = await uploader.send(
    {
      path: held
        ? `/api/1/datasets/${id}/resources/${held.id}/upload/`
        : `/api/1/datasets/${id}/upload/`,
      name: lastSegment(record.path),
      bytes: file.bytes,
      sha256: file.sha256,
      source: ports.files.source(file.location),
      async look(signal) {
        const now = await readDataset(id, client, signal);
        return now?.resources.find(
          (one) => hasBytesOf(one, file) && (held ? one.id === held.id : !before.has(one.id)),
        );
      },
    },
    context,
  );
  // Those that follow must not take it for theirs.
  state.dataset = { ...datasetOf(state), resources: [resource, ...datasetOf(state).resources] };
  state.isChanged = true;
  return resource;
}

/**
 * The marker first, for what is not marked is known by its bytes and by a title that nobody gave;
 * then title and type always, for a sending resets the first.
 */
export async function describeResource(
  work: ResourceWork,
  resource: RemoteResource,
  state: State,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { client } = state;
  const path = `/datasets/${datasetOf(state).id}/resources/${resource.id}/`;
  if (resource.extras[RESOURCE_MARKER] !== work.key) {
    const marker = { [RESOURCE_MARKER]: work.key };
    await client.call({ method: 'PUT', path: `/api/2${path}extras/`, json: marker }, signal);
  }
  const json = resourceBody(work, state);
  const answer = await client.call({ method: 'PUT', path: `/api/1${path}`, json }, signal);
  rememberResource(state, work, resourceIn(answer));
}

export function resourceBody({ fields, changes, held, record }: ResourceWork, state: State) {
  const value = (field: 'title' | 'type' | 'description' | 'schema') => {
    if (held === undefined) return fields[field];
    const change = changeOf(changes, field);
    return change !== undefined && isAllowed(change, state.consent) ? change.to : held[field];
  };
  const body: Record<string, unknown> = { title: value('title'), type: value('type') };
  for (const field of ['description', 'schema'] as const) {
    const given = value(field);
    if (given !== undefined) body[field] = field === 'schema' ? schemaBody(given) : given;
  }
  const url = changeOf(changes, 'url');
  if (url !== undefined && isAllowed(url, state.consent))
    Object.assign(body, { url: url.to, format: record.format });
  return body;
}

/** Only what it has: a version alone is refused. */
function schemaBody(value: unknown): unknown {
  if (value === null) return null;
  const given = Object.entries(value as Record<string, unknown>).filter(([, one]) => one !== null);
  return Object.fromEntries(given);
}
