import { describe, expect, it } from 'vitest';
import type { MemoryContents } from '../src/adapters/memory-files.ts';
import { createMemoryPrompts } from '../src/adapters/memory-prompts.ts';
import { parseProject } from '../src/project/parse-project.ts';
import { runInMemory } from './support/memory-machine.ts';

const TODAY = '2026-11-24';
const RENNES = ['init', '--insee', '35238', '--staff', '48,5'];
const CSV =
  'nomAttribuant,idAttribuant,dateConvention,nomBeneficiaire,montant,objet,nature\nA,21350238800019,2024-01-02,B,12,C,aide en nature\n';

const text = (disk: MemoryContents, name: string): string =>
  String(disk.get(`/memory/${name}`) ?? '');
const project = (disk: MemoryContents) => parseProject(text(disk, 'odc.yml'), 'odc.yml', '/memory');

async function init(args: readonly string[], disk: MemoryContents, today = TODAY): Promise<string> {
  const run = await runInMemory(args, disk, { today });
  expect(run.code, run.err).toBe(0);
  return run.out;
}

describe('odc init', () => {
  it('writes a project, its schema and a framing note', async () => {
    const disk: MemoryContents = new Map();
    await init(RENNES, disk);
    expect([...disk.keys()].sort()).toEqual([
      '/memory/cadrage.md',
      '/memory/odc.schema.json',
      '/memory/odc.yml',
    ]);
    expect(await project(disk)).toMatchObject({
      authority: {
        name: 'Commune de Rennes',
        siren: '213502388',
        population: 230_890,
        staff: 48.5,
      },
      license: 'lov2',
      platform: { kind: 'datagouv' },
      inventory: { folders: ['.'] },
    });
    expect(text(disk, 'cadrage.md')).toContain('aucun délégué à la protection des données');
  });

  it('changes nothing the second time, whatever the day', async () => {
    const disk: MemoryContents = new Map();
    await init(RENNES, disk);
    const before = new Map(disk);
    expect(await init(RENNES, disk)).toContain('Rien à changer');
    expect(disk).toEqual(before);
    await init(['init'], disk, '2026-12-24');
    expect(text(disk, 'odc.yml')).toBe(before.get('/memory/odc.yml'));
    expect(text(disk, 'cadrage.md')).toBe(before.get('/memory/cadrage.md'));
  });

  it('keeps what a person wrote, in both files', async () => {
    const disk: MemoryContents = new Map();
    await init(RENNES, disk);
    const own = `# À moi\n${text(disk, 'odc.yml').replace('staff: 48.5', 'staff: 48.5 # compté par la DRH')}`;
    disk.set('/memory/odc.yml', own);
    disk.set(
      '/memory/cadrage.md',
      text(disk, 'cadrage.md').replace('Le coût est surtout du temps', 'Le coût est nul'),
    );
    const out = await init(
      ['init', '--dpo', 'Délégué <dpo@example.org>', '--license', 'odc-odbl'],
      disk,
    );
    expect(out).not.toContain('Aucun délégué');
    expect(text(disk, 'odc.yml')).toContain('# À moi');
    expect(text(disk, 'odc.yml')).toContain('48.5 # compté par la DRH');
    expect(await project(disk)).toMatchObject({
      roles: { dpo: { function: 'Délégué', email: 'dpo@example.org' } },
      license: 'odc-odbl',
    });
    const note = text(disk, 'cadrage.md');
    expect(note).toContain('Le coût est nul');
    expect(note).toContain('dpo@example.org');
    expect(note).toContain('ODbL');
    expect(note).not.toContain('aucun délégué à la protection des données');
  });

  it('proposes apart what it would write in a part changed by hand', async () => {
    const disk: MemoryContents = new Map();
    await init(RENNES, disk);
    disk.set(
      '/memory/cadrage.md',
      text(disk, 'cadrage.md').replace('## 3. Qui fait quoi', '## 3. Nos rôles'),
    );
    const out = await init(['init', '--dpo', 'dpo@example.org'], disk);
    expect(text(disk, 'cadrage.md')).toContain('## 3. Nos rôles');
    expect(text(disk, 'cadrage.md')).not.toContain('dpo@example.org');
    expect(text(disk, 'cadrage.propositions.md')).toContain('dpo@example.org');
    expect(out).toContain('cadrage.propositions.md');
  });

  it('starts from a file', async () => {
    const disk: MemoryContents = new Map([['/memory/exports/Subventions 2024.csv', CSV]]);
    disk.set('exports/Subventions 2024.csv', CSV);
    const out = await init(['init', 'exports/Subventions 2024.csv', ...RENNES.slice(1)], disk);
    expect(out).toContain('scdl/subventions');
    expect(await project(disk)).toMatchObject({
      inventory: { folders: ['exports'] },
      datasets: [
        {
          id: 'subventions',
          schema: 'scdl/subventions',
          resources: [{ path: 'exports/Subventions 2024.csv' }],
        },
      ],
    });
    await init(['init', 'exports/Subventions 2024.csv'], disk);
    expect((await project(disk)).datasets).toHaveLength(1);
  });

  it('takes its answers from a file, options first', async () => {
    const disk: MemoryContents = new Map([
      [
        '/memory/reponses.yml',
        'authority:\n  name: Syndicat des eaux\n  kind: syndicat\n  staff: 12\nroles:\n  dpo: {function: DPO}\n',
      ],
    ]);
    const out = await init(
      ['init', '--answers', 'reponses.yml', '--staff', '14', '--format', 'json'],
      disk,
    );
    expect(JSON.parse(out)).toMatchObject({
      authority: { name: 'Syndicat des eaux', kind: 'syndicat', staff: 14 },
      missing: [],
    });
  });

  it('adds referents, and never takes one away', async () => {
    const disk: MemoryContents = new Map();
    await init([...RENNES, '--referent', 'Finances : Chef <a@example.org>'], disk);
    await init(['init', '--referent', 'Culture : Chef <b@example.org>'], disk);
    await init(['init', '--referent', 'Culture : Chef <b@example.org>'], disk);
    const { roles } = await project(disk);
    expect(roles?.referents?.map(({ directorate }) => directorate)).toEqual([
      'Finances',
      'Culture',
    ]);
  });

  it('keeps answers on duties, one for each', async () => {
    const disk: MemoryContents = new Map();
    await init([...RENNES, '--duty', 'irve: non, aucune borne'], disk);
    await init(['init', '--duty', 'irve: oui', '--duty', 'bal: adresse.data.gouv.fr'], disk);
    expect((await project(disk)).obligations).toEqual([
      { id: 'irve', applies: true, who: 'test', when: TODAY },
      { id: 'bal', met: 'adresse.data.gouv.fr', who: 'test', when: TODAY },
    ]);
    expect(text(disk, 'cadrage.md')).toContain('adresse.data.gouv.fr');
  });

  it('follows a code of another authority', async () => {
    const disk: MemoryContents = new Map();
    await init([...RENNES, '--website', 'https://www.example.org'], disk);
    await init(['init', '--siren', '243500139', '--staff', '900'], disk);
    const { authority } = await project(disk);
    expect(authority).toMatchObject({ name: 'Rennes Métropole', kind: 'epci', staff: 900 });
    expect(authority?.insee).toBeUndefined();
  });

  it('writes nothing with --dry-run', async () => {
    const disk: MemoryContents = new Map();
    await init([...RENNES, '--dry-run'], disk);
    expect(disk.size).toBe(0);
  });

  it.each([
    [['init'], 'init-without-authority'],
    [['init', '--siren', '219900172'], 'init-name-needed'],
    [[...RENNES, '--dpo', 'X <y>'], 'init-person-wrong'],
    [[...RENNES, '--population', 'beaucoup'], 'init-number-wrong'],
    [[...RENNES, '--objective', 'ouvrir'], 'init-objective-wrong'],
    [['init', '--answers', 'rien.yml'], 'init-answers-missing'],
  ])('%j ends with %s', async (args, code) => {
    const run = await runInMemory(args, new Map());
    expect(run.code).toBe(2);
    expect(run.err).toContain(code);
  });
});

