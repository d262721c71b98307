import { masked, parseMask } from './mask.ts';
import { parseMultipart } from './multipart.ts';
import { abort, formErrors, moved, Refusal, unknownUrl } from './refusal.ts';
import { callerOf } from './rights.ts';
import { datasets } from './routes/datasets.ts';
import { lists } from './routes/lists.ts';
import { people } from './routes/people.ts';
import { resources } from './routes/resources.ts';
import type { Call, Result, Route } from './routes/route.ts';
import type { World } from './world.ts';

export interface Asked {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const ROUTES: readonly Route[] = [...lists, ...people, ...resources, ...datasets];

/** One request and its answer, without any socket. */
export function exchange(asked: Asked, world: World): Answered {
  const url = new URL(asked.path, 'http://double');
  const path = decodeURIComponent(url.pathname);
  try {
    if (path.startsWith('/resources/')) return file(path, world);
    if (path === '/_test/' && asked.method === 'POST') return control(asked, world);
    const caller = callerOf(asked.headers['x-api-key'], world);
    const { route, params } = routeOf(asked.method, path, url.search, world);
    return written(
      route.run(callOf(asked, { caller, path, params, query: url.searchParams, world })),
      asked,
    );
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return written({ status: cause.status, body: cause.body, headers: cause.headers }, asked, true);
  }
}

function file(path: string, world: World): Answered {
  const bytes = world.files.get(path.slice('/resources/'.length));
  if (bytes === undefined) return { status: 404, headers: {}, body: 'Not found' };
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: bytes };
}

/** What no key can do: the same address as the real server's in `test/servers/`. */
function control({ body }: Asked, world: World): Answered {
  const wish = JSON.parse(Buffer.from(body).toString('utf8')) as {
    readOnly?: boolean;
    harvested?: string;
  };
  if (wish.readOnly !== undefined) world.readOnly = wish.readOnly;
  const dataset = world.datasets.find(({ id }) => id === wish.harvested);
  if (dataset !== undefined) dataset.harvest = { backend: 'dcat', source_id: 'x' };
  return { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
}

function routeOf(method: string, path: string, search: string, world: World) {
  const matches = ROUTES.flatMap((route) => {
    const params = matched(route.path, path);
    return params === undefined ? [] : [{ route, params }];
  });
  const found = matches.find(({ route }) => route.method === method);
  if (found !== undefined) return found;
  if (matches.length > 0) throw abort(405, 'The method is not allowed for the requested URL.');
  const withSlash = ROUTES.some((route) => matched(route.path, `${path}/`) !== undefined);
  throw withSlash ? moved(`${world.base}${path}/${search}`) : unknownUrl();
}

function matched(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith(':') && value !== '') params[segment.slice(1)] = value;
    else if (segment !== value) return undefined;
  }
  return params;
}

type Place = Pick<Call, 'caller' | 'path' | 'params' | 'query' | 'world'>;

function callOf(asked: Asked, place: Place): Call {
  const type = asked.headers['content-type'] ?? '';
  const json = (): unknown => {
    if (!type.includes('json')) {
      if (asked.method !== 'PUT')
        throw formErrors({ 'Content-Type': 'expecting application/json' });
      throw abort(
        415,
        "Did not attempt to load JSON data because the request Content-Type was not 'application/json'.",
      );
    }
    try {
      return JSON.parse(Buffer.from(asked.body).toString('utf8'));
    } catch {
      throw abort(
        400,
        'The browser (or proxy) sent a request that this server could not understand.',
      );
    }
  };
  return {
    ...place,
    json,
    object() {
      const value = json();
      if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
        return value as Record<string, unknown>;
      }
      throw formErrors({ request: 'expecting a JSON object' });
    },
    form: () => parseMultipart(type, asked.body),
  };
}

function written({ status, body, headers = {} }: Result, asked: Asked, bare = false): Answered {
  if (typeof body === 'string') return { status, headers, body };
  const mask = asked.headers['x-fields'];
  if (status === 204 || body === undefined) return { status, headers, body: '' };
  let shown: unknown = body;
  if (mask !== undefined && !bare) {
    try {
      shown = masked(body, parseMask(mask));
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      return { status: cause.status, headers, body: JSON.stringify(cause.body) };
    }
  }
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(shown),
  };
}
