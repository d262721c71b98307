import { createHash } from 'node:crypto';
import type { HttpExchange, HttpSender, HttpStream } from '../../../src/ports/http.ts';
import { delivered } from '../udata/in-process.ts';

type Fields = Record<string, unknown>;

export interface CkanResource extends Fields {
  readonly id: string;
  /** The bytes that were sent; links have none. */
  file?: Uint8Array;
}

export interface CkanPackage extends Fields {
  readonly id: string;
  name: string;
  private: boolean;
  state: string;
  tags: { name: string }[];
  extras: { key: string; value: string }[];
  resources: CkanResource[];
}

export interface CkanWorld {
  readonly base: string;
  readonly packages: CkanPackage[];
  readonly licenses: string[];
  count: number;
}

export const CKAN_KEY = 'jeton-de-test';
export const ORGANIZATION = { id: 'org-1', name: 'valsonge', title: 'Commune de Valsonge' };

export function createCkanWorld(): CkanWorld {
  return {
    base: 'https://ckan.example.org',
    packages: [],
    licenses: ['lov2', 'odc-odbl', 'cc-by'],
    count: 0,
  };
}

/**
 * CKAN 2.10 as its documentation tells it: action API, refusals as `success: false`, lists of tags
 * and extras replaced as a whole by a patch, names unique, private datasets hidden from others.
 */
export function inProcessCkan(world: CkanWorld): HttpSender {
  return {
    async send(request) {
      const { pathname } = new URL(request.url);
      const download = /^\/dataset\/[^/]+\/resource\/([^/]+)\/download\//.exec(pathname)?.[1];
      if (download !== undefined) return delivered(request, fileOf(world, download));
      const name = /^\/api\/3\/action\/(\w+)$/.exec(pathname)?.[1] ?? '';
      const data = await dataOf(request);
      const isKnown = request.headers?.authorization === CKAN_KEY;
      if (request.headers?.authorization !== undefined && !isKnown) {
        return delivered(request, refused(403, 'Authorization Error', 'Access denied'));
      }
      const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
      if (action === undefined) {
        return delivered(request, refused(400, 'Bad request', `Action name not known: ${name}`));
      }
      const answer = action(data, world, isKnown);
      return delivered(request, 'status' in answer ? (answer as never) : accepted(answer.result));
    },
  };
}

type Answer = { readonly result: unknown } | ReturnType<typeof refused>;
type Action = (data: Fields, world: CkanWorld, isKnown: boolean) => Answer;

const json = { 'content-type': 'application/json;charset=utf-8' };

function accepted(result: unknown) {
  return { status: 200, headers: json, body: JSON.stringify({ help: '', success: true, result }) };
}

function refused(status: number, type: string, message: string, fields: Fields = {}) {
  const error = { __type: type, message, ...fields };
  return { status, headers: json, body: JSON.stringify({ help: '', success: false, error }) };
}

const missing = () => refused(404, 'Not Found Error', 'Not found');
const forbidden = () => refused(403, 'Authorization Error', 'Access denied: not authorized');

function seen(id: unknown, world: CkanWorld, isKnown: boolean): CkanPackage | Answer {
  const found = world.packages.find((one) => one.id === id || one.name === id);
  if (found === undefined) return missing();
  return found.private && !isKnown ? forbidden() : found;
}

const isAnswer = (one: object): one is Answer => 'result' in one || 'status' in one;

/** What is shown: files are addresses, sizes are numbers or nothing. */
function shown({ resources, ...rest }: CkanPackage) {
  return { ...rest, resources: resources.map(({ file: _file, ...resource }) => resource) };
}

