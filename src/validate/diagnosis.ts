import type { Finding, Param } from '../base/finding.ts';
import type { CellProblem } from '../schema/column-check.ts';
import type { ColumnKind } from '../schema/column-kind.ts';
import type { Field, TableSchema } from '../schema/model.ts';
import type { Batch, Header } from '../table/batch.ts';
import type { KernelSpec } from '../table/kernels/spec.ts';
import type { TableInfo } from '../table/table.ts';

/** What a diagnosis may know about a column before the rows. `field` is absent for a column outside the schema. */
export interface DiagnosedColumn {
  /** Position in the file, from 0. */
  readonly index: number;
  readonly label: string;
  readonly field: Field | undefined;
  readonly kind?: ColumnKind;
}

/** What a diagnosis says of one cell. */
export interface Diagnosed {
  /** Which of the several sentences of the code applies. */
  readonly reason?: string;
  /** Values that may be right, likeliest first: the first one that the exact rule accepts is kept. */
  readonly suggestions?: readonly string[];
  readonly params: Readonly<Record<string, Param>>;
}

/** A cell in a column of that name, and what is to be found there. */
export interface DiagnosisExample {
  readonly field: Partial<Field> & { readonly name: string };
  readonly text: string;
  readonly found: boolean;
  readonly reason?: string;
  readonly suggestion?: string;
  /** True when the exact rule refuses the cell. */
  readonly refused?: boolean;
}

/**
 * A likely cause that goes beyond the schema. `id` is its code. It explains the errors of a cell
 * (their `cause`); where the cell is right, it is a warning of its own.
 */
export interface CellDiagnosis {
  readonly kind: 'cell';
  readonly id: string;
  /**
   * When it is the cause of the errors of a cell: as soon as it is found, or only if one of its
   * suggestions would be right (a space at the end does not explain a wrong word).
   */
  readonly explains: 'always' | 'when-corrected';
  /** Loads what it needs, once, before the first `diagnose`; asked only when it applies. */
  readonly prepare?: (columns: readonly DiagnosedColumn[]) => Promise<void>;
  /** Whether it concerns the column at all; answered once per table. */
  applies(column: DiagnosedColumn, schema: TableSchema | undefined): boolean;
  /**
   * What proves on bytes that it has nothing to say of a cell. `'plain'` when left out: a plain text
   * (see the kernel). `'right'`: a cell that the exact rule's own kernels prove. `'judge-all'`: nothing.
   */
  readonly silence?: (column: DiagnosedColumn) => KernelSpec | 'plain' | 'right' | 'judge-all';
  /** Never asked about a missing cell. `problems` are the errors of the exact rule, empty when the cell is right. */
  diagnose(
    text: string,
    column: DiagnosedColumn,
    problems: readonly CellProblem[],
  ): Diagnosed | undefined;
  readonly examples: readonly DiagnosisExample[];
}

/** A diagnosis of the header, or of the file as a whole. */
export interface HeaderDiagnosis {
  readonly kind: 'header';
  readonly id: string;
  diagnose(
    header: Header,
    columns: readonly DiagnosedColumn[],
    schema: TableSchema | undefined,
    table: TableInfo,
  ): readonly Finding[];
}

/** A diagnosis that watches the rows go by (a totals row, swapped coordinates). */
export interface TableDiagnosis {
  readonly kind: 'table';
  readonly id: string;
  /** Other codes of its findings: it watches as long as one of them is wanted. */
  readonly also?: readonly string[];
  /** `undefined` when it has nothing to do on this table. `emit` takes findings with row and line set. */
  watch(
    columns: readonly DiagnosedColumn[],
    schema: TableSchema | undefined,
  ): TableWatch | undefined;
}

export interface TableWatch {
  batch(batch: Batch, emit: (finding: Finding) => void): void;
  end(emit: (finding: Finding) => void): void;
}

export type Diagnosis = CellDiagnosis | HeaderDiagnosis | TableDiagnosis;
