import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthFrom } from '../src/follow/months.ts';
import { type SmallPlatform, startSmallPlatform } from './doubles/small-platform.ts';
import { odcBeside } from './odc.ts';

const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(Date.now());
const MONTH = TODAY.slice(0, 7);

let platform: SmallPlatform;
let folder: string;

/** Two sets: one in order, one late with a dead link, a changed file and an open question. */
beforeAll(async () => {
  platform = await startSmallPlatform((url) => ({
    '/api/1/datasets/aaa/': {
      id: 'aaa',
      title: 'Subventions',
      page: `${url}/datasets/subventions/`,
      frequency: 'annual',
      last_update: `${TODAY}T08:00:00+00:00`,
      organization: { id: 'org' },
      metrics: {
        views: 120,
        resources_downloads: 44,
        followers: 2,
        reuses: 1,
        discussions_open: 0,
      },
      resources: [
        file('r1', 'subventions.csv', `${url}/files/ok.csv`, 4),
        {
          ...file('r2', 'notice', `${url}/files/page.html`, 0),
          format: 'html',
          filetype: 'remote',
        },
      ],
    },
    '/api/1/datasets/bbb/': {
      id: 'bbb',
      title: 'Budget | « 2020 »',
      page: `${url}/datasets/budget/`,
      frequency: 'monthly',
      last_update: '2020-01-02T00:00:00',
      organization: { id: 'org' },
      metrics: { views: 3, resources_downloads: 0, followers: 0, reuses: 0, discussions_open: 1 },
      resources: [
        file('r3', 'budget.csv', `${url}/files/gone.csv`, 10),
        file('r4', 'budget bis.csv', `${url}/files/ok.csv`, 999),
        file('r5', 'page à la place', `${url}/files/page.html`, 0),
        {
          ...file('r6', 'illisible.csv', `${url}/files/ok.csv`, 4),
          extras: { 'analysis:parsing:error': 'could not be parsed' },
        },
      ],
    },
    '/api/1/datasets/gone/': 410,
    '/files/ok.csv': { FILE: 'a\n1\n' },
    '/files/page.html': { FILE: '<html></html>', TYPE: 'text/html' },
    '/api/1/reuses/': { data: [], next_page: null },
    '/api/1/reuses/?dataset=aaa&page_size=50': {
      data: [
        {
          title: 'Carte [des] aides',
          url: 'https://carte.example.org/',
          type: 'visualization',
          created_at: `${monthFrom(MONTH, -1)}-05T10:00:00`,
        },
      ],
      next_page: null,
    },
    '/api/1/discussions/': { data: [], next_page: null },
    '/api/1/discussions/?for=bbb&closed=false&page_size=50': {
      data: [
        {
          title: 'Et 2024 ?',
          created: '2024-02-01T00:00:00',
          user: { id: 'u1' },
          discussion: [{ posted_by: { id: 'u1' } }, { posted_by: { id: 'u1' } }],
        },
      ],
      next_page: null,
    },
    '/api/datasets/data/': { data: [], links: {} },
    [`/api/datasets/data/?dataset_id__exact=aaa&metric_month__greater=${monthFrom(MONTH, -13)}&metric_month__sort=asc&page_size=50`]:
      {
        data: [
          {
            dataset_id: 'aaa',
            metric_month: monthFrom(MONTH, -2),
            monthly_visit: 10,
            monthly_download_resource: 4,
          },
        ],
        links: { next: `https://elsewhere.example.org/api/datasets/data/?page=2` },
      },
    '/api/datasets/data/?page=2': {
      data: [
        {
          dataset_id: 'aaa',
          metric_month: MONTH,
          monthly_visit: 7,
          monthly_download_resource: null,
        },
      ],
      links: { next: null },
    },
  }));
  folder = mkdtempSync(path.join(tmpdir(), 'odc-follow-'));
  writeFileSync(
    path.join(folder, 'odc.yml'),
    `version: 1\nauthority: {name: Commune de Valsonge}\npublish: {portail: {kind: datagouv, url: "${platform.url}/"}}\ndatasets:\n  - {id: subventions, title: Subventions, license: lov2, issued: "2025-03-01", resources: [{path: s.csv}]}\n`,
  );
  const locked = (id: string) => ({ id, fields: {}, resources: {} });
  writeFileSync(
    path.join(folder, 'odc.lock.json'),
    JSON.stringify({
      version: 1,
      platforms: {
        [platform.url]: {
          kind: 'datagouv',
          datasets: { subventions: locked('aaa'), budget: locked('bbb') },
        },
      },
    }),
  );
});
afterAll(() => platform.close());

