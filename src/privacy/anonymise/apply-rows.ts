import type { ByteSource } from '../../ports/bytes.ts';
import type { SinkFile } from '../../ports/sink.ts';
import { openTable } from '../../table/open.ts';
import type { Table, WalkOptions } from '../../table/table.ts';
import type { CsvDialect } from '../../table/writers/csv-writer.ts';
import { openWritten } from '../../table/writers/written-table.ts';
import { type Measures, measurePeople } from '../risk/measures.ts';
import type { People } from '../risk/people.ts';
import type { ApplyOptions, ApplyPorts } from './apply-plan.ts';
import type { Check } from './attack/check.ts';
import { checkOutput } from './attack/check-output.ts';
import { SourceIdentifiers } from './attack/identifiers.ts';
import { matchPrevious } from './attack/previous-release.ts';
import type { KeyRing } from './key-ring.ts';
import { openPopulation } from './open-population.ts';
import type { ReadPlan } from './plan/read-plan.ts';
import type { AnonymisationReport } from './report.ts';
import { type RowsOutcome, rowsReport } from './reports/rows-report.ts';
import type { ColumnIndex } from './resolve/column-index.ts';
import { measuredColumns, published } from './resolve/measured-columns.ts';
import { outputColumns } from './resolve/output-columns.ts';
import type { TreatedColumn } from './resolve/resolve-columns.ts';
import type { RowTest } from './rows/row-walk.ts';
import { survey, treatedPeople } from './survey.ts';
import { distanceChoices } from './target/distances.ts';
import { type FoundTarget, searchTarget } from './target/search-target.ts';
import { type Written, writeRows } from './write/write-rows.ts';

/** What an application works on, all of it resolved against the table. */
export interface RowsWork {
  readonly source: ByteSource;
  readonly read: ReadPlan;
  readonly table: Table;
  readonly columns: ColumnIndex;
  readonly treated: readonly TreatedColumn[];
  readonly rules: readonly RowTest[];
  readonly dialect: CsvDialect;
  readonly keys: KeyRing;
}

/** Operators of columns whose values must be found nowhere in the output. */
const HIDING: ReadonlySet<string> = new Set(['suppress', 'mask', 'token', 'sequence']);

/** Treats the rows of a table, one by one: survey, search, writing, attack. */
export async function applyToRows(
  work: RowsWork,
  file: SinkFile,
  ports: ApplyPorts,
  options: ApplyOptions,
  walk: WalkOptions,
): Promise<AnonymisationReport> {
  const { read, table, treated, rules } = work;
  const output = outputColumns(table.header.columns, treated);
  const before = measuredColumns(read, work.columns, output);
  const measured = published(before);
  const source = await survey({ table, rules, treated, before }, walk);
  const outcome: RowsOutcome = {
    output,
    measured,
    before: measuresOf(source, read),
    found: undefined,
    people: undefined,
  };
  const { target } = read.plan;
  if (target !== undefined && measured.quasi.length > 0) {
    const people = await treatedPeople({ table, rules, treated }, measured, walk);
    const columns = measured.quasi.map(({ index }) =>
      treated.find((column) => column.index === index),
    );
    const found = await searchTarget(read, target, people, columns, walk);
    if (found === undefined) {
      file.abort();
      return rowsReport(work, options.output, outcome, people);
    }
    return await writeAndAttack(work, { ...outcome, found, people }, file, ports, options, walk);
  }
  return await writeAndAttack(work, outcome, file, ports, options, walk);
}

function measuresOf(people: People | undefined, read: ReadPlan): Measures | null {
  return people === undefined
    ? null
    : measurePeople(people, { distances: distanceChoices(read, people) });
}

async function writeAndAttack(
  work: RowsWork,
  outcome: RowsOutcome & { readonly found?: FoundTarget | undefined },
  file: SinkFile,
  ports: ApplyPorts,
  options: ApplyOptions,
  walk: WalkOptions,
): Promise<AnonymisationReport> {
  const { output, measured } = outcome;
  const hidden = work.treated.filter(({ operator }) => HIDING.has(operator));
  const rows = Math.max(1000, (work.table.info.bytes ?? 1e8) / 20);
  const identifiers = new SourceIdentifiers(hidden, Math.min(rows, 1e8));
  const written = writeRows(work, outcome, measured, identifiers, file);
  await work.table.walk([written.walk], { add() {} }, walk);
  const result: Written = written.end();
  const again = await openWritten(file.reread(), work.dialect);
  const attacked = await checkOutput(
    {
      read: work.read,
      written: again,
      columns: output,
      rows: result.rows,
      measured,
      identifiers,
      sample: work.table.sample,
      detection: await ports.detect?.(),
      population: await openPopulation(
        options.population,
        measured.quasi.map(({ name }) => name),
        walk,
      ),
    },
    walk,
  );
  const checks = [...attacked.checks, ...(await previousCheck(again, options, walk))];
  const report = rowsReport(work, options.output, outcome, attacked.people, {
    ...result,
    checks,
    after: attacked.measures,
    hasPopulation: options.population !== undefined,
  });
  if (report.attack.passed) await file.commit();
  else file.abort();
  return report;
}

async function previousCheck(
  written: Table,
  { previous }: ApplyOptions,
  walk: WalkOptions,
): Promise<readonly Check[]> {
  if (previous === undefined) return [];
  return [await matchPrevious(written, await openTable(previous, {}), walk)];
}
