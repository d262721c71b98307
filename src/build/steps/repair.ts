import type { Answers } from '../../repair/answers.ts';
import { applyRepair } from '../../repair/apply-repair.ts';
import { planRepair } from '../../repair/plan-repair.ts';
import { rulebook } from '../../validate/rulebook.ts';
import { checkTable } from '../line/check-table.ts';
import { scratchFile } from '../line/scratch-file.ts';
import type { DatasetWork, TableWork } from '../work.ts';
import type { Step } from './step.ts';

/** Repairs what has one reading only, and what `odc.yml` answered. The source is left as it is. */
export const repair: Step = {
  name: 'repair',
  async run(work) {
    for (const table of work.tables) {
      if (await mayNeedRepair(table, work)) await repairTable(table, work);
    }
    return work.holds.length > 0 ? 'held' : undefined;
  },
};

/**
 * A table of which validation says nothing has nothing to repair: a walk tells, whose other results
 * are kept. Where a plan rewrites the table anyway, or answers wait to be applied, it is not asked.
 */
async function mayNeedRepair(table: TableWork, work: DatasetWork): Promise<boolean> {
  const { accepted = [] } = work.job.dataset.repair ?? {};
  if (work.plan !== undefined || accepted.length > 0) return true;
  await checkTable(table, work);
  return !table.isClean;
}

async function repairTable(table: TableWork, work: DatasetWork): Promise<void> {
  const { ports, walk } = work;
  const { schema, name } = table.schema ?? {};
  const { mode } = work.job.project.validate;
  const plan = await planRepair(
    ports.files.source(table.path),
    {
      table: table.options,
      answers: answersOf(work),
      rulebookFor: async () => schema && rulebook(schema, name, mode),
      dialect: { delimiter: ',' },
    },
    walk,
  );
  if (plan.held !== undefined) {
    const { encoding } = plan.table.info;
    const params = { path: table.job.resource.path, encoding };
    work.holds.push({ gate: 'validation', code: 'build/encoding-guessed', params });
    return;
  }
  const output = scratchFile(work, `${table.job.name}.repaired.csv`);
  const file = ports.sink.open(output, { force: true });
  try {
    const { ledger, rows } = await applyRepair(
      plan,
      { most: 0, write: (bytes) => file.write(bytes) },
      walk,
    );
    const { change, proposal, report, cells } = ledger.counts;
    table.operations.push({
      name: 'repair',
      counts: {
        rows: rows.read,
        kept: rows.kept,
        changes: change,
        cells,
        proposals: proposal,
        reports: report,
      },
    });
    if (proposal > 0) {
      const params = { path: table.job.resource.path, proposals: proposal };
      work.notes.push({ code: 'build/repairs-proposed', params });
    }
    if (change === 0) return;
    await file.commit();
    table.canonical = undefined;
    table.path = output;
    table.options = { encoding: 'utf-8', delimiter: ',' };
  } finally {
    file.abort();
  }
}

function answersOf({ job }: DatasetWork): Answers {
  const { accepted = [], rejected = [] } = job.dataset.repair ?? {};
  return { accepted, rejected, all: false };
}
