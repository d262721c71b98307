import { whereIs } from '../../base/french/where-is.ts';
import { fromLambert93, isLambert93 } from '../../base/geodesy/lambert93.ts';
import { parsePoint } from '../../schema/points/read-point.ts';
import type { Batch } from '../../table/batch.ts';
import type { PlaceColumns } from '../columns/typed-column.ts';
import { cleanGeometry } from './geometry.ts';
import { rounded } from './rounded.ts';

/**
 * The geometry of a row as JSON text. `none`: the row says no place; `unusable`: what it says is not
 * a place (exchanged or null coordinates, a projection that is not known).
 */
export type RowGeometry = { readonly json: string } | 'none' | 'unusable';

export type PlaceReader = (batch: Batch, row: number) => RowGeometry;

export function placeReader(columns: PlaceColumns): PlaceReader {
  switch (columns.kind) {
    case 'point':
      return (batch, row) => {
        const text = batch.text(row, columns.column);
        if (text.trim() === '') return 'none';
        const point = parsePoint(text, columns.order);
        return point === undefined ? 'unusable' : degrees(point.longitude, point.latitude);
      };
    case 'pair':
      return (batch, row) => {
        const [x, y] = [batch.text(row, columns.x).trim(), batch.text(row, columns.y).trim()];
        return x === '' && y === '' ? 'none' : pair(x, y, columns.degrees);
      };
    case 'geometry':
      return (batch, row) => {
        const text = batch.text(row, columns.column);
        if (text.trim() === '') return 'none';
        const geometry = cleanGeometry(text);
        return geometry === undefined ? 'unusable' : { json: JSON.stringify(geometry) };
      };
  }
}

const FIGURE = /^[+-]?\d{1,8}(?:[.,]\d+)?$/;

function pair(xText: string, yText: string, mayBeDegrees: boolean): RowGeometry {
  if (!FIGURE.test(xText) || !FIGURE.test(yText)) return 'unusable';
  const [x, y] = [xText, yText].map((text) => Number(text.replace(',', '.'))) as [number, number];
  if (isLambert93(x, y)) {
    const { longitude, latitude } = fromLambert93(x, y);
    return point(longitude, latitude);
  }
  return mayBeDegrees ? degrees(x, y) : 'unusable';
}

/** A place may be abroad; exchanged with its twin in France, or at 0, 0, it is a mistake. */
function degrees(longitude: number, latitude: number): RowGeometry {
  const where = whereIs(longitude, latitude);
  const isPlace = where === 'france' || where === 'outside';
  if (!isPlace || Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return 'unusable';
  return point(longitude, latitude);
}

function point(longitude: number, latitude: number): RowGeometry {
  return { json: `{"type":"Point","coordinates":[${rounded(longitude)},${rounded(latitude)}]}` };
}
