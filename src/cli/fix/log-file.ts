import { diskSink } from '../../adapters/disk-sink.ts';
import type { SinkFile } from '../../ports/sink.ts';
import type { RepairEntry } from '../../repair/repair-ledger.ts';
import { CsvWriter } from '../../table/writers/csv-writer.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { mayReplace } from '../write-document.ts';
import { entryData } from './entry-data.ts';

/** The journal of a repair: one record for each cell that was changed. */
export interface RepairLog {
  add(entry: RepairEntry): void;
  commit(): Promise<void>;
  abort(): void;
}

const COLUMNS = [
  'line',
  'row',
  'column',
  'field',
  'before',
  'after',
  'id',
  'also',
  'reason',
] as const;

/**
 * Opens the journal: JSON for `.json`, CSV otherwise. Whole in the end, or not there at all.
 * @param keep files that it must not replace
 */
export async function openLog(
  path: string | undefined,
  keep: readonly string[],
  context: Context,
): Promise<RepairLog | undefined> {
  if (path === undefined) return undefined;
  const file = diskSink.open(path, { force: await mayReplace(path, context), keep });
  const isJson = paths.extname(path).toLowerCase() === '.json';
  return isJson ? jsonLog(file, context) : csvLog(file, context);
}

function csvLog(file: SinkFile, context: Context): RepairLog {
  const writer = new CsvWriter((bytes) => file.write(bytes), { delimiter: ',' });
  writer.row(COLUMNS);
  return {
    add(entry) {
      const data = entryData(entry, context.lang);
      writer.row(COLUMNS.map((name) => String(data[name] ?? '')));
    },
    async commit() {
      writer.end();
      await file.commit();
    },
    abort: () => file.abort(),
  };
}

function jsonLog(file: SinkFile, context: Context): RepairLog {
  const encoder = new TextEncoder();
  const write = (text: string): void => file.write(encoder.encode(text));
  let separator = '[\n  ';
  return {
    add(entry) {
      write(`${separator}${JSON.stringify(entryData(entry, context.lang))}`);
      separator = ',\n  ';
    },
    async commit() {
      write(separator.startsWith('[') ? '[]\n' : '\n]\n');
      await file.commit();
    },
    abort: () => file.abort(),
  };
}
