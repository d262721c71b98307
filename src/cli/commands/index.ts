import type { CommandEntry } from '../command-entry.ts';
import { anonymize } from './anonymize.ts';
import { explain } from './explain.ts';
import { schemas } from './schemas.ts';
import { validate } from './validate.ts';

/** The commands, in the order of the method's five steps. */
export const ENTRIES: readonly CommandEntry[] = [schemas, validate, anonymize, explain];
