import type { DatasetRecord } from '../../metadata/record.ts';
import type { SiteFile, SiteSettings } from '../../site/model.ts';

interface Package {
  readonly resources: readonly (Readonly<Record<string, unknown>> & {
    readonly name: string;
    readonly path: string;
  })[];
  readonly licenses?: unknown;
}

/**
 * One Data Package for the whole site, at its root: every file by the way to it, with the licence
 * of its dataset, since a catalogue may have several.
 */
export async function cataloguePackage(
  records: readonly DatasetRecord[],
  { authority, url }: SiteSettings,
  title: string,
): Promise<SiteFile> {
  const { datapackage } = await import('../../metadata/exports/datapackage.ts');
  const resources = records.flatMap((record) => {
    const one = JSON.parse(datapackage.write([record], { place: 'catalogue' })) as Package;
    return one.resources.map(({ name, path, ...facts }) => ({
      name: `${record.id}.${name}`,
      path: /^https?:\/\//.test(path) ? path : `jeux/${path}`,
      ...facts,
      ...(one.licenses === undefined ? {} : { licenses: one.licenses }),
    }));
  });
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: 'catalogue',
    title,
    ...(url === undefined ? {} : { homepage: url }),
    contributors: [{ title: authority.name, role: 'publisher', roles: ['publisher'] }],
    resources,
  };
  return { path: 'datapackage.json', content: `${JSON.stringify(content, null, 2)}\n` };
}
