import type { SinkFile } from '../../../ports/sink.ts';
import type { Table, WalkOptions } from '../../../table/table.ts';
import type { CsvDialect } from '../../../table/writers/csv-writer.ts';
import { openWritten } from '../../../table/writers/written-table.ts';
import type { Check } from '../attack/check.ts';
import type { StartDetection } from '../detection.ts';
import type { AggregatePlan } from '../plan/plan.ts';
import { planError } from '../plan/plan-error.ts';
import type { ReadPlan } from '../plan/read-plan.ts';
import type { AggregateReport } from '../report.ts';
import type { ColumnIndex } from '../resolve/column-index.ts';
import type { OutputColumn } from '../resolve/output-columns.ts';
import type { TreatedColumn } from '../resolve/resolve-columns.ts';
import { type CellCounts, noCounts } from '../rows/cell-treater.ts';
import { type RowCounts, type RowTest, RowWalk } from '../rows/row-walk.ts';
import { type TextReader, textReader } from '../rows/text-reader.ts';
import { cellTable } from './cell-table.ts';
import { checkCells } from './check-cells.ts';
import { Contributions } from './contributions.ts';
import { isNested } from './nested.ts';
import { type ProtectOptions, protect } from './protect.ts';
import type { Status } from './rules.ts';
import { cellColumns, writeCells } from './write-cells.ts';

/** Counts about persons: INSEE's and DGFiP's rules for households and taxpayers. */
const DEFAULT_THRESHOLD = 11;
/** INSEE's rule for businesses. */
const DEFAULT_DOMINANCE = 0.85;
const MOST_DIMENSIONS = 2;
/** What protects tables that this one does not. */
const OTHER_TOOL = 'rtauargus';

export interface Aggregated {
  readonly report: AggregateReport;
  readonly rows: RowCounts;
  readonly counts: ReadonlyMap<number, CellCounts>;
  readonly columns: readonly string[];
  readonly written: number;
  readonly bytes: number;
  readonly unreadable: number;
  readonly checks: readonly Check[];
}

/** What an aggregation works on. */
export interface AggregateWork {
  readonly read: ReadPlan;
  readonly plan: AggregatePlan;
  readonly table: Table;
  readonly columns: ColumnIndex;
  readonly treated: readonly TreatedColumn[];
  readonly rules: readonly RowTest[];
  readonly dialect: CsvDialect;
  /** Looks for personal data in what is written; left out, nobody does. */
  readonly detect?: StartDetection | undefined;
}

/** Refuses what only a tool made for it protects. @throws OdcError `config` `aggregate-dimensions` */
export function refuseDimensions({ plan, locate }: ReadPlan): void {
  const by = plan.aggregate?.by ?? [];
  if (by.length <= MOST_DIMENSIONS) return;
  throw planError('aggregate-dimensions', locate(['aggregate', 'by']), {
    dimensions: by.length,
    tool: OTHER_TOOL,
  });
}

/**
 * Replaces the rows of a table by counts, hides what is small or dominated and what would give it
 * away, writes the cells, then tries to compute the hidden ones from the file.
 * @throws OdcError `config` `aggregate-hierarchy` when a dimension holds the other
 */
export async function applyAggregate(
  work: AggregateWork,
  file: SinkFile,
  walk: WalkOptions,
): Promise<Aggregated> {
  const { plan, dialect } = work;
  const { gathered, rows, counts } = await gather(work, walk);
  if (plan.by.length === MOST_DIMENSIONS && isNested(gathered.cells, gathered.rows)) {
    throw planError('aggregate-hierarchy', work.read.locate(['aggregate', 'by']), {
      columns: plan.by,
      tool: OTHER_TOOL,
    });
  }
  const options: ProtectOptions = {
    threshold: plan.threshold ?? DEFAULT_THRESHOLD,
    dominance: plan.dominance ?? DEFAULT_DOMINANCE,
    totals: plan.totals ?? true,
    strict: plan.strict ?? false,
  };
  const table = cellTable(gathered, options.totals);
  const { statuses, isLeast } = protect(table, options);
  const bytes = writeCells(table, statuses, plan, gathered, dialect, (block) => file.write(block));
  const written = await openWritten(file.reread(), dialect);
  const columns = cellColumns(plan);
  const detected = { columns: outputOf(columns, work), detection: await work.detect?.() };
  const checks = await checkCells(written, table, plan.by.length, options, detected, walk);
  const count = (status: Status): number => statuses.filter((one) => one === status).length;
  return {
    report: {
      by: plan.by,
      threshold: options.threshold,
      dominance: options.dominance,
      cells: statuses.length,
      shown: count('V'),
      few: count('A'),
      dominated: count('B'),
      secondary: count('D'),
      least: isLeast,
    },
    rows,
    counts,
    columns,
    written: table.cells.length,
    bytes,
    unreadable: gathered.unreadable,
    checks,
  };
}

/** The columns of a table of cells: its dimensions first, treated as the plan has it. */
function outputOf(
  names: readonly string[],
  { plan, columns, treated }: AggregateWork,
): readonly OutputColumn[] {
  return names.map((name, place) => {
    const dimension = plan.by[place];
    const index = dimension === undefined ? -1 : columns.of(dimension, ['aggregate', 'by', place]);
    return { index, name, treated: treated.find((column) => column.index === index) };
  });
}

async function gather({ plan, table, columns, treated, rules }: AggregateWork, walk: WalkOptions) {
  const counts = new Map<number, CellCounts>();
  const reader = (name: string, keys: readonly (string | number)[]): TextReader => {
    const index = columns.of(name, keys);
    const column = treated.find((one) => one.index === index);
    if (column === undefined) return textReader(index, undefined);
    const held = counts.get(index);
    const own = held ?? noCounts();
    counts.set(index, own);
    return textReader(index, column, held === undefined ? own : undefined);
  };
  const by = plan.by.map((name, place) => reader(name, ['aggregate', 'by', place]));
  const names = [...new Set((plan.measures ?? []).map(({ column }) => column))];
  const measures = names.map((name) => reader(name, ['aggregate', 'measures']));
  const unit = plan.unit === undefined ? undefined : reader(plan.unit, ['aggregate', 'unit']);
  const gathered = new Contributions(by.length, names, unit !== undefined);
  const rows = new RowWalk(rules, (row) => {
    gathered.add(
      by.map((read) => read(row)),
      unit?.(row) ?? '',
      measures.map((read) => read(row)),
    );
  });
  await table.walk([rows], { add() {} }, walk);
  return { gathered, rows: rows.counts, counts };
}
