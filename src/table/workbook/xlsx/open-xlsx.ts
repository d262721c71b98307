import type { Archive } from '../archive/archive.ts';
import { brokenWorkbook } from '../archive/faults.ts';
import { readPart } from '../archive/read-part.ts';
import type { Workbook } from '../workbook.ts';
import type { CellContext } from './cell-text.ts';
import { localName, prefixedValue } from './local-name.ts';
import { type Relationship, relationships } from './relationships.ts';
import { sharedStrings } from './shared-strings.ts';
import { styleFormats } from './styles.ts';
import { XlsxSheet } from './xlsx-sheet.ts';

const USUAL_PART = 'xl/workbook.xml';

/** Name of the part that lists the sheets; `undefined` when the archive is no such workbook. */
export async function workbookPart(archive: Archive): Promise<string | undefined> {
  const links = await relationships(archive, '');
  const named = links.find(({ type }) => type === 'officeDocument')?.part ?? USUAL_PART;
  return [named, USUAL_PART].find((part) => archive.has(part) && part.endsWith('.xml'));
}

/** Reads the list of sheets of an Office Open XML workbook (ECMA-376, transitional or strict). */
export async function openXlsx(archive: Archive, part: string): Promise<Workbook> {
  const { sheets, is1904 } = await sheetList(archive, part);
  const links = await relationships(archive, part);
  const partOf = (type: string) => links.find((link) => link.type === type)?.part;
  const load = async (): Promise<CellContext> => {
    const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
    return {
      strings: strings === undefined ? [] : await sharedStrings(archive, strings),
      formats: styles === undefined ? [] : await styleFormats(archive, styles),
      is1904,
    };
  };
  let context: Promise<CellContext> | undefined;
  const once = () => {
    context ??= load();
    return context;
  };
  const worksheets = sheets.flatMap(({ name, hidden, link }) => {
    const target = linkOf(links, link);
    if (target === undefined) throw brokenWorkbook(archive.path, part);
    // A sheet may also be a chart, a dialog or a macro: no table there.
    if (target.type !== 'worksheet') return [];
    return [new XlsxSheet(name, hidden, archive, target.part, once)];
  });
  return { format: 'xlsx', sheets: worksheets };
}

interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly link: string | undefined;
}

async function sheetList(
  archive: Archive,
  part: string,
): Promise<{ readonly sheets: readonly ListedSheet[]; readonly is1904: boolean }> {
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  await readPart(archive, part, {
    open(name, attributes) {
      const local = localName(name);
      if (local === 'workbookPr') {
        is1904 = ['1', 'true', 'on'].includes(attributes.get('date1904') ?? '');
      } else if (local === 'sheet') {
        const state = attributes.get('state') ?? 'visible';
        sheets.push({
          name: attributes.get('name') ?? '',
          hidden: state !== 'visible',
          link: prefixedValue(attributes, 'id'),
        });
      }
    },
    close() {},
    text() {},
  });
  return { sheets, is1904 };
}

function linkOf(links: readonly Relationship[], id: string | undefined): Relationship | undefined {
  return links.find((link) => link.id === id);
}
