import type { DatasetView, SiteFile, SiteSettings } from '../model.ts';
import type { Words } from '../words/words.ts';

/** The catalogue as plain JSON files, and what they hold as an OpenAPI 3.1 description. */
export function staticApi(
  views: readonly DatasetView[],
  settings: SiteSettings,
  words: Words,
): readonly SiteFile[] {
  const list = views.map(({ record }) => ({
    id: record.id,
    title: record.title,
    modified: record.modified,
    license: record.license,
    themes: record.themes,
    formats: [...new Set(record.resources.map(({ format }) => format))],
    page: `${settings.url ?? ''}jeux/${record.id}/index.html`,
    description: `${settings.url ?? ''}api/jeux/${record.id}.json`,
  }));
  const json = (data: unknown) => `${JSON.stringify(data, null, 1)}\n`;
  return [
    { path: 'api/jeux.json', content: json({ version: 1, datasets: list }) },
    ...views.map((view) => ({
      path: `api/jeux/${view.record.id}.json`,
      content: json(addressed(view, settings.url)),
    })),
    { path: 'api/openapi.json', content: json(openApi(settings, words)) },
  ];
}

/** The record with the address of each file; what the production line noted for itself is left out. */
function addressed({ record, versions }: DatasetView, url: string | undefined) {
  const { checks: _checks, ...shown } = record;
  const resources = record.resources.map((file) => ({
    ...file,
    url: file.sha256 === undefined ? file.url : `${url ?? '../../'}jeux/${record.id}/${file.path}`,
  }));
  return { ...shown, resources, versions };
}

function openApi({ authority, url }: SiteSettings, words: Words) {
  const json = (description: string) => ({
    200: { description, content: { 'application/json': { schema: { type: 'object' } } } },
  });
  return {
    openapi: '3.1.0',
    info: {
      title: words.siteTitle(authority.name),
      version: '1',
      description: words.intro(authority.name),
    },
    servers: [{ url: url ?? '../' }],
    paths: {
      '/api/jeux.json': {
        get: {
          summary: words.allDatasets,
          operationId: 'list',
          responses: json(words.allDatasets),
        },
      },
      '/api/jeux/{id}.json': {
        get: {
          summary: words.metadata,
          operationId: 'describe',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { ...json(words.metadata), 404: { description: words.pages.notFound } },
        },
      },
      '/jeux/{id}/{file}': {
        get: {
          summary: words.downloads,
          operationId: 'download',
          parameters: ['id', 'file'].map((name) => ({
            name,
            in: 'path',
            required: true,
            schema: { type: 'string' },
          })),
          responses: {
            200: { description: words.downloads },
            404: { description: words.pages.notFound },
          },
        },
      },
    },
  };
}
