import type { SinkFile } from '../../../ports/sink.ts';
import type { Batch, Observer } from '../../../table/batch.ts';
import type { People } from '../../risk/people.ts';
import type { RowsWork } from '../apply-rows.ts';
import type { SourceIdentifiers } from '../attack/identifiers.ts';
import type { MeasuredColumns } from '../resolve/measured-columns.ts';
import type { OutputColumn } from '../resolve/output-columns.ts';
import { type CellCounts, noCounts } from '../rows/cell-treater.ts';
import type { RowCounts } from '../rows/row-walk.ts';
import { valueReader } from '../rows/value-reader.ts';
import type { FoundTarget } from '../target/search-target.ts';
import { Recoder } from './recoder.ts';
import { TableWriting } from './write-table.ts';

/** What was written. */
export interface Written {
  readonly rows: number;
  readonly bytes: number;
  readonly suppressed: number;
  readonly rowCounts: RowCounts;
  /** By index of the column in the source. */
  readonly counts: ReadonlyMap<number, CellCounts>;
}

export interface RowsWriting {
  readonly walk: Observer<unknown>;
  end(): Written;
}

/** Writes the rows, and gathers on the way the identifiers that must not be found in what is written. */
export function writeRows(
  { table, treated, rules, dialect }: RowsWork,
  {
    output,
    found,
    people,
  }: {
    readonly output: readonly OutputColumn[];
    readonly found: FoundTarget | undefined;
    readonly people: People | undefined;
  },
  { quasi }: MeasuredColumns,
  identifiers: SourceIdentifiers,
  file: SinkFile,
): RowsWriting {
  const counts = new Map<number, CellCounts>();
  const recoder =
    found === undefined || people === undefined ? undefined : recoderOf(found, people);
  function recoderOf({ recoding }: FoundTarget, source: People): Recoder {
    const readers = quasi.map(({ index }, column) => {
      const values = source.values[column];
      if (values === undefined)
        throw new Error('the people searched do not have the columns written');
      const own = noCounts();
      counts.set(index, own);
      return valueReader(
        index,
        treated.find((one) => one.index === index),
        values,
        own,
      );
    });
    return new Recoder(source, recoding, readers);
  }
  const recoded = recoder && { recoder, quasi: quasi.map(({ index }) => index) };
  const writing = new TableWriting(file, table, {
    columns: output,
    rules,
    dialect,
    ...(recoded && { recoded }),
  });
  return {
    walk: identifiers.isEmpty ? writing.walk : withIdentifiers(writing, identifiers),
    end: () => ({
      bytes: writing.end(),
      rows: writing.rows,
      suppressed: recoder?.suppressed ?? 0,
      rowCounts: writing.walk.counts,
      counts: new Map([...writing.counts, ...counts]),
    }),
  };
}

/** All rows of the source count, those that do not go out included. */
function withIdentifiers(writing: TableWriting, identifiers: SourceIdentifiers): Observer<void> {
  const { walk } = writing;
  return {
    start: () => walk.start(),
    batch(batch: Batch) {
      identifiers.batch(batch);
      for (let row = 0; row < batch.rows; row++) identifiers.row(row);
      walk.batch(batch);
    },
    end: () => walk.end(),
  };
}
