import { OdcError } from '../../base/errors.ts';
import type { ByteSource } from '../../ports/bytes.ts';
import { readWhole } from '../../table/bytes/read-block.ts';
import { dbfTable } from './dbf/dbf-table.ts';
import { referenceSystem, shapeKind } from './dbf/shape-facts.ts';
import type { FileKind } from './file-kind.ts';

/** Side files are a line or two. */
const MOST_BYTES = 1024 * 1024;

async function textOf(source: ByteSource | undefined): Promise<string | undefined> {
  if (source === undefined) return undefined;
  const bytes = await readWhole(source.open(), MOST_BYTES);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}

/** Shapes, with the table of what they are in the `.dbf` beside. */
export const shapefile: FileKind = {
  id: 'shapefile',
  sort: 'map',
  extensions: ['.shp'],
  contents: ['shapefile'],
  async *tables({ file, source, members }) {
    const table = members.get('.dbf');
    if (table === undefined) throw new OdcError('input', 'shapefile-alone', { path: file.path });
    const [geometry, prj, cpg] = await Promise.all([
      shapeKind(source),
      textOf(members.get('.prj')),
      textOf(members.get('.cpg')),
    ]);
    const crs = prj === undefined ? undefined : referenceSystem(prj);
    yield await dbfTable(table, cpg, {
      format: 'shapefile',
      facts: {
        ...(geometry === undefined ? {} : { geometry }),
        ...(crs === undefined ? {} : { crs }),
        remarks: prj === undefined ? ['no-projection'] : [],
      },
    });
  },
};

/** A dBase table that stands alone. */
export const dbf: FileKind = {
  id: 'dbf',
  sort: 'table',
  extensions: ['.dbf'],
  contents: ['dbf'],
  async *tables({ source, members }) {
    const cpg = await textOf(members.get('.cpg'));
    yield await dbfTable(source, cpg, { format: 'dbf', facts: { remarks: [] } });
  },
};
