import { describe } from 'vitest';
import { openRunning } from './platform.ts';
import { describePublishing } from './publishing.ts';
import { describeTraps } from './traps.ts';

/** What `test/servers/start_udata.py` says when it answers, as JSON. */
const world = process.env.ODC_UDATA ?? '';

describe.skipIf(world === '')('a real udata', { timeout: 120_000 }, () => {
  const platform = world === '' ? undefined : openRunning(world);
  const get = () => platform ?? openRunning(world);
  describeTraps(get);
  describePublishing(get);
});
