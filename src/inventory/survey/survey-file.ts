import { OdcError } from '../../base/errors.ts';
import type { ByteSource } from '../../ports/bytes.ts';
import type { Files } from '../../ports/files.ts';
import { fill } from '../../table/bytes/read-block.ts';
import { kindOf } from '../../table/kind/kind-of.ts';
import { isZip } from '../../table/kind/zip.ts';
import type { FoundFile } from '../crawl/found-file.ts';
import { type Family, familiesOf } from '../grouping/families.ts';
import { archive } from '../kinds/archive.ts';
import type { FileKind, HeldFile } from '../kinds/file-kind.ts';
import { kindByContent, kindByName } from '../kinds/index.ts';
import { document } from '../kinds/untabular.ts';
import { HashingSource } from './hashing-source.ts';
import type { SurveyedFile, SurveyedTable, Trouble } from './survey.ts';
import { type SurveyTools, surveyTable } from './survey-table.ts';

/** Enough for most signatures. */
const HEAD_BYTES = 4096;
/** Pictures, and larger documents, are told apart by their size alone. */
const HASHED_BYTES = 64 * 1024 * 1024;

/** Reads one file; a file that cannot be read is a trouble, never an exception. */
export async function surveyFile(
  family: Family,
  files: Files,
  tools: SurveyTools,
): Promise<SurveyedFile> {
  const { file, members } = family;
  const { path, bytes, modified } = file;
  const base = {
    path,
    bytes,
    modified,
    ...(members.size === 0 ? {} : { members: [...members.values()].map((one) => one.path) }),
  };
  const tables: SurveyedTable[] = [];
  let kind = kindByName(path);
  try {
    const source = new HashingSource(sourceOf(file, files));
    kind ??= await kindInside(source);
    if (kind.tables !== undefined) {
      for await (const table of kind.tables(held(family, source, files))) {
        tables.push(await surveyTable(table, tools));
      }
    }
    if (kind === archive && (await isZipSource(source))) {
      return { ...base, ...settled(kind, tables), ...(await surveyArchive(source, files, tools)) };
    }
    const isHashed =
      kind.tables !== undefined ||
      (kind.sort === 'document' && bytes <= HASHED_BYTES && tools.isTwin?.(bytes) === true);
    const sha256 = isHashed && isFile(path) ? await source.sha256(tools.signal) : undefined;
    return { ...base, ...settled(kind, tables), ...(sha256 === undefined ? {} : { sha256 }) };
  } catch (cause) {
    if (!(cause instanceof OdcError) || cause.kind === 'interrupted') throw cause;
    if (isProse(path, cause)) return { ...base, ...settled(document, tables) };
    return { ...base, ...settled(kind, tables), trouble: troubleOf(cause) };
  }
}

/** A `.txt` that is no table is a document like another. */
function isProse(path: string, { code }: OdcError): boolean {
  return code === 'not-a-table' && /\.txt(?:\.gz)?$/i.test(path);
}

function settled(
  kind: FileKind | undefined,
  tables: readonly SurveyedTable[],
): Pick<SurveyedFile, 'kind' | 'sort' | 'tables' | 'advice'> {
  const advice = kind?.advice;
  return {
    kind: kind?.id ?? 'unknown',
    sort: kind?.sort ?? 'other',
    tables,
    ...(advice === undefined ? {} : { advice }),
  };
}

/** What an archive holds. One that could be opened wants no advice. */
async function surveyArchive(
  source: HashingSource,
  files: Files,
  tools: SurveyTools,
): Promise<Pick<SurveyedFile, 'contains' | 'inside' | 'sha256'>> {
  const { unpackZip } = await import('./unpack.ts');
  const { names, files: found } = await unpackZip(source);
  const inside: SurveyedFile[] = [];
  for (const family of familiesOf(found)) {
    inside.push(await surveyFile(family, files, tools));
  }
  return { contains: names, inside, sha256: await source.sha256(tools.signal) };
}

async function isZipSource(source: ByteSource): Promise<boolean> {
  const stream = source.open();
  try {
    const head = new Uint8Array(4);
    await fill(stream, head);
    return isZip(head);
  } finally {
    stream.close();
  }
}

/** A geodatabase is a folder. */
function isFile(path: string): boolean {
  return !/\.gdb$/i.test(path);
}

function sourceOf(file: FoundFile, files: Files): ByteSource {
  if (!isFile(file.path)) return emptySource(file.path);
  return named(file.source ?? files.source(file.location), file.path);
}

/** Errors name a file as the inventory does. */
function named(source: ByteSource, path: string): ByteSource {
  return { ...source, path };
}

function emptySource(path: string): ByteSource {
  return { path, size: 0, again: true, open: () => ({ read: () => 0, close() {} }) };
}

function held({ file, members }: Family, source: ByteSource, files: Files): HeldFile {
  const sources = [...members].map(([extension, member]): [string, ByteSource] => [
    extension,
    member === file ? source : sourceOf(member, files),
  ]);
  return { file, source, members: new Map(sources) };
}

async function kindInside(source: ByteSource): Promise<FileKind> {
  const stream = source.open();
  try {
    const block = new Uint8Array(HEAD_BYTES);
    return kindByContent(kindOf(block.subarray(0, await fill(stream, block))));
  } finally {
    stream.close();
  }
}

/** Paths and numbers only: an error never carries the content of a file. */
function troubleOf({ code, params }: OdcError): Trouble {
  return { code, params: { ...params } };
}
