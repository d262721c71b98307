import type { ByteSource } from '../../ports/bytes.ts';
import type { KeyFiles } from '../../ports/key-files.ts';
import type { Random } from '../../ports/random.ts';
import type { Sink } from '../../ports/sink.ts';
import { openTable } from '../../table/open.ts';
import type { TableOptions, WalkOptions } from '../../table/table.ts';
import { rowTest } from '../operators/condition.ts';
import { applyAggregate, refuseDimensions } from './aggregate/apply-aggregate.ts';
import { applyToRows } from './apply-rows.ts';
import type { StartDetection } from './detection.ts';
import { KeyRing } from './key-ring.ts';
import { planError } from './plan/plan-error.ts';
import type { ReadPlan } from './plan/read-plan.ts';
import type { AnonymisationReport } from './report.ts';
import { aggregateReport } from './reports/aggregate-report.ts';
import { ColumnIndex } from './resolve/column-index.ts';
import { resolveColumns } from './resolve/resolve-columns.ts';
import type { RowTest } from './rows/row-walk.ts';
import { survey } from './survey.ts';
import { outputDialect } from './write/output-dialect.ts';

export interface ApplyPorts {
  readonly sink: Sink;
  readonly random: Random;
  readonly keyFiles: KeyFiles;
  /** Looks for personal data in the output; left out, that part of the attack is skipped. */
  readonly detect?: StartDetection;
}

export interface ApplyOptions {
  /** Where the output goes. */
  readonly output: string;
  readonly force?: boolean;
  /** Files that the output must never replace, beside the source. */
  readonly keep?: readonly string[];
  readonly table?: TableOptions;
  /** Path of the key file; the plan's own when left out. */
  readonly keyFile?: string;
  /** A table of the population, its quasi-identifiers written as in the output. */
  readonly population?: ByteSource;
  /** The same data as they were published before. */
  readonly previous?: ByteSource;
}

/**
 * Applies a plan to a table: treats, searches or aggregates, writes, then attacks what was written.
 * The output gets its name only once it has passed. The key is wiped at the end.
 * @param source is read several times: standard input must have been kept before
 * @throws OdcError `config` for a plan that does not suit the table, `usage` for a bad output,
 *   `input` for a source that cannot be read
 */
export async function applyPlan(
  source: ByteSource,
  read: ReadPlan,
  ports: ApplyPorts,
  options: ApplyOptions,
  walk: WalkOptions = {},
): Promise<AnonymisationReport> {
  refuseDimensions(read);
  refuseRepeated(read);
  const keys = await keyRing(read, ports, options);
  try {
    return await apply(source, read, keys, ports, options, walk);
  } finally {
    keys.destroy();
  }
}

async function keyRing(
  { plan }: ReadPlan,
  { random, keyFiles }: ApplyPorts,
  { keyFile }: ApplyOptions,
): Promise<KeyRing> {
  const path = keyFile ?? plan.key;
  return path === undefined ? new KeyRing(random) : new KeyRing(random, await keyFiles.read(path));
}

async function apply(
  source: ByteSource,
  read: ReadPlan,
  keys: KeyRing,
  ports: ApplyPorts,
  options: ApplyOptions,
  walk: WalkOptions,
): Promise<AnonymisationReport> {
  const { plan, locate } = read;
  const table = await openTable(source, options.table ?? {});
  const columns = new ColumnIndex(table.header.columns, locate);
  const treated = await resolveColumns(read, columns, keys);
  const rules = rowRules(read, columns);
  const dialect = outputDialect(table.info, options.output);
  const file = ports.sink.open(options.output, {
    force: options.force === true,
    keep: [source.path, ...(options.keep ?? [])],
  });
  try {
    const work = { source, read, table, columns, treated, rules, dialect, keys };
    if (plan.aggregate === undefined) return await applyToRows(work, file, ports, options, walk);
    await survey({ table, rules, treated, before: { quasi: [], sensitive: [] } }, walk);
    const { detect } = ports;
    const aggregated = await applyAggregate({ ...work, plan: plan.aggregate, detect }, file, walk);
    const report = aggregateReport(work, aggregated, options.output);
    if (report.attack.passed) await file.commit();
    else file.abort();
    return report;
  } catch (cause) {
    file.abort();
    throw cause;
  }
}

/** A column that the measures want and that is named twice would be measured twice. */
function refuseRepeated({ plan, locate }: ReadPlan): void {
  const quasi = plan.quasi ?? [];
  const twice = quasi.findIndex((name, place) => quasi.indexOf(name) < place);
  if (twice >= 0) {
    throw planError('plan-contradiction', locate(['quasi', twice]), {
      reason: 'quasi-twice',
      field: quasi[twice] ?? '',
    });
  }
}

function rowRules({ plan, locate }: ReadPlan, columns: ColumnIndex): readonly RowTest[] {
  return (plan.rows ?? []).map(({ drop }, rule) => {
    const keys = ['rows', rule, 'drop'];
    // A list that nobody read would drop no one.
    if (drop.inFile !== undefined) {
      throw planError('list-missing', locate([...keys, 'inFile']), { file: drop.inFile });
    }
    return rowTest(drop, (column) => columns.of(column, [...keys, 'column']));
  });
}
