import type { DatasetRecord } from '../../metadata/record.ts';
import type { Files } from '../../ports/files.ts';
import { parseChecksums } from '../signature/checksums.ts';
import { CHECKSUMS, DATASET_FILE, PROVENANCE, SIGNATURE } from './file-names.ts';

/** The version of a dataset that stands in `open/`. */
export interface FormerVersion {
  readonly record: DatasetRecord;
  /** Of the inputs and settings that gave it; absent when its provenance does not tell. */
  readonly fingerprint?: string;
  /** The key that signed it; absent when it is not signed, or its signature is gone. */
  readonly signedWith?: string;
  /** False when a file that was written is no longer there. */
  readonly isWhole: boolean;
}

/** @returns `undefined` when there is none, or when its description cannot be read */
export async function readFormerVersion(
  folder: string,
  files: Files,
): Promise<FormerVersion | undefined> {
  const record = await json<DatasetRecord>(`${folder}/${DATASET_FILE}`, files);
  if (record === undefined || !Array.isArray(record.resources)) return undefined;
  const provenance = await json<Provenance>(`${folder}/${PROVENANCE}`, files);
  const said = provenance?.activity?.['odc:build'];
  const fingerprint = said?.['odc:fingerprint'];
  const signedWith = said?.['odc:signedWith'];
  const isSigned = signedWith !== undefined && (await files.exists(`${folder}/${SIGNATURE}`));
  return {
    record,
    isWhole: await areThere(folder, files),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(isSigned ? { signedWith } : {}),
  };
}

interface Provenance {
  readonly activity?: {
    readonly 'odc:build'?: {
      readonly 'odc:fingerprint'?: string;
      readonly 'odc:signedWith'?: string;
    };
  };
}

async function json<Content>(path: string, files: Files): Promise<Content | undefined> {
  const text = await files.readText(path);
  if (text === undefined) return undefined;
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null ? (content as Content) : undefined;
  } catch {
    return undefined;
  }
}

async function areThere(folder: string, files: Files): Promise<boolean> {
  const sums = parseChecksums((await files.readText(`${folder}/${CHECKSUMS}`)) ?? '');
  if (sums.length === 0) return false;
  const there = await Promise.all(sums.map(({ path }) => files.exists(`${folder}/${path}`)));
  return there.every(Boolean);
}
