import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandFiles } from './expand-files.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'odc-'));
  for (const name of ['données/été', '.git', 'vide']) {
    mkdirSync(path.join(folder, name), { recursive: true });
  }
  for (const name of [
    'données/b.csv',
    'données/a.csv.gz',
    'données/été/c.xlsx',
    'données/~$d.xlsx',
    'données/lisez-moi.md',
    '.git/e.csv',
    'a*b.csv',
  ]) {
    writeFileSync(path.join(folder, name), 'a,b\n');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const expanded = async (...args: string[]) =>
  (await expandFiles(args, folder)).map((name) => name.replaceAll('\\', '/'));

describe('the files that arguments name', () => {
  it('are themselves, once, whether they are there or not', async () => {
    expect(await expanded('x.csv', '-', 'x.csv', 'données/b.csv')).toEqual([
      'x.csv',
      '-',
      'données/b.csv',
    ]);
  });

  it('are the tables of a folder and below', async () => {
    const tables = ['données/a.csv.gz', 'données/b.csv', 'données/été/c.xlsx'];
    expect(await expanded('données')).toEqual(tables);
    await expect(expanded('vide')).rejects.toMatchObject({ code: 'folder-without-table' });
  });

  it('are what a pattern matches, unless a file has that name', async () => {
    expect(await expanded('données/**/*.{csv,xlsx}')).toEqual([
      'données/b.csv',
      'données/été/c.xlsx',
    ]);
    expect(await expanded('a*b.csv')).toEqual(['a*b.csv']);
    await expect(expanded('*.ods')).rejects.toMatchObject({ code: 'pattern-without-file' });
  });

  it.skipIf(process.platform === 'win32')('are found once in a circle of links', async () => {
    symlinkSync('..', path.join(folder, 'données/été/encore'));
    expect(await expanded('données')).toHaveLength(3);
    symlinkSync('soi.csv', path.join(folder, 'soi.csv'));
    expect(await expanded('soi.csv')).toEqual(['soi.csv']);
  });

  it('may have names that no disk takes', async () => {
    const long = `${'a'.repeat(300)}.csv`;
    expect(await expanded(long)).toEqual([long]);
  });
});
