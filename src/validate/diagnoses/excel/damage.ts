import type { CellProblem } from '../../../schema/column-check.ts';
import type { DiagnosedColumn, DiagnosisExample } from '../../diagnosis.ts';

/** One way in which a spreadsheet spoils a cell: one file, one line in the registry. */
export interface Damage {
  /** `reason` of the findings. */
  readonly reason: string;
  /** The columns where it is looked for. */
  applies(column: DiagnosedColumn): boolean;
  /** A pattern, of what an automaton can do, that every spoilt cell of the column matches whole. */
  suspect(column: DiagnosedColumn): string;
  /**
   * Asked only about cells that match `suspect`. `problems` are the errors of the cell.
   * @returns `undefined`: the cell is not spoilt; the suggestions are right values, likeliest first
   */
  find(
    text: string,
    column: DiagnosedColumn,
    problems: readonly CellProblem[],
  ): { readonly suggestions?: readonly string[] } | undefined;
  readonly examples: readonly DiagnosisExample[];
}

/** True for a column of text, or outside the schema. */
export function isText({ field }: DiagnosedColumn): boolean {
  return field === undefined || field.type === 'string' || field.type === 'any';
}

/** True for a column of codes or references, whatever their kind. */
export function isCoded({ kind }: DiagnosedColumn): boolean {
  return kind !== undefined && kind !== 'date';
}