const ACTIONS: Readonly<Record<string, Action>> = {
  status_show: () => ({ result: { ckan_version: '2.10.4', site_title: 'Portail' } }),
  license_list: (_data, { licenses }) => ({ result: licenses.map((id) => ({ id, title: id })) }),
  organization_list_for_user: (_data, _world, isKnown) => ({
    result: isKnown ? [ORGANIZATION] : [],
  }),
  package_show({ id }, world, isKnown) {
    const found = seen(id, world, isKnown);
    return isAnswer(found) ? found : { result: shown(found) };
  },
  package_create(data, world, isKnown) {
    if (!isKnown) return forbidden();
    if (world.packages.some(({ name }) => name === data.name)) {
      return refused(409, 'Validation Error', '', { name: ['That URL is already in use.'] });
    }
    if (data.owner_org === undefined) {
      return refused(409, 'Validation Error', '', {
        owner_org: ['An organization must be provided'],
      });
    }
    const made = {
      tags: [],
      extras: [],
      ...data,
      resources: [],
      id: `package-${++world.count}`,
      state: 'active',
      private: data.private === true,
    } as unknown as CkanPackage;
    world.packages.push(made);
    return { result: shown(made) };
  },
  package_patch({ id, ...data }, world, isKnown) {
    if (!isKnown) return forbidden();
    const found = seen(id, world, isKnown);
    if (isAnswer(found)) return found;
    Object.assign(found, data);
    return { result: shown(found) };
  },
  resource_create({ package_id: id, ...data }, world, isKnown) {
    if (!isKnown) return forbidden();
    const found = seen(id, world, isKnown);
    if (isAnswer(found)) return found;
    const made: CkanResource = { id: `resource-${++world.count}`, size: null, hash: '' };
    found.resources.push(made);
    return { result: filled(made, data, found, world) };
  },
  resource_patch({ id, ...data }, world, isKnown) {
    if (!isKnown) return forbidden();
    const home = world.packages.find(({ resources }) => resources.some((one) => one.id === id));
    const found = home?.resources.find((one) => one.id === id);
    return home === undefined || found === undefined
      ? missing()
      : { result: filled(found, data, home, world) };
  },
  resource_delete({ id }, world, isKnown) {
    if (!isKnown) return forbidden();
    const home = world.packages.find(({ resources }) => resources.some((one) => one.id === id));
    if (home === undefined) return missing();
    home.resources = home.resources.filter((one) => one.id !== id);
    return { result: null };
  },
  package_resource_reorder({ id, order }, world, isKnown) {
    const found = seen(id, world, isKnown);
    if (isAnswer(found)) return found;
    const wanted = order as string[];
    const rank = (resource: CkanResource) => {
      const at = wanted.indexOf(resource.id);
      return at < 0 ? wanted.length : at;
    };
    found.resources.sort((one, two) => rank(one) - rank(two));
    return { result: { id, order } };
  },
};

function filled(resource: CkanResource, data: Fields, home: CkanPackage, world: CkanWorld) {
  const { upload, ...texts } = data;
  Object.assign(resource, texts);
  if (upload !== undefined) {
    const { name, bytes } = upload as Upload;
    resource.file = bytes;
    resource.size = bytes.length;
    const munged = name.toLowerCase().replace(/[^a-z0-9_.-]/g, '-');
    resource.url = `${world.base}/dataset/${home.id}/resource/${resource.id}/download/${munged}`;
    resource.url_type = 'upload';
  }
  const { file: _file, ...rest } = resource;
  return rest;
}

function fileOf(world: CkanWorld, id: string) {
  const home = world.packages.find(({ resources }) => resources.some((one) => one.id === id));
  const file = home?.resources.find((one) => one.id === id)?.file;
  return home === undefined || home.private || file === undefined
    ? { status: 404, headers: {}, body: '' }
    : { status: 200, headers: {}, body: file };
}

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function dataOf({ body, headers }: HttpExchange): Promise<Fields> {
  if (typeof body === 'string') return JSON.parse(body) as Fields;
  const pieces: Uint8Array[] = [];
  for await (const piece of (body as HttpStream).pieces()) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  if (bytes.length !== (body as HttpStream).length) throw new Error('the length told is not kept');
  return formIn(headers?.['content-type'] ?? '', bytes);
}

/** The parts of a form, the file being named `upload`. */
function formIn(type: string, bytes: Buffer): Fields {
  const mark = `--${/boundary=(\S+)/.exec(type)?.[1] ?? ''}`;
  const fields: Fields = {};
  const text = bytes.toString('latin1');
  for (const part of text.split(mark).slice(1, -1)) {
    const at = part.indexOf('\r\n\r\n');
    const head = part.slice(0, at);
    const content = Buffer.from(part.slice(at + 4, -2), 'latin1');
    const name = / name="([^"]*)"/.exec(head)?.[1] ?? '';
    const fileName = / filename="([^"]*)"/.exec(head)?.[1];
    fields[name] =
      fileName === undefined ? content.toString('utf8') : { name: fileName, bytes: content };
  }
  return fields;
}

/** What people see: no ids, the digest of each file. */
export function snapshotOf({ packages }: CkanWorld) {
  return packages.map(({ id: _id, resources, ...rest }) => ({
    ...rest,
    extras: [...rest.extras].sort((one, two) => (one.key < two.key ? -1 : 1)),
    resources: resources.map(({ id: _resource, url: _url, file, ...resource }) => ({
      ...resource,
      file: file === undefined ? null : createHash('sha256').update(file).digest('hex'),
    })),
  }));
}
