import { createHash } from 'node:crypto';
import { type LocalServer, startServer } from './local-server.ts';

/** What `schema.data.gouv.fr` serves, by path; a text is served with its tag, as JSON. */
export type Pages = Map<string, string>;

export interface CatalogueServer extends LocalServer {
  /** Address of the catalogue. */
  readonly catalogue: string;
  /** May be changed between two requests. */
  readonly pages: Pages;
}

/** A double of `schema.data.gouv.fr`: same addresses and shapes, entity tags, « not changed ». */
export async function startCatalogueServer(): Promise<CatalogueServer> {
  const pages: Pages = new Map();
  const server = await startServer((request, response) => {
    const text = pages.get(request.url ?? '');
    if (text === undefined) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><p>404</p>');
      return;
    }
    const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { 'content-type': 'application/json', etag }).end(text);
  });
  publish(pages, server.url, catalogueEntries());
  return { ...server, catalogue: `${server.url}/schemas/schemas.json`, pages };
}

/** One entry of the catalogue before its addresses are known. */
export interface PublishedEntry {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly versions: readonly string[];
  readonly memberOf?: string;
  readonly fields?: readonly string[];
}

/** Puts the catalogue and the schemas that it lists among the pages of a server. */
export function publish(pages: Pages, base: string, entries: readonly PublishedEntry[]): void {
  const schemas = entries.map(({ name, title, type, versions, memberOf }) => ({
    name,
    title,
    description: `Description de ${title}`,
    contact: 'contact@example.org',
    schema_type: type,
    examples: [],
    labels: [],
    consolidation_dataset_id: null,
    versions: versions.map((version) => ({
      version_name: version,
      schema_url: `${base}/schemas/${name}/${version}/schema.json`,
    })),
    external_doc: null,
    external_tool: null,
    homepage: `https://git.example.org/${name}.git`,
    schema_url: `${base}/schemas/${name}/latest/schema.json`,
    ...(memberOf === undefined ? {} : { datapackage_name: memberOf }),
  }));
  pages.set('/schemas/schemas.json', JSON.stringify({ version: 1, schemas }));
  for (const { name, versions, title, fields = ['id', 'nom'] } of entries) {
    for (const version of versions) {
      const descriptor = {
        title,
        version: `v${version}`,
        fields: fields.map((field) => ({ name: field, type: 'string' })),
      };
      pages.set(`/schemas/${name}/${version}/schema.json`, JSON.stringify(descriptor));
    }
  }
}

export function catalogueEntries(): PublishedEntry[] {
  return [
    {
      name: 'scdl/subventions',
      title: 'Subventions',
      type: 'tableschema',
      versions: ['2.1.0', '2.1.1'],
    },
    { name: 'ville/arbres', title: 'Arbres', type: 'tableschema', versions: ['0.9.0', '0.10.0'] },
    {
      name: 'ville/bancs',
      title: 'Bancs',
      type: 'tableschema',
      versions: ['1.0.0'],
      memberOf: 'ville/mobilier',
    },
    { name: 'ville/mobilier', title: 'Mobilier urbain', type: 'datapackage', versions: ['1.0.0'] },
    { name: 'etat/zones', title: 'Zones', type: 'jsonschema', versions: ['0.8.2'] },
    { name: 'etat/plans', title: 'Plans', type: 'other', versions: ['2.0.0'] },
  ];
}
