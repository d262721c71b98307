import { fold } from '../../../base/folding.ts';
import { listIn, objectIn, textIn } from '../../exchange/json.ts';
import type { Client } from './client.ts';

/** An organisation for which the key may publish. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

export async function askOrganizations(
  client: Client,
  signal?: AbortSignal,
): Promise<readonly Organization[]> {
  if (!client.hasKey) return [];
  const wish = { permission: 'create_dataset' };
  const answer = await client.action('organization_list_for_user', wish, true, signal);
  return listIn(answer)
    .map(objectIn)
    .map(({ id, name, title, display_name }) => ({
      id: textIn(id),
      name: textIn(name),
      title: textIn(title) || textIn(display_name),
    }));
}

/** The one that is wished for, by id, name or title; else the only one. */
export function chooseOrganization(
  choices: readonly Organization[],
  wish: string | undefined,
): Organization | undefined {
  if (wish === undefined) return choices.length === 1 ? choices[0] : undefined;
  const wanted = fold(wish);
  return choices.find(({ id, name, title }) =>
    [id, name, title].some((text) => fold(text) === wanted),
  );
}

/** Ids of the licences that the platform knows. */
export async function askLicenses(
  client: Client,
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  const answer = await client.action('license_list', {}, true, signal);
  return new Set(listIn(answer).map((license) => textIn(objectIn(license).id)));
}
