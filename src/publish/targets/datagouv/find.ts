import { OdcError } from '../../../base/errors.ts';
import type { LockedDataset } from '../../../project/lock.ts';
import { listIn, objectIn, textIn, textOrNull } from '../../exchange/json.ts';
import type { Organization } from './account.ts';
import type { Client } from './client.ts';
import { DATASET_MARKER, STATE_MARKER } from './markers.ts';
import { datasetIn, type RemoteDataset } from './wire.ts';

/** What the platform holds of one dataset of the project. */
export interface Found {
  readonly dataset: RemoteDataset | undefined;
  /** Empty drafts that bear the same marker: left by a creation whose answer was lost. */
  readonly twins: readonly string[];
  /** Pages of several datasets that bear the marker, when nothing tells which one is meant. */
  readonly ambiguous: readonly string[];
  /** It is remembered, and the platform does not know it any more. */
  readonly isLost: boolean;
}

export const NOTHING: Found = { dataset: undefined, twins: [], ambiguous: [], isLost: false };

/** A dataset that bears a marker, as lists tell it: enough to recognise it. */
export interface Candidate {
  readonly id: string;
  /** Id of the dataset in the `odc.yml` that it comes from. */
  readonly marker: string;
  readonly page: string;
  readonly isEmptyDraft: boolean;
}

/**
 * By the id that is remembered, else by the marker.
 * @param candidates the datasets of the organisation that bear a marker
 */
export async function findDataset(
  id: string,
  locked: LockedDataset | undefined,
  candidates: readonly Candidate[],
  client: Client,
  signal?: AbortSignal,
): Promise<Found> {
  const held = locked && (await readDataset(locked.id, client, signal));
  const marked = candidates.filter(({ marker }) => marker === id);
  if (held !== undefined) {
    const twins = marked.filter((one) => one.isEmptyDraft && one.id !== held.id);
    return { ...NOTHING, dataset: held, twins: twins.map((one) => one.id) };
  }
  const full = marked.filter((one) => !one.isEmptyDraft);
  if (full.length > 1) return { ...NOTHING, ambiguous: full.map(({ page }) => page) };
  const [kept = marked[0]] = full;
  if (kept === undefined) return { ...NOTHING, isLost: locked !== undefined };
  const twins = marked.filter((one) => one !== kept && one.isEmptyDraft);
  return {
    ...NOTHING,
    dataset: await readDataset(kept.id, client, signal),
    twins: twins.map((one) => one.id),
  };
}

/** `undefined` when it is not there, or not for this key. */
export async function readDataset(
  id: string,
  client: Client,
  signal?: AbortSignal,
): Promise<RemoteDataset | undefined> {
  try {
    return datasetIn(await client.get(`/api/1/datasets/${encodeURIComponent(id)}/`, signal));
  } catch (cause) {
    if (!(cause instanceof OdcError)) throw cause;
    if (cause.code === 'platform-unknown' || cause.code === 'platform-gone') return undefined;
    throw cause;
  }
}

const LISTED = 'id,page,created_at,private,deleted,extras,resources{id}';

/** All the datasets of the organisation that bear a marker, the oldest first. */
export async function listMarked(
  organization: Organization,
  client: Client,
  signal?: AbortSignal,
): Promise<readonly Candidate[]> {
  const found: (Candidate & { readonly created: string })[] = [];
  const size = 100;
  for (let page = 1; ; page++) {
    const path = `/api/1/datasets/?organization=${organization.id}&page=${page}&page_size=${size}`;
    const answer = objectIn(await client.get(path, signal, `data{${LISTED}},next_page`));
    for (const one of listIn(answer.data).map(objectIn)) {
      const extras = objectIn(one.extras);
      const marker = extras[DATASET_MARKER];
      if (typeof marker !== 'string' || textOrNull(one.deleted) !== null) continue;
      const isDraft = one.private === true && extras[STATE_MARKER] === 'draft';
      found.push({
        id: textIn(one.id),
        marker,
        page: textIn(one.page),
        created: textIn(one.created_at),
        isEmptyDraft: isDraft && listIn(one.resources).length === 0,
      });
    }
    if (textOrNull(answer.next_page) === null) break;
  }
  return found.sort((a, b) => (a.created + a.id < b.created + b.id ? -1 : 1));
}

/** Those of one dataset of the project, asked anew. */
export async function markedAs(
  id: string,
  organization: Organization,
  client: Client,
  signal?: AbortSignal,
): Promise<readonly Candidate[]> {
  const all = await listMarked(organization, client, signal);
  return all.filter(({ marker }) => marker === id);
}
