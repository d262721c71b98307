import { parentPort, workerData } from 'node:worker_threads';
import { diskFiles } from '../../adapters/disk-files.ts';
import { diskSink } from '../../adapters/disk-sink.ts';
import { OdcError } from '../../base/errors.ts';
import { type FormatJob, runFormatJob } from '../../build/formats/format-job.ts';
import type { ThreadAnswer } from './format-thread.ts';

/** The other end of `format-thread`: does one job, answers, stops. */
async function main(): Promise<void> {
  let answer: ThreadAnswer;
  try {
    answer = {
      done: await runFormatJob(workerData as FormatJob, { files: diskFiles, sink: diskSink }),
    };
  } catch (cause) {
    if (!(cause instanceof OdcError)) throw cause;
    const { kind, code, params } = cause;
    answer = { failed: { kind, code, params } };
  }
  parentPort?.postMessage(answer);
}

void main();
