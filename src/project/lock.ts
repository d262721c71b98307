import { OdcError } from '../base/errors.ts';

/** What `odc.lock.json` remembers of what was published: ids and what was last applied. No secret. */
export interface Lock {
  readonly version: 1;
  /** By address of the platform, or by folder for one that is made of files. */
  readonly platforms: Readonly<Record<string, LockedPlatform>>;
}

export interface LockedPlatform {
  /** `datagouv`, `ckan`, `site`… */
  readonly kind: string;
  /** By id of the dataset in `odc.yml`. */
  readonly datasets: Readonly<Record<string, LockedDataset>>;
}

export interface LockedDataset {
  /** Id on the platform. */
  readonly id: string;
  /** Address of the page for people. */
  readonly page?: string;
  /** Day of the last change applied, `AAAA-MM-JJ`. */
  readonly applied?: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** By stable name of the file. */
  readonly resources: Readonly<Record<string, LockedResource>>;
}

export interface LockedResource {
  readonly id: string;
  /** Permanent address. */
  readonly url?: string;
  readonly sha1?: string;
  readonly sha256?: string;
  readonly bytes?: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

export const LOCK_FILE = 'odc.lock.json';
export const EMPTY_LOCK: Lock = { version: 1, platforms: {} };

/**
 * Reads the text of an `odc.lock.json`, checked against `schemas/odc-lock.schema.json`.
 * @param location path of the file, for errors
 * @throws OdcError `config`: `lock-invalid`
 */
export async function parseLock(text: string, location: string): Promise<Lock> {
  const { checkLock } = await import('../generated/lock-validator.js');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new OdcError('config', 'lock-invalid', { path: location, key: '' }, cause);
  }
  if (checkLock(content)) return content as Lock;
  const key = checkLock.errors?.[0]?.instancePath.slice(1).replaceAll('/', '.') ?? '';
  throw new OdcError('config', 'lock-invalid', { path: location, key });
}

/** A platform to rehearse on: what stands there is not published. */
export function isRehearsal(platform: string): boolean {
  return /^https?:\/\/demo\./.test(platform);
}

export function lockedDataset(lock: Lock, platform: string, id: string): LockedDataset | undefined {
  const { datasets } = own(lock.platforms, platform) ?? { datasets: {} };
  return own(datasets, id);
}

/** The lock with one dataset of a platform remembered, or forgotten. */
export function withDataset(
  lock: Lock,
  platform: string,
  kind: string,
  id: string,
  dataset: LockedDataset | undefined,
): Lock {
  const { [id]: _former, ...others } = own(lock.platforms, platform)?.datasets ?? {};
  const datasets = dataset === undefined ? others : { ...others, [id]: dataset };
  return { ...lock, platforms: { ...lock.platforms, [platform]: { kind, datasets } } };
}

/** The text of the file: keys sorted, so that version control shows what changed only. */
export function lockText(lock: Lock): string {
  return `${JSON.stringify(sorted(lock), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
