import type { Files } from '../../ports/files.ts';
import type { Sink } from '../../ports/sink.ts';
import type { WalkOptions } from '../../table/table.ts';
import { openWritten } from '../../table/writers/written-table.ts';
import type { SurveyedTable } from '../columns/typed-column.ts';
import { type FileFacts, HashedSink } from '../line/hashed-sink.ts';
import type { OutputFormat } from './format.ts';
import { FORMATS } from './index.ts';
import { type WrittenFormat, writeFormats } from './write-formats.ts';

/** Formats to write from a canonical CSV: plain data, which another thread can be given. */
export interface FormatJob {
  /** Path of the canonical CSV. */
  readonly source: string;
  readonly surveyed: SurveyedTable;
  readonly formats: readonly OutputFormat['id'][];
  /** Path of the files to write, without extension. */
  readonly target: string;
}

export interface FormatResult extends WrittenFormat {
  /** Absent when the file was not written. */
  readonly facts?: FileFacts;
}

export type FormatRunner = (job: FormatJob, walk: WalkOptions) => Promise<readonly FormatResult[]>;

/** Writes the formats of a job in this very thread. */
export async function runFormatJob(
  { source, surveyed, formats, target }: FormatJob,
  { files, sink }: { readonly files: Files; readonly sink: Sink },
  walk: WalkOptions = {},
): Promise<readonly FormatResult[]> {
  const table = await openWritten(files.source(source), { delimiter: ',' });
  const hashed = new HashedSink(sink);
  const work = {
    table,
    surveyed,
    formats: FORMATS.filter(({ id }) => formats.includes(id)),
    pathOf: (extension: string) => `${target}.${extension}`,
  };
  const written = await writeFormats(work, hashed, walk);
  return written.map((one) =>
    one.path === undefined ? one : { ...one, facts: hashed.factsOf(one.path) },
  );
}
