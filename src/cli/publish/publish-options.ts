import { OdcError } from '../../base/errors.ts';
import type { RawOptions } from '../command-entry.ts';

export interface PublishOptions {
  /** Name of a target of `odc.yml`, or a kind of platform. */
  readonly to: string | undefined;
  readonly isPlan: boolean;
  readonly env: string | undefined;
  readonly url: string | undefined;
  readonly prune: boolean;
  /** Port where a site is shown; 0 lets the machine choose. */
  readonly serve: number | undefined;
}

export function publishOptions(raw: RawOptions): PublishOptions {
  return {
    to: text(raw.to),
    isPlan: raw.plan === true,
    env: text(raw.env),
    url: text(raw.url),
    prune: raw.prune === true,
    serve: portOf(raw.serve),
  };
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const PORT = 8080;

/** @throws OdcError `usage`: `port-taken` for what is no port */
function portOf(value: unknown): number | undefined {
  if (value === undefined || value === false) return undefined;
  if (value === true) return PORT;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new OdcError('usage', 'port-taken', { port: String(value) });
}
