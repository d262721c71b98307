import type { Param } from '../../base/finding.ts';
import type { SinkFile } from '../../ports/sink.ts';
import type { Observer } from '../../table/batch.ts';
import type { SurveyedTable } from '../columns/typed-column.ts';

/** Why a format was not written, or what is to be known of it: data, worded in `messages/`. */
export interface FormatNote {
  readonly code: string;
  readonly params: Readonly<Record<string, Param>>;
}

export interface FormatOutcome {
  readonly written: boolean;
  readonly notes: readonly FormatNote[];
}

/** Writes one format while the table goes by. */
export interface FormatWriter extends Observer<void> {
  /** After the walk: writes what is left. When `written` is false, the file is not wanted. */
  finish(): FormatOutcome | Promise<FormatOutcome>;
}

/** A format of publication: one file, one line in the registry. */
export interface OutputFormat {
  readonly id: 'xlsx' | 'json' | 'geojson' | 'parquet';
  /** Without the dot. */
  readonly extension: string;
  /** IANA media type. */
  readonly mime: string;
  /** True when writing it costs more than all the others together: it then has its own thread. */
  readonly heavy: boolean;
  /** Why the table cannot be written so; `undefined` when it can. */
  refusal(table: SurveyedTable): FormatNote | undefined;
  /** Batches must be those of a CSV text, as `openWritten` gives them. */
  start(table: SurveyedTable, file: SinkFile): Promise<FormatWriter>;
}

export const WRITTEN: FormatOutcome = { written: true, notes: [] };
