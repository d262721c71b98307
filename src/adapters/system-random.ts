import { randomBytes } from 'node:crypto';
import type { Random } from '../ports/random.ts';

/** The machine's own chance. */
export const systemRandom: Random = { bytes: (count) => randomBytes(count) };
