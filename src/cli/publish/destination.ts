import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import type { Project, TargetSettings } from '../../project/project.ts';
import type { Target } from '../../publish/target.ts';
import { TARGETS } from '../../publish/targets/index.ts';
import type { PublishOptions } from './publish-options.ts';

/** Kinds that are published without a platform: one line each in `run-publish.ts`. */
export const LOCAL_KINDS: readonly TargetSettings['kind'][] = ['site'];

/** Where one publishes. */
export interface Destination {
  /** As `odc.yml` names it, or the kind itself. */
  readonly name: string;
  readonly settings: TargetSettings;
}

/**
 * The target that is named, by `odc.yml` or by its kind; by default the one of `odc.yml` when it has
 * but one, else data.gouv.fr.
 * @throws OdcError `usage`: `unknown-target`
 */
export function destinationOf({ to }: PublishOptions, project: Project): Destination {
  const own = project.publish ?? {};
  const kinds = [...TARGETS.map(({ kind }) => kind), ...LOCAL_KINDS];
  const names = Object.keys(own);
  const name = to ?? (names.length === 1 ? names[0] : undefined) ?? kinds[0] ?? '';
  const settings = Object.hasOwn(own, name) ? own[name] : undefined;
  if (settings !== undefined) return { name, settings };
  const kind = kinds.find((known) => known === name);
  if (kind !== undefined) return { name, settings: { kind } };
  const allowed = [...new Set([...names, ...kinds])];
  throw new OdcError('usage', 'unknown-target', {
    name,
    near: nearMiss(name, allowed) ?? null,
    allowed,
  });
}

/** A platform of a destination. */
export interface Place {
  readonly target: Target;
  /** Without final slash. */
  readonly url: string;
  /** `demo`, `production`; `undefined` for an address of one's own. */
  readonly environment: string | undefined;
}

/**
 * Address: `--url`, then that of `odc.yml`, then the environment asked for, the first one by default.
 * @throws OdcError `usage`: `target-without-url`, `bad-address`, `insecure-platform`
 */
export function placeOf({ env, url }: PublishOptions, { name, settings }: Destination): Place {
  const target = TARGETS.find(({ kind }) => kind === settings.kind);
  if (target === undefined) {
    const allowed = [...TARGETS.map(({ kind }) => kind), ...LOCAL_KINDS];
    throw new OdcError('usage', 'unknown-target', { name: settings.kind, near: null, allowed });
  }
  const asked = url ?? (env === undefined ? settings.url : undefined);
  if (asked !== undefined) return { target, url: safe(asked), environment: undefined };
  const names = Object.keys(target.environments);
  const environment = env ?? settings.env ?? names[0];
  const address = environment === undefined ? undefined : target.environments[environment];
  if (address === undefined) throw new OdcError('usage', 'target-without-url', { name });
  return { target, url: address, environment };
}

/** The root of a platform; a key is sent over TLS only, or to this very machine. */
function safe(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new OdcError('usage', 'bad-address', { url: text });
  }
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'http:' && !isHere) {
    throw new OdcError('usage', 'insecure-platform', { host: url.host });
  }
  return `${url.origin}${url.pathname}`.replace(/\/(?:api(?:\/[12])?\/?)?$/, '');
}
