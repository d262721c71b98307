import { OdcError } from '../../../../base/errors.ts';
import { isUnsure } from '../../../exchange/refusals.ts';
import type { Step } from '../../../steps.ts';
import { markedAs, readDataset } from '../find.ts';
import { DATASET_MARKER, STATE_MARKER } from '../markers.ts';
import { datasetIn, type RemoteDataset } from '../wire.ts';
import { datasetBody } from './body.ts';
import { datasetOf, rememberFields, type State } from './state.ts';

/** Milliseconds before one looks whether a dataset was made, when its answer is lost. */
const LOOK_AFTER = [2_000, 5_000];

/** Makes the dataset as a draft: nobody sees it before it is whole. */
export function createSteps(state: State): Step[] {
  if (state.dataset !== undefined) return [twinStep(state, state.twins)];
  return [{ name: 'create', run: ({ signal }) => create(state, signal) }, twinStep(state)];
}

async function create(state: State, signal: AbortSignal | undefined): Promise<void> {
  const { client, comparison, organization, ports } = state;
  const json = {
    ...datasetBody(state, true),
    organization: organization.id,
    extras: { [DATASET_MARKER]: comparison.release.id, [STATE_MARKER]: 'draft' },
  };
  const call = { method: 'POST', path: '/api/1/datasets/', json } as const;
  for (let attempt = 0; ; attempt++) {
    try {
      remember(state, datasetIn(await client.call(call, signal)));
      return;
    } catch (cause) {
      if (!isUnsure(cause)) throw cause;
      await ports.pause(LOOK_AFTER[attempt] ?? 0, signal);
      const made = await lookFor(state, signal);
      if (made !== undefined) {
        remember(state, made);
        return;
      }
      if (attempt > 0) throw cause;
    }
  }
}

/** The platform takes a licence that it does not know, and keeps none. */
function remember(state: State, dataset: RemoteDataset): void {
  const { license } = state.work.fields;
  rememberFields(state, dataset);
  if (license === undefined || dataset.license === license) return;
  throw new OdcError('remote', 'publish-unverified', {
    dataset: state.comparison.release.id,
    fields: ['license'],
  });
}

async function lookFor(state: State, signal: AbortSignal | undefined) {
  const { comparison, organization, client } = state;
  const [found] = await markedAs(comparison.release.id, organization, client, signal);
  return found && readDataset(found.id, client, signal);
}

/**
 * Takes away the empty drafts that a creation made twice has left.
 * @param known their ids; looked for when left out
 */
function twinStep(state: State, known?: readonly string[]): Step {
  const { client, comparison, organization } = state;
  return {
    name: 'twins',
    async run({ signal }) {
      const { id } = datasetOf(state);
      const marked =
        known ??
        (await markedAs(comparison.release.id, organization, client, signal))
          .filter(({ isEmptyDraft }) => isEmptyDraft)
          .map((one) => one.id);
      for (const twin of marked.filter((one) => one !== id)) {
        await removed(client.call({ method: 'DELETE', path: `/api/1/datasets/${twin}/` }, signal));
      }
    },
  };
}

/** What is not there any more was taken away: by the request whose answer was lost. */
export async function removed(deletion: Promise<unknown>): Promise<void> {
  try {
    await deletion;
  } catch (cause) {
    const isThere =
      !(cause instanceof OdcError) ||
      (cause.code !== 'platform-unknown' && cause.code !== 'platform-gone');
    if (isThere) throw cause;
  }
}
