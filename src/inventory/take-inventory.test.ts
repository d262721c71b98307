import { describe, expect, it } from 'vitest';
import { zip } from '../../test/builders/zip.ts';
import { createMemoryFiles, type MemoryContents } from '../adapters/memory-files.ts';
import { createMemoryStore } from '../adapters/memory-store.ts';
import { createPackageFiles } from '../adapters/package-files.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Store } from '../ports/store.ts';
import type { Inventory } from './inventory.ts';
import { type InventoryRequest, takeInventory } from './take-inventory.ts';

const NAMES = Array.from({ length: 120 }, (_, index) => `Association n° ${index} de Valsonge`);
const grants = (year: number): string =>
  `annee;association;montant;date\n${NAMES.map(
    (name, index) =>
      `${year};${name};${(index * 37 + year) % 9000},50;${10 + (index % 18)}/0${1 + (index % 9)}/${year}`,
  ).join('\n')}\n`;
/** The same facts: other names, other order, other spelling, half of the cells empty. */
const retyped = `structure,versé le,somme\n${NAMES.map((name, index) => {
  const cells = [
    name.toUpperCase(),
    `2024-0${1 + (index % 9)}-${10 + (index % 18)}`,
    `${(index * 37 + 2024) % 9000}.50`,
  ];
  return cells.map((cell, column) => ((index + column) % 2 === 0 ? cell : '')).join(',');
})
  .reverse()
  .join('\n')}\n`;
const staff = `matricule;nom;prenom;naissance;email\n${Array.from(
  { length: 30 },
  (_, index) =>
    `A${1000 + index};NOM${index};Camille;19${60 + index}-05-12;agent${index}@example.org`,
).join('\n')}\n`;

async function inventory(
  disk: MemoryContents,
  some: Partial<InventoryRequest> = {},
  store: Store = createMemoryStore(),
): Promise<Inventory> {
  return takeInventory(
    {
      roots: [{ location: 'ville', shown: '' }],
      ignore: [],
      memory: 'ville',
      version: '1',
      today: '2026-05-12',
      authority: { kind: 'commune', population: 12_000, staff: 150 },
      decisions: [],
      accepted: [],
      directorates: [],
      ...some,
    },
    {
      files: createMemoryFiles(disk),
      packageFiles: createPackageFiles(),
      store,
      clock: systemClock,
    },
  );
}

const tableOf = (found: Inventory, path: string) =>
  found.tables.find(({ file }) => file.path === path) ?? expect.fail(path);

