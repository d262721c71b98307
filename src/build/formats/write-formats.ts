import type { Sink, SinkFile } from '../../ports/sink.ts';
import type { Table, WalkOptions } from '../../table/table.ts';
import type { SurveyedTable } from '../columns/typed-column.ts';
import type { FormatNote, FormatWriter, OutputFormat } from './format.ts';

/** What became of one format. `path` is absent when the file was not written. */
export interface WrittenFormat {
  readonly format: OutputFormat['id'];
  readonly path?: string;
  readonly notes: readonly FormatNote[];
}

export interface FormatsWork {
  /** The canonical CSV, opened by `openWritten`. */
  readonly table: Table;
  readonly surveyed: SurveyedTable;
  readonly formats: readonly OutputFormat[];
  /** The path of a file, by its extension. */
  readonly pathOf: (extension: string) => string;
}

interface Started {
  readonly format: OutputFormat;
  readonly path: string;
  readonly file: SinkFile;
  readonly writer: FormatWriter;
}

/** Writes a table in several formats, on one walk. Nothing is left when it fails. */
export async function writeFormats(
  { table, surveyed, formats, pathOf }: FormatsWork,
  sink: Sink,
  walk: WalkOptions = {},
): Promise<readonly WrittenFormat[]> {
  const started: Started[] = [];
  const outcomes: WrittenFormat[] = [];
  try {
    for (const format of formats) {
      const refusal = format.refusal(surveyed);
      if (refusal !== undefined) outcomes.push({ format: format.id, notes: [refusal] });
      else started.push(await startFormat(format, surveyed, pathOf(format.extension), sink));
    }
    if (started.length > 0) {
      await table.walk(
        started.map(({ writer }) => writer),
        { add() {} },
        walk,
      );
    }
    for (const one of started) outcomes.push(await finishFormat(one));
    return outcomes;
  } finally {
    for (const { file } of started) file.abort();
  }
}

async function startFormat(
  format: OutputFormat,
  surveyed: SurveyedTable,
  path: string,
  sink: Sink,
): Promise<Started> {
  const file = sink.open(path, { force: true });
  return { format, path, file, writer: await format.start(surveyed, file) };
}

async function finishFormat({ format, path, file, writer }: Started): Promise<WrittenFormat> {
  const { written, notes } = await writer.finish();
  if (!written) return { format: format.id, notes };
  await file.commit();
  return { format: format.id, path, notes };
}
