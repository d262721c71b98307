import { type Gate, gate } from '../../plan.ts';
import type { Release } from '../../release.ts';
import type { Organization } from './account.ts';
import { PACKAGE_MARKER, type RemotePackage } from './packages.ts';
import { wantedPackage } from './wanted.ts';

export interface Judged {
  readonly release: Release;
  readonly held: RemotePackage | undefined;
  /** The platform was said to hold it, once. */
  readonly isRemembered: boolean;
  readonly hasKey: boolean;
  readonly organization: Organization | undefined;
  readonly choices: readonly Organization[];
  readonly licenses: ReadonlySet<string>;
}

/** What CKAN would refuse, or what is not ours, found before anything is sent. */
export function ckanGates(judged: Judged): readonly Gate[] {
  return [limits(judged), account(judged), state(judged)];
}

/** French public licences are not in CKAN's own list: the platform must have added them. */
function limits({ release, licenses }: Judged): Gate {
  const licence = wantedPackage(release.record).fields.license_id;
  return typeof licence === 'string' && !licenses.has(licence)
    ? gate('limits', 'licence-unknown', { licence })
    : gate('limits');
}

function account({ hasKey, organization, choices }: Judged): Gate {
  // Only a plan can be asked without a key: it says what it can.
  if (!hasKey || organization !== undefined) return gate('account');
  const reason = choices.length === 0 ? 'no-organization' : 'which-organization';
  return gate('account', reason, { organizations: choices.map(({ name }) => name) });
}

function state({ release, held, isRemembered }: Judged): Gate {
  if (held === undefined) return isRemembered ? gate('state', 'lost') : gate('state');
  if (held.state === 'deleted') return gate('state', 'deleted', { page: held.name });
  // A name is an address on CKAN: another dataset may bear it.
  const isOurs = isRemembered || held.extras[PACKAGE_MARKER] === release.id;
  return isOurs ? gate('state') : gate('state', 'name-taken', { page: held.name });
}
