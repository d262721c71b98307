import type { Param } from '../base/finding.ts';
import type { Authority } from '../project/project.ts';

/** A fact of the action plan, as data; `messages/` words it. */
export interface StatusNote {
  readonly code: string;
  readonly params: Readonly<Record<string, Param>>;
}

export const note = (code: string, params: Readonly<Record<string, Param>> = {}): StatusNote => ({
  code,
  params,
});

/** The five steps of the method. */
export const STEPS = ['launch', 'identify', 'standardise', 'produce', 'animate'] as const;
export type StepId = (typeof STEPS)[number];

/** `blocked`: someone has to lift an obstacle; `late`: past its day; `none`: nothing to do here. */
export type StepState = 'done' | 'partial' | 'todo' | 'blocked' | 'late' | 'none';

export interface StepStatus {
  readonly step: StepId;
  readonly state: StepState;
  /** What is missing; nothing when it is done. */
  readonly notes: readonly StatusNote[];
}

/** How often a dataset was promised, and what came of it. Days are `AAAA-MM-JJ`. */
export interface Rhythm {
  /** Id of data.gouv.fr. */
  readonly frequency?: string;
  readonly last?: string;
  readonly next?: string;
  /** Days since `next`; 0 when in time. */
  readonly late: number;
}

export interface Publication {
  readonly platform: string;
  readonly kind: string;
  readonly page?: string;
  readonly applied?: string;
}

export interface DatasetStatus {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly StepStatus[];
  /** The first step that is not done; `undefined` when all are. */
  readonly at?: StepId;
  readonly rhythm: Rhythm;
  readonly published: readonly Publication[];
  /** Ids of the duties that it answers. */
  readonly duties: readonly string[];
  readonly blocked: boolean;
}

/** `elsewhere`: the authority says where; `untracked`: no dataset can tell. */
export type Coverage = 'covered' | 'elsewhere' | 'started' | 'uncovered' | 'untracked';

export interface DutyStatus {
  readonly id: string;
  readonly applies: 'yes' | 'to-check';
  readonly coverage: Coverage;
  readonly datasets: readonly string[];
  /** A day that a text fixes, still to come. */
  readonly next?: string;
  readonly late: boolean;
  readonly reasons: readonly StatusNote[];
}

/** What is known of the files, and what is left to decide. */
export interface InventoryStatus {
  /** Day of the last inventory; `undefined` when none was recorded. */
  readonly date?: string;
  readonly tables: number;
  /** Tables on which nobody has decided anything. */
  readonly waiting: number;
  /** Files of data that no inventory has seen and no one decided on. */
  readonly unlisted: number;
  /** Those who keep tables, who has the most to decide first; no `owner`: nobody is known to. */
  readonly owners: readonly {
    readonly owner?: string;
    readonly tables: number;
    readonly waiting: number;
  }[];
  readonly decisions: number;
  /** Decisions that put off the matter. */
  readonly toDecide: number;
}

/** Something to do, by a command; the most pressing first. */
export interface Action {
  readonly command: string;
  readonly why: StatusNote;
  readonly compulsory: boolean;
}

/** What is late, compulsory or not. */
export interface Lateness {
  readonly compulsory: boolean;
  readonly what: StatusNote;
}

export interface StatusReport {
  readonly version: 1;
  /** The day it tells of. */
  readonly date: string;
  readonly authority: Authority | undefined;
  readonly steps: readonly StepStatus[];
  readonly inventory: InventoryStatus;
  readonly datasets: readonly DatasetStatus[];
  readonly duties: readonly DutyStatus[];
  readonly late: readonly Lateness[];
  readonly actions: readonly Action[];
}
