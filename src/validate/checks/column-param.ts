import type { CheckParam } from '../check.ts';

/** The parameter of every check that looks at one cell. */
export const COLUMN: CheckParam = { name: 'column', kind: 'column', required: true };
