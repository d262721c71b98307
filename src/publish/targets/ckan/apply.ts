import { OdcError } from '../../../base/errors.ts';
import type { LockedDataset, LockedResource } from '../../../project/lock.ts';
import type { Step, StepContext } from '../../steps.ts';
import type { Applying, Consent, PlatformPorts, Published } from '../../target.ts';
import { isAllowed } from '../datagouv/apply/allowed.ts';
import { isSameThere } from '../datagouv/apply/download.ts';
import { sortedIds } from '../datagouv/order.ts';
import { hex } from '../datagouv/part.ts';
import { isUnsure } from '../datagouv/refusals.ts';
import type { Organization } from './account.ts';
import type { Client } from './client.ts';
import { type Comparison, compare, heldFields, type ResourceWork, type Work } from './compare.ts';
import { formOf } from './form.ts';
import {
  PACKAGE_MARKER,
  packageIn,
  RESOURCE_MARKER,
  type RemotePackage,
  readPackage,
  resourceIn,
} from './packages.ts';
import { FIELDS, wantedPackage } from './wanted.ts';

interface Start {
  readonly comparison: Comparison;
  readonly work: Work;
  readonly organization: Organization;
  readonly client: Client;
  readonly ports: PlatformPorts;
  readonly consent: Consent;
}

interface State extends Start {
  dataset: RemotePackage | undefined;
  isChanged: boolean;
  readonly resources: Map<string, LockedResource>;
  readonly verified: Map<string, boolean | null>;
}

/** Private first, files, what is said of them, a look at the whole, and public at last. */
export function applying(start: Start): Applying {
  const { held, locked } = start.comparison;
  const state: State = {
    ...start,
    dataset: held,
    isChanged: false,
    resources: new Map(Object.entries(locked?.resources ?? {})),
    verified: new Map(),
  };
  for (const work of start.work.resources) {
    if (work.held !== undefined && work.action === 'unchanged') remember(state, work, work.held.id);
  }
  const files = start.work.resources.filter(({ action }) => action !== 'unchanged');
  return {
    steps: [
      ...(held === undefined ? [step('create', create)] : describeSteps(start)),
      ...files.filter((work) => isAllowed(work, start.consent)).map(resourceStep),
      ...start.work.others
        .filter(({ action }) => action === 'remove' || action === 'duplicate')
        .map(({ resource }) => removalStep(resource.id, resource.texts.name ?? resource.id)),
      step('order', order),
      step('verify', verify),
      step('publish', publish),
      ...files.map(downloadStep),
    ].map(({ run, ...named }) => ({ ...named, run: (context) => run(state, context) })),
    locked: () => lockedOf(state),
    result: () => resultOf(state),
  };
}

interface StateStep extends Pick<Step, 'name' | 'path'> {
  run(state: State, context: StepContext): Promise<void>;
}

const step = (name: string, run: StateStep['run']): StateStep => ({ name, run });

/** The name is the key: a creation whose answer was lost is found again by it. */
async function create(state: State, { signal }: StepContext): Promise<void> {
  const { client, comparison, organization } = state;
  const { name } = wantedPackage(comparison.release.record);
  const body = { ...packageBody(state), name, owner_org: organization.id, private: true };
  try {
    state.dataset = packageIn(await client.action('package_create', body, false, signal));
  } catch (cause) {
    if (!isUnsure(cause)) throw cause;
    await state.ports.pause(2_000, signal);
    const made = await readPackage(name, client, signal);
    if (made?.extras[PACKAGE_MARKER] !== comparison.release.id) throw cause;
    state.dataset = made;
  }
  state.isChanged = true;
}

function describeSteps({ work, consent }: Start): StateStep[] {
  const told = work.changes.filter(
    (change) => !['order', 'private'].includes(change.field) && isAllowed(change, consent),
  );
  if (told.length === 0) return [];
  return [
    step('describe', async (state, { signal }) => {
      const body = { id: datasetOf(state).id, ...packageBody(state) };
      state.dataset = packageIn(await state.client.action('package_patch', body, true, signal));
      state.isChanged = true;
    }),
  ];
}

/** What is wanted and allowed; extras of others stay, since CKAN replaces their list as a whole. */
function packageBody({ work, comparison, consent, dataset }: State) {
  const refused = new Set(
    work.changes.filter((change) => !isAllowed(change, consent)).map(({ field }) => field),
  );
  const body: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const change = work.changes.find((one) => one.field === field);
    if (change === undefined || refused.has(field)) continue;
    if (field === 'tags') body.tags = ((change.to ?? []) as string[]).map((name) => ({ name }));
    else if (field !== 'extras') body[field] = change.to ?? '';
  }
  const wanted = refused.has('extras') ? {} : ((work.fields.extras ?? {}) as object);
  const extras = { ...dataset?.extras, ...wanted, [PACKAGE_MARKER]: comparison.release.id };
  body.extras = Object.entries(extras).map(([key, value]) => ({ key, value }));
  return body;
}

