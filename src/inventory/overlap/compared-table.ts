import type { SurveyedTable } from '../survey/survey.ts';
import { densify } from './densify.ts';

/** A column made ready to be compared. */
export interface ComparedColumn {
  readonly label: string;
  readonly full: Int32Array;
  readonly distinct: number;
  readonly weight: number;
}

/** A table made ready to be compared; columns that prove nothing are left out. */
export interface ComparedTable {
  readonly columns: readonly ComparedColumn[];
  /** What all its columns weigh. */
  readonly weight: number;
}

export function comparedTable({ columns, signatures }: SurveyedTable): ComparedTable {
  const compared = signatures.flatMap((signature, index): ComparedColumn[] => {
    if (signature === undefined) return [];
    const { bins, distinct, weight } = signature;
    return [{ label: columns[index]?.name ?? '', full: densify(bins), distinct, weight }];
  });
  return { columns: compared, weight: compared.reduce((sum, { weight }) => sum + weight, 0) };
}
