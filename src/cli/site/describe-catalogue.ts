import type { DatasetRecord } from '../../metadata/record.ts';
import type { SiteDataset, SiteFile, SiteSettings } from '../../site/model.ts';
import { cataloguePackage } from './catalogue-package.ts';

/** The vocabularies of the whole catalogue, and the names of their files (no redirection, ever). */
const CATALOGUES = [
  ['dcat-ttl', 'catalog.ttl'],
  ['dcat-jsonld', 'catalog.jsonld'],
  ['dcat-rdf', 'catalog.rdf'],
  ['scdl', 'catalogue.csv'],
] as const;

/** Descriptions for machines: of the catalogue, when the site's address is known, and of each page. */
export async function describeCatalogue(
  datasets: readonly SiteDataset[],
  settings: SiteSettings,
  title: string,
): Promise<{
  readonly structured: ReadonlyMap<string, unknown>;
  readonly catalogues: readonly SiteFile[];
}> {
  const { url, authority } = settings;
  const { exportOf } = await import('../../metadata/exports/index.ts');
  const { schemaOrgDataset } = await import('../../metadata/exports/schemaorg.ts');
  const records = datasets.map(({ record }) => located(record, url));
  const base = url === undefined ? {} : { base: `${url}jeux/` };
  const structured = new Map(
    records.map((record) => [
      record.id,
      {
        '@context': 'https://schema.org/',
        ...schemaOrgDataset(record, { ...base, place: 'dataset' }),
      },
    ]),
  );
  const whole = await cataloguePackage(records, settings, title);
  if (url === undefined || records.length === 0) return { structured, catalogues: [whole] };
  const catalogue = { authority: { ...authority }, homepage: url };
  const catalogues = CATALOGUES.flatMap(([id, path]) => {
    const found = exportOf(id);
    return found === undefined
      ? []
      : [{ path, content: found.write(records, { ...base, catalogue }) }];
  });
  const dcat = exportOf('dcat-ttl');
  const alone = records.flatMap((record) =>
    dcat === undefined
      ? []
      : [
          {
            path: `jeux/${record.id}/dcat.ttl`,
            content: dcat.write([record], { ...base, catalogue, place: 'dataset' }),
          },
        ],
  );
  return { structured, catalogues: [...catalogues, ...alone, whole] };
}

/** The page of the site is the page of the dataset, unless another one was given. */
function located(record: DatasetRecord, url: string | undefined): DatasetRecord {
  if (url === undefined || record.landingPage !== undefined) return record;
  return { ...record, landingPage: `${url}jeux/${record.id}/` };
}
