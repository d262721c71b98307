import { describe, expect, it } from 'vitest';
import { createMemoryFiles } from '../adapters/memory-files.ts';
import type { DatasetRecord } from '../metadata/record.ts';
import { EMPTY_LOCK, lockText, withDataset } from '../project/lock.ts';
import type { Dataset, Project } from '../project/project.ts';
import { gatherFacts } from './facts.ts';
import type { DatasetStatus, StatusReport } from './report.ts';
import { statusReport } from './status-report.ts';

const TODAY = '2026-11-24';
const GRANTS: Dataset = {
  id: 'subventions',
  title: 'Subventions',
  schema: 'scdl/subventions@2.1.1',
  description: 'Les subventions versées aux associations.',
  frequency: 'annuelle',
  directorate: 'Finances',
  resources: [{ path: 'exports/subventions.csv' }],
};
const TOWN: Project = {
  folder: '/town',
  authority: { name: 'Commune de Valsonge', kind: 'commune', population: 12_400, staff: 165 },
  roles: { dpo: { function: 'DPO' }, projectLead: { function: 'DGS' } },
  objectives: [{ level: 1, text: 'Rendre compte' }],
  license: 'lov2',
  validate: {},
  inventory: {
    decisions: [
      { path: 'exports/subventions.csv', decision: 'open', who: 'DGS', when: '2026-05-04' },
    ],
  },
  datasets: [GRANTS],
};
const RECORD = {
  id: 'subventions',
  modified: '2026-03-01',
  resources: [],
} as unknown as DatasetRecord;

interface Disk {
  readonly record?: Partial<DatasetRecord>;
  readonly applied?: string;
  readonly without?: readonly string[];
  readonly more?: readonly string[];
  /** Text of `odc.inventory.json`. */
  readonly listed?: string;
}

async function reportOn(
  project: Partial<Project>,
  { record, applied, without = [], more = [], listed }: Disk = {},
): Promise<StatusReport> {
  const disk = new Map<string, string>([
    ['/town/cadrage.md', '# Note'],
    ['/town/exports/subventions.csv', 'a;b\n'],
  ]);
  if (record !== undefined) {
    disk.set('/town/open/subventions/dataset.json', JSON.stringify({ ...RECORD, ...record }));
  }
  if (applied !== undefined) {
    const locked = { id: 'x', applied, fields: {}, resources: {} };
    const lock = withDataset(EMPTY_LOCK, 'https://example.org', 'datagouv', 'subventions', locked);
    disk.set('/town/odc.lock.json', lockText(lock));
  }
  if (listed !== undefined) disk.set('/town/odc.inventory.json', listed);
  for (const path of without) disk.delete(path);
  for (const path of more) disk.set(`/town/${path}`, 'a;b\n');
  const files = createMemoryFiles(disk);
  const join = (...parts: string[]): string => parts.join('/');
  return statusReport(
    await gatherFacts(
      { ...TOWN, ...project },
      {
        files,
        join,
        today: TODAY,
        hasSchema: async (name) => name === 'atlasante/schema-dae',
      },
    ),
  );
}

const states = ({ steps }: DatasetStatus | StatusReport): string =>
  steps.map(({ state }) => state).join(' ');
const codes = ({ steps }: DatasetStatus | StatusReport): readonly string[] =>
  steps.flatMap(({ notes }) => notes.map(({ code }) => code));

