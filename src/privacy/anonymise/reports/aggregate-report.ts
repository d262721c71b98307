import type { Aggregated } from '../aggregate/apply-aggregate.ts';
import type { RowsWork } from '../apply-rows.ts';
import { note } from '../attack/check.ts';
import { factsOf } from '../facts.ts';
import type { AnonymisationReport } from '../report.ts';
import { operatorReports, rowReport } from './parts.ts';

/** The report of an aggregation. */
export function aggregateReport(
  { source, table, treated, keys }: RowsWork,
  aggregated: Aggregated,
  path: string,
): AnonymisationReport {
  const { checks, report: aggregate, columns, written, bytes, unreadable } = aggregated;
  const passed = checks.every(({ outcome }) => outcome !== 'failed');
  const rows = rowReport(aggregated.rows, written, 0);
  // Columns that no dimension nor measure uses do not go out, whatever their operator.
  const used = treated.filter(({ index }) => aggregated.counts.has(index));
  const operators = operatorReports(used, aggregated.counts, rows.read);
  return {
    input: { path: source.path, rows: rows.read, columns: table.header.columns },
    output: {
      path,
      written: passed,
      rows: passed ? written : 0,
      columns,
      bytes: passed ? bytes : 0,
    },
    operators,
    rows,
    search: null,
    aggregate,
    quasi: [],
    before: null,
    after: null,
    utility: null,
    facts: [
      ...factsOf({ operators, rows, search: null, aggregate }),
      ...(unreadable === 0 ? [] : [note('amounts-unreadable', { cells: unreadable })]),
    ],
    conventions: [
      note('threshold', { threshold: aggregate.threshold }),
      note('dominance', { dominance: aggregate.dominance }),
    ],
    attack: { passed, checks },
    verdict: passed ? 'aggregated' : 'refused',
    key: keys.origin,
  };
}
