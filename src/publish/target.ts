import type { DatasetRecord } from '../metadata/record.ts';
import type { Clock } from '../ports/clock.ts';
import type { Files } from '../ports/files.ts';
import type { HttpSender } from '../ports/http.ts';
import type { Pause } from '../ports/pause.ts';
import type { Random } from '../ports/random.ts';
import type { Store } from '../ports/store.ts';
import type { LockedDataset } from '../project/lock.ts';
import type { TargetSettings } from '../project/project.ts';
import type { DatasetPlan, Gate } from './plan.ts';
import type { Release } from './release.ts';
import type { Step } from './steps.ts';

/** A kind of place where datasets are published: one folder of `targets/`, one line in its index. */
export interface Target {
  /** As `--to` and the `kind` of `odc.yml` name it. */
  readonly kind: TargetSettings['kind'];
  /**
   * Variables of the environment that may hold the key, the first that is set; `..._FILE` names a
   * file instead. Empty: none is needed.
   */
  keyVariables(environment: string | undefined): readonly string[];
  /** Addresses by environment, the first one being where one begins. Empty: the settings say where. */
  readonly environments: Readonly<Record<string, string>>;
  /** Opens a platform; nothing is asked of it yet. */
  open(settings: PlatformSettings, ports: PlatformPorts): Platform;
}

export interface PlatformSettings {
  /** Address without final slash, or folder. */
  readonly url: string;
  readonly key: string | undefined;
  /** Id, slug or name of the organisation to publish for, as given. */
  readonly organization: string | undefined;
  /** SIREN of the authority: its organisation is recognised by it. */
  readonly siren: string | undefined;
  /** Takes away the files that are no longer built. */
  readonly prune: boolean;
}

export interface PlatformPorts {
  readonly files: Files;
  readonly http: HttpSender;
  readonly clock: Clock;
  readonly pause: Pause;
  readonly random: Random;
  /** Where a sending that is cut is remembered; left out: it begins again. */
  readonly store?: Store;
}

/** One platform, for the time of a run. */
export interface Platform {
  readonly url: string;
  /** Whose key it is, and what it opens; only where keys exist. */
  identify?(signal?: AbortSignal): Promise<Identity>;
  /** Reads what the platform holds of a release, and plans. Writes nothing. */
  prepare(release: Release, known: Known, signal?: AbortSignal): Promise<Prepared>;
}

export interface Known {
  /** What was last applied. */
  readonly locked: LockedDataset | undefined;
  /** What the gates that need no platform say. */
  readonly gates: readonly Gate[];
  readonly judge: Judge;
}

/** Quality of a description, as data.gouv.fr would score it. */
export type Judge = (record: DatasetRecord) => {
  readonly score: number;
  readonly missing: readonly string[];
};

export interface Identity {
  readonly name: string;
  readonly organizations: readonly { readonly name: string; readonly role: string | null }[];
  /** ISO; `null` when it never expires or nobody knows. */
  readonly expires: string | null;
  /** Of the software of the platform. */
  readonly version: string | null;
}

/** What a person allows beyond the plan's own changes. */
export interface Consent {
  /** Also what was changed by hand on the platform. */
  readonly overwrite: boolean;
  /** Shows again a dataset that someone hid. */
  readonly reveal: boolean;
}

export const NO_CONSENT: Consent = { overwrite: false, reveal: false };

/** A plan and what does exactly that. */
export interface Prepared {
  readonly plan: DatasetPlan;
  apply(consent: Consent): Applying;
}

export interface Applying {
  readonly steps: readonly Step[];
  /** What is known after the steps done so far; `undefined` while there is nothing to remember. */
  locked(): LockedDataset | undefined;
  /** Links for the announcement, after the last step. */
  result(): Published;
}

export interface Published {
  /** False for a dataset that someone hid, and that was left so. */
  readonly isPublic: boolean;
  readonly page: string | null;
  readonly score: number | null;
  /** Codes of what could not be done, and holds nothing. */
  readonly notes?: readonly string[];
  readonly files: readonly PublishedFile[];
}

export interface PublishedFile {
  readonly path: string;
  readonly title: string;
  /** Permanent address. */
  readonly url: string;
  /**
   * Whether what was sent, downloaded again, is the same; `null`: it could not be downloaded;
   * `undefined`: it was not sent this time.
   */
  readonly verified: boolean | null | undefined;
  /** `ready`, `waiting`, `too-large`, `none`. */
  readonly preview: string;
}
