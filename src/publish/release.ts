import { OdcError } from '../base/errors.ts';
import type { DatasetRecord, ResourceRecord } from '../metadata/record.ts';
import type { Files } from '../ports/files.ts';
import { digestsOf } from './digests.ts';

/** What `odc build` made of one dataset: its record and its files, as they are on the disk now. */
export interface Release {
  readonly id: string;
  readonly folder: string;
  readonly record: DatasetRecord;
  readonly files: readonly ReleaseFile[];
  /** Resources that stand elsewhere: an address, no file. */
  readonly links: readonly ResourceRecord[];
}

export interface ReleaseFile {
  readonly resource: ResourceRecord;
  /** Path of the file on this machine. */
  readonly location: string;
  readonly bytes: number;
  readonly sha1: string;
  readonly sha256: string;
}

export interface ReleaseReader {
  readonly files: Files;
  readonly join: (...parts: string[]) => string;
  readonly signal?: AbortSignal;
}

/**
 * Reads a folder `open/<id>/`.
 * @returns `undefined` when nothing was built there
 * @throws OdcError `config`: `record-invalid`; `input`: a file of the record cannot be read
 */
export async function readRelease(
  folder: string,
  reader: ReleaseReader,
): Promise<Release | undefined> {
  const location = reader.join(folder, 'dataset.json');
  const text = await reader.files.readText(location);
  if (text === undefined) return undefined;
  const record = recordIn(text, location);
  const files: ReleaseFile[] = [];
  const links: ResourceRecord[] = [];
  for (const resource of record.resources) {
    const isLink = resource.bytes === undefined && resource.url !== undefined;
    if (isLink) links.push(resource);
    else files.push(await fileOf(resource, folder, reader));
  }
  return { id: record.id, folder, record, files, links };
}

async function fileOf(
  resource: ResourceRecord,
  folder: string,
  { files, join, signal }: ReleaseReader,
): Promise<ReleaseFile> {
  const location = join(folder, ...resource.path.split('/'));
  return { resource, location, ...(await digestsOf(files.source(location), signal)) };
}

function recordIn(text: string, location: string): DatasetRecord {
  let content: Partial<DatasetRecord>;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new OdcError('config', 'record-invalid', { path: location }, cause);
  }
  const whole =
    content?.version === 1 &&
    typeof content.id === 'string' &&
    typeof content.title === 'string' &&
    Array.isArray(content.resources) &&
    content.resources.every(
      ({ path, name }) => typeof path === 'string' && typeof name === 'string',
    );
  if (whole) return content as DatasetRecord;
  throw new OdcError('config', 'record-invalid', { path: location });
}

/** How a file is recognised from one publication to the next: its stable name and its format. */
export function keyOf(resource: ResourceRecord, record: DatasetRecord): string {
  const named = ({ name, format }: ResourceRecord) => `${name}.${format}`;
  const key = named(resource);
  const isAlone = record.resources.filter((one) => named(one) === key).length === 1;
  return isAlone ? key : resource.path;
}
