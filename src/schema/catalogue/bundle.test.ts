import { describe, expect, it } from 'vitest';
import { createMemoryPackageFiles } from '../../adapters/memory-package-files.ts';
import { createPackageFiles } from '../../adapters/package-files.ts';
import { indexBundle, loadBundle, outlineSchema } from './bundle.ts';

describe('the bundle', () => {
  it('is the same read from the index or from the schemas', async () => {
    const files = createPackageFiles();
    const outlines = await indexBundle(files);
    const index = JSON.stringify(outlines);
    const indexed = {
      ...files,
      readText: async (path: string) => (path === 'dist/bundle.json' ? index : undefined),
    };
    expect(await loadBundle(indexed)).toEqual(outlines);
    expect(outlines.map(({ name }) => name)).toContain('scdl/subventions');
  });

  it('is read from the schemas before anything is built', async () => {
    const files = createMemoryPackageFiles({
      'schemas/tables/ville/arbres/0.9.0.json': '{"title": "Arbres", "fields": [{"name": "id"}]}',
      'schemas/tables/ville/arbres/0.10.0.json': '{"title": "Arbres", "fields": []}',
    });
    const found = (await loadBundle(files)).map(({ name, version }) => `${name}@${version}`);
    expect(found).toEqual(['ville/arbres@0.10.0', 'ville/arbres@0.9.0']);
  });

  it('goes by the catalogue for names and versions, and suffers any descriptor', () => {
    const fields = [
      { name: 'id', title: ' Identifiant ', constraints: { required: true } },
      { name: 3, constraints: [] },
      'nom',
    ];
    expect(outlineSchema('ville/arbres', '1.0.0', { name: 'x', version: 'v0', fields })).toEqual({
      name: 'ville/arbres',
      version: '1.0.0',
      title: 'ville/arbres',
      description: '',
      fields: [
        { name: 'id', title: 'Identifiant', required: true },
        { name: '', required: false },
      ],
    });
  });
});
