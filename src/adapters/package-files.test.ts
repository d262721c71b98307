import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createMemoryPackageFiles } from './memory-package-files.ts';
import { createPackageFiles, packageRoot } from './package-files.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('packageRoot', () => {
  it.each(['src/adapters/package-files.ts', 'dist/odc.cjs', 'dist/apart/cog.cjs'])(
    'is the same seen from %s',
    (module) => {
      expect(packageRoot(pathToFileURL(path.join(root, module)).href)).toBe(root);
    },
  );
});

describe.each([
  ['on disk', createPackageFiles()],
  [
    'in memory',
    createMemoryPackageFiles({
      'package.json': '{"name": "odc"}',
      'schemas/tables/scdl/budget/0.8.3.json': '{"name": "budget"}',
      'schemas/tables/scdl/prenoms/1.1.6.json': '{}',
    }),
  ],
])('files of the package %s', (_name, files) => {
  it('are read as text and as bytes', async () => {
    expect(await files.readText('package.json')).toContain('"name": "odc"');
    const bytes = await files.readBytes('schemas/tables/scdl/budget/0.8.3.json');
    expect(new TextDecoder().decode(bytes)).toContain('budget');
  });

  it('are unknown when they do not exist', async () => {
    expect(await files.readText('nowhere/at-all.json')).toBeUndefined();
    expect(await files.readBytes('package.json/x')).toBeUndefined();
    expect(await files.list('nowhere')).toEqual([]);
  });

  it('are listed by folder, sorted', async () => {
    const names = await files.list('schemas/tables/scdl');
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(expect.arrayContaining(['budget', 'prenoms']));
    expect(await files.list('schemas/tables/scdl/budget')).toEqual(['0.8.3.json']);
  });
});
