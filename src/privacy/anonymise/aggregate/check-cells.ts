import type { Batch } from '../../../table/batch.ts';
import type { Table, WalkOptions } from '../../../table/table.ts';
import { type Check, checked, type Note, note, skipped } from '../attack/check.ts';
import { checkDetected } from '../attack/check-detected.ts';
import type { DetectedColumn, Detection } from '../detection.ts';
import type { OutputColumn } from '../resolve/output-columns.ts';
import { computableCells, hiddenLines, narrowestInterval } from './audit.ts';
import { type CellTable, TOTAL } from './cell-table.ts';
import { networkOf } from './network.ts';
import type { ProtectOptions } from './protect.ts';
import { HIDDEN, totalLabels } from './write-cells.ts';

/** Below this share of its value, an interval says nearly as much as the value. */
const NARROW = 0.1;

/** What the detectors need to look at what was written. */
export interface Detected {
  readonly columns: readonly OutputColumn[];
  readonly detection: Detection | undefined;
}

/**
 * Reads a table of cells as anyone would, and tries to compute what it hides.
 * @param dimensions number of columns before the counts
 * @param columns of what was written; @param detection looks for personal data in their values
 */
export async function checkCells(
  written: Table,
  table: CellTable,
  dimensions: number,
  options: ProtectOptions,
  { columns, detection }: Detected,
  walk: WalkOptions,
): Promise<readonly Check[]> {
  const places = placesByKey(table, dimensions);
  const hidden = new Set<number>();
  const faults: Note[] = [];
  let rows = 0;
  const read = (batch: Batch, row: number): void => {
    rows += 1;
    const cells = Array.from({ length: batch.columns }, (_, column) => batch.text(row, column));
    const cell = places.get(cells.slice(0, dimensions).join('\u001f'));
    if (cell === undefined) faults.push(note('cell-unknown', { row: batch.firstRow + row }));
    else if (cells.at(-1) === HIDDEN) {
      hidden.add(cell);
      if (cells.slice(dimensions, -1).some((text) => text !== ''))
        faults.push(note('hidden-cell-written', { row: batch.firstRow + row }));
    }
  };
  const batch = (seen: Batch): void => {
    for (let row = 0; row < seen.rows; row++) read(seen, row);
  };
  const reader = { start() {}, batch, end() {} };
  const observers = detection === undefined ? [reader] : [reader, detection.observer];
  await written.walk(observers, { add() {} }, walk);
  if (rows !== table.cells.length)
    faults.push(note('rows-differ', { rows, expected: table.cells.length }));
  return [
    checked('reread', faults),
    ...(options.totals ? hiddenChecks(table, hidden, options) : []),
    detection === undefined
      ? skipped('detectors', 'no-detector')
      : checkDetected(aboutSomeone(detection.columns()), columns, new Set(), false),
  ];
}

/** A row of counts is about nobody: what only describes people identifies none, names and numbers do. */
function aboutSomeone(found: readonly DetectedColumn[]): readonly DetectedColumn[] {
  return found.filter(({ level }) => level === 'blocking' || level === 'warning');
}

function placesByKey(table: CellTable, dimensions: number): ReadonlyMap<string, number> {
  const labels = totalLabels(table);
  return new Map(
    table.cells.map(({ at }, cell) => {
      const texts = at
        .slice(0, dimensions)
        .map((rank, axis) => (rank === TOTAL ? labels[axis] : table.values[axis]?.[rank]));
      return [texts.join('\u001f'), cell];
    }),
  );
}

function hiddenChecks(
  table: CellTable,
  hidden: ReadonlySet<number>,
  options: ProtectOptions,
): Check[] {
  const network = networkOf(table);
  const computable = computableCells(table, network, hidden);
  if (computable.length > 0) {
    return [checked('hidden-cells', [note('cells-computable', { cells: computable.length })])];
  }
  const lines = hiddenLines(table, hidden, options).filter(({ status }) => status !== 'V');
  const narrowest = narrowestInterval(table, network, hidden);
  const whole = wholeLines(table, hidden);
  const warnings = [
    ...(lines.length === 0 ? [] : [note('hidden-sums', { lines: lines.length })]),
    ...(typeof narrowest === 'number' && narrowest < NARROW
      ? [note('narrow-interval', { share: narrowest })]
      : []),
    ...(whole === 0 ? [] : [note('whole-lines', { lines: whole })]),
  ];
  const unknown =
    narrowest === undefined ? [note('intervals-skipped', { cells: hidden.size })] : [];
  const outcome = warnings.length === 0 ? 'passed' : 'warning';
  return [{ name: 'hidden-cells', outcome, notes: [...warnings, ...unknown] }];
}

/** Lines all of whose people are in one cell, which is shown: their value is known of each of them. */
function wholeLines({ values, cells }: CellTable, hidden: ReadonlySet<number>): number {
  if (values.length < 2 || (values[1]?.length ?? 0) < 2) return 0;
  const byLine = new Map<number, number[]>();
  for (const [cell, { at }] of cells.entries()) {
    const [line = TOTAL, column = TOTAL] = at;
    if (line !== TOTAL && column !== TOTAL) byLine.set(line, [...(byLine.get(line) ?? []), cell]);
  }
  return [...byLine.values()].filter((line) => line.length === 1 && !hidden.has(line[0] ?? -1))
    .length;
}