describe('takeInventory', () => {
  const disk = (): MemoryContents =>
    new Map<string, string | Uint8Array>([
      ['ville/Finances/subventions_2023.csv', grants(2023)],
      ['ville/Finances/subventions_2024.csv', grants(2024)],
      ['ville/Vie associative/suivi.csv', retyped],
      ['ville/RH/liste des agents.csv', staff],
      ['ville/divers/inconnu.csv', 'a;b\n1;2\n3;4\n'],
      ['ville/divers/casse.xlsx', 'PK\u0003\u0004garbage'],
      ['ville/divers/vide.csv', ''],
      ['ville/note.txt', 'Une note\nsans colonne\n'],
      ['ville/plan.dwg', 'AC1032'],
    ]);

  it('says of each table what it is and what is proposed; never open for what is unknown', async () => {
    const found = await inventory(disk());
    expect(tableOf(found, 'Finances/subventions_2024.csv')).toMatchObject({
      priority: 1,
      level: 1,
      ground: 'L. 312-1-1, 3°',
      obligation: { id: 'subventions', applies: 'yes' },
      owner: 'Finances',
      frequency: { id: 'annual', by: 'editions' },
      openness: 3,
      series: 'finances/subventions',
      proposal: { verdict: 'open' },
    });
    expect(tableOf(found, 'divers/inconnu.csv')).toMatchObject({
      priority: 4,
      proposal: { verdict: 'to-decide' },
    });
    const agents = tableOf(found, 'RH/liste des agents.csv');
    expect(agents).toMatchObject({ personal: 'direct', proposal: { verdict: 'to-decide' } });
    expect(agents.restrictions.map(({ id }) => id)).toContain('donnees_personnelles');
  });

  it('goes on after a file that cannot be read', async () => {
    const found = await inventory(disk());
    const others = found.others.map(({ path, sort, trouble, advice }) => [
      path,
      sort,
      trouble?.code,
      advice,
    ]);
    expect(others).toEqual([
      ['divers/casse.xlsx', 'table', 'broken-workbook', undefined],
      ['note.txt', 'document', undefined, 'untabular'],
      ['plan.dwg', 'map', undefined, 'export-gpkg'],
    ]);
    expect(found.passedOver).toEqual([{ path: 'divers/vide.csv', reason: 'empty' }]);
  });

  it('finds a table typed twice: renamed, reordered, half filled', async () => {
    const found = await inventory(disk());
    expect(found.clusters).toHaveLength(1);
    const [reference, ...others] = (found.clusters[0]?.tables ?? []).map(
      (index) => found.tables[index]?.file.path,
    );
    expect([reference, others]).toEqual([
      'Finances/subventions_2024.csv',
      ['Vie associative/suivi.csv'],
    ]);
    const [overlap] = tableOf(found, 'Vie associative/suivi.csv').overlaps;
    expect(overlap?.score).toBeGreaterThan(0.8);
    expect(overlap?.columns).toContainEqual(['structure', 'association']);
    expect(overlap?.columns).toContainEqual(['somme', 'montant']);
  });

  it('tells what the texts ask and nothing answers', async () => {
    const { missing } = await inventory(disk());
    const ids = missing.map(({ obligation }) => obligation.id);
    expect(ids).toContain('bal');
    expect(ids).not.toContain('subventions');
    expect(ids).not.toContain('scdl-subventions');
  });

  it('reads only what changed, and gives the same result', async () => {
    const store = createMemoryStore();
    const one = disk();
    const first = await inventory(one, {}, store);
    const again = await inventory(one, {}, store);
    expect([first.totals.read, again.totals.read, again.totals.fresh]).toEqual([8, 0, 0]);
    const shown = ({ milliseconds: _m, totals: _t, ...rest }: Inventory) => rest;
    expect(shown(again)).toEqual(shown(first));
    one.set('ville/divers/inconnu.csv', 'a;b\n1;2\n3;4\n5;6\n');
    const third = await inventory(one, {}, store);
    expect(third.totals.read).toBe(1);
    expect(tableOf(third, 'divers/inconnu.csv').table.rows).toBe(3);
    expect((await inventory(one, { version: '2' }, store)).totals.read).toBe(8);
  });

  it('remembers no text of a cell', async () => {
    const store = createMemoryStore();
    await inventory(disk(), {}, store);
    const [key = ''] = await store.keys('inventory');
    const text = (await store.get(key)) ?? '';
    expect(text).toContain('matricule');
    for (const value of ['agent1@', 'NOM1', 'Camille', '1961-05', 'Association n°', 'A1001']) {
      expect(text).not.toContain(value);
    }
  });

  it('looks once inside an archive', async () => {
    const packed = await zip({
      'a/prenoms.csv': 'ENFANT_PRENOM,ANNEE\nLou,2024\n',
      'b.zip': 'PK',
      'lisez.md': 'x',
    });
    const found = await inventory(new Map([['ville/lot.zip', packed]]));
    expect(found.tables.map(({ file }) => file.path)).toEqual(['lot.zip/a/prenoms.csv']);
    expect(found.others).toMatchObject([
      { path: 'lot.zip', contains: ['a/prenoms.csv', 'b.zip', 'lisez.md'] },
    ]);
  });

  it('knows copies, ignores what it is told to, and keeps decisions', async () => {
    const one = disk();
    one.set('ville/archives/copie de subventions_2024.csv', grants(2024));
    const decisions = [
      {
        path: './Finances/subventions_2024.csv',
        decision: 'open',
        who: 'DGS',
        when: '2026-01-02',
      } as const,
      { path: 'perdu.csv', decision: 'closed', who: 'DGS', when: '2026-01-02' } as const,
    ];
    const found = await inventory(one, { decisions, ignore: ['divers'] });
    expect(tableOf(found, 'archives/copie de subventions_2024.csv').overlaps[0]).toMatchObject({
      kind: 'copy',
      score: 1,
    });
    expect(tableOf(found, 'Finances/subventions_2024.csv').decision?.who).toBe('DGS');
    expect(found.gone).toEqual(['perdu.csv']);
    expect(found.tables.some(({ file }) => file.path.startsWith('divers'))).toBe(false);
  });

  it('gives up a personal finding that someone accepted', async () => {
    const list = `association;email\n${NAMES.map((name, index) => `${name};camille.dubois${index}@example.org`).join('\n')}\n`;
    const one: MemoryContents = new Map([['ville/associations.csv', list]]);
    expect(tableOf(await inventory(one), 'associations.csv').proposal.verdict).toBe(
      'open-after-anonymisation',
    );
    const accepted = [
      {
        file: 'associations.csv',
        column: 'email',
        category: 'email',
        reason: 'public',
        ground: 'CRPA',
        who: 'x',
        when: '2026-01-02',
      },
    ];
    expect(tableOf(await inventory(one, { accepted }), 'associations.csv').proposal.verdict).toBe(
      'open',
    );
  });
});
