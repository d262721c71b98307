import type { CommandWords } from '../words.ts';

export const fixEn: Readonly<Record<'fix', CommandWords>> = {
  fix: {
    summary: 'repairs what can be repaired without guessing, proposes the rest',
    description:
      'Repairs the encoding, the layout, the names of columns and the values that have one possible reading; proposes the rest, for you to accept or not; says what is lost. The file read is never changed: the result is written beside it, in UTF-8, and checked.',
    examples: [
      {
        run: 'odc fix subventions.csv',
        says: 'writes subventions.fixed.csv and tells all that changed',
      },
      {
        run: 'odc fix subventions.csv --dry-run',
        says: 'tells what would be repaired, writes nothing',
      },
      {
        run: 'odc fix subventions.csv --accept DATE-AMBIGUOUS,STR-TOTAL-ROW --log log.csv',
        says: 'accepts two proposals and keeps the log of changed cells',
      },
    ],
    args: { fichier: 'table to repair (.csv, .tsv, .xlsx, .ods); “-” for standard input' },
    options: {
      schema:
        'schema: name in the catalogue, path or address; without it, the one that is recognised',
      'dry-run': 'tells what would be done, writes nothing',
      accept: 'accepts proposals: ids parted by commas (ID, ID:column, ID=reading), or all',
      reject: 'refuses repairs by their id, even those that are done without asking',
      log: 'log of the changed cells, one a line (.csv or .json)',
      xlsx: 'also writes a workbook whose cells are texts, which Excel does not damage',
      encoding: 'encoding of the file, when it is wrongly guessed',
      delimiter: 'delimiter of the file, when it is wrongly guessed',
      sheet: 'sheet of the workbook, by its name or its number',
    },
  },
};
