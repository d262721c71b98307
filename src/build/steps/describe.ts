import { describeDataset } from '../../metadata/describe.ts';
import { licenceDocument } from '../../metadata/licences/licence-document.ts';
import type { DatasetRecord, ResourceRecord } from '../../metadata/record.ts';
import { describedChecks } from '../documents/described-checks.ts';
import { dictionaryCsv, dictionaryMarkdown } from '../documents/dictionary.ts';
import { exportsOf } from '../documents/exports.ts';
import { schemaReference, tableRecords } from '../documents/resource-records.ts';
import { schemaTexts } from '../documents/schema-texts.ts';
import { DATASET_FILE, DICTIONARY, LICENCE_FILE } from '../line/file-names.ts';
import { nextFile } from '../line/scratch-file.ts';
import type { DatasetWork } from '../work.ts';
import type { Step } from './step.ts';

/** Writes what tells what the data are: schema, dictionary, licence, description in each vocabulary. */
export const describe: Step = {
  name: 'describe',
  async run(work) {
    for (const { files } of work.tables) work.written.push(...files);
    await copyOthers(work);
    const { dataset } = work.job;
    const tables = work.tables.flatMap(({ surveyed }) =>
      surveyed === undefined ? [] : [surveyed],
    );
    const title = dataset.title ?? dataset.id;
    for (const [path, text] of await schemaTexts(work)) await write(path, text, work);
    if (tables.length > 0) {
      await write(`${DICTIONARY}.md`, dictionaryMarkdown(title, tables), work);
      await write(`${DICTIONARY}.csv`, dictionaryCsv(tables), work);
    }
    const record = await recordOf(work);
    work.record = record;
    await write(LICENCE_FILE, licenceDocument(record), work);
    for (const [path, text] of exportsOf(record)) await write(path, text, work);
    await write(DATASET_FILE, `${JSON.stringify(record, null, 2)}\n`, work);
    return undefined;
  },
};

async function write(path: string, text: string, work: DatasetWork): Promise<void> {
  const { bytes, sha256 } = await work.sink.writeText(nextFile(work, path), text);
  work.written.push({ path, bytes, sha256 });
}

async function copyOthers(work: DatasetWork): Promise<void> {
  const { ports, sink, job, walk } = work;
  for (const { location } of job.others) {
    const name = location.split(/[/\\]/).at(-1) ?? location;
    const file = sink.open(nextFile(work, name), { force: true });
    const stream = ports.files.source(location).open();
    const block = new Uint8Array(1 << 18);
    try {
      for (let count = await stream.read(block); count > 0; count = await stream.read(block)) {
        walk.signal?.throwIfAborted();
        file.write(block.subarray(0, count));
      }
      await file.commit();
    } finally {
      stream.close();
      file.abort();
    }
    work.written.push({ ...sink.factsOf(nextFile(work, name)), path: name });
  }
}

async function recordOf(work: DatasetWork): Promise<DatasetRecord> {
  const { project, dataset } = work.job;
  const schemas = work.tables.map(schemaReference);
  const [schema] = schemas;
  const isShared = schemas.every((one) => one?.name === schema?.name && one?.url === schema?.url);
  const modified = dataset.provenance?.certifiedOn;
  const issued = work.former?.record.issued;
  const known = {
    resources: await resourcesOf(work),
    ...(schema === undefined || !isShared ? {} : { schema }),
    ...(modified === undefined ? {} : { modified }),
    ...(issued === undefined ? {} : { issued }),
  };
  const record = await describeDataset(project, dataset, known);
  return { ...record, checks: [...work.checks, ...describedChecks(record)] };
}

async function resourcesOf(work: DatasetWork): Promise<ResourceRecord[]> {
  const { project, dataset } = work.job;
  const remote = dataset.resources.filter(({ url }) => url !== undefined);
  const { resources } = await describeDataset(project, { ...dataset, resources: remote });
  const dictionary = work.written.find(({ path }) => path === `${DICTIONARY}.md`);
  return [
    ...work.tables.flatMap((table) => tableRecords(table, work)),
    ...(dictionary === undefined ? [] : [dictionaryRecord(dictionary)]),
    ...work.others.map(({ resource, file }) => ({
      ...file,
      name: file.path.replace(/\.[^.]+$/, ''),
      title: resource.title ?? file.path,
      ...(resource.description === undefined ? {} : { description: resource.description }),
      kind: resource.kind ?? ('other' as const),
    })),
    ...resources,
  ];
}

function dictionaryRecord({ path, bytes, sha256 }: DatasetWork['written'][number]): ResourceRecord {
  return {
    path,
    name: DICTIONARY,
    title: 'Dictionnaire des données',
    kind: 'documentation',
    format: 'md',
    mime: 'text/markdown',
    bytes,
    sha256,
  };
}
