import { OdcError } from '../../base/errors.ts';
import type { HttpSender } from '../../ports/http.ts';
import { growingDigest } from '../digests.ts';
import type { ReleaseFile } from '../release.ts';

const MOST_HOPS = 5;
const TOTAL_LIMIT = 15 * 60_000;

/**
 * Downloads a file as anybody would, and compares it with what was sent.
 * @returns `null` when it could not be downloaded
 */
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
