import { diskSink } from '../../adapters/disk-sink.ts';
import { OdcError } from '../../base/errors.ts';
import type { Batch } from '../../table/batch.ts';
import type { CsvDialect } from '../../table/writers/csv-writer.ts';
import { openWritten } from '../../table/writers/written-table.ts';
import type { Context } from '../context.ts';
import { mayReplace } from '../write-document.ts';

/** What Excel takes in a sheet, and what is worth holding in memory. */
const MOST_ROWS = 1_048_576;
const MOST_CELLS = 5_000_000;

/**
 * Writes the repaired table once more as a workbook whose cells are all texts, so that whoever opens
 * it damages nothing.
 * @param path of the repaired table
 * @throws OdcError `input`: `xlsx-too-large`
 */
export async function writeWorkbook(
  path: string,
  dialect: CsvDialect,
  context: Context,
): Promise<void> {
  const table = await openWritten(context.ports.files.source(path), dialect);
  const rows: string[][] = [[...table.header.columns]];
  const width = table.header.columns.length;
  const collect = (batch: Batch): void => {
    const total = rows.length + batch.rows;
    if (total > MOST_ROWS || total * width > MOST_CELLS) {
      throw new OdcError('input', 'xlsx-too-large', { path, rows: MOST_ROWS, cells: MOST_CELLS });
    }
    for (let row = 0; row < batch.rows; row++) {
      rows.push(
        Array.from({ length: batch.cells(row) }, (_each, column) => batch.text(row, column)),
      );
    }
  };
  await table.walk(
    [{ start() {}, batch: collect, end() {} }],
    { add() {} },
    { signal: context.signal },
  );
  const { writeXlsx } = await import('../../table/workbook/write-xlsx.ts');
  const output = `${path.replace(/\.(?:csv|tsv|txt)$/i, '')}.xlsx`;
  const bytes = await writeXlsx([{ name: 'Données', rows }]);
  const file = diskSink.open(output, { force: await mayReplace(output, context) });
  try {
    file.write(bytes);
    await file.commit();
  } finally {
    file.abort();
  }
  context.tell(context.words.written(output));
}
