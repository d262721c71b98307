import type { Target } from '../target.ts';
import { ckan } from './ckan/index.ts';
import { datagouv } from './datagouv/index.ts';

/** The kinds of platforms, the first one being where one publishes when nothing is said. */
export const TARGETS: readonly Target[] = [datagouv, ckan];
