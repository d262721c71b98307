import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskKeyFiles } from './disk-key-files.ts';

const KEY = Uint8Array.from({ length: 32 }, (_, index) => index);
const isPosix = process.platform !== 'win32';

describe('diskKeyFiles', () => {
  let folder = '';
  const at = (name: string) => path.join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'odc-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes a key file that only its owner reads, and reads it back', async () => {
    await diskKeyFiles.create(at('k'), KEY);
    if (isPosix) expect(statSync(at('k')).mode & 0o777).toBe(0o600);
    expect(readFileSync(at('k'), 'latin1')).toMatch(/^[0-9a-f]{64}\n$/);
    expect(await diskKeyFiles.read(at('k'))).toEqual(KEY);
    await expect(diskKeyFiles.create(at('k'), KEY)).rejects.toMatchObject({ code: 'key-exists' });
  });

  it('reads 32 raw bytes', async () => {
    writeFileSync(at('raw'), KEY, { mode: 0o400 });
    expect(await diskKeyFiles.read(at('raw'))).toEqual(KEY);
  });

  it.runIf(isPosix)('refuses a key that others may read', async () => {
    writeFileSync(at('open'), KEY, { mode: 0o644 });
    chmodSync(at('open'), 0o644);
    await expect(diskKeyFiles.read(at('open'))).rejects.toMatchObject({
      kind: 'config',
      code: 'key-exposed',
      params: { mode: '644' },
    });
  });

  it('refuses what is no key, without telling what it is', async () => {
    writeFileSync(at('bad'), 'motdepasse', { mode: 0o600 });
    const error = await diskKeyFiles.read(at('bad')).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'key-malformed' });
    expect(JSON.stringify(error)).not.toContain('motdepasse');
    await expect(diskKeyFiles.read(at('absent'))).rejects.toMatchObject({ code: 'key-missing' });
  });
});
