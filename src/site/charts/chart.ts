/** A picture made from a table, with its figures: `bars` ranks, `columns` and `line` follow time. */
export interface Chart {
  readonly kind: 'bars' | 'columns' | 'line';
  /** `sum-by-category`… : the title is worded from it. */
  readonly subject: ChartSubject;
  readonly points: readonly { readonly label: string; readonly value: number }[];
  /** How many further categories the picture leaves out. */
  readonly others: number;
}

export type ChartSubject =
  | { readonly says: 'count-by-category'; readonly category: string }
  | { readonly says: 'sum-by-category'; readonly amount: string; readonly category: string }
  | { readonly says: 'count-by-period'; readonly period: Period; readonly date: string }
  | {
      readonly says: 'sum-by-period';
      readonly amount: string;
      readonly period: Period;
      readonly date: string;
    };

export type Period = 'year' | 'month';
