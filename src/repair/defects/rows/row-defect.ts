import type { Param } from '../../../base/finding.ts';
import type { DefectClass, RepairColumn } from '../../defect.ts';

/** What a damage of rows may know of the table. */
export interface RowTable {
  /** Cells of a right row. */
  readonly width: number;
  /** Of each column of the file; absent for those that the schema does not know. */
  readonly columns: readonly (RepairColumn | undefined)[];
  /** Sign between the cells, as the source has it. */
  readonly delimiter: string;
  /** True when the source stops without a line end. */
  readonly endsOpen: boolean;
}

/** A row that has too many or too few cells. */
export interface OddRow {
  readonly cells: readonly string[];
  /** True when no row follows. */
  readonly isLast: boolean;
}

export interface RowOutcome {
  readonly class: DefectClass;
  /** The cells as they should be; none for `R`. */
  readonly cells?: readonly string[];
  readonly reason?: string;
  readonly params?: Readonly<Record<string, Param>>;
}

/** A damage of rows that have not as many cells as the header. */
export interface RowDefect {
  /** As the reference of defects has it. */
  readonly id: string;
  /** False: it is about the shape alone, and is looked for without a schema too. */
  readonly needsSchema: boolean;
  /** `undefined`: it is not this damage. */
  repair(row: OddRow, table: RowTable): RowOutcome | undefined;
  readonly examples: readonly RowExample[];
}

/** Cells of a row, for a table of a SIRET-like code, a name, an amount and an optional note. */
export interface RowExample {
  readonly cells: readonly string[];
  readonly isLast?: boolean;
  readonly endsOpen?: boolean;
  /** `null`: a trap. */
  readonly gives: {
    readonly class: DefectClass;
    readonly cells?: readonly string[];
    readonly reason?: string;
  } | null;
}

/** Whether all cells stand where their columns accept them. */
export function fits(cells: readonly string[], { columns }: RowTable): boolean {
  return columns.every((column, index) => column?.accepts(cells[index] ?? '') !== false);
}

/** How many of the columns have something to say: a text accepts anything. */
export function typedColumns({ columns }: RowTable): number {
  return columns.filter((column) => column !== undefined && !column.accepts('\u0001\u0001')).length;
}
