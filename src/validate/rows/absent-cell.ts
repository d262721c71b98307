import { levelOf } from '../../base/codes.ts';
import type { Problem } from '../../base/ledger.ts';
import { compileField } from '../../schema/compile.ts';
import type { Field } from '../../schema/model.ts';
import type { Batch } from '../../table/batch.ts';
import type { Verdict } from './column-judge.ts';

/** A cell that its record does not have: no value, whatever the texts that mean so. */
export function isAbsent(batch: Batch, row: number, column: number, text: string): boolean {
  return text === '' && batch.length(row, column) < 0;
}

/** What is said of a cell that is not there: only `required` can speak. */
export function absentVerdict(field: Field | undefined): Verdict {
  const cell = field === undefined ? [] : problemsOfNothing(field);
  return { missing: true, value: undefined, cell, checks: [], diagnoses: [] };
}

export function problemsOfNothing(field: Field): readonly Problem[] {
  return compileField({ ...field, missingValues: [''] })
    .judge('')
    .problems.map((problem) => ({ ...problem, level: levelOf(problem.code) }));
}
