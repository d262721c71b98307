import type { FileKind } from './file-kind.ts';
import type { TableFacts } from './held-table.ts';
import { recordsTable } from './records-table.ts';
import { SqliteBase } from './sqlite/base.ts';

/** Tables that describe or index the others. */
const INNER =
  /^(?:sqlite_|gpkg_|rtree_|idx_|spatial_ref_sys|geometry_columns|spatialite_|views_|virts_|elementarygeometries|spatialindex|data_licenses|knn|android_metadata|layer_styles)/i;

/** SQLite bases and GeoPackages (OGC 12-128r19): a table each, read without any library. */
export const sqlite: FileKind = {
  id: 'sqlite',
  sort: 'database',
  extensions: ['.gpkg', '.sqlite', '.sqlite3', '.db', '.db3'],
  contents: ['sqlite'],
  async *tables({ source, file }) {
    const base = new SqliteBase(source);
    try {
      const isGeo = /\.gpkg$/i.test(file.path);
      const layers = layersOf(base);
      for (const table of base.tables()) {
        const layer = layers.get(table.name);
        if (INNER.test(table.name) || table.names.length === 0) continue;
        if (layers.size > 0 && layer === undefined) continue;
        const facts: TableFacts = { encoding: 'utf-8', ...layer, remarks: [] };
        yield await recordsTable(
          {
            sheet: table.name,
            format: isGeo || layers.size > 0 ? 'geopackage' : 'sqlite',
            facts,
            columns: table.names,
          },
          () => base.blocks(table),
        );
      }
    } finally {
      base.close();
    }
  },
};

type Layer = Pick<TableFacts, 'geometry' | 'crs'>;

/** The layers that a GeoPackage declares, with their shapes; none for another base. */
function layersOf(base: SqliteBase): ReadonlyMap<string, Layer> {
  const systems = new Map(
    base
      .records('gpkg_spatial_ref_sys')
      .map((row) => [row.srs_id, `${row.organization}:${row.organization_coordsys_id}`]),
  );
  const shapes = new Map(base.records('gpkg_geometry_columns').map((row) => [row.table_name, row]));
  const layers = new Map<string, Layer>();
  for (const { table_name: name, data_type: type } of base.records('gpkg_contents')) {
    if (name === undefined || (type !== 'features' && type !== 'attributes')) continue;
    const shape = shapes.get(name);
    const crs = shape && systems.get(shape.srs_id ?? '');
    layers.set(name, {
      ...(shape === undefined ? {} : { geometry: (shape.geometry_type_name ?? '').toLowerCase() }),
      ...(crs === undefined ? {} : { crs: crs.toUpperCase() }),
    });
  }
  return layers;
}
