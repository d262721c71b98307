import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskSink } from './disk-sink.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('diskSink', () => {
  let folder = '';
  const at = (name: string) => path.join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'odc-sink-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives its name to a file only when it is committed', async () => {
    const file = diskSink.open(at('a.csv'));
    file.write(bytes('un\n'));
    file.write(bytes('x'.repeat(600_000)));
    expect(readdirSync(folder).filter((name) => name === 'a.csv')).toEqual([]);
    const into = new Uint8Array(3);
    await file.reread().open().read(into);
    expect(new TextDecoder().decode(into)).toBe('un\n');
    await file.commit();
    file.abort();
    expect(readFileSync(at('a.csv'), 'utf8')).toHaveLength(600_003);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('leaves nothing of a file that is given up', () => {
    const file = diskSink.open(at('a.csv'));
    file.write(bytes('secret'));
    file.abort();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not copy bytes late: the caller may reuse them', async () => {
    const file = diskSink.open(at('a.csv'));
    const block = bytes('ab');
    file.write(block);
    block.fill(0x7a);
    await file.commit();
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('ab');
  });

  it('refuses to replace a file, unless told, and never one that is read', () => {
    writeFileSync(at('in.csv'), 'x');
    linkSync(at('in.csv'), at('same.csv'));
    const refusal = (name: string, options = {}) => {
      try {
        diskSink.open(at(name), options).abort();
        return undefined;
      } catch (cause) {
        return (cause as { code: string }).code;
      }
    };
    expect(refusal('in.csv')).toBe('output-exists');
    expect(refusal('in.csv', { force: true })).toBeUndefined();
    expect(refusal('in.csv', { force: true, keep: [at('in.csv')] })).toBe('output-is-input');
    expect(refusal('same.csv', { force: true, keep: [at('in.csv'), at('absent'), '-'] })).toBe(
      'output-is-input',
    );
    expect(refusal('no/where.csv')).toBe('output-folder-missing');
  });
});
