import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import type { Files } from '../../ports/files.ts';
import { ownVersion } from './own-version.ts';
import type { ResolvedSchema } from './resolved.ts';
import { parseTableDescriptor } from './table-descriptor.ts';

const SCHEMA_FILE = /\.(?:json|ya?ml)$/i;

/**
 * Reads a schema on the disk.
 * @throws OdcError `config`: a wrong schema is a file of the user's that is wrong, not an input
 */
export async function resolveFile(path: string, files: Files): Promise<ResolvedSchema> {
  const text = await readText(path, files);
  if (text === undefined) {
    const suggestion = (await nearFile(path, files)) ?? null;
    throw new OdcError('config', 'schema-file-missing', { path, suggestion });
  }
  const descriptor = await parseTableDescriptor(text, path);
  return {
    name: path,
    version: ownVersion(descriptor),
    descriptor,
    source: 'file',
    location: path,
  };
}

async function readText(path: string, files: Files): Promise<string | undefined> {
  try {
    return await files.readText(path);
  } catch (cause) {
    if (!(cause instanceof OdcError)) throw cause;
    throw new OdcError('config', cause.code, cause.params, cause.cause);
  }
}

/** The schema of the same folder whose name is the nearest, extension apart. */
async function nearFile(path: string, files: Files): Promise<string | undefined> {
  const folder = path.slice(0, path.length - nameOf(path).length);
  const names = await files.list(folder === '' ? '.' : folder).catch(() => []);
  const byStem = new Map<string, string>();
  for (const name of names) if (SCHEMA_FILE.test(name)) byStem.set(stemOf(name), name);
  const near = byStem.get(nearMiss(stemOf(nameOf(path)), byStem.keys()) ?? '');
  return near === undefined ? undefined : `${folder}${near}`;
}

function stemOf(name: string): string {
  return name.replace(SCHEMA_FILE, '');
}

function nameOf(path: string): string {
  return /[^/\\]*$/.exec(path)?.[0] ?? '';
}
