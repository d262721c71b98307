import { ACCESS } from './access.ts';
import { MOBILITY } from './mobility.ts';
import { MONEY } from './money.ts';
import type { Obligation } from './obligation.ts';
import { RECOMMENDED } from './recommended.ts';
import { TERRITORY } from './territory.ts';

/** Duties first, then what is recommended. */
export const OBLIGATIONS: readonly Obligation[] = [
  ...ACCESS,
  ...MONEY,
  ...TERRITORY,
  ...MOBILITY,
  ...RECOMMENDED,
];
