import { csvwTable } from '../../metadata/exports/csvw.ts';
import { datapackage } from '../../metadata/exports/datapackage.ts';
import { dcatTtl } from '../../metadata/exports/dcat-ttl.ts';
import type { DatasetRecord } from '../../metadata/record.ts';

/** Addresses are relative: the folder can be served from anywhere. */
const BESIDE = { place: 'dataset' } as const;

/**
 * The description of a dataset in the vocabularies that stand beside its files: DCAT-AP, Data
 * Package, and CSV on the Web, which is looked for as `<file>-metadata.json` (W3C, §5.3).
 */
export function exportsOf(
  record: DatasetRecord,
): readonly (readonly [path: string, text: string])[] {
  const tables = record.resources.filter(({ format, columns }) => format === 'csv' && columns);
  return [
    ['dcat.ttl', dcatTtl.write([record], BESIDE)],
    [datapackage.fileName, datapackage.write([record], BESIDE)],
    ...tables.map(
      (table) => [`${table.path}-metadata.json`, csvwTable(record, table, BESIDE)] as const,
    ),
  ];
}
