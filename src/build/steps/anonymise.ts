import { applyPlan } from '../../privacy/anonymise/apply-plan.ts';
import { scratchFile } from '../line/scratch-file.ts';
import type { DatasetWork, TableWork } from '../work.ts';
import type { Step } from './step.ts';

/** Applies the plan of the dataset; an output that does not resist the attack holds everything. */
export const anonymise: Step = {
  name: 'anonymise',
  async run(work) {
    if (work.plan === undefined) return undefined;
    for (const table of work.tables) await anonymiseTable(table, work.plan, work);
    return work.holds.length > 0 ? 'held' : undefined;
  },
};

async function anonymiseTable(
  table: TableWork,
  { read, keyFile }: NonNullable<DatasetWork['plan']>,
  work: DatasetWork,
): Promise<void> {
  const { ports, walk } = work;
  const output = scratchFile(work, `${table.job.name}.anonymised.csv`);
  const report = await applyPlan(
    ports.files.source(table.path),
    read,
    {
      sink: ports.sink,
      random: ports.random,
      keyFiles: ports.keyFiles,
      detect: ports.detectIn(table.job.location),
    },
    {
      output,
      force: true,
      table: table.options,
      ...(keyFile === undefined ? {} : { keyFile }),
    },
    walk,
  );
  const { rows, verdict, operators } = report;
  table.operations.push({
    name: 'anonymise',
    counts: { rows: rows.read, written: rows.written, columns: operators.length },
  });
  if (!report.output.written) {
    const params = { path: table.job.resource.path, verdict };
    work.holds.push({ gate: 'privacy', code: 'build/anonymisation-refused', params });
    return;
  }
  table.canonical = undefined;
  table.path = output;
  table.options = { encoding: 'utf-8' };
}
