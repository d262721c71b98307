import { OdcError } from '../../base/errors.ts';
import { METRICS } from '../../follow/metrics/monthly.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';

const PLATFORMS: Readonly<Record<string, string>> = {
  production: 'https://www.data.gouv.fr',
  demo: 'https://demo.data.gouv.fr',
};
const MONTHS = 13;
const MOST_MONTHS = 60;

export interface FollowOptions {
  /** Address of the platform, without final slash. */
  readonly base: string;
  readonly metrics: string | undefined;
  readonly organization: string | undefined;
  readonly months: number;
  readonly links: boolean;
  readonly check: boolean;
}

/** @throws OdcError `usage`: `url-invalid`, `env-unknown`, `months-wrong` */
export function followOptions(raw: RawOptions, { project }: Context): FollowOptions {
  const target = Object.values(project?.publish ?? {}).find(({ kind }) => kind === 'datagouv');
  const base = addressOf(text(raw.url) ?? environment(raw) ?? target?.url ?? platform(target?.env));
  const metrics = text(raw.metrics);
  return {
    base,
    metrics: metrics === undefined ? METRICS[base] : addressOf(metrics),
    organization: text(raw.organization),
    months: monthsOf(raw),
    links: raw.links !== false,
    check: raw.check === true,
  };
}

function environment(raw: RawOptions): string | undefined {
  const name = text(raw.env);
  if (name === undefined) return undefined;
  if (!Object.hasOwn(PLATFORMS, name)) {
    throw new OdcError('usage', 'env-unknown', { env: name });
  }
  return platform(name);
}

function platform(name = 'production'): string {
  return PLATFORMS[name] ?? '';
}

function addressOf(url: string): string {
  if (!/^https?:\/\/[^\s/]+/.test(url)) throw new OdcError('usage', 'url-invalid', { url });
  return url.replace(/\/+$/, '');
}

function monthsOf(raw: RawOptions): number {
  const value = text(raw.months);
  if (value === undefined) return MONTHS;
  const months = Number(value);
  if (Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS) return months;
  throw new OdcError('usage', 'months-wrong', { value, most: MOST_MONTHS });
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
