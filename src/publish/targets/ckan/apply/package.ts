import { isAllowed } from '../../../compare/allowed.ts';
import { isUnsure } from '../../../exchange/refusals.ts';
import type { StepContext } from '../../../steps.ts';
import { PACKAGE_MARKER, packageIn, readPackage } from '../packages.ts';
import { FIELDS, wantedPackage } from '../wanted.ts';
import { datasetOf, type Start, type State, type StateStep, step } from './state.ts';

/** The name is the key: a creation whose answer was lost is found again by it. */
export async function create(state: State, { signal }: StepContext): Promise<void> {
  const { client, comparison, organization } = state;
  const { name } = wantedPackage(comparison.release.record);
  const body = { ...packageBody(state), name, owner_org: organization.id, private: true };
  try {
    state.dataset = packageIn(await client.action('package_create', body, false, signal));
  } catch (cause) {
    if (!isUnsure(cause)) throw cause;
    await state.ports.pause(2_000, signal);
    const made = await readPackage(name, client, signal);
    if (made?.extras[PACKAGE_MARKER] !== comparison.release.id) throw cause;
    state.dataset = made;
  }
  state.isChanged = true;
}

/** Says of a dataset that is there what has changed. */
export function describeSteps({ work, consent }: Start): StateStep[] {
  const told = work.changes.filter(
    (change) => !['order', 'private'].includes(change.field) && isAllowed(change, consent),
  );
  if (told.length === 0) return [];
  return [
    step('describe', async (state, { signal }) => {
      const body = { id: datasetOf(state).id, ...packageBody(state) };
      state.dataset = packageIn(await state.client.action('package_patch', body, true, signal));
      state.isChanged = true;
    }),
  ];
}

/** What is wanted and allowed; extras of others stay, since CKAN replaces their list as a whole. */
function packageBody({ work, comparison, consent, dataset }: State) {
  const refused = new Set(
    work.changes.filter((change) => !isAllowed(change, consent)).map(({ field }) => field),
  );
  const body: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const change = work.changes.find((one) => one.field === field);
    if (change === undefined || refused.has(field)) continue;
    if (field === 'tags') body.tags = ((change.to ?? []) as string[]).map((name) => ({ name }));
    else if (field !== 'extras') body[field] = change.to ?? '';
  }
  const wanted = refused.has('extras') ? {} : ((work.fields.extras ?? {}) as object);
  const extras = { ...dataset?.extras, ...wanted, [PACKAGE_MARKER]: comparison.release.id };
  body.extras = Object.entries(extras).map(([key, value]) => ({ key, value }));
  return body;
}
