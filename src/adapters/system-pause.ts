import { setTimeout as wait } from 'node:timers/promises';
import { OdcError } from '../base/errors.ts';
import type { Pause } from '../ports/pause.ts';

export const systemPause: Pause = async (milliseconds, signal) => {
  try {
    await wait(milliseconds, undefined, signal === undefined ? {} : { signal });
  } catch (cause) {
    throw new OdcError('interrupted', 'interrupted', {}, cause);
  }
};
