import type { Decision, Verdict } from '../../project/project.ts';
import type { SurveyedFile, SurveyedTable } from '../survey/survey.ts';
import type { TopicMatch } from '../topics/find-topic.ts';
import type { Ground } from '../topics/topic.ts';
import type { RestrictionMark } from './restrictions-of.ts';

/** A sentence to be made: its code and what it is about. */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Another table that tells the same facts. */
export interface Overlap {
  readonly path: string;
  readonly sheet?: string;
  /** `copy`: the same bytes; `same`: the same facts; `subset`: one is inside the other. */
  readonly kind: 'copy' | 'same' | 'subset' | 'overlap';
  readonly score: number;
  /** Columns that hold the same values: label here, label there. */
  readonly columns: readonly (readonly [string, string])[];
}

export interface Frequency {
  /** Id of udata. */
  readonly id: string;
  /** What tells it. */
  readonly by: 'decision' | 'editions' | 'topic' | 'obligation';
}

/** A table of the inventory: what was measured, and what is thought of it. */
export interface JudgedTable {
  /** Stable as long as the file keeps its place. */
  readonly id: string;
  readonly file: SurveyedFile;
  readonly table: SurveyedTable;
  readonly topic?: TopicMatch;
  /** 1 a text names these data, 2 recommended for all, 3 useful, 4 nothing asks for them. */
  readonly priority: 1 | 2 | 3 | 4;
  readonly level?: 1 | 2 | 3;
  readonly ground: Ground;
  readonly obligation?: ObligationMark;
  readonly restrictions: readonly RestrictionMark[];
  readonly personal: 'none-found' | 'indirect' | 'direct' | 'sensitive';
  readonly openness: 1 | 2 | 3 | 4 | 5;
  readonly owner?: string;
  readonly frequency?: Frequency;
  readonly series?: string;
  readonly overlaps: readonly Overlap[];
  readonly proposal: Proposal;
  readonly decision?: Decision;
}

export interface ObligationMark {
  readonly id: string;
  readonly level: 1 | 2;
  readonly applies: 'yes' | 'no' | 'to-check';
  readonly text: string;
}

/** What is proposed; nothing is decided until a person says so. */
export interface Proposal {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** The article that would forbid publication, for `closed`. */
  readonly article?: string;
}
