import { OdcError } from '../../../base/errors.ts';
import { zoneOf } from '../../../metadata/vocabularies/levels.ts';
import { type Gate, isHeld, type Score } from '../../plan.ts';
import type { Release, ReleaseFile } from '../../release.ts';
import type { Known, PlatformPorts, PlatformSettings, Prepared } from '../../target.ts';
import { askOrganizations, chooseOrganization, type Organization } from './account.ts';
import { applying } from './apply/index.ts';
import type { Client } from './client.ts';
import { compare, type Work } from './compare.ts';
import { type Candidate, type Found, findDataset, listMarked } from './find.ts';
import { isTaken, limitGates } from './limits.ts';
import { askLists, type Lists } from './lists.ts';
import { planDataset } from './plan-dataset.ts';
import { stateGates } from './state-gates.ts';
import type { Uploader } from './upload.ts';

/** What is asked once in a run. */
export interface Asked {
  readonly lists: Lists;
  /** Organisations for which the key publishes. */
  readonly choices: readonly Organization[];
  readonly organization: Organization | undefined;
  /** Its datasets that bear a marker. */
  readonly candidates: readonly Candidate[];
}

export interface Means {
  readonly client: Client;
  readonly uploader: Uploader;
  readonly ports: PlatformPorts;
  /** Takes away the files that are no longer built. */
  readonly prune: boolean;
}

export async function ask(
  { organization: wish, siren }: PlatformSettings,
  client: Client,
  signal: AbortSignal | undefined,
): Promise<Asked> {
  const choices = client.hasKey ? await askOrganizations(client, signal) : [];
  const organization = await chooseOrganization(choices, wish, siren, client, signal);
  const candidates = organization ? await listMarked(organization, client, signal) : [];
  return { lists: await askLists(client, signal), choices, organization, candidates };
}

/** Reads what the platform holds of a release, and plans. */
export async function prepareRelease(
  built: Release,
  known: Known,
  { lists, choices, organization, candidates }: Asked,
  means: Means,
  signal?: AbortSignal,
): Promise<Prepared> {
  const { client, prune } = means;
  const { locked } = known;
  const refused = built.files.filter((file) => !isTaken(file, lists));
  const release = { ...built, files: built.files.filter((file) => !refused.includes(file)) };
  const zones = await zonesOf(release, client, signal);
  const found = await findDataset(release.id, locked, candidates, client, signal);
  const comparison = { release, held: found.dataset, locked, lists, zones, prune };
  const work = compare(comparison);
  const gates = [
    ...known.gates,
    ...limitGates({ release, refused, lists, zones }).filter(isNews(known.gates)),
    ...stateGates(found, organization, choices, client.hasKey),
  ];
  const score = scoreOf(release, refused, found, known, sendingDay(work, means));
  return {
    plan: planDataset(release, refused, found, work, gates, score),
    apply(consent) {
      if (organization === undefined || isHeld({ gates })) {
        throw new Error('a plan that is held is not applied');
      }
      const { twins } = found;
      return applying({ comparison, work, twins, organization, ...means, consent });
    },
  };
}

/** The day of the sending, when there is something to send. */
function sendingDay({ resources }: Work, { ports: { clock } }: Means): string | undefined {
  const isSent = resources.some(({ action }) => action === 'create' || action === 'update');
  return isSent ? new Date(clock.now()).toISOString().slice(0, 10) : undefined;
}

/** What is empty is said once. */
const isNews = (said: readonly Gate[]) => {
  const isIncomplete = said.some(({ name, ok }) => name === 'metadata' && !ok);
  return ({ reason }: Gate): boolean => reason !== 'empty' || !isIncomplete;
};

/** Before as the platform says, after as it will say of the files that it takes. */
function scoreOf(
  { record }: Release,
  refused: readonly ReleaseFile[],
  { dataset }: Found,
  { judge }: Known,
  sentOn: string | undefined,
): Score {
  const left = new Set(refused.map(({ resource }) => resource));
  const resources = record.resources.filter((resource) => !left.has(resource));
  // The platform counts from the day on which a file was sent, whatever the day of its data.
  const modified = sentOn === undefined ? {} : { modified: sentOn };
  const { score: after, missing } = judge({ ...record, ...modified, resources });
  return { before: dataset?.score ?? null, after, missing };
}

/** The zones of a record that the platform knows: an unknown one is refused. */
async function zonesOf(
  { record: { spatial } }: Release,
  client: Client,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const zone = spatial && zoneOf(spatial);
  if (zone === undefined) return [];
  try {
    await client.get(`/api/1/spatial/zone/${zone}/`, signal, 'id');
    return [zone];
  } catch (cause) {
    if (cause instanceof OdcError && cause.code === 'platform-unknown') return [];
    throw cause;
  }
}
