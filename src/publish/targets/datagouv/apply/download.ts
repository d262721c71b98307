import { isAllowed } from '../../../compare/allowed.ts';
import { isSameThere } from '../../../exchange/same-there.ts';
import type { Step } from '../../../steps.ts';
import type { ResourceWork } from '../compare.ts';
import { datasetOf, type State } from './state.ts';

/** Milliseconds before a file that is not what was sent is looked at again: caches are slow. */
const LOOK_AGAIN = 5_000;

/** Downloads each file that was sent, as anybody would, and compares. */
export function downloadSteps(state: State): Step[] {
  return state.work.resources
    .filter(isSent)
    .filter((work) => isAllowed(work, state.consent))
    .map((work) => ({
      name: 'download',
      path: work.record.path,
      async run({ signal }) {
        const { file, key, record } = work;
        const id = state.resources.get(key)?.id;
        const url = datasetOf(state).resources.find((one) => one.id === id)?.latest;
        // A draft cannot be downloaded by anybody.
        if (file === undefined || url === undefined || datasetOf(state).private) return;
        let same = await isSameThere(url, file, state.ports.http, signal);
        if (same !== true) {
          await state.ports.pause(LOOK_AGAIN, signal);
          same = await isSameThere(url, file, state.ports.http, signal);
        }
        state.verified.set(record.path, same);
      },
    }));
}

const isSent = ({ action, file }: ResourceWork): boolean =>
  file !== undefined && (action === 'create' || action === 'update');
