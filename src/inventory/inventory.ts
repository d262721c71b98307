import type { Duty } from '../project/obligations/judge.ts';
import type { PassedOver } from './crawl/found-file.ts';
import type { Series } from './grouping/series.ts';
import type { JudgedTable } from './judge/judged-table.ts';
import type { Cluster } from './overlap/clusters.ts';
import type { SurveyedFile } from './survey/survey.ts';

/** What an authority holds, as far as some folders tell. */
export interface Inventory {
  /** `AAAA-MM-JJ` */
  readonly date: string;
  readonly tables: readonly JudgedTable[];
  /** Files without a table that could be read: documents, archives, what could not be opened. */
  readonly others: readonly SurveyedFile[];
  readonly passedOver: readonly PassedOver[];
  readonly series: readonly Series[];
  readonly clusters: readonly Cluster[];
  /** What the texts ask for and no file seems to answer. */
  readonly missing: readonly Duty[];
  readonly totals: Totals;
  /** Paths that decisions name and that are not there any more. */
  readonly gone: readonly string[];
  /** How long the two long steps took. */
  readonly milliseconds: { readonly read: number; readonly compare: number };
}

export interface Totals {
  readonly folders: number;
  readonly files: number;
  readonly bytes: number;
  /** Files read this time; the others had not changed. */
  readonly read: number;
  /** New files, and those that changed, since the last time; absent the first time. */
  readonly fresh?: number;
}
