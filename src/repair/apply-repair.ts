import type { WalkOptions } from '../table/table.ts';
import { decisionOn } from './answers.ts';
import { ColumnRepair } from './cells/column-repair.ts';
import type { RowTable } from './defects/rows/row-defect.ts';
import type { RepairPlan } from './plan-repair.ts';
import { type RepairEntry, RepairLedger } from './repair-ledger.ts';
import { SecondWalk } from './second-walk.ts';
import { entriesAbove } from './text/entries-above.ts';
import { RepairWriter } from './write/repair-writer.ts';

export interface RepairOptions {
  /** How many entries of each list are kept; all are counted. */
  readonly most: number;
  /** Sees each change of a cell, in order. */
  readonly onCell?: (entry: RepairEntry) => void;
  /** Takes the bytes of the repaired table, which are used again once it returns; absent: nothing is written. */
  readonly write?: (bytes: Uint8Array) => void;
}

export interface RepairResult {
  readonly ledger: RepairLedger;
  /** Data rows read, and kept. */
  readonly rows: { readonly read: number; readonly kept: number };
  /** Labels as they are written. */
  readonly labels: readonly string[];
}

/**
 * Reads the table again, repairs what the plan says, writes it in order. The same plan gives the same
 * bytes; without `write`, the same account of them.
 * @throws OdcError when the source cannot be read any more; the signal's reason when it is aborted
 */
export async function applyRepair(
  plan: RepairPlan,
  { most, onCell, write }: RepairOptions,
  walk: WalkOptions = {},
): Promise<RepairResult> {
  const ledger = new RepairLedger(most, onCell);
  const above = entriesAbove(plan);
  for (const entry of [...plan.entries, ...above.entries]) ledger.note(entry);
  const dropped = droppedColumns(plan);
  const writer = write === undefined ? undefined : writerOf(plan, dropped, write);
  for (const cells of above.kept) writer?.above(cells);
  const { labels } = plan.header;
  writer?.cells(labels);
  if (plan.headless === 'yes') writer?.cells(plan.head.labels);
  const second = new SecondWalk({
    answers: plan.answers,
    rawLabels: plan.head.labels,
    labels,
    rules: plan.columns.map(({ rules }) => rules),
    repairs: plan.columns.map(
      ({ column, learnt, label }) =>
        new ColumnRepair(
          plan.answers,
          column === undefined ? [label] : [label, column.field.name],
          column,
          learnt,
        ),
    ),
    table: rowTable(plan),
    hasSchema: plan.rulebook !== undefined,
    totals: plan.seen.totals,
    merged: plan.seen.merged,
    repeated: plan.seen.repeated,
    ledger,
    writer,
  });
  const { rows } = await plan.table.walk([second], { add() {} }, walk);
  writer?.end();
  const kept = labels.filter((_label, index) => !dropped.has(index));
  return { ledger, rows: { read: rows, kept: second.rows }, labels: kept };
}

function writerOf(
  { table, dialect }: RepairPlan,
  dropped: ReadonlySet<number>,
  write: (bytes: Uint8Array) => void,
): RepairWriter {
  const { delimiter, quote, columns } = table.info;
  // A single column has no delimiter: its cells may hold the one that is written.
  const isText = delimiter !== null && quote === '"' && columns.length > 1;
  const source = isText ? { delimiter } : undefined;
  return new RepairWriter(write, dialect, columns.length, dropped, source);
}

/** The columns that go: blank ones, and copies when that was accepted. */
function droppedColumns({ header, seen, answers }: RepairPlan): ReadonlySet<number> {
  const dropped = new Set<number>();
  if (decisionOn(answers, 'STR-BLANK-COLUMN', []).state !== 'rejected') {
    for (const column of seen.blankColumns) if (header.labels[column] === '') dropped.add(column);
  }
  for (const column of seen.copies.keys()) {
    const label = header.labels[column] ?? '';
    if (decisionOn(answers, 'HDR-DUPLICATE', [label]).state === 'accepted') dropped.add(column);
  }
  return dropped;
}

function rowTable({ table, columns, endsOpen }: RepairPlan): RowTable {
  return {
    width: columns.length,
    columns: columns.map(({ column }) => column),
    delimiter: table.info.delimiter ?? ',',
    endsOpen,
  };
}
