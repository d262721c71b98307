import type { Clock } from '../../../../ports/clock.ts';
import type { Files } from '../../../../ports/files.ts';
import type { HttpSender } from '../../../../ports/http.ts';
import type { Pause } from '../../../../ports/pause.ts';
import type { LockedDataset, LockedResource } from '../../../../project/lock.ts';
import { changeOf, isAllowed } from '../../../compare/allowed.ts';
import type { Consent } from '../../../target.ts';
import type { Organization } from '../account.ts';
import type { Client } from '../client.ts';
import type { Comparison, ResourceWork, Work } from '../compare.ts';
import { markedFields } from '../contact-mark.ts';
import { heldFields, heldResource } from '../held.ts';
import type { Uploader } from '../upload.ts';
import { FIELDS } from '../wanted.ts';
import type { RemoteDataset, RemoteResource } from '../wire.ts';
import { lockedResource } from './known.ts';

/** What the steps of one dataset share. */
export interface State {
  readonly comparison: Comparison;
  readonly work: Work;
  readonly twins: readonly string[];
  readonly organization: Organization;
  readonly client: Client;
  readonly uploader: Uploader;
  readonly ports: {
    readonly http: HttpSender;
    readonly files: Files;
    readonly clock: Clock;
    readonly pause: Pause;
  };
  readonly consent: Consent;
  /** As the platform last answered. */
  dataset: RemoteDataset | undefined;
  /** Id of the contact point, once it is known; `null` when the platform refuses it. */
  contact: string | null | undefined;
  /** What is now applied, by field. */
  fields: Readonly<Record<string, unknown>>;
  readonly resources: Map<string, LockedResource>;
  /** Files downloaded again, by path: the same or not, `null` when they could not be. */
  readonly verified: Map<string, boolean | null>;
  /** Something was written. */
  isChanged: boolean;
}

/** The dataset, which a former step has made or found. */
export function datasetOf({ dataset }: State): RemoteDataset {
  if (dataset === undefined) throw new Error('a step that makes the dataset comes first');
  return dataset;
}

/** Remembers what a dataset now holds of what is ours; what was not overwritten is remembered as before. */
export function rememberFields(state: State, dataset: RemoteDataset): void {
  const { work, comparison } = state;
  const held = heldFields(dataset, work.fields.contact);
  const entries: (readonly [string, unknown])[] = [];
  for (const field of FIELDS) {
    const change = changeOf(work.changes, field);
    const isKept = change !== undefined && !isAllowed(change, state.consent);
    if (isKept) entries.push([field, comparison.locked?.fields[field]]);
    else if (work.fields[field] !== undefined) entries.push([field, held[field] ?? null]);
  }
  state.dataset = dataset;
  state.fields = { ...Object.fromEntries(entries), ...orderIn(state.fields) };
  state.isChanged = true;
}

const orderIn = ({ order }: Readonly<Record<string, unknown>>) =>
  order === undefined ? {} : { order };

export function rememberResource(state: State, work: ResourceWork, resource: RemoteResource): void {
  const { key, changes } = work;
  const kept = changes
    .filter((change) => !isAllowed(change, state.consent))
    .map(({ field }) => field);
  const former = state.resources.get(key)?.fields ?? {};
  const fields = Object.fromEntries(
    Object.entries(heldResource(resource)).map(([field, value]) => [
      field,
      kept.includes(field) ? former[field] : value,
    ]),
  );
  state.resources.set(key, { ...lockedResource(work, resource), fields });
  state.isChanged = true;
}

/** What `odc.lock.json` is to remember. */
export function lockedOf(state: State): LockedDataset | undefined {
  const { dataset, fields, resources, comparison, ports } = state;
  if (dataset === undefined) return undefined;
  const applied = state.isChanged
    ? new Date(ports.clock.now()).toISOString().slice(0, 10)
    : comparison.locked?.applied;
  return {
    id: dataset.id,
    ...(dataset.page === null ? {} : { page: dataset.page }),
    ...(applied === undefined ? {} : { applied }),
    fields: markedFields(fields),
    resources: Object.fromEntries(resources),
  };
}
