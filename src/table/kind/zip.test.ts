import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { isZip, kindInZip } from './zip.ts';

async function zipOf(
  names: readonly string[],
  content = 'x',
  compress = true,
): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const name of names) zip.addBuffer(Buffer.from(content), name, { compress });
  zip.end();
  return await buffer(zip.outputStream);
}

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

describe('kindInZip', () => {
  it.each([
    [['[Content_Types].xml', 'xl/workbook.xml'], 'xlsx'],
    [['xl/workbook.bin'], 'xlsb'],
    [['word/document.xml'], 'document'],
    [['ppt/presentation.xml'], 'presentation'],
    [['Index/Document.iwa'], 'numbers'],
    [['donnees.csv'], 'zip'],
    [['sous-dossier/xl/workbook.xml'], 'zip'],
  ])('%j is %s', async (names, kind) => {
    const bytes = await zipOf(names);
    expect(isZip(bytes)).toBe(true);
    expect(kindInZip(bytes)).toBe(kind);
  });

  it('knows an OpenDocument spreadsheet by its mimetype', async () => {
    expect(kindInZip(await zipOf(['mimetype', 'content.xml'], ODS, false))).toBe('ods');
  });

  it('takes an OpenDocument that was zipped again for a spreadsheet', async () => {
    expect(kindInZip(await zipOf(['content.xml', 'mimetype'], ODS))).toBe('ods');
  });

  it('is not misled by a workbook stored in an archive', async () => {
    const inner = await zipOf(['xl/workbook.xml']);
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(inner), 'budget.xlsx', { compress: false });
    zip.end();
    expect(kindInZip(await buffer(zip.outputStream))).toBe('zip');
  });

  it('recognises a workbook that is cut', async () => {
    const bytes = await zipOf(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(kindInZip(bytes.subarray(0, bytes.length - 60))).toBe('xlsx');
  });
});
