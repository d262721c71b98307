import type { DatasetRecord } from '../../metadata/record.ts';
import type { FollowReport } from '../follow.ts';
import type { HistoryRow } from '../history/history.ts';

/** What the yearly review is made of. Nothing here is guessed: what only people know stays open. */
export interface ImpactFacts {
  readonly year: number;
  readonly authority: string;
  readonly records: readonly DatasetRecord[];
  /** How many tables the inventory knows, when it was made. */
  readonly inventoried: number | undefined;
  readonly history: readonly HistoryRow[];
  readonly report: FollowReport | undefined;
}

export interface Impact {
  readonly year: number;
  readonly authority: string;
  readonly opened: {
    readonly all: number;
    readonly files: number;
    readonly thisYear: readonly { readonly id: string; readonly title: string }[];
    readonly updated: readonly { readonly title: string; readonly modified: string }[];
    readonly inventoried: number | undefined;
    readonly withSchema: number;
    readonly openLicence: number;
  };
  readonly use: {
    readonly visits: number;
    readonly downloads: number;
    readonly former: { readonly visits: number; readonly downloads: number } | undefined;
    /** Months of the year with figures: fewer than 12 must be said. */
    readonly months: number;
    readonly most: readonly { readonly title: string; readonly downloads: number }[];
    readonly never: readonly string[];
  };
  readonly reuses: readonly {
    readonly title: string;
    readonly url: string;
    readonly type: string;
  }[];
  readonly questions: { readonly open: number; readonly unanswered: number } | undefined;
  readonly late: readonly string[];
}

const MOST = 10;

/** Gathers the four layers of a review: effort, quality, use, effect. */
export function impactOf(facts: ImpactFacts): Impact {
  const { year, records, report } = facts;
  const within = (day: string | undefined | null) => day?.startsWith(String(year)) === true;
  const rows = facts.history.filter(({ month }) => within(month));
  const former = facts.history.filter(({ month }) => month.startsWith(String(year - 1)));
  const byTitle = totals(rows);
  const datasets = report?.datasets ?? [];
  return {
    year,
    authority: facts.authority,
    opened: {
      all: records.length,
      files: records.reduce((sum, { resources }) => sum + resources.length, 0),
      thisYear: records
        .filter(({ issued }) => within(issued))
        .map(({ id, title }) => ({ id, title })),
      updated: records
        .filter(({ modified, issued }) => within(modified) && !within(issued))
        .map(({ title, modified = '' }) => ({ title, modified })),
      inventoried: facts.inventoried,
      withSchema: records.filter(({ schema }) => schema !== undefined).length,
      openLicence: records.filter(({ license }) => license === 'lov2' || license === 'odc-odbl')
        .length,
    },
    use: {
      visits: sum(rows, 'visits'),
      downloads: sum(rows, 'downloads'),
      former:
        former.length === 0
          ? undefined
          : { visits: sum(former, 'visits'), downloads: sum(former, 'downloads') },
      months: new Set(rows.map(({ month }) => month)).size,
      most: byTitle.filter(({ downloads }) => downloads > 0).slice(0, MOST),
      never: byTitle.filter(({ downloads }) => downloads === 0).map(({ title }) => title),
    },
    reuses: datasets.flatMap(({ reuses }) => reuses.filter(({ created }) => within(created))),
    questions:
      report === undefined
        ? undefined
        : {
            open: datasets.reduce((all, { discussions }) => all + discussions.length, 0),
            unanswered: report.todo.filter(({ kind }) => kind === 'unanswered').length,
          },
    late: datasets.filter(({ freshness }) => freshness.late).map(({ title }) => title),
  };
}

function sum(rows: readonly HistoryRow[], key: 'visits' | 'downloads'): number {
  return rows.reduce((all, row) => all + row[key], 0);
}

/** By dataset, the most downloaded first; its last title is the one shown. */
function totals(rows: readonly HistoryRow[]) {
  const found = new Map<string, { title: string; downloads: number }>();
  for (const { id, title, downloads } of rows) {
    found.set(id, { title, downloads: (found.get(id)?.downloads ?? 0) + downloads });
  }
  return [...found.values()].sort(
    (first, second) => second.downloads - first.downloads || (first.title < second.title ? -1 : 1),
  );
}
