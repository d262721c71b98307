import type { AcceptedChange } from '../project/project.ts';

/** A table as two versions are compared. */
export interface Version {
  readonly columns: readonly string[];
  readonly rows: number;
  /** Sums of the columns of numbers, by label. */
  readonly totals: Readonly<Record<string, number>>;
}

/** A difference that someone has to look at before it is published. */
export type Change =
  | { readonly kind: 'column-gone'; readonly column: string }
  | { readonly kind: 'column-renamed'; readonly column: string; readonly to: string }
  | { readonly kind: 'rows-fallen'; readonly before: number; readonly after: number }
  | {
      readonly kind: 'total-jumped';
      readonly column: string;
      readonly before: number;
      readonly after: number;
    };

export interface Thresholds {
  /** Share of the rows that may go. */
  readonly rows: number;
  /** Share by which the mean of a column may move. */
  readonly total: number;
}

export const USUAL_THRESHOLDS: Thresholds = { rows: 0.2, total: 0.5 };

/**
 * What makes a version unlike the former one. New columns and more rows are the life of a dataset;
 * a total that follows the number of rows too: it is compared for as many rows.
 */
export function compareVersions(
  before: Version,
  after: Version,
  thresholds: Thresholds,
): readonly Change[] {
  return [
    ...columnChanges(before, after),
    ...rowChanges(before, after, thresholds),
    ...totalChanges(before, after, thresholds),
  ];
}

/** A column gone and another one at its very place is a column renamed. */
function columnChanges(before: Version, after: Version): Change[] {
  const isNew = (label: string | undefined): label is string =>
    label !== undefined && !before.columns.includes(label);
  return before.columns.flatMap((column, index): Change[] => {
    if (after.columns.includes(column)) return [];
    const to = after.columns[index];
    return isNew(to) && after.columns.length >= before.columns.length
      ? [{ kind: 'column-renamed', column, to }]
      : [{ kind: 'column-gone', column }];
  });
}

function rowChanges(before: Version, after: Version, { rows }: Thresholds): Change[] {
  if (after.rows >= before.rows * (1 - rows)) return [];
  return [{ kind: 'rows-fallen', before: before.rows, after: after.rows }];
}

function totalChanges(before: Version, after: Version, { total }: Thresholds): Change[] {
  return Object.entries(before.totals).flatMap(([column, was]): Change[] => {
    const is = after.totals[column];
    if (is === undefined || before.rows === 0 || after.rows === 0) return [];
    const expected = (was / before.rows) * after.rows;
    const moved = Math.abs(is - expected);
    if (moved <= total * Math.abs(expected) || moved === 0) return [];
    return [{ kind: 'total-jumped', column, before: was, after: is }];
  });
}

/** Whether someone accepted a change, for this very source. */
export function isAccepted(
  change: Change,
  accepted: readonly AcceptedChange[],
  source: string,
): boolean {
  const column = 'column' in change ? change.column : undefined;
  return accepted.some(
    (one) =>
      one.kind === change.kind &&
      (one.column === undefined || one.column === column) &&
      (one.source === undefined || one.source === source),
  );
}
