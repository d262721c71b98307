import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from './odc.ts';

const sources = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .filter((name) => !/^(generated|table\/kernels\/assembly)\//.test(name.replaceAll('\\', '/')))
  .map((name) => ({ name, text: readFileSync(`${ROOT}src/${name}`, 'utf8') }));

describe('the house', () => {
  it('imports go down only', () => {
    const depcruise = `${ROOT}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;
    const run = () =>
      execFileSync(process.execPath, [depcruise, '--config', '.dependency-cruiser.json', 'src'], {
        cwd: ROOT,
        encoding: 'utf8',
      });
    expect(run()).toContain('no dependency violations found');
  });

  it('speaks to the world at its edges only', () => {
    const inside = sources.filter(({ name }) => !/^(cli|adapters)[/\\]/.test(name));
    const found = inside.filter(({ text }) =>
      /\b(console|process)\.\w|globalThis\.process/.test(
        text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
    );
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  it('keeps files short', () => {
    const lengths = sources.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(90);
    const long = sources.filter(({ text }) => text.split('\n').length > 300);
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  it('has no room for odds and ends', () => {
    const names = sources
      .map(({ name }) => name)
      .filter((name) => /(utils?|helpers?|common)\b/.test(name));
    expect(names.filter((name) => name !== 'cli/common-options.ts')).toEqual([]);
  });
});