describe('a dataset', () => {
  const cases: readonly (readonly [string, Partial<Dataset>, Disk, string, string?])[] = [
    ['nothing was built', {}, {}, 'done done partial todo none', 'status-unchecked'],
    ['it is built', {}, { record: {} }, 'done done done partial none', 'status-not-published'],
    [
      'it is published and current',
      {},
      { record: {}, applied: '2026-03-02' },
      'done done done done done',
    ],
    [
      'it is a year old',
      {},
      { record: { modified: '2025-03-01' }, applied: '2025-03-02' },
      'done done done done late',
      'status-late',
    ],
    [
      'the build was not valid',
      {},
      { record: { checks: [{ name: 'validation', ok: false }] } },
      'done done blocked partial none',
      'status-invalid',
    ],
    [
      'it holds personal data',
      {},
      { record: { checks: [{ name: 'privacy', ok: false }] } },
      'done done blocked partial none',
      'status-personal-data',
    ],
    [
      'the totals jumped',
      {},
      { record: { checks: [{ name: 'comparison', ok: false }] } },
      'done done done blocked none',
      'status-held-comparison',
    ],
    [
      'its file is gone',
      {},
      { without: ['/town/exports/subventions.csv'] },
      'done blocked partial todo none',
      'status-file-missing',
    ],
    [
      'it has no rhythm',
      { frequency: 'inconnue' },
      { record: {}, applied: '2026-03-02' },
      'done done done done partial',
      'status-no-rhythm',
    ],
    [
      'nobody is in charge',
      { directorate: undefined as never },
      {},
      'todo done partial todo none',
      'status-no-owner',
    ],
  ];

  it.each(cases.map((one) => ({ one, says: one[0] })))('when $says', async ({ one }) => {
    const [, change, disk, expected, code] = one;
    const report = await reportOn({ datasets: [{ ...GRANTS, ...change }] }, disk);
    const [dataset] = report.datasets;
    expect(dataset && states(dataset)).toBe(expected);
    if (code !== undefined) expect(dataset && codes(dataset)).toContain(code);
    else expect(dataset && codes(dataset)).toEqual([]);
  });

  it.each([
    ['closed', 'blocked', 'status-closed'],
    ['to-decide', 'todo', 'status-to-decide'],
  ] as const)('that is %s', async (decision, state, code) => {
    const decisions = [{ path: './exports/subventions.csv', decision, who: 'DGS', when: TODAY }];
    const [dataset] = (await reportOn({ inventory: { decisions } })).datasets;
    expect(dataset?.steps[1]).toMatchObject({ state, notes: [{ code }] });
  });

  it('to be anonymised first needs a plan', async () => {
    const decisions = [
      {
        path: 'exports/subventions.csv',
        decision: 'open-after-anonymisation' as const,
        who: 'DGS',
        when: TODAY,
      },
    ];
    const inventory = { decisions };
    const without = await reportOn({ inventory });
    expect(without.datasets[0]?.steps[2]).toMatchObject({ state: 'blocked' });
    const planned = { ...GRANTS, anonymize: 'plan.yml' };
    const withPlan = await reportOn({ inventory, datasets: [planned] });
    expect(withPlan.datasets[0]?.steps[2]).toMatchObject({ state: 'partial' });
  });

  it('whose record is broken was not built', async () => {
    const report = await reportOn({}, { record: { resources: 'x' as never } });
    expect(report.datasets[0] && codes(report.datasets[0])).toContain('status-not-built');
  });
});

describe('the authority', () => {
  it('has not finished its inventory as long as files wait for a decision', async () => {
    const inventory = { ...TOWN.inventory, folders: ['exports'] };
    const done = await reportOn({ inventory });
    expect(done.steps[1]).toMatchObject({ state: 'done' });
    const waiting = await reportOn(
      { inventory, datasets: [] },
      { more: ['exports/finances/b.csv', 'exports/notes.pdf'] },
    );
    expect(waiting.steps[1]).toMatchObject({
      state: 'partial',
      notes: [{ code: 'status-unlisted', params: { count: 1 } }],
    });
  });

  it('knows from the record of the inventory how many tables wait, and for whom', async () => {
    const table = (path: string, owner?: string) => ({
      path,
      ...(owner === undefined ? {} : { owner }),
      priority: 1,
      proposal: 'open',
    });
    const record = {
      version: 1,
      date: '2026-11-20',
      tables: [
        table('exports/subventions.csv', 'Finances'),
        table('exports/rh/a.csv', 'RH'),
        table('exports/rh/b.xlsx', 'RH'),
        table('exports/c.csv'),
      ],
    };
    const inventory = { ...TOWN.inventory, folders: ['exports'] };
    const more = ['exports/rh/a.csv', 'exports/neuf.csv'];
    const text = JSON.stringify(record);
    const report = await reportOn({ inventory, datasets: [] }, { more, listed: text });
    expect(report.inventory).toEqual({
      date: '2026-11-20',
      tables: 4,
      waiting: 3,
      unlisted: 1,
      owners: [
        { owner: 'RH', tables: 2, waiting: 2 },
        { tables: 1, waiting: 1 },
        { owner: 'Finances', tables: 1, waiting: 0 },
      ],
      decisions: 1,
      toDecide: 0,
    });
    expect(report.steps[1]).toEqual({
      step: 'identify',
      state: 'partial',
      notes: [
        { code: 'status-waiting', params: { tables: 4, count: 3, date: '2026-11-20' } },
        { code: 'status-waiting-owners', params: { owners: ['RH', ''], counts: [2, 1] } },
        { code: 'status-new-files', params: { count: 1 } },
      ],
    });
    const undecided = await reportOn({ inventory: {}, datasets: [] }, { listed: text });
    expect(codes(undecided)).not.toContain('status-no-inventory');
    const broken = await reportOn({ inventory: {}, datasets: [] }, { listed: '{' });
    expect(codes(broken)).toContain('status-no-inventory');
  });

  it('does not stumble over a folder that is gone', async () => {
    const report = await reportOn({ inventory: { ...TOWN.inventory, folders: ['ailleurs'] } });
    expect(report.steps[1]).toMatchObject({ state: 'done' });
  });
});

