import type { Kind } from '../../table/kind/kind.ts';
import { archive } from './archive.ts';
import { delimited } from './delimited.ts';
import type { FileKind } from './file-kind.ts';
import { geojson, json } from './json.ts';
import { dbf, shapefile } from './shapefile.ts';
import { sqlite } from './sqlite.ts';
import {
  closedMap,
  document,
  image,
  markup,
  officeBase,
  oldWorkbook,
  openMap,
  parquet,
  unknown,
} from './untabular.ts';
import { workbook } from './workbook.ts';

/** The ways to read files. */
export const FILE_KINDS: readonly FileKind[] = [
  delimited,
  workbook,
  json,
  geojson,
  shapefile,
  dbf,
  sqlite,
  archive,
  document,
  image,
  oldWorkbook,
  officeBase,
  closedMap,
  openMap,
  markup,
  parquet,
];

const BY_EXTENSION = new Map(
  FILE_KINDS.flatMap((kind) => kind.extensions.map((extension) => [extension, kind])),
);

/** The kind that a name tells; `undefined` when it tells nothing. */
export function kindByName(path: string): FileKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  for (let dot = name.indexOf('.', 1); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const kind = BY_EXTENSION.get(name.slice(dot));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** The kind that the first bytes tell. A text without a name that says so is no table. */
export function kindByContent(content: Kind | 'text' | 'empty' | 'blank'): FileKind {
  if (content === 'text' || content === 'empty' || content === 'blank') return unknown;
  return FILE_KINDS.find(({ contents }) => contents?.includes(content)) ?? unknown;
}
