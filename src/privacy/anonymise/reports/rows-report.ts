import type { Measures } from '../../risk/measures.ts';
import type { People } from '../../risk/people.ts';
import type { RowsWork } from '../apply-rows.ts';
import { type Check, note } from '../attack/check.ts';
import { conventionsOf, factsOf, homogeneityFacts } from '../facts.ts';
import type { AnonymisationReport, Verdict } from '../report.ts';
import type { MeasuredColumns } from '../resolve/measured-columns.ts';
import type { OutputColumn } from '../resolve/output-columns.ts';
import type { FoundTarget } from '../target/search-target.ts';
import { utilityOf } from '../utility.ts';
import type { Written } from '../write/write-rows.ts';
import { operatorReports, rowReport } from './parts.ts';

/** What is known before anything is written. */
export interface RowsOutcome {
  readonly output: readonly OutputColumn[];
  readonly measured: MeasuredColumns;
  readonly before: Measures | null;
  readonly found: FoundTarget | undefined;
  /** What the search worked on. */
  readonly people: People | undefined;
}

/** What was written and how it fared. */
export interface RowsResult extends Written {
  readonly checks: readonly Check[];
  readonly after: Measures | null;
  readonly hasPopulation: boolean;
}

/**
 * The report of an application.
 * @param people of the output; of what was searched when nothing was written
 * @param result `undefined` when no way was found to meet the target
 */
export function rowsReport(
  { source, read, table, treated, keys }: RowsWork,
  path: string,
  { output, measured, before, found }: RowsOutcome,
  people: People | undefined,
  result?: RowsResult,
): AnonymisationReport {
  const checks = result?.checks ?? [];
  const passed = result !== undefined && checks.every(({ outcome }) => outcome !== 'failed');
  const search = found?.facts ?? null;
  const rows = rowReport(result?.rowCounts, result?.rows ?? 0, result?.suppressed ?? 0);
  const operators = operatorReports(treated, result?.counts ?? new Map(), rows.read);
  const after = result?.after ?? null;
  return {
    input: {
      path: source.path,
      rows: result === undefined ? (before?.n ?? 0) : rows.read,
      columns: table.header.columns,
    },
    output: {
      path,
      written: passed,
      rows: passed ? (result?.rows ?? 0) : 0,
      columns: output.map(({ name }) => name),
      bytes: passed ? (result?.bytes ?? 0) : 0,
    },
    operators,
    rows,
    search,
    aggregate: null,
    quasi: measured.quasi.map(({ place }) => output[place]?.name ?? ''),
    before,
    after,
    utility:
      after === null || people === undefined
        ? null
        : utilityOf(people, after, rows.suppressed, read.plan.target, search),
    facts:
      result === undefined
        ? [note('target-unreachable', { rows: people?.rows ?? 0, k: read.plan.target?.k ?? 0 })]
        : [...factsOf({ operators, rows, search, aggregate: null }), ...homogeneityFacts(after)],
    conventions: conventionsOf(before !== null, result?.hasPopulation === true),
    attack: { passed, checks },
    verdict: verdictOf(output, result, passed, read.plan.target !== undefined),
    key: keys.origin,
  };
}

function verdictOf(
  output: readonly OutputColumn[],
  result: RowsResult | undefined,
  passed: boolean,
  hasTarget: boolean,
): Verdict {
  if (result === undefined) return 'unreachable';
  if (!passed) return 'refused';
  // A token, a mask or a number for a person is still that person.
  if (output.some(({ treated }) => treated?.status === 'pseudonymised')) return 'pseudonymised';
  if (result.after === null) return 'not-measured';
  return hasTarget ? 'target-met' : 'measured';
}
