/** What became of what was published, as data. Counts come from the platform; nothing is guessed. */
export interface FollowReport {
  readonly version: 1;
  /** Day of the survey, `AAAA-MM-JJ`. */
  readonly date: string;
  readonly platform: string;
  /** Months told of, `AAAA-MM`, the oldest first; the last one is not over. */
  readonly months: readonly string[];
  readonly datasets: readonly FollowedDataset[];
  readonly totals: Totals;
  /** What a person should do, the most urgent first. */
  readonly todo: readonly Todo[];
  /** Services that did not answer: their figures are those of the history, or none. */
  readonly silent: readonly ('metrics' | 'reuses' | 'discussions' | 'links')[];
}

export interface Totals {
  readonly visits: number;
  readonly downloads: number;
  readonly followers: number;
  readonly reuses: number;
  readonly discussionsOpen: number;
}

export interface FollowedDataset {
  /** Id on the platform. */
  readonly id: string;
  /** Id in `odc.yml`, when the lock knows it. */
  readonly project: string | null;
  readonly title: string;
  readonly page: string;
  readonly months: readonly MonthFigures[];
  readonly totals: Totals;
  readonly freshness: Freshness;
  readonly links: readonly LinkState[];
  /** State of the platform's own preview, by file. */
  readonly previews: readonly PreviewState[];
  readonly reuses: readonly Reuse[];
  readonly discussions: readonly Discussion[];
}

/** Figures of one month. Visits are pages seen, not people. */
export interface MonthFigures {
  readonly month: string;
  readonly visits: number;
  readonly downloads: number;
}

export interface Freshness {
  readonly frequency: string | null;
  /** Day of the last update of the data, `AAAA-MM-JJ`. */
  readonly updated: string | null;
  /** Day by which the next update is expected; `null` when no rhythm was announced. */
  readonly due: string | null;
  readonly late: boolean;
}

export interface LinkState {
  readonly resource: string;
  readonly title: string;
  readonly url: string;
  /**
   * `changed`: something answers, but not the file that was published (another size, a page of
   * HTML). `unknown`: it was not asked.
   */
  readonly state: 'alive' | 'dead' | 'changed' | 'unknown';
  readonly status: number | null;
}

export interface PreviewState {
  readonly resource: string;
  readonly title: string;
  readonly state: 'ready' | 'waiting' | 'failed';
  readonly error: string | null;
}

export interface Reuse {
  readonly title: string;
  readonly url: string;
  readonly type: string;
  /** `AAAA-MM-JJ`. */
  readonly created: string | null;
}

export interface Discussion {
  readonly title: string;
  readonly url: string | null;
  readonly created: string;
  /** Someone of the organisation wrote after the person who asks. */
  readonly answered: boolean;
}

export interface Todo {
  readonly kind: 'dead-link' | 'changed-link' | 'late' | 'unanswered' | 'preview-failed' | 'unused';
  /** Id on the platform of the dataset. */
  readonly dataset: string;
  readonly title: string;
  /** The file, the discussion or the day that it is about. */
  readonly about: string;
}

/** True when `--check` must fail: what the public sees is broken or out of date. */
export function needsAttention({ todo }: FollowReport): boolean {
  return todo.some(({ kind }) => ['dead-link', 'changed-link', 'late'].includes(kind));
}
