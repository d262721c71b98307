import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_LOCK,
  type LockedDataset,
  lockedDataset,
  lockText,
  parseLock,
  withDataset,
} from './lock.ts';

const dataset: LockedDataset = {
  id: '6b04',
  fields: { title: 'T', tags: ['a'] },
  resources: { 'a.csv': { id: 'r', bytes: 3, fields: {} } },
};

describe('odc.lock.json', () => {
  it('is read as it was written, whatever the names', async () => {
    const names = fc.string({ minLength: 1 });
    await fc.assert(
      fc.asyncProperty(names, names, async (platform, id) => {
        const lock = withDataset(EMPTY_LOCK, platform, 'datagouv', id, dataset);
        const read = await parseLock(lockText(lock), 'odc.lock.json');
        expect(lockedDataset(read, platform, id)).toEqual(dataset);
        expect(lockText(read)).toBe(lockText(lock));
        const emptied = withDataset(lock, platform, 'datagouv', id, undefined);
        expect(lockedDataset(emptied, platform, id)).toBeUndefined();
      }),
    );
  });

  it('has its keys in one order, for version control', () => {
    const both = (first: string, second: string) =>
      lockText(
        withDataset(withDataset(EMPTY_LOCK, 'p', 'k', first, dataset), 'p', 'k', second, dataset),
      );
    expect(both('a', 'b')).toBe(both('b', 'a'));
  });

  it.each([
    ['<<<<<<< HEAD', ''],
    ['{}', ''],
    ['{"version":2,"platforms":{}}', 'version'],
    [
      '{"version":1,"platforms":{"p":{"kind":"k","datasets":{"a":{"id":1}}}}}',
      'platforms.p.datasets.a',
    ],
  ])('%s is a clear error', async (text, key) => {
    await expect(parseLock(text, 'odc.lock.json')).rejects.toMatchObject({
      kind: 'config',
      code: 'lock-invalid',
      params: { path: 'odc.lock.json', key: expect.stringContaining(key) },
    });
  });

  it('knows no dataset by a name of Object.prototype', () => {
    expect(lockedDataset(EMPTY_LOCK, 'constructor', 'toString')).toBeUndefined();
  });
});
