import type { TableSchema } from '../schema/model.ts';
import type { CsvDialect } from '../table/writers/csv-writer.ts';

/** How a repaired file is written: UTF-8 without a mark, commas, line feeds. */
const USUAL: CsvDialect = { delimiter: ',', newline: '\n', bom: false };
/** The "Base Adresse Locale" format, whose readers want semicolons. Its key is its own. */
const BAL_FIELD = 'cle_interop';

/** The dialect that the destination of a table wants. */
export function writtenDialect(schema: TableSchema | undefined): CsvDialect {
  const isBal = schema?.fields.some(({ name }) => name === BAL_FIELD) === true;
  return isBal ? { ...USUAL, delimiter: ';' } : USUAL;
}
