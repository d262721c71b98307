import { createHash } from 'node:crypto';
import { ARCHIVES, EXTENSIONS, MIMES } from './lists.ts';
import type { Multipart } from './multipart.ts';
import { abort, crashed, modelErrors, Refusal, uploadError } from './refusal.ts';
import { fileNameOf } from './slugs.ts';
import type { Dataset, Resource, World } from './world.ts';

type Stored = Pick<Resource, 'title' | 'url' | 'checksum' | 'filesize' | 'mime' | 'format'>;

/** A part of a file was stored: no error, but no resource either. */
const accepted = () => new Refusal(200, { success: true, error: null, message: '' });

/** Stores a file sent whole, or the last call of one sent in parts; a part is only kept. */
export function receive({ fields, file }: Multipart, dataset: Dataset, world: World): Stored {
  const total = integer(fields.totalparts, 'totalparts');
  integer(fields.partindex, 'partindex');
  if (total === undefined || total <= 1) {
    if (file === undefined) throw uploadError('Missing file parameter');
    return store(file.name, file.bytes, dataset, world);
  }
  const { uuid, filename } = fields;
  if (file !== undefined) throw keepPart(fields, file.bytes, world);
  if (uuid === undefined || filename === undefined) throw crashed();
  const stored = store(filename, assembled(uuid, total, world), dataset, world);
  for (let index = 0; index < total; index++) world.parts.delete(`${uuid}/${index}`);
  return stored;
}

function keepPart(fields: Multipart['fields'], bytes: Uint8Array, world: World): Refusal {
  if (Number(fields.chunksize) !== bytes.length) return uploadError('Chunk size mismatch');
  const key = `${fields.uuid}/${fields.partindex}`;
  if (world.parts.has(key)) return crashed();
  world.parts.set(key, Uint8Array.from(bytes));
  return accepted();
}

function assembled(uuid: string, total: number, world: World): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let index = 0; index < total; index++) {
    const part = world.parts.get(`${uuid}/${index}`);
    if (part === undefined) throw crashed();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function integer(text: string | undefined, name: string): number | undefined {
  if (text === undefined || /^\d+$/.test(text))
    return text === undefined ? undefined : Number(text);
  throw modelErrors(
    { [name]: `invalid literal for int() with base 10: '${text}'` },
    'Input payload validation failed',
  );
}

/** The path holds the second of the clock: two files of one name in one second meet there. */
function store(given: string, bytes: Uint8Array, dataset: Dataset, world: World): Stored {
  const name = fileNameOf(given);
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
  if (!EXTENSIONS.includes(extension)) {
    throw abort(
      400,
      `This file type is not allowed.The allowed file type list is available at ${world.base}/api/1/datasets/extensions/`,
    );
  }
  const moment = new Date(world.now()).toISOString().slice(0, 19).replace(/[-:]/g, '');
  const path = `${dataset.slug}/${moment.replace('T', '-')}/${name}`;
  if (world.files.has(path)) throw crashed();
  world.files.set(path, Uint8Array.from(bytes));
  return {
    title: name,
    url: `${world.base}/resources/${path}`,
    checksum: { type: 'sha1', value: createHash('sha1').update(bytes).digest('hex') },
    filesize: bytes.length,
    mime: MIMES[withoutArchive(name)] ?? 'application/octet-stream',
    format: formatOf(name, extension),
  };
}

const withoutArchive = (name: string): string =>
  name
    .split('.')
    .filter((piece, index) => index > 0 && !ARCHIVES.has(piece))
    .at(-1) ?? '';

/** `csv.gz` for a CSV in an archive. */
function formatOf(name: string, extension: string): string {
  const before = name.split('.').at(-2);
  const compound = ARCHIVES.has(extension) && before !== undefined && EXTENSIONS.includes(before);
  return compound ? `${before}.${extension}` : extension;
}

/** Forgets the file behind a resource. */
export function discard({ url }: Pick<Resource, 'url'>, world: World): void {
  world.files.delete(url.replace(`${world.base}/resources/`, ''));
}
