import type { AnyCellDefect } from '../../defect.ts';
import { definedOrders } from './defined-order.ts';
import { doubtful } from './doubtful.ts';
import { exchangedPlaces } from './exchanged.ts';
import { loosePairs } from './loose-pair.ts';
import { metresColumns } from './metres.ts';
import { oneFigures } from './one-figure.ts';
import { projections } from './projected.ts';
import { sexagesimals } from './sexagesimal.ts';

/** Notations whose order is defined; those that need an assumption; then where the place is. */
export const PLACES: readonly AnyCellDefect[] = [
  ...definedOrders,
  ...sexagesimals,
  ...loosePairs,
  ...projections,
  ...exchangedPlaces,
  ...oneFigures,
  ...doubtful,
  ...metresColumns,
];