function resourceStep(work: ResourceWork): StateStep {
  return {
    name: work.action === 'describe' ? 'describe' : 'upload',
    path: work.record.path,
    run: (state, context) => sendResource(state, work, context),
  };
}

async function sendResource(state: State, work: ResourceWork, context: StepContext): Promise<void> {
  const { client, ports } = state;
  const { signal } = context;
  const fields = textsOf(work, state);
  const id = work.held?.id;
  const name = id === undefined ? 'resource_create' : 'resource_patch';
  const texts =
    id === undefined ? { package_id: datasetOf(state).id, ...fields } : { id, ...fields };
  let answer: unknown;
  if (work.file === undefined || work.action === 'describe') {
    answer = await client.action(name, texts, id !== undefined, signal);
  } else {
    const { location, bytes } = work.file;
    const form = formOf(
      texts,
      {
        name: work.record.path.split('/').at(-1) ?? work.record.path,
        mime: work.record.mime,
        bytes,
        source: ports.files.source(location),
      },
      hex(ports.random, 16),
      (sent) => context.onProgress?.(sent, bytes),
    );
    answer = await client.send(name, form, signal);
  }
  remember(state, work, resourceIn(answer).id);
  state.isChanged = true;
}

function textsOf(
  { key, fields, changes }: ResourceWork,
  { consent }: State,
): Record<string, string> {
  const refused = new Set(
    changes.filter((change) => !isAllowed(change, consent)).map(({ field }) => field),
  );
  const texts = Object.entries(fields).flatMap(([field, value]) =>
    refused.has(field) || value === undefined ? [] : [[field, String(value)] as const],
  );
  return { ...Object.fromEntries(texts), [RESOURCE_MARKER]: key };
}

function removalStep(id: string, path: string): StateStep {
  return {
    name: 'remove',
    path,
    async run(state, { signal }) {
      try {
        await state.client.action('resource_delete', { id }, true, signal);
      } catch (cause) {
        if (!(cause instanceof OdcError) || cause.code !== 'platform-unknown') throw cause;
      }
      state.isChanged = true;
    },
  };
}

async function order(state: State, { signal }: StepContext): Promise<void> {
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
async function verify(state: State, { signal }: StepContext): Promise<void> {
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

async function publish(state: State, { signal }: StepContext): Promise<void> {
  const { id, isPrivate } = datasetOf(state);
  const change = state.work.changes.find(({ field }) => field === 'private');
  if (!isPrivate || (change !== undefined && !isAllowed(change, state.consent))) return;
  const body = { id, private: false };
  state.dataset = packageIn(await state.client.action('package_patch', body, true, signal));
  state.isChanged = true;
}

/** As anybody would receive it: a private dataset is not downloaded. */
function downloadStep(work: ResourceWork): StateStep {
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

async function reread(state: State, signal: AbortSignal | undefined): Promise<RemotePackage> {
  const dataset = await readPackage(datasetOf(state).id, state.client, signal);
  if (dataset === undefined) {
    throw new OdcError('remote', 'platform-gone', { host: state.client.host });
  }
  state.dataset = dataset;
  return dataset;
}

function datasetOf({ dataset }: State): RemotePackage {
  if (dataset === undefined) throw new Error('the dataset is created first');
  return dataset;
}

function remember(state: State, { key, file, fields }: ResourceWork, id: string): void {
  state.resources.set(key, {
    id,
    ...(file === undefined ? {} : { sha1: file.sha1, sha256: file.sha256, bytes: file.bytes }),
    fields,
  });
}

function lockedOf(state: State): LockedDataset | undefined {
  const { dataset, work, resources, client, comparison, ports } = state;
  if (dataset === undefined) return undefined;
  const there = new Map(dataset.resources.map((resource) => [resource.id, resource]));
  const applied = state.isChanged
    ? new Date(ports.clock.now()).toISOString().slice(0, 10)
    : comparison.locked?.applied;
  const held = heldFields(dataset, work.fields);
  const fields = Object.fromEntries(
    Object.keys(work.fields).map((field) => [field, held[field] ?? null]),
  );
  return {
    id: dataset.id,
    page: `${client.base}/dataset/${dataset.name}`,
    ...(applied === undefined ? {} : { applied }),
    fields: { ...fields, private: dataset.isPrivate },
    resources: Object.fromEntries(
      [...resources].map(([key, locked]) => {
        const url = there.get(locked.id)?.url;
        return [key, url === undefined ? locked : { ...locked, url }];
      }),
    ),
  };
}

function resultOf({ dataset, work, resources, verified, client }: State): Published {
  return {
    isPublic: dataset !== undefined && !dataset.isPrivate,
    page: dataset === undefined ? null : `${client.base}/dataset/${dataset.name}`,
    score: null,
    files: work.resources.flatMap(({ key, record }) => {
      const id = resources.get(key)?.id;
      const resource = dataset?.resources.find((one) => one.id === id);
      if (resource === undefined) return [];
      return {
        path: record.path,
        title: resource.texts.name ?? record.title,
        url: resource.url,
        verified: verified.get(record.path),
        preview: 'none',
      };
    }),
  };
}
