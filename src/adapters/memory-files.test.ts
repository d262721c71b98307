import { describe, expect, it } from 'vitest';
import { createMemoryFiles } from './memory-files.ts';

describe('files in memory', () => {
  it('are read as text, as bytes, and listed', async () => {
    const files = createMemoryFiles(
      new Map<string, string | Uint8Array>([
        ['données/b.csv', 'é'],
        ['données/a.csv', new TextEncoder().encode('à')],
        ['odc.yml', 'version: 1'],
      ]),
    );
    expect(await files.readText('données/a.csv')).toBe('à');
    expect(await files.readText('absent')).toBeUndefined();
    expect(await files.list('données')).toEqual(['a.csv', 'b.csv']);
    expect(await files.list('.')).toEqual(['données', 'odc.yml']);
    expect(await files.exists('données')).toBe(true);
    expect(await files.exists('don')).toBe(false);
    const into = new Uint8Array(8);
    expect(await files.source('données/b.csv').open().read(into)).toBe(2);
  });

  it('fail as those of the disk', async () => {
    const files = createMemoryFiles(new Map([['a.csv', 'x']]));
    expect(() => files.source('b.csv')).toThrow(expect.objectContaining({ code: 'input-missing' }));
    await expect(files.write('a.csv', 'y')).rejects.toMatchObject({ code: 'output-exists' });
  });

  it('keep what is written', async () => {
    const contents = new Map<string, string | Uint8Array>();
    const files = createMemoryFiles(contents);
    await files.write('a', 'x');
    await files.write('a', ['y', 'z'], { force: true });
    expect(contents.get('a')).toBe('yz');
  });
});
