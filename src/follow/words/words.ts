import type { FollowReport, Todo } from '../follow.ts';

/** What the follow-up says, in one language. */
export interface FollowWords {
  readonly lang: 'fr' | 'en';
  number(value: number): string;
  day(iso: string): string;
  /** `2026-03` as `mars 2026`; `ofMonth` as `de mars 2026`, `d’avril 2026`. */
  month(month: string): string;
  ofMonth(month: string): string;
  percent(value: number): string;
  readonly title: (day: string) => string;
  readonly datasets: (count: number) => string;
  readonly visits: string;
  readonly downloads: string;
  readonly followers: string;
  readonly reuses: string;
  readonly discussions: string;
  readonly dataset: string;
  readonly total: string;
  readonly sinceStart: string;
  readonly monthHead: string;
  readonly byMonth: string;
  readonly partial: (month: string) => string;
  readonly freshness: string;
  readonly updated: (day: string) => string;
  readonly due: (day: string) => string;
  readonly late: (day: string) => string;
  readonly noRhythm: string;
  readonly todoTitle: string;
  readonly nothingToDo: string;
  readonly todo: (todo: Todo, day: (iso: string) => string) => string;
  readonly silent: Readonly<Record<FollowReport['silent'][number], string>>;
  readonly noMetrics: string;
  readonly missing: (id: string) => string;
  /** Warning before an election of that month. */
  election(month: string): string;
  readonly method: readonly string[];
  readonly sameMonth: (variation: string, month: string) => string;
  readonly monthly: {
    readonly title: (month: string) => string;
    readonly intro: (sets: string, visits: string, downloads: string) => string;
    readonly most: string;
    readonly newReuses: string;
    readonly none: string;
    readonly questions: (open: string) => string;
    readonly closing: string;
  };
}
