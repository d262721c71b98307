import type { Finding } from '../base/finding.ts';
import type { CellProblem } from '../schema/column-check.ts';
import type { Field, TableSchema } from '../schema/model.ts';
import type { Batch, Header } from '../table/batch.ts';

/** What a diagnosis may know about a column before the rows. `field` is absent for a column outside the schema. */
export interface DiagnosedColumn {
  /** Position in the file, from 0. */
  readonly index: number;
  readonly label: string;
  readonly field: Field | undefined;
}

/**
 * A likely cause that goes beyond the schema: a warning with its own code. `id` is that code.
 * A diagnosis of a cell is asked only about cells that no kernel proved plain and right.
 */
export interface CellDiagnosis {
  readonly kind: 'cell';
  readonly id: string;
  /** Whether it concerns the column at all; answered once per table. */
  applies(column: DiagnosedColumn, schema: TableSchema | undefined): boolean;
  /** `problems` are those of the exact rule, empty when the cell is right. */
  diagnose(
    text: string,
    column: DiagnosedColumn,
    problems: readonly CellProblem[],
  ): { readonly suggestion?: string; readonly params: CellProblem['params'] } | undefined;
  readonly examples: readonly {
    readonly field: Partial<Field> & { readonly name: string };
    readonly text: string;
    readonly found: boolean;
    readonly suggestion?: string;
  }[];
}

/** A diagnosis of the header alone. */
export interface HeaderDiagnosis {
  readonly kind: 'header';
  readonly id: string;
  diagnose(header: Header, columns: readonly DiagnosedColumn[], schema: TableSchema | undefined): readonly Finding[];
}

/** A diagnosis that watches the rows go by (a totals row, swapped coordinates). */
export interface TableDiagnosis {
  readonly kind: 'table';
  readonly id: string;
  /** `undefined` when it has nothing to do on this table. `emit` takes findings with row and line set. */
  watch(
    columns: readonly DiagnosedColumn[],
    schema: TableSchema | undefined,
  ): { batch(batch: Batch, emit: (finding: Finding) => void): void; end(emit: (finding: Finding) => void): void } | undefined;
}

export type Diagnosis = CellDiagnosis | HeaderDiagnosis | TableDiagnosis;
