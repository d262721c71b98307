import { OdcError } from '../../../../base/errors.ts';
import type { LockedDataset, LockedResource } from '../../../../project/lock.ts';
import type { Step, StepContext } from '../../../steps.ts';
import type { Consent, PlatformPorts } from '../../../target.ts';
import type { Organization } from '../account.ts';
import type { Client } from '../client.ts';
import { type Comparison, heldFields, type ResourceWork, type Work } from '../compare.ts';
import { type RemotePackage, readPackage } from '../packages.ts';

/** What the steps of one dataset are made from. */
export interface Start {
  readonly comparison: Comparison;
  readonly work: Work;
  readonly organization: Organization;
  readonly client: Client;
  readonly ports: PlatformPorts;
  readonly consent: Consent;
}

/** What is known as the steps go. */
export interface State extends Start {
  dataset: RemotePackage | undefined;
  isChanged: boolean;
  readonly resources: Map<string, LockedResource>;
  readonly verified: Map<string, boolean | null>;
}

export interface StateStep extends Pick<Step, 'name' | 'path'> {
  run(state: State, context: StepContext): Promise<void>;
}

export const step = (name: string, run: StateStep['run']): StateStep => ({ name, run });

/** Reads the dataset again: what the steps that follow are about. */
export async function reread(
  state: State,
  signal: AbortSignal | undefined,
): Promise<RemotePackage> {
  const dataset = await readPackage(datasetOf(state).id, state.client, signal);
  if (dataset === undefined) {
    throw new OdcError('remote', 'platform-gone', { host: state.client.host });
  }
  state.dataset = dataset;
  return dataset;
}

export function datasetOf({ dataset }: State): RemotePackage {
  if (dataset === undefined) throw new Error('the dataset is created first');
  return dataset;
}

export function remember(state: State, { key, file, fields }: ResourceWork, id: string): void {
  state.resources.set(key, {
    id,
    ...(file === undefined ? {} : { sha1: file.sha1, sha256: file.sha256, bytes: file.bytes }),
    fields,
  });
}

/** What `odc.lock.json` is to remember. */
export function lockedOf(state: State): LockedDataset | undefined {
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
