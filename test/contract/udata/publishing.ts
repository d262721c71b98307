import { describe, expect, it } from 'vitest';
import { EMPTY_LOCK } from '../../../src/project/lock.ts';
import type { DatasetPlan } from '../../../src/publish/plan.ts';
import { SAMPLE_FILES, type Sample, type SampleFile } from '../../support/releases.ts';
import { ask, fileForm, type Platform } from './platform.ts';
import { createPublisher, type Setting } from './publisher.ts';

interface Remote {
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly license: string;
  readonly private: boolean;
  readonly extras: Record<string, unknown>;
  readonly spatial: unknown;
  readonly temporal_coverage: unknown;
  readonly contact_points: readonly { readonly name: string }[];
  readonly quality: { readonly score: number };
  readonly resources: readonly {
    readonly id: string;
    readonly title: string;
    readonly type: string;
    readonly description: string | null;
    readonly latest: string;
    readonly filesize: number;
    readonly extras: Record<string, unknown>;
  }[];
}

/** What `odc publish` does to a udata, be it the double or a real one. */
export function describePublishing(platform: () => Platform): void {
  let turn = 0;
  /** Each test has its own dataset: a real platform keeps those of the others. */
  const fresh = (sample: Sample = {}): Sample => {
    const id = `jeu-${platform().clock.now()}-${turn++}`;
    return { ...sample, record: { id, title: `Jeu ${id}`, ...sample.record } };
  };
  const again = (sample: Sample, changes: Partial<NonNullable<Sample['record']>>): Sample => ({
    ...sample,
    record: { ...sample.record, ...changes },
  });
  const at = (setting: Partial<Setting> = {}) => {
    const { url, keys, organization, http, clock, pause } = platform();
    return createPublisher({ url, key: keys.editor, organization, http, clock, pause, ...setting });
  };
  const go = (method: string, path: string, json?: unknown) =>
    ask(platform(), method, path, json === undefined ? {} : { json });
  const read = async (id: string | null | undefined): Promise<Remote> =>
    (await go('GET', `/api/1/datasets/${id}/`)).body as unknown as Remote;
  const first = (plans: readonly DatasetPlan[]): DatasetPlan => plans[0] ?? expect.fail('no plan');
  /** Publishes one dataset and answers its id on the platform. */
  const published = async (publisher: ReturnType<typeof at>, sample: Sample, overwrite = false) => {
    const { outcomes } = await publisher.publish([sample], overwrite);
    expect(outcomes.map(({ error }) => error)).toEqual([undefined]);
    return first(await publisher.plan(sample)).remote;
  };
  const refusals = ({ gates }: DatasetPlan) =>
    gates.filter(({ ok }) => !ok).map(({ name, reason }) => `${name}/${reason}`);

  it('creates a dataset, whole, then public; the second run changes nothing', async () => {
    const [publisher, sample] = [at(), fresh()];
    const before = first(await publisher.plan(sample));
    expect([before.action, before.resources.map(({ action }) => action)]).toEqual([
      'create',
      ['create', 'create', 'create'],
    ]);
    const { outcomes } = await publisher.publish([sample]);
    expect(outcomes[0]?.error).toBeUndefined();
    expect(outcomes[0]?.published?.files).toMatchObject(
      SAMPLE_FILES.map(({ title }) => ({ title, verified: true })),
    );
    const plan = first(await publisher.plan(sample));
    const remote = await read(plan.remote);
    expect(remote).toMatchObject({
      title: sample.record?.title,
      license: 'lov2',
      private: false,
      tags: expect.arrayContaining(['subventions', 'vie-associative']),
      temporal_coverage: { start: '2024-01-01', end: '2024-12-31' },
      spatial: { zones: ['fr:commune:38185'], granularity: 'fr:commune' },
      extras: { 'odc:id': sample.record?.id, 'odc:state': 'published' },
      contact_points: [{ name: 'Service des finances' }],
      quality: { score: 1 },
      resources: [
        { title: 'Subventions (CSV)', type: 'main', description: 'Une ligne par subvention' },
        { title: 'Subventions (JSON)', type: 'main' },
        { title: 'Notice', type: 'documentation' },
      ],
    });
    expect([plan.action, plan.changes]).toEqual(['unchanged', []]);
    const lock = publisher.lock;
    await publisher.publish([sample]);
    expect(publisher.lock).toEqual(lock);
    expect(await read(plan.remote)).toEqual(remote);
  });

  it('replaces the file of the same resource: same address, same title, same order', async () => {
    const [publisher, sample] = [at(), fresh()];
    const before = await read(await published(publisher, sample));
    const [csv, ...others] = SAMPLE_FILES as [SampleFile, ...SampleFile[]];
    const changed = { ...sample, files: [{ ...csv, content: 'nom;montant\nAmis;1\n' }, ...others] };
    expect(first(await publisher.plan(changed)).resources.map(({ action }) => action)).toEqual([
      'update',
      'unchanged',
      'unchanged',
    ]);
    const after = await read(await published(publisher, changed));
    const seen = ({ resources }: Remote) =>
      resources.map(({ id, title, latest }) => ({ id, title, latest }));
    expect(seen(after)).toEqual(seen(before));
    expect(after.resources[0]?.filesize).toBe(19);
    expect(after.tags).toEqual(before.tags);
  });

  it('leaves alone what is not its own: extras, resources, fields that the record does not tell', async () => {
    const publisher = at();
    const bare = {
      acronym: undefined,
      temporal: undefined,
      contact: undefined,
      keywords: [],
      themes: [],
    };
    const sample = fresh({ record: bare as never });
    const id = await published(publisher, sample);
    const coverage = { start: '2020-01-01', end: '2020-12-31' };
    await go('PUT', `/api/1/datasets/${id}/`, {
      tags: ['pose-a-la-main'],
      temporal_coverage: coverage,
      acronym: 'MAIN',
    });
    await go('PUT', `/api/2/datasets/${id}/extras/`, { 'autre:outil': 1 });
    await ask(platform(), 'POST', `/api/1/datasets/${id}/upload/`, {
      form: fileForm('x', 'a-la-main.csv'),
    });
    await published(
      publisher,
      again(sample, { description: `${'Une autre description. '.repeat(8)}` }),
    );
    const remote = await read(id);
    expect(remote).toMatchObject({
      acronym: 'MAIN',
      tags: ['pose-a-la-main'],
      temporal_coverage: coverage,
      extras: { 'autre:outil': 1, 'odc:id': sample.record?.id },
    });
    expect(remote.resources.map(({ title }) => title)).toContain('a-la-main.csv');
  });

  it('shows what was changed by hand, and overwrites it for a yes only', async () => {
    const [publisher, sample] = [at(), fresh()];
    const id = await published(publisher, sample);
    const { tags, temporal_coverage, resources } = await read(id);
    await go('PUT', `/api/1/datasets/${id}/`, {
      title: 'Titre à la main',
      tags,
      temporal_coverage,
    });
    const path = `/api/1/datasets/${id}/resources/${resources[0]?.id}/`;
    await go('PUT', path, { title: 'Ressource à la main' });
    const plan = first(await publisher.plan(sample));
    expect(plan.changes).toMatchObject([{ field: 'title', from: 'Titre à la main', drift: true }]);
    expect(plan.resources[0]?.changes).toMatchObject([{ field: 'title', drift: true }]);

    const other = again(sample, { keywords: ['subventions', 'argent public'] });
    await published(publisher, other);
    const kept = await read(id);
    expect(kept.title).toBe('Titre à la main');
    expect(kept.tags).toContain('argent-public');
    expect(kept.resources[0]?.title).toBe('Ressource à la main');
    expect(first(await publisher.plan(other)).changes).toMatchObject([
      { field: 'title', drift: true },
    ]);

    await published(publisher, other, true);
    const taken = await read(id);
    expect([taken.title, taken.resources[0]?.title]).toEqual([
      sample.record?.title,
      'Subventions (CSV)',
    ]);
    expect(first(await publisher.plan(other)).action).toBe('unchanged');
  });

  it('does not show again what someone hid', async () => {
    const [publisher, sample] = [at(), fresh()];
    const id = await published(publisher, sample);
    const { tags, temporal_coverage } = await read(id);
    await go('PUT', `/api/1/datasets/${id}/`, { private: true, tags, temporal_coverage });
    expect(first(await publisher.plan(sample)).changes).toMatchObject([
      { field: 'private', drift: true },
    ]);
    await published(publisher, sample);
    expect((await read(id)).private).toBe(true);
    await published(publisher, sample, true);
    expect((await read(id)).private).toBe(false);
  });

  it('finds its datasets and files again when the lock is lost', async () => {
    const [publisher, sample] = [at(), fresh()];
    const id = await published(publisher, sample);
    const { lock } = publisher;
    publisher.lock = EMPTY_LOCK;
    const plan = first(await publisher.plan(sample));
    expect([plan.action, plan.remote]).toEqual(['unchanged', id]);
    await publisher.publish([sample]);
    const forget = (text: string) => text.replace(/"applied":"[^"]*",/g, '');
    const sorted = (value: unknown) => JSON.parse(forget(JSON.stringify(value)));
    expect(sorted(publisher.lock)).toEqual(sorted(lock));
  });

  it('sends a large file in parts', async () => {
    const publisher = at({ partBytes: 1000 });
    const rows = Array.from({ length: 400 }, (_, row) => `${row};${row * 7}`).join('\n');
    const sample = fresh({ files: [{ name: 'grand', format: 'csv', content: `a;b\n${rows}\n` }] });
    const { outcomes } = await publisher.publish([sample]);
    expect(outcomes[0]).toMatchObject({
      error: undefined,
      published: { files: [{ verified: true }] },
    });
  });

  it('publishes a link, and moves it', async () => {
    const link = (url: string) =>
      ({
        path: 'carte',
        name: 'carte',
        title: 'Carte',
        kind: 'other',
        format: 'html',
        mime: 'text/html',
        url,
      }) as const;
    const publisher = at();
    const sample = fresh({ links: [link('https://www.example.org/carte')] });
    const id = await published(publisher, sample);
    expect(first(await publisher.plan(sample)).action).toBe('unchanged');
    await published(publisher, { ...sample, links: [link('https://www.example.org/plan')] });
    const { resources } = await read(id);
    expect(resources.at(-1)).toMatchObject({
      title: 'Carte',
      type: 'other',
      url: 'https://www.example.org/plan',
    });
    expect(resources).toHaveLength(4);
  });

  it('never puts a file on a link', async () => {
    const link = {
      path: 'carte',
      name: 'carte',
      title: 'Carte',
      kind: 'other',
      format: 'csv',
      mime: 'text/csv',
      url: 'https://www.example.org/carte.csv',
    } as const;
    const publisher = at();
    const sample = fresh({ files: [], links: [link] });
    const id = await published(publisher, sample);
    const file = { name: 'carte', format: 'csv', content: 'x;y\n', title: 'Carte' };
    await published(publisher, { record: sample.record as never, files: [file] });
    const remote = await read(id);
    expect(
      remote.resources.map((one) => (one as unknown as { filetype: string }).filetype),
    ).toEqual(expect.arrayContaining(['file', 'remote']));
  });

  it('publishes the data when the platform refuses the contact', async () => {
    const publisher = at();
    const contact = { name: 'https://www.example.org', email: 'pas une adresse' };
    const { outcomes } = await publisher.publish([fresh({ record: { contact } })]);
    expect(outcomes[0]).toMatchObject({
      error: undefined,
      published: { isPublic: true, notes: ['contact-refused'] },
    });
  });

  it('leaves a file that is no longer built, and takes it away when asked', async () => {
    const [publisher, sample] = [at(), fresh()];
    const id = await published(publisher, sample);
    const fewer = { ...sample, files: SAMPLE_FILES.slice(0, 2) };
    expect(first(await publisher.plan(fewer)).resources.at(-1)).toMatchObject({ action: 'gone' });
    await published(publisher, fewer);
    expect((await read(id)).resources).toHaveLength(3);
    const pruner = at({ prune: true });
    pruner.lock = publisher.lock;
    await published(pruner, fewer);
    expect((await read(id)).resources).toHaveLength(2);
  });

  it('puts the files in the order of the record, those of others staying where they are', async () => {
    const [publisher, sample] = [at(), fresh()];
    const id = await published(publisher, sample);
    const turned = { ...sample, files: [...SAMPLE_FILES].reverse() };
    expect(first(await publisher.plan(turned)).changes).toMatchObject([{ field: 'order' }]);
    await published(publisher, turned);
    expect((await read(id)).resources.map(({ title }) => title)).toEqual(
      turned.files.map(({ title }) => title),
    );
  });

  it('takes away the second copy that a lost answer has left', async () => {
    const [publisher, sample] = [at(), fresh()];
    const id = await published(publisher, sample);
    const { content = '' } = SAMPLE_FILES[0] ?? {};
    await platform().pause(1100);
    await ask(platform(), 'POST', `/api/1/datasets/${id}/upload/`, {
      form: fileForm(content, 'subventions.csv'),
    });
    const plan = first(await publisher.plan(sample));
    expect(plan.resources.map(({ action }) => action)).toContain('duplicate');
    await published(publisher, sample);
    expect((await read(id)).resources).toHaveLength(3);
  });

  describe('is held by', () => {
    it.each([
      ['an unknown licence', { license: 'lov9' }, 'limits/licence-unknown'],
      ['an unknown rhythm', { frequency: 'parfois' }, 'limits/frequency-unknown'],
      ['an empty description', { description: ' ' }, 'limits/empty'],
      ['a long title', { title: 'x'.repeat(351) }, 'limits/too-long'],
    ])('%s', async (_name, record, refusal) => {
      expect(refusals(first(await at().plan(fresh({ record: record as never }))))).toEqual([
        refusal,
      ]);
    });

    it('an extension that the platform refuses', async () => {
      const files = [{ name: 'a', format: 'parquet', content: 'x' }];
      expect(refusals(first(await at().plan(fresh({ files }))))).toEqual(['limits/extension']);
    });

    it('an organisation that is someone else’s, or none', async () => {
      const plan = async (setting: Partial<Setting>) =>
        refusals(first(await at(setting).plan(fresh())));
      expect(await plan({ organization: platform().other })).toEqual(['account/not-member']);
      expect(await plan({ organization: 'nulle-part' })).toEqual(['account/which-organization']);
    });

    it('a dataset that is deleted, archived or harvested', async () => {
      const [publisher, sample] = [at(), fresh()];
      const id = await published(publisher, sample);
      const refused = async () => refusals(first(await publisher.plan(sample)));
      const { tags, temporal_coverage } = await read(id);
      await go('PUT', `/api/1/datasets/${id}/`, {
        archived: '2026-01-01T00:00:00',
        tags,
        temporal_coverage,
      });
      expect(await refused()).toEqual(['state/archived']);
      await go('PUT', `/api/1/datasets/${id}/`, { archived: null, tags, temporal_coverage });
      await go('POST', '/_test/', { harvested: id });
      expect(await refused()).toEqual(['state/harvested']);
      await go('DELETE', `/api/1/datasets/${id}/`);
      expect(await refused()).toEqual(['state/deleted']);
    });

    it('a key that may not change it', async () => {
      const [publisher, sample] = [at(), fresh()];
      await published(publisher, sample);
      const partial = at({ key: platform().keys.partial });
      partial.lock = publisher.lock;
      expect(refusals(first(await partial.plan(again(sample, { title: 'Autre' }))))).toEqual([
        'account/no-right',
      ]);
    });

    it('a key that is wrong', async () => {
      await expect(at({ key: 'udata_faux' }).plan(fresh())).rejects.toMatchObject({
        code: 'platform-key',
        params: { reason: 'invalid' },
      });
      await expect(at({ key: platform().keys.revoked }).plan(fresh())).rejects.toMatchObject({
        params: { reason: 'revoked' },
      });
    });

    it('a platform that takes nothing new', async () => {
      await go('POST', '/_test/', { readOnly: true });
      try {
        const { outcomes } = await at().publish([fresh(), fresh()]);
        // The second one would meet the same refusal.
        expect(outcomes.map(({ error }) => error?.code)).toEqual(['platform-read-only']);
      } finally {
        await go('POST', '/_test/', { readOnly: false });
      }
    });
  });

  it('a key copied with its end of line is taken', async () => {
    const plan = first(await at({ key: ` ${platform().keys.editor}\r\n` }).plan(fresh()));
    expect(plan.action).toBe('create');
  });

  it('without a key, compares what is public', async () => {
    const [publisher, sample] = [at(), fresh()];
    const id = await published(publisher, sample);
    const stranger = at({ key: undefined });
    const plan = first(await stranger.plan(again(sample, { title: 'Autre titre' })));
    expect([plan.remote, plan.changes.map(({ field }) => field)]).toEqual([id, ['title']]);
  });
}
