import type { Param } from '../base/finding.ts';

/** What `odc publish` would do, as data: pure, printable as JSON, executed exactly. */
export interface PublishPlan {
  readonly version: 1;
  /** Kind of platform: `datagouv`, `ckan`, `site`. */
  readonly target: string;
  readonly url: string;
  readonly datasets: readonly DatasetPlan[];
}

export type DatasetAction = 'create' | 'update' | 'unchanged' | 'blocked';

export interface DatasetPlan {
  /** In `odc.yml`. */
  readonly id: string;
  readonly title: string;
  readonly action: DatasetAction;
  /** Id on the platform, when it is there. */
  readonly remote: string | null;
  readonly page: string | null;
  readonly changes: readonly Change[];
  readonly resources: readonly ResourcePlan[];
  readonly gates: readonly Gate[];
  readonly score: Score;
}

/** A field whose value is not the one wanted. */
export interface Change {
  readonly field: string;
  /** `null`: none. */
  readonly from: unknown;
  readonly to: unknown;
  /** The value of the platform is not the one last applied: someone changed it there. */
  readonly drift?: true;
}

/**
 * `describe`: the file is the same, what is said of it changes. `refused`: of a format that the
 * platform does not take. `foreign`: on the platform, not
 * ours, left alone. `gone`: published once, no longer built, left there; `remove`: taken away.
 * `duplicate`: a second copy, left by a sending that was cut, taken away.
 */
export type ResourceAction =
  | 'create'
  | 'update'
  | 'describe'
  | 'unchanged'
  | 'refused'
  | 'foreign'
  | 'gone'
  | 'remove'
  | 'duplicate';

export interface ResourcePlan {
  readonly path: string;
  readonly action: ResourceAction;
  readonly bytes: number | null;
  /** `sha256:…` of the file here, `sha1:…` of one that is only there. */
  readonly checksum: string | null;
  readonly changes: readonly Change[];
  /** Permanent address, when it is there. */
  readonly url: string | null;
  readonly drift?: true;
}

/** What may hold a publication. `ok` with a reason: a remark that holds nothing. */
export interface Gate {
  readonly name: GateName;
  readonly ok: boolean;
  readonly reason: string | null;
  readonly params: Readonly<Record<string, Param>>;
}

export type GateName =
  | 'validation'
  | 'privacy'
  | 'licence'
  | 'metadata'
  | 'provenance'
  | 'comparison'
  | 'access'
  | 'limits'
  | 'state'
  | 'account';

/** The quality score of data.gouv.fr, from 0 to 1. */
export interface Score {
  readonly before: number | null;
  readonly after: number | null;
  /** Criteria not met after publication. */
  readonly missing: readonly string[];
}

export const gate = (
  name: GateName,
  reason: string | null = null,
  params: Readonly<Record<string, Param>> = {},
): Gate => ({ name, ok: reason === null, reason, params });

/** A remark: said, but it holds nothing. */
export const remark = (
  name: GateName,
  reason: string,
  params: Readonly<Record<string, Param>> = {},
): Gate => ({ name, ok: true, reason, params });

export const isHeld = ({ gates }: Pick<DatasetPlan, 'gates'>): boolean =>
  gates.some(({ ok }) => !ok);

export function hasDrift({ changes, resources }: DatasetPlan): boolean {
  return (
    changes.some(({ drift }) => drift === true) ||
    resources.some((one) => one.drift === true || one.changes.some(({ drift }) => drift === true))
  );
}
