import type { OdcError } from '../base/errors.ts';
import { OdcError as Failure } from '../base/errors.ts';
import type { BuildCheck } from '../metadata/record.ts';
import type { WalkOptions } from '../table/table.ts';
import type { FormatNote } from './formats/format.ts';
import { HashedSink } from './line/hashed-sink.ts';
import { STEPS } from './steps/index.ts';
import type { BuildPorts, BuildSettings, DatasetJob, DatasetWork, Hold } from './work.ts';

/** What became of one dataset. */
export interface DatasetOutcome {
  readonly id: string;
  /** `held`: a gate holds it; `failed`: it could not be built. The former version is left in both. */
  readonly status: 'built' | 'unchanged' | 'held' | 'failed';
  readonly folder: string;
  readonly holds: readonly Hold[];
  readonly notes: readonly FormatNote[];
  readonly checks: readonly BuildCheck[];
  /** Rows of its tables; files written, with their bytes. */
  readonly rows: number;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly error?: OdcError;
}

export interface BuildOptions extends WalkOptions {
  /** Called before each step. */
  readonly onStep?: (step: string) => void;
}

/**
 * Runs the line for one dataset. Its folder is replaced at the very end, as a whole; a failure that
 * is not a defect of the program becomes an outcome.
 * @throws the signal's reason when it is aborted
 */
export async function buildDataset(
  job: DatasetJob,
  settings: BuildSettings,
  ports: BuildPorts,
  { onStep, ...walk }: BuildOptions = {},
): Promise<DatasetOutcome> {
  const work = workOn(job, settings, ports, walk);
  try {
    for (const step of STEPS) {
      // Ctrl-C is heard between two steps even when each is short.
      await new Promise((resume) => setImmediate(resume));
      walk.signal?.throwIfAborted();
      onStep?.(step.name);
      const result = await step.run(work);
      if (result !== undefined) return outcomeOf(work, result);
    }
    return outcomeOf(work, 'built');
  } catch (cause) {
    const isForeseen = cause instanceof Failure && cause.kind !== 'interrupted';
    if (!isForeseen || walk.signal?.aborted === true) throw cause;
    return { ...outcomeOf(work, 'failed'), error: cause };
  } finally {
    await work.staged?.abort();
  }
}

function workOn(
  job: DatasetJob,
  settings: BuildSettings,
  ports: BuildPorts,
  walk: WalkOptions,
): DatasetWork {
  return {
    job,
    settings,
    ports,
    walk,
    plan: undefined,
    former: undefined,
    fingerprint: '',
    staged: undefined,
    sink: new HashedSink(ports.sink),
    tables: [],
    others: [],
    checks: [],
    holds: [],
    notes: [],
    record: undefined,
    written: [],
  };
}

function outcomeOf(work: DatasetWork, status: DatasetOutcome['status']): DatasetOutcome {
  const { job, holds, notes, record, former, checks, tables, written } = work;
  return {
    id: job.dataset.id,
    status,
    folder: job.folder,
    holds,
    notes,
    checks: record?.checks ?? (status === 'unchanged' ? (former?.record.checks ?? []) : checks),
    rows: tables.reduce((sum, { surveyed }) => sum + (surveyed?.rows ?? 0), 0),
    files: status === 'built' ? written.map(({ path, bytes }) => ({ path, bytes })) : [],
  };
}
