import { OdcError } from '../../../base/errors.ts';
import type { Param } from '../../../base/finding.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { HttpAnswer, HttpSender, HttpStream } from '../../../ports/http.ts';
import type { Pause } from '../../../ports/pause.ts';
import { objectIn, textIn } from '../../exchange/json.ts';
import { createPatience } from '../../exchange/patience.ts';
import { accepted } from '../../exchange/refusals.ts';

/** CKAN's action API, asked and answering in JSON. */
export interface Client {
  readonly base: string;
  readonly host: string;
  readonly hasKey: boolean;
  /**
   * @param isSafe whether doing it twice does no harm: it is then tried again by itself
   * @returns the `result` of the answer
   * @throws OdcError `remote`
   */
  action(name: string, data: unknown, isSafe: boolean, signal?: AbortSignal): Promise<unknown>;
  /** The same with a file: sent once. */
  send(name: string, form: SentForm, signal?: AbortSignal): Promise<unknown>;
}

export interface SentForm {
  readonly type: string;
  readonly body: HttpStream;
}

const MAX_BYTES = 32 * 1024 * 1024;
const UPLOAD_LIMIT = 30 * 60_000;

/** The key goes to the platform and nowhere else: a redirection is a refusal. */
export function createClient(
  settings: { readonly base: string; readonly key: string | undefined },
  ports: { readonly http: HttpSender; readonly clock: Clock; readonly pause: Pause },
): Client {
  const { base } = settings;
  const { host } = new URL(base);
  const key = settings.key?.trim() ?? '';
  const patience = createPatience(host, ports.pause);
  const headers = {
    accept: 'application/json',
    ...(key === '' ? {} : { authorization: key }),
  };
  const post = async (
    name: string,
    type: string,
    body: string | HttpStream,
    signal: AbortSignal | undefined,
  ): Promise<unknown> => {
    const answer = await ports.http.send(
      {
        method: 'POST',
        url: `${base}/api/3/action/${name}`,
        headers: { ...headers, 'content-type': type },
        body,
        maxBytes: MAX_BYTES,
        ...(typeof body === 'string' ? {} : { totalLimit: UPLOAD_LIMIT }),
      },
      signal === undefined ? {} : { signal },
    );
    if (answer.status >= 300 && answer.status < 400) {
      throw new OdcError('remote', 'platform-redirect', { host });
    }
    return resultOf(answer, host, ports.clock.now());
  };
  return {
    base,
    host,
    hasKey: key !== '',
    action: (name, data, isSafe, signal) =>
      patience.try(
        () => post(name, 'application/json', JSON.stringify(data), signal),
        isSafe,
        signal,
      ),
    send: (name, { type, body }, signal) =>
      patience.try(() => post(name, type, body, signal), false, signal),
  };
}

/** CKAN says no with `success: false`, and sometimes with a status of 200. */
function resultOf(answer: HttpAnswer, host: string, now: number): unknown {
  const said = refusalOf(answer);
  if (said !== undefined) {
    const { code, fields, message } = said;
    const params: Record<string, Param> = { host, status: answer.status, message, fields };
    if (code === 'platform-key') params.reason = 'invalid';
    throw new OdcError('remote', code, params);
  }
  return objectIn(accepted(answer, host, now)).result;
}

function refusalOf({ body, status }: HttpAnswer) {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return undefined;
  }
  const { success, error } = objectIn(json);
  if (success !== false) return undefined;
  const { __type, message, ...fields } = objectIn(error);
  const told = Object.entries(fields).map(
    ([field, texts]) => `${field}: ${Array.isArray(texts) ? texts.join(' ') : String(texts)}`,
  );
  const type = textIn(__type);
  const code =
    type === 'Authorization Error'
      ? status === 401
        ? 'platform-key'
        : 'platform-forbidden'
      : type === 'Not Found Error'
        ? 'platform-unknown'
        : 'platform-refused';
  return { code, message: textIn(message).slice(0, 300), fields: told.slice(0, 10) };
}
