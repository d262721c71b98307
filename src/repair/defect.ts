import type { Param } from '../base/finding.ts';
import type { ColumnCheck } from '../schema/column-check.ts';
import type { ColumnKind } from '../schema/column-kind.ts';
import type { CustomCheck, Field, FieldType, TableSchema } from '../schema/model.ts';
import type { KernelSpec } from '../table/kernels/spec.ts';

/**
 * `A`: one reading is possible, done by default. `C`: proposed, done only where someone said yes.
 * `R`: said, never changed in any mode.
 */
export type DefectClass = 'A' | 'C' | 'R';

/** The table as a repair may know it: the columns that the schema describes, whatever their place. */
export interface RepairTable {
  readonly schema: TableSchema;
  readonly columns: readonly RepairColumn[];
  /** The column of a field, by the field's name. */
  column(field: string): RepairColumn | undefined;
}

/** A column that the schema describes: nothing is repaired in the others but what no type decides. */
export interface RepairColumn {
  /** Position in the file, from 0. */
  readonly index: number;
  /** As the file writes it. */
  readonly label: string;
  readonly field: Field;
  readonly type: FieldType;
  /** What it holds beyond its type (`siret`, `insee`, `postcode`…), when that is known. */
  readonly kind: ColumnKind | undefined;
  readonly check: ColumnCheck;
  /** The custom checks of the schema that look at this column alone. */
  readonly checks: readonly CustomCheck[];
  readonly required: boolean;
  readonly table: RepairTable;
  /**
   * True when nothing is wrong with the text: type, constraints, custom checks. A missing value is
   * accepted where it may be missing. The only judge of a repair.
   */
  accepts(text: string): boolean;
  /** The text that stands for "no value" here (`''` in general); `undefined` where one is required. */
  readonly blank: string | undefined;
}

/** The cells of the row, as they are in the file but for outer spaces and invisible characters. */
export interface RowView {
  text(column: RepairColumn): string;
}

/**
 * What one defect learns of one column in the first walk: counters and a few samples, never a list
 * that grows with the table. It sees every cell that is refused, once for each time it stands in the
 * file, without outer spaces and invisible characters; and the others too for a defect that reads
 * every cell. A missing value is never shown.
 */
export interface Evidence {
  see(text: string, refused: boolean): void;
}

/** What a defect may look at to repair one cell. */
export interface RepairContext<E> {
  readonly column: RepairColumn;
  readonly evidence: E;
  /** False when the cell is right: a repair of it can only be `C` or `R`. */
  readonly refused: boolean;
  /** Only for a defect that asks for it with `looksAcross`. */
  readonly row: RowView | undefined;
  /** Which of `readings` was accepted; the first one while nothing is. */
  readonly reading: string | undefined;
}

/** What a defect says of one cell. */
export interface Outcome {
  readonly class: DefectClass;
  /**
   * What the cell should hold; never for `R`. Applied only where the column accepts it, except for a
   * `partial` one: an apostrophe or a currency sign is taken away, then the other defects go on.
   */
  readonly after?: string;
  readonly partial?: true;
  /** Which of several sentences applies: note `repair/ID/reason`; else `repair/ID`. */
  readonly reason?: string;
  readonly params?: Readonly<Record<string, Param>>;
}

/** A cell, in a column of that field, and what the defect says of it. A trap is a cell of which it says nothing. */
export interface DefectExample {
  /** The field of the column; `string` when it has no type. */
  readonly field: Partial<Field> & { readonly name: string };
  readonly cell: string;
  readonly checks?: readonly CustomCheck[];
  /** The other cells of the column, for the evidence. */
  readonly others?: readonly string[];
  /** Other fields of the schema, and the cells of the row, by name of the field. */
  readonly fields?: readonly (Partial<Field> & { readonly name: string })[];
  readonly row?: Readonly<Record<string, string>>;
  readonly reading?: string;
  /** `null`: a trap. */
  readonly gives: {
    readonly class: DefectClass;
    readonly after?: string;
    readonly reason?: string;
  } | null;
}

/** A damage of single cells: how it is seen, proposed, repaired. */
export interface CellDefect<E extends Evidence | undefined = Evidence | undefined> {
  /** As the reference of defects has it: `NUM-FRENCH`. Note `repair/ID` says what it is, `repair/ID/action` what to do. */
  readonly id: string;
  /** Whether it concerns the column: by type, format, constraints, checks, kind. Answered once per table. */
  applies(column: RepairColumn): boolean;
  /**
   * The column that is repaired with this one or not at all (a latitude with its longitude): what is
   * answered of one is answered of both, and a no comes before a yes.
   */
  partner?(column: RepairColumn): RepairColumn | undefined;
  /** Loads what it needs (the communes of the COG), once, before the first `repair`. */
  readonly prepare?: () => Promise<void>;
  /**
   * Left out: it looks at refused cells alone. `true`: at every cell that is not missing, which
   * costs the speed of the kernels in that column. A function: in the second walk only, if the
   * evidence of the refused cells calls for it.
   */
  readonly everyCell?: true | ((evidence: E) => boolean);
  /**
   * With `everyCell`: what proves on bytes that it has nothing to say of a right cell (see `allBut`).
   * A right cell so proved need not be shown, neither to `repair` nor to the evidence: so the column
   * keeps the speed of its kernels. Left out: nothing proves it.
   */
  readonly silence?: (column: RepairColumn, evidence: E | undefined) => KernelSpec | 'judge-all';
  /** Its answer depends on the row. The answers of others are kept by distinct text. */
  readonly looksAcross?: true;
  /** What is gathered in the first walk, exhaustively: one counter-example removes a proof. */
  evidence?(column: RepairColumn): E;
  /**
   * The readings that a person may choose among (`dmy`, `mdy`), likeliest first; none: yes or no.
   * Note `repair/ID/reading-dmy` words each of them.
   */
  readings?(evidence: E, column: RepairColumn): readonly string[];
  /** `undefined`: it is not this damage. */
  repair(text: string, context: RepairContext<E>): Outcome | undefined;
  readonly examples: readonly DefectExample[];
}

/** The same, once it is put among others whose evidence is of another kind. */
export interface AnyCellDefect
  extends Omit<CellDefect, 'everyCell' | 'silence' | 'readings' | 'repair'> {
  readonly silence?: (column: RepairColumn, evidence: never) => KernelSpec | 'judge-all';
  readonly everyCell?: true | ((evidence: never) => boolean);
  readings?(evidence: never, column: RepairColumn): readonly string[];
  repair(text: string, context: RepairContext<never>): Outcome | undefined;
}
