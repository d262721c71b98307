import { listIn, objectIn, textIn } from '../../exchange/json.ts';
import type { Client } from './client.ts';

/** What the platform accepts, asked from it. */
export interface Lists {
  readonly licenses: readonly string[];
  readonly frequencies: readonly string[];
  readonly extensions: readonly string[];
  readonly granularities: readonly string[];
  /** Versions by name of schema; empty when its catalogue is not to be had. */
  readonly schemas: Readonly<Record<string, readonly string[]>>;
}

export async function askLists(client: Client, signal?: AbortSignal): Promise<Lists> {
  const list = async (path: string) => listIn(await client.get(path, signal));
  const ids = async (path: string) => (await list(path)).map((one) => textIn(objectIn(one).id));
  return {
    licenses: await ids('/api/1/datasets/licenses/'),
    frequencies: await ids('/api/1/datasets/frequencies/'),
    extensions: (await list('/api/1/datasets/extensions/')).map(textIn),
    granularities: await ids('/api/1/spatial/granularities/'),
    schemas: await schemasOf(client, signal),
  };
}

/** 503 and 404 when the national catalogue is down: publication goes on without it. */
async function schemasOf(
  client: Client,
  signal: AbortSignal | undefined,
): Promise<Lists['schemas']> {
  const path = '/api/1/datasets/schemas/';
  const only = 'name,versions{version_name}';
  const list = listIn(await client.get(path, signal, only).catch(() => []));
  const entries = list.map((one) => {
    const { name, versions } = objectIn(one);
    const known = listIn(versions).map((version) => textIn(objectIn(version).version_name));
    return [textIn(name), known] as const;
  });
  return Object.fromEntries(entries);
}
