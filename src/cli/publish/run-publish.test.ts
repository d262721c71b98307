import { describe, expect, it } from 'vitest';
import { inProcess } from '../../../test/doubles/udata/in-process.ts';
import { createWorld } from '../../../test/doubles/udata/world.ts';
import { runInMemory } from '../../../test/support/memory-machine.ts';
import { sampleRelease } from '../../../test/support/releases.ts';
import { createMemoryPrompts } from '../../adapters/memory-prompts.ts';

const KEY = 'udata_editor-key';
const FILES = [
  { name: 'subventions', format: 'csv', content: 'nom;montant\nAmis;1200\n', title: 'Subventions' },
];
const CHECKS = (['validation', 'privacy', 'licence', 'metadata', 'provenance'] as const).map(
  (name) => ({ name, ok: true }),
);

/** A project that is built, on a machine whose network leads to the double only. */
async function scene(environment: Record<string, string> = { DATAGOUV_API_KEY: KEY }) {
  const { disk } = await sampleRelease({ files: FILES, record: { checks: CHECKS } });
  const here = new Map([...disk].map(([path, content]) => [`/memory/${path}`, content]));
  here.set(
    '/memory/odc.yml',
    'version: 1\ndatasets:\n  - id: subventions\n    resources: [{path: subventions.csv}]\n',
  );
  const world = createWorld({ now: () => Date.UTC(2026, 0, 15) });
  world.base = 'https://demo.data.gouv.fr';
  const hosts = new Set<string>();
  const sender = {
    send: (request: Parameters<ReturnType<typeof inProcess>['send']>[0]) => {
      hosts.add(new URL(request.url).host);
      return inProcess(world).send(request);
    },
  };
  const answering = (answers: Record<string, boolean | string>) => createMemoryPrompts(answers);
  const odc = (args: readonly string[], prompts?: ReturnType<typeof answering>) =>
    runInMemory(['publish', ...args], here, {
      today: '2026-01-15',
      environment,
      sender,
      ...(prompts === undefined ? {} : { prompts }),
    });
  return { disk: here, world, hosts, odc, answering };
}

describe('odc publish', () => {
  it('shows the plan on the demo platform, as the contract has it', async () => {
    const { odc, hosts, world } = await scene();
    const { code, out } = await odc(['--plan', '--format', 'json']);
    expect([code, [...hosts], world.datasets]).toEqual([0, ['demo.data.gouv.fr'], []]);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      target: 'datagouv',
      datasets: [
        {
          id: 'subventions',
          action: 'create',
          changes: expect.arrayContaining([{ field: 'license', from: null, to: 'lov2' }]),
          resources: [{ path: 'subventions.csv', action: 'create', bytes: 22 }],
          gates: expect.arrayContaining([{ name: 'privacy', ok: true, reason: null, params: {} }]),
          score: { before: null, after: expect.any(Number), missing: expect.any(Array) },
        },
      ],
    });
  });

  it('asks, publishes, keeps a lock without secret, and does nothing the second time', async () => {
    const { odc, disk, world, answering } = await scene();
    const prompts = answering({ 'Publier 1 jeu': true });
    const first = await odc([], prompts);
    expect([first.code, prompts.asked]).toEqual([
      0,
      ['Publier 1 jeu sur demo.data.gouv.fr\u00a0?'],
    ]);
    expect(first.out).toContain('téléchargé et comparé, identique');
    expect(world.datasets).toMatchObject([
      { title: 'Subventions aux associations', private: false },
    ]);
    const lock = disk.get('/memory/odc.lock.json');
    expect(lock).toContain('https://demo.data.gouv.fr');
    expect(lock).not.toMatch(/editor-key|donnees@example/);
    expect(disk.get('/memory/open/subventions/annonce.md')).toContain(
      '# Subventions aux associations',
    );
    const second = await odc([], answering({}));
    expect([second.code, second.out]).toEqual([0, expect.stringContaining('Rien à envoyer')]);
    expect(disk.get('/memory/odc.lock.json')).toBe(lock);
  });

  it('sends nothing for a no, nor when nobody can answer', async () => {
    const { odc, world, answering } = await scene();
    expect(await odc([], answering({ 'Publier 1 jeu': false }))).toMatchObject({ code: 0 });
    const { code, err } = await odc([]);
    expect([code, err]).toEqual([2, expect.stringContaining('--yes')]);
    expect(world.datasets).toEqual([]);
  });

  it('asks before what was changed by hand, and never shows again by habit what was hidden', async () => {
    const { odc, world, answering } = await scene();
    await odc(['--yes']);
    const [dataset] = world.datasets;
    if (dataset === undefined) expect.fail('no dataset');
    dataset.title = 'À la main';
    dataset.private = true;
    const kept = await odc([], answering({ 'Publier 1 jeu': true }));
    expect(kept.out).toContain('changé à la main');
    expect(kept.out).toContain('reste caché');
    expect([dataset.title, dataset.private]).toEqual(['À la main', true]);
    await odc(['--yes']);
    expect([dataset.title, dataset.private]).toEqual(['Subventions aux associations', true]);
    await odc([], answering({ 'Publier 1 jeu': true, 'a caché': true }));
    expect(dataset.private).toBe(false);
  });

  it('says of a key whose it is, for whom and until when', async () => {
    const { odc, world } = await scene();
    const [token] = world.tokens;
    Object.assign(token ?? {}, { expires: '2026-02-01T00:00:00+00:00' });
    const { code, out } = await odc(['login']);
    expect([code, out]).toEqual([
      0,
      'La clé est celle de editor Test sur demo.data.gouv.fr\n  Ville Test (éditeur)\nElle expire le 2026-02-01, dans 17 jours\u00a0: renouvelez-la\n',
    ]);
  });

  it.each<[string, Record<string, string>, string, number]>([
    ['a wrong key', { DATAGOUV_API_KEY: 'faux' }, 'ne reconnaît pas la clé', 4],
    ['no key', {}, 'DATAGOUV_API_KEY', 2],
    ['the key of the demo, first', { DATAGOUV_API_KEY: 'faux', DATAGOUV_DEMO_API_KEY: KEY }, '', 0],
    ['a file', { DATAGOUV_API_KEY_FILE: '/memory/cle.txt' }, '', 0],
    ['no file', { DATAGOUV_API_KEY_FILE: '/memory/absent.txt' }, 'introuvable', 2],
  ])('with %s', async (_name, environment, said, code) => {
    const { odc, disk } = await scene(environment);
    disk.set('/memory/cle.txt', `${KEY}\r\n`);
    const run = await odc(['--yes']);
    expect(run.code).toBe(code);
    expect(run.err).toContain(said);
  });

  it('asks for a key that it was not given', async () => {
    const { odc, answering } = await scene({});
    const run = await odc(['login'], answering({ 'Clé pour': ` ${KEY} ` }));
    expect([run.code, run.out]).toEqual([0, expect.stringContaining('Ville Test')]);
  });

  it('holds what a check holds: 1', async () => {
    const { odc, disk, world } = await scene();
    const record = JSON.parse(String(disk.get('/memory/open/subventions/dataset.json')));
    record.checks = [
      {
        name: 'validation',
        ok: false,
        reason: 'build/invalid',
        params: { path: 'a.csv', error: 2, warning: 0 },
      },
    ];
    disk.set('/memory/open/subventions/dataset.json', JSON.stringify(record));
    const run = await odc(['--yes']);
    expect([run.code, world.datasets]).toEqual([1, []]);
    expect(run.out).toContain('a.csv n’est pas conforme');
  });
});