describe('duties', () => {
  const coverage = (report: StatusReport, id: string): string | undefined =>
    report.duties.find((one) => one.id === id)?.coverage;
  const late = (report: StatusReport): readonly unknown[] =>
    report.late.filter(({ compulsory }) => compulsory).map(({ what }) => what.params.duty);

  it('are met by a published dataset with their schema', async () => {
    const report = await reportOn({}, { record: {}, applied: '2026-03-02' });
    expect(coverage(report, 'subventions')).toBe('covered');
    expect(late(report)).not.toContain('subventions');
  });

  it('are late while it is not published, or when it falls behind', async () => {
    const started = await reportOn({}, { record: {} });
    expect(coverage(started, 'subventions')).toBe('started');
    expect(late(started)).toContain('subventions');
    const old = await reportOn({}, { record: { modified: '2024-01-01' }, applied: '2024-01-02' });
    expect(late(old)).toContain('subventions');
  });

  it('are not asked of an authority that they do not bind', async () => {
    const authority = { name: 'Commune', kind: 'commune' as const, population: 800, staff: 4 };
    const report = await reportOn({ authority });
    expect(report.duties.map(({ id }) => id)).not.toContain('subventions');
  });

  it('a data protection officer is one of them', async () => {
    const without = await reportOn({ roles: {} });
    expect(late(without)).toContain('dpo');
    expect(late(await reportOn({}))).not.toContain('dpo');
  });

  it('met elsewhere are not late, until a yearly one is too old', async () => {
    const met = (when: string) => [{ id: 'agec', met: 'data.gouv.fr', who: 'DGS', when }];
    const fresh = await reportOn({ obligations: met('2026-06-12') });
    expect(coverage(fresh, 'agec')).toBe('elsewhere');
    expect(late(fresh)).not.toContain('agec');
    expect(late(await reportOn({ obligations: met('2025-06-12') }))).toContain('agec');
  });

  it('that the authority says it has not are left out', async () => {
    const obligations = [{ id: 'bal', applies: false, who: 'DGS', when: TODAY }];
    const report = await reportOn({ obligations });
    expect(report.duties.map(({ id }) => id)).not.toContain('bal');
  });

  it('data with its schema show that a duty applies', async () => {
    const irve = { ...GRANTS, id: 'bornes', schema: 'etalab/schema-irve-statique' };
    const report = await reportOn({ datasets: [irve] });
    expect(report.duties.find(({ id }) => id === 'irve')).toMatchObject({
      applies: 'yes',
      datasets: ['bornes'],
      late: true,
    });
  });
});

describe('actions', () => {
  const commands = async (project: Partial<Project>, disk: Disk = {}) =>
    (await reportOn(project, disk)).actions.map(({ command }) => command);

  it('start with who is responsible, then the inventory', async () => {
    const found = await commands({ roles: {}, inventory: {} });
    expect(found.slice(0, 3)).toEqual([
      'odc init --dpo "…"',
      'odc inventory',
      'odc inventory --decide exports/subventions.csv',
    ]);
  });

  it.each([
    [{}, 'odc build subventions'],
    [
      { record: { checks: [{ name: 'validation' as const, ok: false }] } },
      'odc fix exports/subventions.csv',
    ],
    [
      { record: { checks: [{ name: 'privacy' as const, ok: false }] } },
      'odc anonymize exports/subventions.csv --suggest -o plan-subventions.yml',
    ],
    [{ record: {} }, 'odc publish subventions'],
    [{ record: { modified: '2025-01-01' }, applied: '2025-01-02' }, 'odc build subventions'],
  ])('%j: %s', async (disk, command) => {
    expect((await commands({}, disk))[0]).toBe(command);
  });

  it('never come twice', async () => {
    const more = ['a', 'b'].map((id) => ({ ...GRANTS, id }));
    const found = await commands({ datasets: [GRANTS, ...more] });
    expect(new Set(found).size).toBe(found.length);
  });
});
