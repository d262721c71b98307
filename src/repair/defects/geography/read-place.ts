import { parsePoint } from '../../../schema/points/read-point.ts';
import type { RepairColumn, RowView } from '../../defect.ts';
import { roleOf } from './role.ts';

/** The place of a row: figures as texts, no unit known yet. */
export interface Place {
  readonly longitude: string;
  readonly latitude: string;
}

const FIGURE = /^[+-]?\d{1,8}(?:[.,]\d+)?$/;

/** The place that a cell is a part of; `undefined` when one of its figures is missing or no figure. */
export function readPlace(
  text: string,
  column: RepairColumn,
  row: RowView | undefined,
): Place | undefined {
  const role = roleOf(column);
  if (role === undefined) return undefined;
  if (role.is === 'point') {
    const point = parsePoint(text, role.order);
    return point && { longitude: point.longitudeText, latitude: point.latitudeText };
  }
  const other = row?.text(role.other).trim();
  if (other === undefined || !FIGURE.test(text) || !FIGURE.test(other)) return undefined;
  return role.is === 'latitude'
    ? { longitude: other, latitude: text }
    : { longitude: text, latitude: other };
}

/** Degrees or metres; a decimal comma is one. */
export const figure = (text: string): number => Number(text.replace(',', '.'));
