import { OdcError } from '../../../base/errors.ts';
import { fold } from '../../../base/folding.ts';
import { listIn, objectIn, textIn, textOrNull } from '../../exchange/json.ts';
import type { Identity } from '../../target.ts';
import type { Client } from './client.ts';

export interface Organization {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** The key may publish for it. */
  readonly isMine: boolean;
}

/** The organisations of the person whose key it is. */
export async function askOrganizations(
  client: Client,
  signal?: AbortSignal,
): Promise<readonly Organization[]> {
  const me = objectIn(await client.get('/api/1/me/', signal));
  return listIn(me.organizations).map((one) => organizationIn(one, true));
}

function organizationIn(value: unknown, isMine: boolean): Organization {
  const { id, slug, name } = objectIn(value);
  return { id: textIn(id), slug: textIn(slug), name: textIn(name), isMine };
}

/**
 * The organisation to publish for: the one that is named, else the one that bears the SIREN, else
 * the only one. Never a person.
 * @returns `undefined` when nothing tells which
 */
export async function chooseOrganization(
  mine: readonly Organization[],
  wish: string | undefined,
  siren: string | undefined,
  client: Client,
  signal?: AbortSignal,
): Promise<Organization | undefined> {
  if (wish !== undefined) return named(wish, mine) ?? (await strange(wish, client, signal));
  if (mine.length === 1) return mine[0];
  for (const organization of siren === undefined ? [] : mine) {
    const path = `/api/1/organizations/${organization.id}/`;
    const { business_number_id } = objectIn(await client.get(path, signal, 'business_number_id'));
    if (
      textIn(business_number_id)
        .replaceAll(' ', '')
        .startsWith(siren ?? ' ')
    )
      return organization;
  }
  return undefined;
}

function named(wish: string, mine: readonly Organization[]): Organization | undefined {
  return mine.find(
    ({ id, slug, name }) => id === wish || slug === wish || fold(name) === fold(wish),
  );
}

/** One that is not the person's: it can be looked at, not published for. */
async function strange(wish: string, client: Client, signal: AbortSignal | undefined) {
  if (!/^[\w-]+$/.test(wish)) return undefined;
  try {
    const path = `/api/1/organizations/${encodeURIComponent(wish)}/`;
    return organizationIn(await client.get(path, signal, 'id,slug,name'), false);
  } catch (cause) {
    if (cause instanceof OdcError && cause.code === 'platform-unknown') return undefined;
    throw cause;
  }
}

/** Whose key it is, for which organisations and until when. */
export async function identify(
  client: Client,
  key: string,
  signal?: AbortSignal,
): Promise<Identity> {
  const me = objectIn(await client.get('/api/1/me/', signal));
  const organizations = [];
  for (const one of listIn(me.organizations)) {
    const { id, name } = objectIn(one);
    organizations.push({
      name: textIn(name),
      role: await roleIn(textIn(id), textIn(me.id), client, signal),
    });
  }
  const site = objectIn(await client.get('/api/1/site/', signal, 'version').catch(() => ({})));
  return {
    name: [me.first_name, me.last_name].map(textIn).join(' ').trim(),
    organizations,
    expires: await expiryOf(key, client, signal),
    version: textOrNull(site.version),
  };
}

async function roleIn(
  organization: string,
  person: string,
  client: Client,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  const only = 'members{role,user{id}}';
  const { members } = objectIn(
    await client.get(`/api/1/organizations/${organization}/`, signal, only),
  );
  const member = listIn(members)
    .map(objectIn)
    .find(({ user }) => objectIn(user).id === person);
  return textOrNull(member?.role);
}

/** The list of keys shows the first characters of each: enough to find this one. */
async function expiryOf(key: string, client: Client, signal: AbortSignal | undefined) {
  const tokens = await client.get('/api/1/me/api_tokens/', signal).catch(() => []);
  const mine = listIn(tokens)
    .map(objectIn)
    .filter(
      ({ token_prefix }) => textIn(token_prefix) !== '' && key.startsWith(textIn(token_prefix)),
    );
  return mine.length === 1 ? textOrNull(mine[0]?.expires_at) : null;
}
