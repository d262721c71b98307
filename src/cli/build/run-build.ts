import { OdcError } from '../../base/errors.ts';
import { buildDataset, type DatasetOutcome } from '../../build/build-dataset.ts';
import { signerOf } from '../../build/signature/sign.ts';
import type { BuildSettings, DatasetJob } from '../../build/work.ts';
import { findProject } from '../../project/find-project.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { progressBar } from '../progress-bar.ts';
import { json, writeAs } from '../schemas/output.ts';
import { acceptChanges, isAcceptable } from './accept-changes.ts';
import { buildData } from './build-data.ts';
import { buildPorts } from './build-ports.ts';
import { buildText } from './build-text.ts';
import { datasetJobs } from './dataset-jobs.ts';

/** `odc build [ID...]`: exit code 1 when a gate holds a dataset, that of the failure when one failed. */
export async function runBuild(
  ids: readonly string[],
  raw: RawOptions,
  context: Context,
): Promise<number> {
  if (raw.acceptChanges === true && typeof raw.reason !== 'string') {
    throw new OdcError('usage', 'changes-unmotivated', {});
  }
  const settings: BuildSettings = {
    version: context.machine.version,
    force: context.options.force,
    signer: await signer(raw, context),
  };
  let outcomes = await buildAll(await datasetJobs(ids, context), settings, context);
  const acceptable = outcomes.filter(isAcceptable);
  if (raw.acceptChanges === true && acceptable.length > 0) {
    await acceptChanges(acceptable, String(raw.reason), context);
    const project = await again(context);
    const jobs = await datasetJobs(
      acceptable.map(({ id }) => id),
      { ...context, project },
    );
    const rebuilt = await buildAll(jobs, settings, { ...context, project });
    outcomes = outcomes.map((one) => rebuilt.find(({ id }) => id === one.id) ?? one);
  }
  await writeAs(
    {
      pretty: () => buildText(outcomes, context),
      json: () => json(buildData(outcomes, context)),
    },
    context,
  );
  return exitCode(outcomes);
}

async function signer({ sign }: RawOptions, { ports }: Context) {
  if (typeof sign !== 'string') return undefined;
  const pem = await ports.files.readText(sign);
  if (pem === undefined) throw new OdcError('config', 'signing-key-missing', { path: sign });
  return signerOf(pem, sign);
}

async function buildAll(
  jobs: readonly DatasetJob[],
  settings: BuildSettings,
  context: Context,
): Promise<DatasetOutcome[]> {
  const ports = buildPorts(context);
  const outcomes: DatasetOutcome[] = [];
  for (const job of jobs) {
    const { err, options, signal } = context;
    const bar = progressBar(job.dataset.id, err, context.ports.clock, options.quiet);
    try {
      outcomes.push(
        await buildDataset(job, settings, ports, { signal, onProgress: bar.onProgress }),
      );
    } finally {
      bar.clear();
    }
  }
  return outcomes;
}

/** The project as it stands once decisions are written in it. */
function again({ project, ports }: Context) {
  return findProject(project?.folder ?? '.', false, ports.files, paths);
}

function exitCode(outcomes: readonly DatasetOutcome[]): number {
  const failed = outcomes.find(({ error }) => error !== undefined);
  if (failed?.error !== undefined) return failed.error.exitCode;
  return outcomes.some(({ status }) => status === 'held') ? 1 : 0;
}
