import { EXTENSIONS, FREQUENCIES, RESOURCE_TYPES } from '../lists.ts';
import { modelErrors, notFound } from '../refusal.ts';
import { LEVELS } from '../world.ts';
import { ok, type Route } from './route.ts';

const get = (path: string, run: Route['run']): Route => ({ method: 'GET', path, run });

export const lists: readonly Route[] = [
  get('/api/1/datasets/licenses/', ({ world }) =>
    ok(
      world.licenses.map(([id, title]) => ({
        id,
        title,
        url: null,
        maintainer: null,
        flags: [],
        alternate_urls: [],
        alternate_titles: [],
      })),
    ),
  ),
  get('/api/1/datasets/frequencies/', () => ok(FREQUENCIES.map((id) => ({ id, label: id })))),
  get('/api/1/datasets/extensions/', () => ok(EXTENSIONS)),
  get('/api/1/datasets/resource_types/', () => ok(RESOURCE_TYPES.map((id) => ({ id, label: id })))),
  get('/api/1/datasets/schemas/', ({ world }) =>
    ok(
      world.schemas.map(({ name, versions }) => ({
        name,
        title: name,
        schema_type: 'tableschema',
        versions: versions.map((version_name) => ({ version_name, schema_url: null })),
      })),
    ),
  ),
  get('/api/1/spatial/granularities/', () =>
    ok([...LEVELS, 'poi', 'other'].map((id) => ({ id, name: id }))),
  ),
  get('/api/1/spatial/zones/suggest/', ({ query, world }) => {
    const wanted = query.get('q')?.toLowerCase();
    if (wanted === undefined) {
      throw modelErrors(
        { q: 'The string to autocomplete/suggest Missing required parameter in the query string' },
        'Input payload validation failed',
      );
    }
    const found = world.zones.filter(
      ({ id, name }) => id.includes(wanted) || name.toLowerCase().includes(wanted),
    );
    return ok(
      found.map(({ id, name }) => ({
        id,
        name,
        code: id.replace(/^.*:/, ''),
        level: id.replace(/:[^:]*$/, ''),
        uri: null,
      })),
    );
  }),
  get('/api/1/spatial/zone/:zone/', ({ params, path, world }) => {
    const zone = world.zones.find(({ id }) => id === params.zone);
    if (zone === undefined) throw notFound(path);
    const { id, name } = zone;
    return ok({ id, type: 'Feature', properties: { name, code: id.replace(/^.*:/, '') } });
  }),
  get('/api/1/site/', () => ok({ id: 'default', title: 'uData', version: '17.6.0', metrics: {} })),
];
