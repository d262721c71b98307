import { createHash } from 'node:crypto';
import { formatOfPath } from '../../metadata/vocabularies/formats.ts';
import { openTable } from '../../table/open.ts';
import { digestSource } from '../line/digest-source.ts';
import { readFormerVersion } from '../line/former-version.ts';
import type { DatasetWork, TableJob, TableWork } from '../work.ts';
import type { Step } from './step.ts';

/** Changes when the line writes something else from the same inputs. */
const FORM = 1;

/** Reads the inputs once, to know whether anything has changed since the last build. */
export const lookAtInputs: Step = {
  name: 'inputs',
  async run(work) {
    const { job, ports, settings } = work;
    work.former = await readFormerVersion(job.folder, ports.files);
    work.plan = await job.plan?.();
    for (const table of job.tables) work.tables.push(await lookAt(table, work));
    for (const { resource, location } of job.others) {
      const { sha256, bytes } = await digestSource(ports.files.source(location), work.walk.signal);
      const path = location.split(/[/\\]/).at(-1) ?? location;
      const { id: format, mime } = formatOfPath(path) ?? {
        id: 'other',
        mime: 'application/octet-stream',
      };
      work.others.push({ resource, file: { path, bytes, sha256, format, mime } });
    }
    work.fingerprint = fingerprintOf(work);
    return isSame(work) && !settings.force ? 'unchanged' : undefined;
  },
};

/** Nobody who builds without a key takes away the signature of what has not changed. */
function isSame({ former, fingerprint, settings: { signer } }: DatasetWork): boolean {
  if (former?.isWhole !== true || former.fingerprint !== fingerprint) return false;
  return signer === undefined || former.signedWith === signer.keyId;
}

async function lookAt(job: TableJob, { ports, walk }: DatasetWork): Promise<TableWork> {
  const source = ports.files.source(job.location);
  const { sha256, bytes } = await digestSource(source, walk.signal);
  const table = await openTable(source, job.request.table);
  return {
    job,
    sha256,
    bytes,
    schema: await ports.chooser.choose(table, job.request.schema),
    path: job.location,
    options: job.request.table,
    operations: [],
    canonical: undefined,
    isClean: false,
    surveyed: undefined,
    columns: [],
    totals: {},
    counts: { error: 0, warning: 0, info: 0 },
    privacy: [],
    files: [],
  };
}

function fingerprintOf({ job, settings, tables, others, plan }: DatasetWork): string {
  const { authority, license, validate, privacy } = job.project;
  const decisive = {
    form: FORM,
    version: settings.version,
    project: { authority, license, validate, accepted: privacy?.accepted },
    dataset: job.dataset,
    plan: plan?.read.plan,
    tables: tables.map(({ job: { name }, sha256, schema }) => ({
      name,
      sha256,
      schema: schema && [schema.name, schema.version, schema.schema],
    })),
    others: others.map(({ file: { path, sha256 } }) => [path, sha256]),
  };
  return createHash('sha256').update(JSON.stringify(decisive)).digest('hex');
}
