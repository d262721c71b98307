import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from './disk-files.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'odc-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a text of the disk', () => {
  it('is read whole', async () => {
    const text = 'é€👍'.repeat(30_000);
    writeFileSync(at('long.json'), text);
    expect(await diskFiles.readText(at('long.json'))).toBe(text);
    writeFileSync(at('vide.json'), '');
    expect(await diskFiles.readText(at('vide.json'))).toBe('');
  });

  it('is unknown where there is none', async () => {
    expect(await diskFiles.readText(at('absent.json'))).toBeUndefined();
    expect(await diskFiles.readText(at('long.json/x'))).toBeUndefined();
  });

  it.skipIf(!existsSync('/dev/zero'))('has an end', async () => {
    await expect(diskFiles.readText('/dev/zero')).rejects.toMatchObject({
      code: 'input-unreadable',
      params: { code: 'EFBIG' },
    });
  });

  it('is not in a folder', async () => {
    await expect(diskFiles.readText(folder)).rejects.toMatchObject({ code: 'input-is-folder' });
  });
});
