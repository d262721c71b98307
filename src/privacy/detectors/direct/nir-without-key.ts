import type { Detector } from '../detector.ts';
import { compact, grouped } from '../pattern-parts.ts';
import { hasNirStructure, NIR_GROUPS, nir } from './nir.ts';

/** The first thirteen digits of the NIR: any number of that length may look so, the label decides. */
export const nirWithoutKey: Detector = {
  ...nir,
  id: 'nir-without-key',
  category: 'nir',
  score: { bare: 0.3, named: 0.8 },
  values: {
    shape: grouped(NIR_GROUPS),
    lengths: [13, 20],
    starts: 'digit',
    chance: 0.6,
    onlyNamed: true,
    share: { bare: 1, named: 0.5 },
    test: (value) => hasNirStructure(compact(value)),
  },
  examples: {
    valid: ['1800175123456', '2 85 02 2A 123 456'],
    invalid: ['1801375123456', '180017512345660', '9800175123456'],
    lookalikes: ['978-2-07-036822-8', '180017512345'],
  },
};