describe('odc init, with a person', () => {
  it('asks, shows what was found, and writes after a yes', async () => {
    const prompts = createMemoryPrompts({
      'Répondre maintenant': true,
      'Points de recharge': 'no',
      'Numéro SIREN': '35238',
      'équivalent temps plein': '50,5',
      'Délégué à la protection': 'Délégué <dpo@example.org>',
      'Objectif de niveau 3': '-',
      'Où publier': 'shared',
      'Adresse de ce site': 'https://data.example.org',
    });
    const disk: MemoryContents = new Map();
    const run = await runInMemory(['init'], disk, { prompts, today: TODAY });
    expect(run.code, run.err).toBe(0);
    expect(prompts.asked.some((one) => one.includes('Commune de Rennes'))).toBe(true);
    expect(run.err).toContain('Ce qui va être écrit');
    const written = await project(disk);
    expect(written).toMatchObject({
      authority: { insee: '35238', staff: 50.5 },
      roles: { dpo: { email: 'dpo@example.org' } },
      platform: { kind: 'shared', url: 'https://data.example.org' },
      obligations: [{ id: 'irve', applies: false }],
    });
    expect(written.objectives?.map(({ level }) => level)).toEqual([1, 2]);
  });

  it('writes nothing after a no', async () => {
    const prompts = createMemoryPrompts({ 'Numéro SIREN': '35238', 'Écrire ces fichiers': false });
    const disk: MemoryContents = new Map();
    const run = await runInMemory(['init'], disk, { prompts });
    expect(run.code).toBe(0);
    expect(run.err).toContain('Rien n’a été écrit');
    expect(disk.size).toBe(0);
  });

  it('chooses between a département and a région that share a code', async () => {
    const prompts = createMemoryPrompts({ 'Numéro SIREN': '53', 'Nature de la': 'region' });
    const disk: MemoryContents = new Map();
    await runInMemory(['init'], disk, { prompts });
    expect((await project(disk)).authority).toMatchObject({ name: 'Région Bretagne' });
  });

  it('asks only the name and the kind of a body that it does not know', async () => {
    const prompts = createMemoryPrompts({
      'Numéro SIREN': '219900172',
      'Nom de la': 'Syndicat des eaux',
      'Nature de la': 'syndicat',
    });
    const disk: MemoryContents = new Map();
    await runInMemory(['init'], disk, { prompts });
    expect((await project(disk)).authority).toEqual({
      name: 'Syndicat des eaux',
      kind: 'syndicat',
      siren: '219900172',
    });
  });
});
