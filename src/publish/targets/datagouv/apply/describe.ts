import { changeOf, isAllowed } from '../../../compare/allowed.ts';
import type { Step } from '../../../steps.ts';
import { FIELDS } from '../wanted.ts';
import { datasetIn } from '../wire.ts';
import { datasetBody } from './body.ts';
import { datasetOf, rememberFields, type State } from './state.ts';

/** Says of a dataset that is there what has changed. */
export function describeSteps(state: State): Step[] {
  const { work, client, dataset } = state;
  const isNeeded = FIELDS.some((field) => {
    const change = changeOf(work.changes, field);
    return change !== undefined && isAllowed(change, state.consent);
  });
  if (dataset === undefined || !isNeeded) return [];
  const run: Step['run'] = async ({ signal }) => {
    const { id, private: isPrivate } = datasetOf(state);
    const json = datasetBody(state, isPrivate);
    const call = { method: 'PUT', path: `/api/1/datasets/${id}/`, json } as const;
    rememberFields(state, datasetIn(await client.call(call, signal)));
  };
  return [{ name: 'describe', run }];
}
