import { afterAll, beforeAll, describe } from 'vitest';
import { openDouble, type Platform } from './platform.ts';
import { describePublishing } from './publishing.ts';
import { describeTraps } from './traps.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await openDouble();
});
afterAll(() => platform.close());

describe('the double of udata', () => {
  describeTraps(() => platform);
  describePublishing(() => platform);
});
