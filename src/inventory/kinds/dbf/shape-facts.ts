import type { ByteSource } from '../../../ports/bytes.ts';
import { fill } from '../../../table/bytes/read-block.ts';

/** Kinds of shapes (ESRI Shapefile Technical Description, 1998), with or without Z and M. */
const SHAPES: Readonly<Record<number, string>> = {
  1: 'point',
  3: 'line',
  5: 'polygon',
  8: 'multipoint',
};

/** The kind of the shapes of a `.shp`, by its header. */
export async function shapeKind(source: ByteSource): Promise<string | undefined> {
  const stream = source.open();
  try {
    const head = new Uint8Array(36);
    if ((await fill(stream, head)) < 36) return undefined;
    return SHAPES[(new DataView(head.buffer).getUint32(32, true) % 10) as number];
  } finally {
    stream.close();
  }
}

/** The reference system that a `.prj` names, among those used in France. */
export function referenceSystem(prj: string): string | undefined {
  if (/lambert[-_ ]?93|RGF93_L/i.test(prj)) return 'EPSG:2154';
  if (/^\s*GEOGCS\[.{0,60}(?:WGS[_ ]?(?:19)?84)/is.test(prj)) return 'EPSG:4326';
  if (/^\s*GEOGCS\[.{0,60}RGF/is.test(prj)) return 'EPSG:4171';
  const zone = /RGF93[_ ]?(?:v\d[_ ])?CC(4[2-9]|50)/i.exec(prj)?.[1];
  if (zone !== undefined) return `EPSG:${3900 + Number(zone)}`;
  return /(?:EPSG"?,"?|AUTHORITY\["EPSG","?)(\d{4,5})"?\]\]\s*$/i
    .exec(prj)?.[1]
    ?.replace(/^/, 'EPSG:');
}
