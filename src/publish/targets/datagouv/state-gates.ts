import { type Gate, gate } from '../../plan.ts';
import type { Organization } from './account.ts';
import type { Found } from './find.ts';

/** What stands in the way on the platform: nobody to publish for, a dataset that is not to be touched. */
export function stateGates(
  found: Found,
  organization: Organization | undefined,
  choices: readonly Organization[],
  hasKey: boolean,
): Gate[] {
  return [account(found, organization, choices, hasKey), state(found)];
}

function account(
  { dataset }: Found,
  organization: Organization | undefined,
  choices: readonly Organization[],
  hasKey: boolean,
): Gate {
  // Only a plan can be asked without a key: it says what it can.
  if (!hasKey) return gate('account');
  if (organization === undefined) {
    const reason = choices.length === 0 ? 'no-organization' : 'which-organization';
    return gate('account', reason, { organizations: choices.map(({ name }) => name) });
  }
  if (!organization.isMine)
    return gate('account', 'not-member', { organization: organization.name });
  if (dataset !== undefined && !dataset.mayEdit) return gate('account', 'no-right');
  return gate('account');
}

function state({ dataset, ambiguous, isLost }: Found): Gate {
  if (ambiguous.length > 0) return gate('state', 'ambiguous', { pages: ambiguous });
  if (isLost) return gate('state', 'lost');
  if (dataset === undefined) return gate('state');
  const page = dataset.page ?? dataset.id;
  if (dataset.deleted !== null) return gate('state', 'deleted', { page });
  if (dataset.archived !== null) return gate('state', 'archived', { page });
  if (dataset.isHarvested) return gate('state', 'harvested', { page });
  return gate('state');
}