function file(id: string, title: string, url: string, filesize: number) {
  return {
    id,
    title,
    url,
    latest: url,
    format: 'csv',
    filetype: filesize > 0 ? 'file' : 'remote',
    filesize,
    extras: {},
  };
}

const follow = (...args: string[]) =>
  odcBeside(['follow', '--metrics', platform.url, ...args], { cwd: folder });

describe('odc follow', () => {
  test('tells what the lock knows, and what is to be done', async () => {
    const { out, code } = await follow('--format', 'json');
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report.months).toHaveLength(13);
    expect(
      report.datasets.map(({ project, title }: { project: string; title: string }) => [
        project,
        title,
      ]),
    ).toEqual([
      ['subventions', 'Subventions'],
      ['budget', 'Budget | « 2020 »'],
    ]);
    const [first, second] = report.datasets;
    expect(first.months.at(-3)).toEqual({ month: monthFrom(MONTH, -2), visits: 10, downloads: 4 });
    expect(first.months.at(-2)).toEqual({ month: monthFrom(MONTH, -1), visits: 0, downloads: 0 });
    expect(first.months.at(-1)).toEqual({ month: MONTH, visits: 7, downloads: 0 });
    expect(first.links.map(({ state }: { state: string }) => state)).toEqual(['alive', 'alive']);
    expect(second.links.map(({ state }: { state: string }) => state)).toEqual([
      'dead',
      'changed',
      'changed',
      'alive',
    ]);
    expect(first.freshness.late).toBe(false);
    expect(second.freshness).toMatchObject({ due: '2020-02-02', late: true });
    expect(report.todo.map(({ kind }: { kind: string }) => kind)).toEqual([
      'dead-link',
      'changed-link',
      'changed-link',
      'late',
      'unanswered',
      'preview-failed',
      'unused',
    ]);
  }, 60_000);

  test('--check fails on what is broken, and not on what is in order', async () => {
    expect((await follow('--check', '--quiet')).code).toBe(1);
    expect((await follow('subventions', '--check')).code).toBe(0);
  }, 60_000);

  test('keeps the months in the history, twice the same', async () => {
    const location = path.join(folder, 'suivi', 'historique.csv');
    await follow('subventions', '--no-links');
    const first = readFileSync(location, 'utf8');
    expect(first).toContain(`Subventions,aaa,${monthFrom(MONTH, -2)},10,4`);
    writeFileSync(location, `${first}Ancien,zzz,2022-07,5,1\n`);
    await follow('subventions', '--no-links');
    expect(readFileSync(location, 'utf8')).toContain('Ancien,zzz,2022-07,5,1');
  }, 60_000);

  test('the page and the text of the month are whole and escaped', async () => {
    const page = (await follow('--no-links', '--format', 'html')).out;
    expect(page).toContain('Budget | « 2020 »');
    expect(page).not.toMatch(/<script|src="http/);
    const text = (await follow('--no-links', '--format', 'markdown')).out;
    expect(text).toContain('[Carte \\[des\\] aides](https://carte.example.org/)');
  }, 60_000);

  test('a set that is gone is said, a platform that does not answer is exit 4', async () => {
    const one = await follow('subventions', 'gone', '--no-links');
    expect(one.err).toContain('gone');
    expect(one.code).toBe(0);
    const closed = await odcBeside(['follow', 'aaa', '--url', 'http://127.0.0.1:9', '--no-links'], {
      cwd: folder,
    });
    expect(closed.code).toBe(4);
    expect((await follow('--offline')).code).toBe(2);
    expect((await follow('--months', 'douze')).code).toBe(2);
  }, 60_000);

  test('the review of a year tells the history, and leaves open what people know', async () => {
    const { out, code } = await follow('impact', '--year', MONTH.slice(0, 4), '--offline');
    expect(code).toBe(0);
    expect(out).toContain('Subventions');
    expect(out).toContain('[à compléter]');
  }, 60_000);

  test('the kit of an event is written once, and never over what was filled in', async () => {
    const kit = path.join(folder, 'kit');
    expect((await follow('event', '--date', '2026-05-23', '-o', 'kit')).code).toBe(0);
    expect(readFileSync(path.join(kit, 'retroplanning.csv'), 'utf8')).toContain('2026-02-22,-90');
    writeFileSync(path.join(kit, 'appel.md'), 'rempli');
    const again = await follow('event', '--date', '2026-05-23', '-o', 'kit');
    expect(again.out).toContain('= kit/appel.md');
    expect(readFileSync(path.join(kit, 'appel.md'), 'utf8')).toBe('rempli');
    expect((await follow('event', '--date', '2026-02-30')).code).toBe(2);
  }, 60_000);
});
