import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, ask, fileForm, type Platform } from './platform.ts';

const COVERAGE = { start: '2023-01-01', end: '2023-12-31' };
const ZONE = { zones: ['fr:commune:38185'], granularity: 'fr:commune' };

/** What every udata does, be it the double or a real one: where clients lose data. */
export function describeTraps(platform: () => Platform): void {
  const go = (method: string, path: string, options?: Parameters<typeof ask>[3]) =>
    ask(platform(), method, path, options);
  const create = (fields: Record<string, unknown> = {}) =>
    go('POST', '/api/1/datasets/', {
      json: { title: 'Jeu', description: 'd', organization: platform().organization, ...fields },
    });
  const made = async (fields?: Record<string, unknown>): Promise<string> =>
    String((await create(fields)).body.id);
  const read = (id: string, path = '') => go('GET', `/api/1/datasets/${id}/${path}`);
  const put = (id: string, json: unknown) => go('PUT', `/api/1/datasets/${id}/`, { json });
  const upload = (id: string, form: FormData, path = 'upload/') =>
    go('POST', `/api/1/datasets/${id}/${path}`, { form });
  /** Some traps only bite within one second of the server's clock. */
  const again = async (twice: () => Promise<Answer>): Promise<Answer> => {
    for (let attempt = 0; attempt < 4; attempt++) {
      const answer = await twice();
      if (answer.status >= 500) return answer;
    }
    return twice();
  };
  const later = () => platform().pause(1_100);

  describe('a PUT', () => {
    let id = '';
    beforeAll(async () => {
      id = await made({
        tags: ['eau', 'air'],
        temporal_coverage: COVERAGE,
        spatial: ZONE,
        extras: { a: 1 },
      });
    });

    it('wipes the tags and the temporal coverage that it does not send', async () => {
      expect((await read(id)).body).toMatchObject({
        tags: ['air', 'eau'],
        temporal_coverage: COVERAGE,
      });
      expect((await put(id, { title: 'Autre' })).body).toMatchObject({
        title: 'Autre',
        tags: [],
        temporal_coverage: null,
        spatial: ZONE,
        extras: { a: 1 },
      });
    });

    it('replaces the extras as a whole; the second interface merges', async () => {
      expect((await put(id, { extras: { b: 2 } })).body.extras).toEqual({ b: 2 });
      const path = `/api/2/datasets/${id}/extras/`;
      expect((await go('PUT', path, { json: { c: 3 } })).body).toEqual({ b: 2, c: 3 });
      expect((await go('PUT', path, { json: { b: null } })).body).toEqual({ c: 3 });
    });

    it('takes null, not an empty list, to empty the zones', async () => {
      expect((await put(id, { spatial: { ...ZONE, zones: [] } })).body.spatial).toMatchObject(ZONE);
      const emptied = await put(id, { spatial: { ...ZONE, zones: null } });
      expect(emptied.body.spatial).toMatchObject({ zones: [] });
    });

    it('keeps the visibility that it does not send, and takes null for public', async () => {
      expect((await put(id, { private: true })).body.private).toBe(true);
      expect((await put(id, { title: 'Autre' })).body.private).toBe(true);
      expect((await put(id, { private: null })).body.private).toBe(false);
    });

    it('completes half a date with the day it is', async () => {
      const { temporal_coverage } = (await put(id, { temporal_coverage: { start: '2023' } })).body;
      expect((temporal_coverage as unknown as { start: string }).start).toMatch(/^2023-\d\d-\d\d$/);
    });

    it('with a list of resources takes away those that the list lacks', async () => {
      await upload(id, fileForm('a', 'liste.csv'));
      const remote = {
        title: 'R',
        type: 'main',
        filetype: 'remote',
        url: 'https://www.example.org/r.csv',
      };
      expect((await put(id, { resources: [] })).body.resources).toHaveLength(1);
      expect((await put(id, { resources: [remote] })).body.resources).toMatchObject([
        { title: 'R' },
      ]);
    });
  });

  describe('what is accepted without a word', () => {
    it.each(['inconnue', '', null])('the licence %j is none', async (license) => {
      const answer = await create({ license });
      expect([answer.status, answer.body.license]).toEqual([201, 'notspecified']);
    });

    it('tags are slugs, sorted, each once', async () => {
      const tags = ['Été', 'Vie associative', 'ete', 'L’eau potable'];
      expect((await create({ tags })).body.tags).toEqual([
        'ete',
        'leau-potable',
        'vie-associative',
      ]);
    });

    it('a second title alike gets another slug', async () => {
      const title = `Jumeau ${platform().clock.now()}`;
      const [first, second] = [await create({ title }), await create({ title })];
      expect(second.body.slug).toBe(`${first.body.slug}-1`);
    });

    it('no organisation: the dataset is the person’s', async () => {
      expect((await create({ organization: null })).body.organization).toBeNull();
    });
  });

  describe('a file', () => {
    let id = '';
    beforeAll(async () => {
      id = await made({ title: 'Fichiers' });
    });

    it('gets another name, which is its title; other fields of the form are ignored', async () => {
      await later();
      const form = fileForm('a;b\n', 'Données Été 2024 (v1).CSV', { title: 'T', description: 'D' });
      const answer = await upload(id, form);
      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject({
        title: 'donnees-ete-2024-v1-.csv',
        description: null,
        type: 'main',
        filetype: 'file',
        format: 'csv',
        filesize: 4,
        checksum: { type: 'sha1', value: '3aa3338cb774c97e0e2c9693cfd80bea3e9e36f8' },
      });
    });

    it('of the same name in the same second is a 500', async () => {
      const answer = await again(async () => {
        await upload(id, fileForm('a', 'double.csv'));
        return upload(id, fileForm('b', 'double.csv'));
      });
      expect([answer.status, answer.body]).toEqual([500, { message: 'Internal Server Error' }]);
    });

    it('that replaces another resets the title and keeps the rest', async () => {
      await later();
      const { body } = await upload(id, fileForm('avant', 'x.csv'));
      const path = `resources/${body.id}/`;
      const json = { title: 'Mon titre', description: 'Ma description', type: 'update' };
      await go('PUT', `/api/1/datasets/${id}/${path}`, { json });
      await later();
      const replaced = await upload(id, fileForm('après', 'x.csv'), `${path}upload/`);
      expect(replaced.status).toBe(200);
      expect(replaced.body).toMatchObject({
        ...json,
        id: body.id,
        title: 'x.csv',
        latest: body.latest,
      });
    });

    it.each(['page.html', 'x.exe', 'sans-extension', 'x.parquet'])(
      '%s is refused',
      async (name) => {
        const answer = await upload(id, fileForm('a', name));
        expect(answer.status).toBe(400);
        expect(String(answer.body.message)).toMatch(/not allowed/);
      },
    );

    it('that is missing is a refusal of its own shape', async () => {
      const form = new FormData();
      form.append('uuid', 'x');
      expect(await upload(id, form)).toMatchObject({
        status: 400,
        body: { success: false, error: 'Missing file parameter' },
      });
    });

    it('comes first in the list; the order is changed by ids, all of them', async () => {
      const other = await made({ title: 'Ordre' });
      await upload(other, fileForm('1', 'un.csv'));
      await upload(other, fileForm('2', 'deux.csv'));
      const ids = (await read(other)).body.resources as unknown as { id: string; title: string }[];
      expect(ids.map(({ title }) => title)).toEqual(['deux.csv', 'un.csv']);
      const order = [...ids].reverse().map((one) => one.id);
      const path = `/api/1/datasets/${other}/resources/`;
      expect((await go('PUT', path, { json: order })).status).toBe(200);
      expect((await go('PUT', path, { json: order.slice(1) })).status).toBe(400);
    });
  });

  describe('a file in parts', () => {
    const part = (
      uuid: string,
      index: number,
      total: number,
      content: string,
      size = content.length,
    ) =>
      fileForm(content, 'blob', {
        uuid,
        filename: 'gros.csv',
        partindex: index,
        partbyteoffset: 0,
        totalparts: total,
        chunksize: size,
      });
    const last = (uuid: string, total: number) => {
      const form = new FormData();
      for (const [key, value] of Object.entries({
        uuid,
        filename: 'gros.csv',
        totalparts: total,
      })) {
        form.append(key, String(value));
      }
      return form;
    };
    const uuidOf = () => crypto.randomUUID();

    it('is assembled by a last call, whatever the order of the parts', async () => {
      const [id, uuid] = [await made({ title: 'Parties' }), uuidOf()];
      expect(await upload(id, part(uuid, 1, 2, 'cd'))).toMatchObject({
        status: 200,
        body: { success: true },
      });
      expect((await upload(id, part(uuid, 0, 2, 'ab'))).status).toBe(200);
      const whole = await upload(id, last(uuid, 2));
      expect([whole.status, whole.body.filesize, whole.body.title]).toEqual([201, 4, 'gros.csv']);
      expect((await upload(id, last(uuid, 2))).status).toBe(500);
    });

    it('a part sent twice is a 500, a part that lacks too, a wrong size a 400', async () => {
      const [id, uuid] = [await made({ title: 'Parties' }), uuidOf()];
      expect((await upload(id, part(uuid, 0, 2, 'ab'))).status).toBe(200);
      expect((await upload(id, part(uuid, 0, 2, 'ab'))).status).toBe(500);
      expect((await upload(id, last(uuid, 2))).status).toBe(500);
      expect(await upload(id, part(uuid, 1, 2, 'cd', 9))).toMatchObject({
        status: 400,
        body: { success: false, error: 'Chunk size mismatch' },
      });
    });
  });

  describe('addresses', () => {
    it('without the final slash, or of an old slug, are sent on by 308', async () => {
      const title = `Ancien ${platform().clock.now()}`;
      const { body } = await create({ title });
      await put(String(body.id), { title: `${title} nouveau` });
      expect((await go('GET', '/api/1/datasets')).status).toBe(308);
      const old = await go('PUT', `/api/1/datasets/${body.slug}/`, { json: {} });
      expect(old.status).toBe(308);
      expect(old.headers.get('location')).toContain(`${body.slug}-nouveau`);
    });

    it('of a file is permanent, and sends to where it stands', async () => {
      const id = await made({ title: 'Permanent' });
      const { body } = await upload(id, fileForm('contenu', 'permanent.csv'));
      const sent = await go('GET', new URL(String(body.latest)).pathname, { key: '' });
      expect([sent.status, sent.headers.get('location')]).toEqual([302, body.url]);
      expect(await (await fetch(String(body.url))).text()).toBe('contenu');
    });

    it('of a list have pages, and only the fields wanted', async () => {
      const { organization } = platform();
      const headers = { 'x-fields': 'data{id,extras},next_page' };
      const answer = await go('GET', `/api/1/datasets/?organization=${organization}&page_size=1`, {
        headers,
      });
      expect(Object.keys(answer.body).sort()).toEqual(['data', 'next_page']);
      expect(Object.keys((answer.body.data as unknown as object[])[0] ?? {}).sort()).toEqual([
        'extras',
        'id',
      ]);
    });
  });

  describe('refusals', () => {
    const shapes: readonly (readonly [string, number, unknown, () => Promise<Answer>])[] = [
      [
        'a wrong key, even to read',
        401,
        { message: 'Invalid API token' },
        () => go('GET', '/api/1/datasets/', { key: 'x' }),
      ],
      [
        'a revoked key',
        401,
        { message: 'Revoked API token' },
        () => go('GET', '/api/1/me/', { key: platform().keys.revoked }),
      ],
      [
        'no key',
        401,
        { message: expect.stringMatching(/^The server could not/) },
        () => go('GET', '/api/1/me/', { key: '' }),
      ],
      [
        'an empty form',
        400,
        { errors: { title: [expect.any(String)], description: [expect.any(String)] } },
        () => go('POST', '/api/1/datasets/', { json: {} }),
      ],
      [
        'a list',
        400,
        { errors: { request: 'expecting a JSON object' } },
        () => go('POST', '/api/1/datasets/', { json: [] }),
      ],
      [
        'another type',
        400,
        { errors: { 'Content-Type': 'expecting application/json' } },
        () =>
          go('POST', '/api/1/datasets/', { raw: 'a=b', headers: { 'content-type': 'text/plain' } }),
      ],
      [
        'broken JSON',
        400,
        { message: expect.any(String) },
        () =>
          go('POST', '/api/1/datasets/', {
            raw: '{',
            headers: { 'content-type': 'application/json' },
          }),
      ],
      [
        'a rhythm',
        400,
        { message: "'foo' is not a valid UpdateFrequency" },
        () => create({ frequency: 'foo' }),
      ],
      [
        'a tag',
        400,
        { errors: { tags: [expect.any(String)] } },
        () => create({ tags: ['ab', 'eau'] }),
      ],
      [
        'a zone',
        400,
        { errors: { spatial: { zones: [expect.any(String)] } } },
        () => create({ spatial: { zones: ['fr:commune:99999'] } }),
      ],
      [
        'a granularity',
        400,
        { errors: { spatial: { granularity: [expect.any(String)] } } },
        () => create({ spatial: { granularity: 'zz' } }),
      ],
      [
        'an acronym',
        400,
        { errors: { acronym: expect.any(String) }, message: expect.any(String) },
        () => create({ acronym: 'x'.repeat(200) }),
      ],
      [
        'no member',
        400,
        { errors: { organization: [expect.any(String)] } },
        () => create({ organization: platform().other }),
      ],
      [
        'an argument',
        400,
        { errors: { page_size: expect.any(String) }, message: expect.any(String) },
        () => go('GET', '/api/1/datasets/?page_size=0'),
      ],
      [
        'a contact',
        400,
        { errors: {}, message: expect.any(String) },
        () =>
          go('POST', '/api/1/contacts/', {
            json: { name: 'A', role: 'contact', organization: platform().organization },
          }),
      ],
      [
        'an unknown dataset',
        404,
        { message: expect.any(String) },
        () => read('6b04b47474407ffa2045ffff'),
      ],
      [
        'an unknown route',
        404,
        { error: expect.any(String), status: 404 },
        () => go('GET', '/api/1/nulle/part/'),
      ],
      [
        'a method',
        405,
        { message: expect.any(String) },
        () => go('PATCH', '/api/1/datasets/', { json: {} }),
      ],
    ];
    it.each(shapes)('%s: %i', async (_name, status, body, send) => {
      const answer = await send();
      expect(answer.status).toBe(status);
      expect(answer.body).toEqual(body);
    });

    it('someone else’s dataset: 403; a private one: 404', async () => {
      const { outsider } = platform().keys;
      const id = await made({ private: true });
      expect(
        (await go('PUT', `/api/1/datasets/${id}/`, { json: { title: 'x' }, key: outsider })).status,
      ).toBe(403);
      expect((await go('GET', `/api/1/datasets/${id}/`, { key: outsider })).status).toBe(404);
    });

    it('a deleted dataset: 410, but its editors still see it', async () => {
      const id = await made();
      expect((await go('DELETE', `/api/1/datasets/${id}/`)).status).toBe(204);
      expect((await go('GET', `/api/1/datasets/${id}/`, { key: '' })).status).toBe(410);
      expect((await read(id)).body.deleted).toEqual(expect.any(String));
      expect((await put(id, { title: 'x' })).status).toBe(410);
    });

    it('reading only: 423 for what is new, the rest goes on', async () => {
      const id = await made();
      await go('POST', '/_test/', { json: { readOnly: true } });
      try {
        expect((await create()).status).toBe(423);
        expect((await upload(id, fileForm('a', 'a.csv'))).status).toBe(423);
        expect((await put(id, { title: 'x' })).status).toBe(200);
      } finally {
        await go('POST', '/_test/', { json: { readOnly: false } });
      }
    });
  });

  it('the score counts nine criteria', async () => {
    const id = await made({
      description: 'x'.repeat(101),
      license: 'lov2',
      frequency: 'annual',
      temporal_coverage: COVERAGE,
      spatial: ZONE,
    });
    expect((await read(id)).body.quality).toMatchObject({ score: 6 / 9, license: true });
    const { body } = await upload(id, fileForm('a', 'a.csv'));
    await go('PUT', `/api/1/datasets/${id}/resources/${body.id}/`, {
      json: { title: 't', description: 'd' },
    });
    expect((await read(id)).body.quality).toMatchObject({ score: 1, has_resources: true });
  });

  it('a contact is made once', async () => {
    const json = {
      name: 'DSI',
      email: 'dsi@example.org',
      role: 'contact',
      organization: platform().organization,
    };
    const [first, second] = [
      await go('POST', '/api/1/contacts/', { json }),
      await go('POST', '/api/1/contacts/', { json }),
    ];
    expect([second.status, second.body.id]).toEqual([200, first.body.id]);
  });
}
