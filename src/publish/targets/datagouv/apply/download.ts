import { OdcError } from '../../../../base/errors.ts';
import type { HttpSender } from '../../../../ports/http.ts';
import { growingDigest } from '../../../digests.ts';
import type { ReleaseFile } from '../../../release.ts';
import type { Step } from '../../../steps.ts';
import type { ResourceWork } from '../compare.ts';
import { isAllowed } from './allowed.ts';
import { datasetOf, type State } from './state.ts';

const MOST_HOPS = 5;
/** Milliseconds before a file that is not what was sent is looked at again: caches are slow. */
const LOOK_AGAIN = 5_000;
const TOTAL_LIMIT = 15 * 60_000;

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

/** @returns `null` when it could not be downloaded */
export async function isSameThere(
  address: string,
  file: ReleaseFile,
  http: HttpSender,
  signal: AbortSignal | undefined,
): Promise<boolean | null> {
  try {
    let url = address;
    for (let hop = 0; hop <= MOST_HOPS; hop++) {
      const digest = growingDigest();
      // No key: this is what anybody would receive, wherever the file stands.
      const answer = await http.send(
        { url, method: 'GET', onBytes: digest.add, totalLimit: TOTAL_LIMIT },
        signal === undefined ? {} : { signal },
      );
      const { location } = answer.headers;
      if (answer.status >= 300 && answer.status < 400 && location !== undefined) {
        url = new URL(location, url).href;
        continue;
      }
      if (answer.status !== 200) return null;
      const { bytes, sha256 } = digest.end();
      return bytes === file.bytes && sha256 === file.sha256;
    }
    return null;
  } catch (cause) {
    if (cause instanceof OdcError && cause.kind === 'interrupted') throw cause;
    if (cause instanceof OdcError) return null;
    throw cause;
  }
}
