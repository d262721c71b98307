import type { FollowReport } from '../follow.ts';

/** One month of one dataset, as it was told; the columns are those of data.gouv.fr's own export. */
export interface HistoryRow {
  readonly title: string;
  readonly id: string;
  readonly month: string;
  readonly visits: number;
  readonly downloads: number;
}

const HEADER = [
  'dataset_title',
  'dataset_id',
  'month',
  'monthly_visit',
  'monthly_download_resource',
] as const;

/** The months of a report, so that they are kept where the platform forgets them. */
export function rowsOf({ datasets }: Pick<FollowReport, 'datasets'>): readonly HistoryRow[] {
  return datasets.flatMap(({ id, title, months }) =>
    months.map(({ month, visits, downloads }) => ({ title, id, month, visits, downloads })),
  );
}

/**
 * Former months and new ones: what is told now replaces what was told, except by a 0 where there
 * was a figure: the platform drops what is archived, it does not take back visits.
 */
export function merged(
  former: readonly HistoryRow[],
  now: readonly HistoryRow[],
): readonly HistoryRow[] {
  const key = ({ id, month }: HistoryRow) => `${month} ${id}`;
  const rows = new Map(former.map((row) => [key(row), row]));
  for (const row of now) {
    const known = rows.get(key(row));
    const isNothing = row.visits === 0 && row.downloads === 0;
    rows.set(key(row), known !== undefined && isNothing ? { ...known, title: row.title } : row);
  }
  return [...rows].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, row]) => row);
}

/**
 * The report with the months that only the history knows: all of them when the service of figures
 * does not answer, those that the platform dropped otherwise. Nothing without a known month.
 */
export function withHistory<Report extends FollowReport>(
  report: Report,
  history: readonly HistoryRow[],
): Report {
  const known = new Map(history.map((row) => [`${row.id} ${row.month}`, row]));
  const ids = new Set(history.map(({ id }) => id));
  const datasets = report.datasets.map((dataset) => {
    if (!ids.has(dataset.id)) return dataset;
    const months = report.months.map((month) => {
      const told = dataset.months.find((figures) => figures.month === month);
      const row = known.get(`${dataset.id} ${month}`);
      return {
        month,
        visits: row?.visits ?? told?.visits ?? 0,
        downloads: row?.downloads ?? told?.downloads ?? 0,
      };
    });
    return { ...dataset, months };
  });
  return { ...report, datasets };
}

/** The history as a CSV file; `csv` writes the rows. */
export function historyCells(rows: readonly HistoryRow[]): readonly (readonly string[])[] {
  return [
    HEADER,
    ...rows.map(({ title, id, month, visits, downloads }) => [
      title,
      id,
      month,
      String(visits),
      String(downloads),
    ]),
  ];
}

/**
 * Reads the cells of a history file, its columns by their names.
 * @returns `undefined` when a column is missing or a figure is none: the file is someone else's
 */
export function parseHistory(
  header: readonly string[],
  cells: readonly (readonly string[])[],
): readonly HistoryRow[] | undefined {
  const at = HEADER.map((name) => header.indexOf(name));
  if (at.some((index) => index < 0)) return undefined;
  const rows = cells.map((row) => {
    const [title = '', id = '', month = '', visits, downloads] = at.map(
      (index) => row[index] ?? '',
    );
    return { title, id, month, visits: Number(visits), downloads: Number(downloads) };
  });
  const isSound = rows.every(
    ({ id, month, visits, downloads }) =>
      id !== '' &&
      /^\d{4}-\d{2}$/.test(month) &&
      Number.isInteger(visits) &&
      Number.isInteger(downloads),
  );
  return isSound ? rows : undefined;
}
