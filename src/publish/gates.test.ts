import { describe, expect, it } from 'vitest';
import { sampleRelease } from '../../test/support/releases.ts';
import type { BuildCheck, DatasetRecord } from '../metadata/record.ts';
import { localGates } from './gates.ts';
import { readRelease } from './release.ts';

const ALL: readonly BuildCheck[] = (
  ['validation', 'privacy', 'licence', 'metadata', 'provenance'] as const
).map((name) => ({ name, ok: true }));

async function held(record: Partial<DatasetRecord>): Promise<readonly string[]> {
  const { release } = await sampleRelease({ record });
  const gates = localGates(release).filter(({ ok }) => !ok);
  return gates.map(({ name, reason }) => `${name}: ${reason}`);
}

describe('gates that need no platform', () => {
  it.each<[string, Partial<DatasetRecord>, readonly string[]]>([
    ['all was looked at', { checks: ALL }, []],
    [
      'nothing was',
      { checks: [] },
      ['validation', 'privacy', 'licence', 'metadata', 'provenance'].map(
        (name) => `${name}: unchecked`,
      ),
    ],
    [
      'one table of two is wrong',
      { checks: [...ALL, { name: 'validation', ok: false, reason: 'build/invalid', params: {} }] },
      ['validation: build/invalid'],
    ],
    [
      'a check that does not say why',
      { checks: [...ALL, { name: 'privacy', ok: false }] },
      ['privacy: privacy-held'],
    ],
    [
      'it changed too much',
      { checks: [...ALL, { name: 'comparison', ok: false }] },
      ['comparison: comparison-held'],
    ],
    [
      'access is restricted',
      { checks: ALL, access: { level: 'restricted' } },
      ['access: restricted'],
    ],
  ])('%s', async (_name, record, expected) => {
    expect(await held(record)).toEqual(expected);
  });

  it('a file that was changed after the build', async () => {
    const { disk, files } = await sampleRelease({ record: { checks: ALL } });
    disk.set('open/subventions/notice.txt', 'autre');
    const reader = { files, join: (...parts: string[]) => parts.join('/') };
    const release = await readRelease('open/subventions', reader);
    const gates = release === undefined ? [] : localGates(release);
    expect(gates.filter(({ ok }) => !ok)).toMatchObject([
      { name: 'provenance', reason: 'changed-since-build', params: { path: 'notice.txt' } },
    ]);
  });
});

describe('a folder', () => {
  const reader = (text: string | undefined) =>
    readRelease('open/x', {
      files: { readText: async () => text } as never,
      join: (...parts) => parts.join('/'),
    });

  it('without a description was not built', async () => {
    expect(await reader(undefined)).toBeUndefined();
  });

  it.each([
    '',
    '[]',
    '{"version":1}',
    '{"version":2,"id":"a","title":"b","resources":[]}',
    '{"version":1,"id":"a","title":"b","resources":[{}]}',
  ])('with %j is a clear error', async (text) => {
    await expect(reader(text)).rejects.toMatchObject({ kind: 'config', code: 'record-invalid' });
  });
});
