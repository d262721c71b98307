import type { CommandEntry } from '../command-entry.ts';
import { anonymize } from './anonymize.ts';
import { build } from './build.ts';
import { explain } from './explain.ts';
import { fix } from './fix.ts';
import { follow } from './follow.ts';
import { init } from './init.ts';
import { inventory } from './inventory.ts';
import { license } from './license.ts';
import { metadata } from './metadata.ts';
import { publish } from './publish.ts';
import { schemas } from './schemas.ts';
import { status } from './status.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

/** The commands, in the order of the method's five steps. */
export const ENTRIES: readonly CommandEntry[] = [
  init,
  inventory,
  status,
  schemas,
  validate,
  fix,
  anonymize,
  license,
  metadata,
  build,
  verify,
  publish,
  follow,
  explain,
];
