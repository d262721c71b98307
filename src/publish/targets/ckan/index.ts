import { objectIn, textOrNull } from '../../exchange/json.ts';
import type { DatasetPlan } from '../../plan.ts';
import { isHeld } from '../../plan.ts';
import type { Platform, PlatformPorts, PlatformSettings, Prepared, Target } from '../../target.ts';
import { askLicenses, askOrganizations, chooseOrganization, type Organization } from './account.ts';
import { applying } from './apply/index.ts';
import { type Client, createClient } from './client.ts';
import { type Comparison, compare, type Work } from './compare.ts';
import { ckanGates } from './gates.ts';
import { readPackage } from './packages.ts';
import { wantedPackage } from './wanted.ts';

/** CKAN 2.9 and later, by its action API. */
export const ckan: Target = {
  kind: 'ckan',
  keyVariables: () => ['CKAN_API_KEY'],
  environments: {},
  open: openCkan,
};

interface Asked {
  readonly licenses: ReadonlySet<string>;
  readonly choices: readonly Organization[];
  readonly organization: Organization | undefined;
}

export function openCkan(settings: PlatformSettings, ports: PlatformPorts): Platform {
  const { url, key } = settings;
  const client = createClient({ base: url, key }, ports);
  let asked: Promise<Asked> | undefined;
  return {
    url,
    identify: async (signal) => {
      const status = objectIn(await client.action('status_show', {}, true, signal));
      const organizations = await askOrganizations(client, signal);
      return {
        name: textOrNull(status.site_title) ?? client.host,
        organizations: organizations.map(({ title, name }) => ({
          name: title || name,
          role: null,
        })),
        expires: null,
        version: textOrNull(status.ckan_version),
      };
    },
    async prepare(release, known, signal) {
      asked ??= ask(client, settings.organization, signal);
      const { licenses, choices, organization } = await asked;
      const { name } = wantedPackage(release.record);
      const held = await readPackage(known.locked?.id ?? name, client, signal);
      const comparison = { release, held, locked: known.locked, prune: settings.prune };
      const work = compare(comparison);
      const gates = [
        ...known.gates,
        ...ckanGates({
          release,
          held,
          isRemembered: known.locked !== undefined,
          hasKey: client.hasKey,
          organization,
          choices,
          licenses,
        }),
      ];
      const { score, missing } = known.judge(release.record);
      const plan = planOf(comparison, work, url, {
        gates,
        score: { before: null, after: score, missing },
      });
      return {
        plan,
        apply(consent) {
          if (organization === undefined || plan.action === 'blocked') {
            throw new Error('a plan that is held is not applied');
          }
          return applying({ comparison, work, organization, client, ports, consent });
        },
      } satisfies Prepared;
    },
  };
}

async function ask(
  client: Client,
  wish: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Asked> {
  const choices = await askOrganizations(client, signal);
  return {
    licenses: await askLicenses(client, signal),
    choices,
    organization: chooseOrganization(choices, wish),
  };
}

function planOf(
  { release, held }: Comparison,
  work: Work,
  url: string,
  judged: Pick<DatasetPlan, 'gates' | 'score'>,
): DatasetPlan {
  const toDo =
    work.changes.length > 0 ||
    work.resources.some(({ action }) => action !== 'unchanged') ||
    work.others.some(({ action }) => action === 'remove' || action === 'duplicate');
  const action = held === undefined ? 'create' : toDo ? 'update' : 'unchanged';
  return {
    id: release.id,
    title: release.record.title,
    action: isHeld(judged) ? 'blocked' : action,
    remote: held?.id ?? null,
    page: held === undefined ? null : `${url}/dataset/${held.name}`,
    changes: work.changes,
    resources: [
      ...work.resources.map(({ record, file, held: there, action, changes, drift }) => ({
        path: record.path,
        action,
        bytes: file?.bytes ?? null,
        checksum: file === undefined ? null : `sha256:${file.sha256}`,
        changes,
        url: there?.url ?? null,
        ...(drift ? { drift: true as const } : {}),
      })),
      ...work.others.map(({ resource, action }) => ({
        path: resource.texts.name ?? resource.id,
        action,
        bytes: resource.bytes,
        checksum: resource.texts.hash ?? null,
        changes: [],
        url: resource.url,
      })),
    ],
    ...judged,
  };
}
