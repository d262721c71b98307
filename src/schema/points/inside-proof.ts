import type { Box } from '../../base/french/territories.ts';
import { type KernelPlan, type KernelSpec, lazyKernelPlan } from '../../table/kernels/spec.ts';
import { regexAutomaton } from '../pattern/automaton.ts';
import type { PointColumns } from './point-columns.ts';

/** What proves on bytes that the point of a row is in a box, or that the row has none. */
export function insideProof(columns: PointColumns, box: Box): KernelPlan {
  if ('point' in columns) {
    const column = columns.point.index;
    return lazyKernelPlan(1, () => [{ column, specs: pairProof(columns.order, box) }]);
  }
  // The kernel's bounds are inclusive; those of a box are not.
  const between = (low: number, high: number): KernelSpec[] => [
    { kind: 'decimal', min: low + 1e-6, max: high - 1e-6, empty: true },
  ];
  return lazyKernelPlan(2, () => [
    { column: columns.latitude.index, specs: between(box.south, box.north) },
    { column: columns.longitude.index, specs: between(box.west, box.east) },
  ]);
}

function pairProof(order: 'lon-lat' | 'lat-lon', box: Box): readonly KernelSpec[] | 'judge-all' {
  const longitude = wholeDegrees(box.west, box.east);
  const latitude = wholeDegrees(box.south, box.north);
  if (longitude === '' || latitude === '') return 'judge-all';
  const [first, second] = order === 'lon-lat' ? [longitude, latitude] : [latitude, longitude];
  const pair = `(?:${first})(?:\\.\\d+)?, ?(?:${second})(?:\\.\\d+)?`;
  const automaton = regexAutomaton(`${pair}|\\[${pair}\\]`);
  return automaton === undefined ? 'judge-all' : [{ kind: 'automaton', automaton, empty: true }];
}

/** The whole parts of which every figure is between the bounds: `2` stands for 2 to 2.999…. */
export function wholeDegrees(low: number, high: number): string {
  const parts: string[] = [];
  for (let degree = Math.floor(low); degree <= Math.ceil(high); degree++) {
    if (degree >= 0 && degree > low && degree + 1 <= high) parts.push(String(degree));
    if (degree <= 0 && degree < high && degree - 1 >= low) parts.push(`-${Math.abs(degree)}`);
  }
  return parts.join('|');
}
