import { VALIDATA_BOXES } from '../../../base/french/territories.ts';
import { regexAutomaton } from '../../../schema/pattern/automaton.ts';
import { wholeDegrees } from '../../../schema/points/inside-proof.ts';
import { pointColumns } from '../../../schema/points/point-columns.ts';
import type { KernelSpec } from '../../../table/kernels/spec.ts';
import type { RepairColumn, RepairTable } from '../../defect.ts';

/** What a column says of a place: both coordinates, or one of them with the other one in its own column. */
export type Role =
  | { readonly is: 'point'; readonly order: 'lon-lat' | 'lat-lon' }
  | { readonly is: 'latitude'; readonly other: RepairColumn }
  | { readonly is: 'longitude'; readonly other: RepairColumn };

const known = new WeakMap<RepairTable, ReadonlyMap<number, Role>>();

/** The role of a column among the places of its table, in degrees; `undefined` for the others. */
export function roleOf(column: RepairColumn): Role | undefined {
  let roles = known.get(column.table);
  if (roles === undefined) {
    roles = rolesOf(column.table);
    known.set(column.table, roles);
  }
  return roles.get(column.index);
}

function rolesOf({ columns }: RepairTable): ReadonlyMap<number, Role> {
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  const roles = new Map<number, Role>();
  for (const points of pointColumns(columns)) {
    if ('point' in points) {
      roles.set(points.point.index, { is: 'point', order: points.order });
      continue;
    }
    const latitude = byIndex.get(points.latitude.index);
    const longitude = byIndex.get(points.longitude.index);
    if (latitude === undefined || longitude === undefined) continue;
    roles.set(latitude.index, { is: 'latitude', other: longitude });
    roles.set(longitude.index, { is: 'longitude', other: latitude });
  }
  return roles;
}

const isOf = (column: RepairColumn, ...kinds: readonly Role['is'][]): boolean => {
  const is = roleOf(column)?.is;
  return is !== undefined && kinds.includes(is);
};

/** The column of the other coordinate: one is not moved without it. */
export function otherCoordinate(column: RepairColumn): RepairColumn | undefined {
  const role = roleOf(column);
  return role === undefined || role.is === 'point' ? undefined : role.other;
}

export const isPoint = (column: RepairColumn): boolean => isOf(column, 'point');
export const isCoordinate = (column: RepairColumn): boolean =>
  isOf(column, 'latitude', 'longitude');
export const isPlace = (column: RepairColumn): boolean => roleOf(column) !== undefined;

/** Decimals that a coordinate of a street needs: two of them are a kilometre. */
const DECIMALS = '\\.\\d{3,}';

/** What proves a place to be in metropolitan France, as precise as a street: nothing to say of it. */
export function inFrance(column: RepairColumn): KernelSpec | 'judge-all' {
  const [mainland] = VALIDATA_BOXES;
  const role = roleOf(column);
  if (mainland === undefined || role === undefined) return 'judge-all';
  const longitude = `(?:${wholeDegrees(mainland.west, mainland.east)})${DECIMALS}`;
  const latitude = `(?:${wholeDegrees(mainland.south, mainland.north)})${DECIMALS}`;
  const automaton = regexAutomaton(patternOf(role, longitude, latitude));
  return automaton === undefined ? 'judge-all' : { kind: 'automaton', automaton, empty: true };
}

function patternOf(role: Role, longitude: string, latitude: string): string {
  if (role.is === 'latitude') return latitude;
  if (role.is === 'longitude') return longitude;
  const [first, second] = role.order === 'lon-lat' ? [longitude, latitude] : [latitude, longitude];
  const pair = `${first}, ?${second}`;
  return `${pair}|\\[${pair}\\]`;
}
