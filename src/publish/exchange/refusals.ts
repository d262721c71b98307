import { OdcError } from '../../base/errors.ts';
import type { Param } from '../../base/finding.ts';
import type { HttpAnswer } from '../../ports/http.ts';
import { listIn, objectIn, textIn } from './json.ts';

/** Status by which a proxy in front says that the platform cannot answer now. */
const BUSY = new Set([429, 502, 503, 504]);

/**
 * The answer as JSON, when it is one and says yes.
 * @throws OdcError `remote`: the code says what kind of no it is
 */
export function accepted(answer: HttpAnswer, host: string, now: number): unknown {
  const { status, body } = answer;
  if (status >= 200 && status < 300) return status === 204 ? undefined : jsonIn(answer, host);
  const params: Record<string, Param> = { host, status };
  const sentry = answer.headers['x-sentry-id'];
  if (sentry !== undefined) params.sentry = sentry.slice(0, 64);
  if (BUSY.has(status))
    throw refusal('platform-busy', { ...params, retryAfter: retryAfter(answer, now) });
  if (status === 413) throw refusal('platform-too-large', params);
  const json = parsed(body);
  if (json === undefined) throw refusal('platform-page', params);
  const { message, fields } = told(json);
  const shape = { ...params, message, fields };
  if (status === 401) throw refusal('platform-key', { ...params, reason: keyFault(message) });
  if (status === 403) throw refusal('platform-forbidden', shape);
  if (status === 404) throw refusal('platform-unknown', params);
  if (status === 410) throw refusal('platform-gone', params);
  if (status === 423) throw refusal('platform-read-only', params);
  if (status >= 500) throw refusal('platform-failed', shape);
  throw refusal('platform-refused', shape);
}

const refusal = (code: string, params: Readonly<Record<string, Param>>) =>
  new OdcError('remote', code, params);

function jsonIn({ body, status }: HttpAnswer, host: string): unknown {
  const json = parsed(body);
  // A page of a proxy, or an answer cut short.
  if (json === undefined) throw refusal('platform-page', { host, status });
  return json;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * What the six shapes of refusal say: `{message}`, `{errors}` with lists or texts, nested or not,
 * with or without `message`, `{success: false, error}`, `{error, status}`.
 */
export function told(json: unknown): {
  readonly message: string;
  readonly fields: readonly string[];
} {
  const { message, error, errors } = objectIn(json);
  const fields = leaves(errors).map(([path, text]) => (path === '' ? text : `${path}: ${text}`));
  return { message: short(textIn(message) || textIn(error)), fields: fields.slice(0, 10) };
}

/** A 404 lists routes that have nothing to do with it. */
const short = (text: string): string =>
  (text.split(' You have requested this URI')[0] ?? '').slice(0, 300);

function leaves(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, short(value)]];
  const list = listIn(value);
  if (list.length > 0) return list.flatMap((one) => leaves(one, path));
  return Object.entries(objectIn(value)).flatMap(([key, one]) =>
    leaves(one, path === '' ? key : `${path}.${key}`),
  );
}

/** The text is the only thing that tells one fault of a key from another. */
function keyFault(message: string): string {
  if (/^Invalid/.test(message)) return 'invalid';
  if (/^Revoked/.test(message)) return 'revoked';
  if (/^Expired/.test(message)) return 'expired';
  return /^Inactive/.test(message) ? 'inactive' : 'missing';
}

/** Seconds, from a number or a date. */
function retryAfter({ headers }: HttpAnswer, now: number): number {
  const text = headers['retry-after'] ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  const date = Date.parse(text);
  return Number.isNaN(date) ? 0 : Math.max(0, Math.ceil((date - now) / 1000));
}

/** A failure that may pass: the same request may be made again, if doing it twice does no harm. */
export function isPassing(cause: unknown): cause is OdcError {
  if (!(cause instanceof OdcError)) return false;
  if (cause.code === 'platform-busy' || cause.code === 'network-timeout') return true;
  if (cause.code === 'platform-page')
    return Number(cause.params.status) < 400 || Number(cause.params.status) >= 500;
  return (
    cause.code === 'network-unreachable' && ['cut', 'refused'].includes(String(cause.params.reason))
  );
}

/** A failure after which nobody knows whether the thing was done. */
export function isUnsure(cause: unknown): cause is OdcError {
  if (cause instanceof OdcError && cause.code === 'platform-failed') return true;
  return isPassing(cause) && cause.params.status !== 429;
}
