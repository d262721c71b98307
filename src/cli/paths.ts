import path from 'node:path';
import type { Paths } from '../project/find-project.ts';

/** The paths of this machine. */
export const paths = path satisfies Paths;
