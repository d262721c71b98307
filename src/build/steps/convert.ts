import { type FormatJob, type FormatResult, runFormatJob } from '../formats/format-job.ts';
import { FORMATS } from '../formats/index.ts';
import { nextFile } from '../line/scratch-file.ts';
import type { DatasetWork, ProducedFile, TableWork } from '../work.ts';
import type { Step } from './step.ts';

/** From so many bytes on, the heavy formats have a thread of their own. */
const WORTH_A_THREAD = 16 * 1024 * 1024;

/** Writes the other formats from the canonical CSV. */
export const convert: Step = {
  name: 'convert',
  async run(work) {
    for (const table of work.tables) await convertTable(table, work);
    return undefined;
  },
};

async function convertTable(table: TableWork, work: DatasetWork): Promise<void> {
  const { canonical, surveyed, job } = table;
  if (canonical === undefined || surveyed === undefined) return;
  table.files.push({ ...canonical, path: `${job.name}.csv`, format: 'csv', mime: 'text/csv' });
  const wanted = work.job.dataset.build?.formats;
  // Without a place there is nothing to say of GeoJSON, unless it was asked for.
  const formats = FORMATS.filter(
    ({ id }) => wanted?.includes(id) ?? (id !== 'geojson' || surveyed.places !== undefined),
  );
  const target = nextFile(work, job.name);
  const results = await written(
    { source: canonical.path, surveyed, formats: formats.map(({ id }) => id), target },
    canonical.bytes,
    work,
  );
  for (const { id, extension, mime } of formats) {
    const result = results.find(({ format }) => format === id);
    work.notes.push(
      ...(result?.notes ?? []).map(({ code, params }) => ({
        code: `build/${code}`,
        params: { path: job.resource.path, ...params },
      })),
    );
    if (result?.facts === undefined) continue;
    const file: ProducedFile = {
      ...result.facts,
      path: `${job.name}.${extension}`,
      format: id,
      mime,
    };
    table.files.push(file);
  }
  table.operations.push({ name: 'convert', counts: { formats: table.files.length } });
}

async function written(
  job: FormatJob,
  bytes: number,
  work: DatasetWork,
): Promise<readonly FormatResult[]> {
  const { ports, walk } = work;
  const { background } = ports;
  const heavy = FORMATS.filter(({ heavy, id }) => heavy && job.formats.includes(id)).map(
    ({ id }) => id,
  );
  if (background === undefined || bytes < WORTH_A_THREAD || heavy.length === 0) {
    return runFormatJob(job, ports, walk);
  }
  const { signal } = walk;
  const light = job.formats.filter((id) => !heavy.includes(id));
  const both = await Promise.allSettled([
    background({ ...job, formats: heavy }, signal === undefined ? {} : { signal }),
    runFormatJob({ ...job, formats: light }, ports, walk),
  ]);
  // Neither is left behind at work in a folder that will be removed.
  return both.flatMap((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}
