import { OdcError } from '../base/errors.ts';
import type { Param } from '../base/finding.ts';

/** What was being asked when it failed. */
export interface Attempt {
  readonly url: URL;
  /** Host of the proxy that the environment names for this address. */
  readonly proxy: string | undefined;
  readonly maxBytes: number;
  /** Seconds that were allowed and are over; `undefined` when time is not the matter. */
  readonly late: number | undefined;
}

const NAME_CODES = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA']);
const CUT_CODES = new Set([
  'ECONNRESET',
  'EPIPE',
  'ECONNABORTED',
  'ERR_STREAM_PREMATURE_CLOSE',
  // What axios says of an answer that stops in the middle.
  'ERR_BAD_RESPONSE',
]);
const REFUSED_CODES = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EACCES']);
const CERTIFICATE_CODES =
  /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_CA)/;

/**
 * A failure of axios or of Node, as an error of `odc`. Nothing of the request is kept but its host:
 * an axios error carries headers, which may hold secrets.
 */
export function remoteError(cause: unknown, attempt: Attempt): OdcError {
  const { code, message, name } = rootOf(cause);
  const failed = (kind: string, params: Readonly<Record<string, Param>> = {}): OdcError => {
    const whole = { host: attempt.url.host, proxy: attempt.proxy ?? null, ...params };
    return new OdcError('remote', kind, whole, bareCause(code, message));
  };
  if (attempt.late !== undefined || code === 'ETIMEDOUT') {
    return failed('network-timeout', { seconds: attempt.late ?? null });
  }
  if (message.startsWith('maxContentLength'))
    return failed('too-large', { bytes: attempt.maxBytes });
  if (CERTIFICATE_CODES.test(code)) return failed('certificate', { code });
  if (name !== undefined && name === attempt.proxy?.replace(/:\d+$/, '')) {
    return failed('proxy', { reason: 'unreachable', code });
  }
  if (REFUSED_CODES.has(code) && attempt.proxy !== undefined) {
    return failed('proxy', { reason: 'unreachable', code });
  }
  return failed('network-unreachable', { reason: reasonOf(code), code });
}

function reasonOf(code: string): string {
  if (NAME_CODES.has(code)) return 'name';
  if (REFUSED_CODES.has(code)) return 'refused';
  return CUT_CODES.has(code) ? 'cut' : 'other';
}

interface Root {
  readonly code: string;
  readonly message: string;
  /** The host name that could not be found. */
  readonly name: string | undefined;
}

/** What is said by the innermost error: axios wraps Node's, which may hold one per address tried. */
function rootOf(cause: unknown): Root {
  let error = cause as Partial<NodeJS.ErrnoException> & { hostname?: string; errors?: unknown[] };
  for (let depth = 0; depth < 5; depth++) {
    const inner = error.errors?.[0] ?? error.cause;
    if (!(inner instanceof Error)) break;
    error = inner;
  }
  return { code: error.code ?? '', message: error.message ?? '', name: error.hostname };
}

function bareCause(code: string, message: string): Error {
  return new Error(code === '' ? message : `${code}: ${message}`);
}
