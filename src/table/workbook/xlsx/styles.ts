import { getFormatFromId } from 'numfmt';
import type { Archive } from '../archive/archive.ts';
import { readPart } from '../archive/read-part.ts';
import { type NumberFormat, numberFormat } from '../values/number-format.ts';
import { localName } from './local-name.ts';

/** The number format of each cell style, by its number (`s` of a cell). */
export async function styleFormats(
  archive: Archive,
  part: string,
): Promise<readonly NumberFormat[]> {
  const named = new Map<number, string>();
  const styles: number[] = [];
  let inside = '';
  await readPart(archive, part, {
    open(name, attributes) {
      const local = localName(name);
      if (local === 'numFmts' || local === 'cellXfs') inside = local;
      else if (inside === 'numFmts' && local === 'numFmt') {
        named.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      } else if (inside === 'cellXfs' && local === 'xf') {
        styles.push(Number(attributes.get('numFmtId') ?? 0));
      }
    },
    close(name) {
      if (localName(name) === inside) inside = '';
    },
    text() {},
  });
  const formats = new Map<number, NumberFormat>();
  return styles.map((id) => {
    const known = formats.get(id) ?? numberFormat(named.get(id) ?? builtInFormat(id));
    formats.set(id, known);
    return known;
  });
}

/** Formats that have a number and are not written in the workbook (ECMA-376 §18.8.30). */
function builtInFormat(id: number): string {
  return Number.isInteger(id) && id > 0 && id < 164 ? getFormatFromId(id) : 'General';
}
