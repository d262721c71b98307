import type { Batch } from '../../table/batch.ts';
import type { ViewColumn } from '../model.ts';
import type { Chart, ChartSubject, Period } from './chart.ts';
import type { ChartColumns } from './columns.ts';
import { Tally } from './tally.ts';

/** A column with more values than this holds names, not categories that can be ranked by count. */
const MOST_CATEGORIES = 5_000;
/** A longer cell is a text. */
const LONGEST = 200;
const FEW_CATEGORIES = 30;
const BARS = 12;
const MOST_MONTHS = 240;
const LINE_FROM = 8;
/** Three years, month by month. */
const MOST_TOLD_MONTHS = 36;
const MOST_YEARS = 120;

/** What the pictures of one table are made of, gathered as it is read. */
export class ChartTallies {
  readonly #columns: readonly ViewColumn[];
  readonly #chosen: ChartColumns;
  readonly #categories: readonly Tally[];
  readonly #months: readonly Tally[];
  readonly #amounts: number[];

  constructor(columns: readonly ViewColumn[], chosen: ChartColumns) {
    this.#columns = columns;
    this.#chosen = chosen;
    const amounts = chosen.amounts.length;
    this.#categories = chosen.categories.map(() => new Tally(amounts, MOST_CATEGORIES));
    this.#months = chosen.dates.map(() => new Tally(amounts, MOST_MONTHS * 4));
    this.#amounts = chosen.amounts.map(() => 0);
  }

  batch(batch: Batch): void {
    const { amounts, categories, dates } = this.#chosen;
    for (let row = 0; row < batch.rows; row++) {
      for (let index = 0; index < amounts.length; index++) {
        this.#amounts[index] = numberOf(batch.text(row, amounts[index] ?? 0));
      }
      for (let index = 0; index < categories.length; index++) {
        const tally = this.#categories[index];
        if (tally === undefined || tally.overflown) continue;
        const value = batch.text(row, categories[index] ?? 0).trim();
        // An address is no category.
        if (value.length > LONGEST) tally.giveUp();
        else if (value !== '' && !value.startsWith('http')) tally.add(value, this.#amounts);
      }
      for (let index = 0; index < dates.length; index++) {
        const month = /^\d{4}(-\d{2})?/.exec(batch.text(row, dates[index] ?? 0))?.[0];
        if (month !== undefined) this.#months[index]?.add(month, this.#amounts);
      }
    }
  }

  /** The pictures worth showing, the most telling first: at most one over time and two rankings. */
  charts(): readonly Chart[] {
    return [...this.#overTime().slice(0, 1), ...this.#rankings().slice(0, 2)];
  }

  #name(column: number | undefined): string {
    const found = this.#columns[column ?? -1];
    return found?.title ?? found?.name ?? '';
  }

  #overTime(): Chart[] {
    const amount = this.#chosen.amounts.length > 0 ? 0 : -1;
    return this.#months.flatMap((tally, index) => {
      const date = this.#name(this.#chosen.dates[index]);
      const found = periods(tally.points(amount));
      if (found === undefined) return [];
      const { period, points } = found;
      const subject: ChartSubject =
        amount < 0
          ? { says: 'count-by-period', period, date }
          : {
              says: 'sum-by-period',
              amount: this.#name(this.#chosen.amounts[amount]),
              period,
              date,
            };
      const kind = points.length >= LINE_FROM ? 'line' : 'columns';
      return [{ kind, subject, points, others: 0 } satisfies Chart];
    });
  }

  #rankings(): Chart[] {
    const ranked = this.#categories.map((tally, index) => ({
      tally,
      category: this.#name(this.#chosen.categories[index]),
    }));
    const usable = ranked.filter(({ tally }) => !tally.overflown && tally.size > 1);
    const few = usable.filter(({ tally }) => tally.size <= FEW_CATEGORIES);
    if (this.#chosen.amounts.length === 0) {
      // Names, each there once: the picture would say nothing.
      return few
        .map(({ tally, category }) =>
          bars(tally.points(-1), { says: 'count-by-category', category }),
        )
        .filter(({ points }) => points.some(({ value }) => value > 1));
    }
    const amount = this.#name(this.#chosen.amounts[0]);
    return [...few, ...usable.filter(({ tally }) => tally.size > FEW_CATEGORIES)]
      .map(({ tally, category }) =>
        bars(tally.points(0), { says: 'sum-by-category', amount, category }),
      )
      .filter(({ points }) => points.some(({ value }) => value > 0));
  }
}

/** A number as published: a point before the decimals; anything else counts for nothing. */
function numberOf(text: string): number {
  if (!/^\s*-?\d+(\.\d+)?\s*$/.test(text)) return 0;
  return Number(text);
}

function bars(
  points: readonly { readonly label: string; readonly value: number }[],
  subject: ChartSubject,
): Chart {
  const sorted = [...points].sort(
    (first, second) => second.value - first.value || (first.label < second.label ? -1 : 1),
  );
  return {
    kind: 'bars',
    subject,
    points: sorted.slice(0, BARS),
    others: Math.max(0, sorted.length - BARS),
  };
}

/** Months when most of three years at most are filled, years otherwise; gaps hold 0. */
function periods(
  points: readonly { readonly label: string; readonly value: number }[],
): { readonly period: Period; readonly points: Chart['points'] } | undefined {
  const years = new Map<string, number>();
  const months = new Map<string, number>();
  for (const { label, value } of points) {
    const year = label.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + value);
    if (label.length === 7) months.set(label, (months.get(label) ?? 0) + value);
  }
  const all = filled(months, nextMonth);
  if (months.size >= 3 && all.length <= MOST_TOLD_MONTHS && months.size * 2 >= all.length) {
    return { period: 'month', points: all };
  }
  const span = filled(years, nextYear);
  return span.length < 2 || span.length > MOST_YEARS ? undefined : { period: 'year', points: span };
}

function filled(found: ReadonlyMap<string, number>, next: (label: string) => string) {
  const labels = [...found.keys()].sort();
  const last = labels.at(-1) ?? '';
  const points: { label: string; value: number }[] = [];
  for (
    let label = labels[0] ?? '';
    label <= last && points.length < MOST_MONTHS;
    label = next(label)
  ) {
    points.push({ label, value: found.get(label) ?? 0 });
  }
  return points;
}

function nextYear(year: string): string {
  return String(Number(year) + 1).padStart(4, '0');
}

function nextMonth(label: string): string {
  const [year = '0', month = '1'] = label.split('-');
  return month === '12'
    ? `${nextYear(year)}-01`
    : `${year}-${String(Number(month) + 1).padStart(2, '0')}`;
}
