import { OdcError } from '../../../../base/errors.ts';
import { isAllowed } from '../../../compare/allowed.ts';
import { hex } from '../../../exchange/part.ts';
import type { StepContext } from '../../../steps.ts';
import type { ResourceWork } from '../compare.ts';
import { formOf } from '../form.ts';
import { RESOURCE_MARKER, resourceIn } from '../packages.ts';
import { datasetOf, remember, type State, type StateStep } from './state.ts';

/** Makes a file or a link, replaces it under its id, or says something else of it. */
export function resourceStep(work: ResourceWork): StateStep {
  return {
    name: work.action === 'describe' ? 'describe' : 'upload',
    path: work.record.path,
    run: (state, context) => sendResource(state, work, context),
  };
}

async function sendResource(state: State, work: ResourceWork, context: StepContext): Promise<void> {
  const { client, ports } = state;
  const { signal } = context;
  const fields = textsOf(work, state);
  const id = work.held?.id;
  const name = id === undefined ? 'resource_create' : 'resource_patch';
  const texts =
    id === undefined ? { package_id: datasetOf(state).id, ...fields } : { id, ...fields };
  let answer: unknown;
  if (work.file === undefined || work.action === 'describe') {
    answer = await client.action(name, texts, id !== undefined, signal);
  } else {
    const { location, bytes } = work.file;
    const form = formOf(
      texts,
      {
        name: work.record.path.split('/').at(-1) ?? work.record.path,
        mime: work.record.mime,
        bytes,
        source: ports.files.source(location),
      },
      hex(ports.random, 16),
      (sent) => context.onProgress?.(sent, bytes),
    );
    answer = await client.send(name, form, signal);
  }
  remember(state, work, resourceIn(answer).id);
  state.isChanged = true;
}

function textsOf(
  { key, fields, changes }: ResourceWork,
  { consent }: State,
): Record<string, string> {
  const refused = new Set(
    changes.filter((change) => !isAllowed(change, consent)).map(({ field }) => field),
  );
  const texts = Object.entries(fields).flatMap(([field, value]) =>
    refused.has(field) || value === undefined ? [] : [[field, String(value)] as const],
  );
  return { ...Object.fromEntries(texts), [RESOURCE_MARKER]: key };
}

/** What is not there any more was taken away: by the request whose answer was lost. */
export function removalStep(id: string, path: string): StateStep {
  return {
    name: 'remove',
    path,
    async run(state, { signal }) {
      try {
        await state.client.action('resource_delete', { id }, true, signal);
      } catch (cause) {
        if (!(cause instanceof OdcError) || cause.code !== 'platform-unknown') throw cause;
      }
      state.isChanged = true;
    },
  };
}
