import { OdcError } from '../../../base/errors.ts';
import { listIn, objectIn, textIn, textOrNull } from '../../exchange/json.ts';
import type { Client } from './client.ts';

/** Key of the extras and of the resources by which odc knows what it made. */
export const PACKAGE_MARKER = 'odc_id';
export const RESOURCE_MARKER = 'odc_resource';

/** A dataset as CKAN holds it. */
export interface RemotePackage {
  readonly id: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly state: string;
  readonly organization: string | null;
  /** Title, notes, licence and the like, as texts. */
  readonly texts: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  readonly extras: Readonly<Record<string, string>>;
  readonly resources: readonly RemoteResource[];
}

export interface RemoteResource {
  readonly id: string;
  readonly url: string;
  readonly marker: string | null;
  readonly bytes: number | null;
  readonly texts: Readonly<Record<string, string>>;
}

export function packageIn(answer: unknown): RemotePackage {
  const found = objectIn(answer);
  return {
    id: textIn(found.id),
    name: textIn(found.name),
    isPrivate: found.private === true,
    state: textIn(found.state),
    organization: textOrNull(found.owner_org),
    texts: textsIn(found),
    tags: listIn(found.tags)
      .map((tag) => textIn(objectIn(tag).name))
      .sort(),
    extras: Object.fromEntries(
      listIn(found.extras).map((extra) => {
        const { key, value } = objectIn(extra);
        return [textIn(key), textIn(value)];
      }),
    ),
    resources: listIn(found.resources).map(resourceIn),
  };
}

export function resourceIn(answer: unknown): RemoteResource {
  const found = objectIn(answer);
  const size = Number(found.size);
  return {
    id: textIn(found.id),
    url: textIn(found.url),
    marker: textOrNull(found[RESOURCE_MARKER]),
    bytes: found.size === null || found.size === undefined || Number.isNaN(size) ? null : size,
    texts: textsIn(found),
  };
}

function textsIn(found: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const texts = Object.entries(found).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}

/** `undefined` when it is not there, or not for this key. */
export async function readPackage(
  id: string,
  client: Client,
  signal?: AbortSignal,
): Promise<RemotePackage | undefined> {
  try {
    return packageIn(await client.action('package_show', { id }, true, signal));
  } catch (cause) {
    if (!(cause instanceof OdcError)) throw cause;
    if (cause.code === 'platform-unknown' || cause.code === 'platform-forbidden') return undefined;
    throw cause;
  }
}
