import type { Archive } from '../archive/archive.ts';
import { encryptedWorkbook } from '../archive/faults.ts';
import { pumpPart, readPart } from '../archive/read-part.ts';
import { RowBuilder } from '../row-builder.ts';
import type { Workbook } from '../workbook.ts';
import { ContentHandler } from './content-handler.ts';
import { CONTENT, OdsSheet } from './ods-sheet.ts';
import { TableStyles } from './table-styles.ts';

const MANIFEST = 'META-INF/manifest.xml';
const MIMETYPE = 'mimetype';

/** True when the archive is an OpenDocument file, even one whose content is encrypted. */
export function isOpenDocument(archive: Archive): boolean {
  if (archive.has(CONTENT)) return archive.has(MANIFEST) || archive.has(MIMETYPE);
  return archive.has(MANIFEST) && archive.has('encrypted-package');
}

/**
 * Reads the list of sheets of an OpenDocument spreadsheet. All sheets stand in one part: it is
 * gone through once here, to know them all, and again for the rows of one.
 */
export async function openOds(archive: Archive): Promise<Workbook> {
  await refuseEncrypted(archive);
  const styles = new TableStyles();
  const tables = await survey(archive, styles);
  return {
    format: 'ods',
    sheets: tables.flatMap(({ name, style, rows, isCopy }, position) => {
      if (isCopy) return [];
      const facts = { name, hidden: styles.hides(style), position, rows: rows.count };
      return [new OdsSheet(facts, archive)];
    }),
  };
}

interface SurveyedTable {
  readonly name: string;
  readonly style: string;
  readonly rows: RowBuilder;
  isCopy: boolean;
}

async function survey(archive: Archive, styles: TableStyles): Promise<readonly SurveyedTable[]> {
  const tables: SurveyedTable[] = [];
  const content = new ContentHandler({
    start(name, style) {
      const rows = new RowBuilder(archive, CONTENT);
      tables.push({ name, style, rows, isCopy: false });
      return rows;
    },
    isCopy() {
      const table = tables.at(-1);
      if (table !== undefined) table.isCopy = true;
    },
    end() {
      tables.at(-1)?.rows.take();
    },
  });
  const handler = {
    open(name: string, attributes: Parameters<ContentHandler['open']>[1]) {
      styles.open(name, attributes);
      content.open(name, attributes);
    },
    close: (name: string) => content.close(name),
    text: (text: string) => content.text(text),
  };
  for await (const _chunk of pumpPart(archive, CONTENT, handler)) tables.at(-1)?.rows.take();
  return tables;
}

async function refuseEncrypted(archive: Archive): Promise<void> {
  if (!archive.has(MANIFEST)) return;
  let isEncrypted = false;
  await readPart(archive, MANIFEST, {
    open(name) {
      if (name.endsWith('encryption-data')) isEncrypted = true;
    },
    close() {},
    text() {},
  });
  if (isEncrypted) throw encryptedWorkbook(archive.path);
}
