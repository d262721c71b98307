import type { Finding } from '../base/finding.ts';
import type { Field, TableSchema } from '../schema/model.ts';
import type { Batch } from '../table/batch.ts';
import type { KernelSpec } from '../table/kernels/spec.ts';

/** Whether the cells of one column are right: type, constraints, custom checks; and what proves it on bytes. */
export interface ColumnRules {
  accepts(text: string): boolean;
  readonly kernels: readonly KernelSpec[] | 'judge-all';
}

/** A column that the schema does not know (from 0) and the field that it most likely is. */
export interface NearColumn {
  readonly column: number;
  readonly field: Field;
  /** `case` and `spelling`: the same name; the others: another one. */
  readonly nearness: 'case' | 'spelling' | 'title' | 'words' | 'typo';
}

/** Tells the rows that add up others, as findings with a row, while the table goes by. */
export interface RowWatch {
  batch(batch: Batch, emit: (finding: Finding) => void): void;
  end(emit: (finding: Finding) => void): void;
}

/**
 * What validation knows, lent to repair so that a repair is judged by the rules that will judge the
 * file: rooms of one floor do not import each other. `validate/rulebook.ts` makes one.
 */
export interface Rulebook {
  readonly schema: TableSchema;
  /** Name in the catalogue (`scdl/subventions`), when it has one. */
  readonly slug: string | undefined;
  /** The field of each column, by name; and what the labels that are none most likely mean. */
  meet(labels: readonly string[]): {
    readonly fields: readonly (Field | undefined)[];
    readonly near: readonly NearColumn[];
  };
  /** The rules of each column that has a field. */
  rules(fields: readonly (Field | undefined)[]): Promise<readonly (ColumnRules | undefined)[]>;
  totals(labels: readonly string[], fields: readonly (Field | undefined)[]): RowWatch | undefined;
}
