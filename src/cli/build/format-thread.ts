import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type ErrorKind, OdcError } from '../../base/errors.ts';
import type { Param } from '../../base/finding.ts';
import type { FormatJob, FormatResult, FormatRunner } from '../../build/formats/format-job.ts';

/** What the thread says once. */
export type ThreadAnswer =
  | { readonly done: readonly FormatResult[] }
  | {
      readonly failed: {
        readonly kind: ErrorKind;
        readonly code: string;
        readonly params: Readonly<Record<string, Param>>;
      };
    };

/** Short-lived values are many: a larger nursery spares the collector a third of the time. */
const NURSERY_MB = 64;

/** Another thread of this program; `undefined` where it is not built (sources run as they are). */
export function formatThread(): FormatRunner | undefined {
  const script = fileURLToPath(new URL('./apart/format-worker.cjs', import.meta.url));
  if (!existsSync(script)) return undefined;
  return (job, { signal }) => run(script, job, signal);
}

function run(
  script: string,
  job: FormatJob,
  signal: AbortSignal | undefined,
): Promise<readonly FormatResult[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: job,
      resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB },
    });
    const stop = () => {
      void worker.terminate().then(() => reject(signal?.reason));
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.once('message', (answer: ThreadAnswer) => {
      if ('done' in answer) resolve(answer.done);
      else {
        const { kind, code, params } = answer.failed;
        reject(new OdcError(kind, code, params));
      }
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      // After an answer this changes nothing.
      reject(new Error(`the thread of the formats stopped with code ${code}`));
    });
  });
}
