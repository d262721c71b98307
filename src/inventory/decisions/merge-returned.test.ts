import { describe, expect, it } from 'vitest';
import { memorySource } from '../../adapters/memory-source.ts';
import { editProject } from '../../project/edit-project.ts';
import { parseProject } from '../../project/parse-project.ts';
import type { Decision } from '../../project/project.ts';
import { writeXlsx } from '../../table/workbook/write-xlsx.ts';
import type { Inventory } from '../inventory.ts';
import type { JudgedTable } from '../judge/judged-table.ts';
import { inventoryRows, inventorySheets } from '../outputs/inventory-sheets.ts';
import { readVerdict } from '../outputs/verdict-words.ts';
import { decisionEdits } from './decision-edits.ts';
import { mergeReturned } from './merge-returned.ts';
import { type ReturnedRow, readReturned } from './read-sheets.ts';
import { writtenDay } from './written-day.ts';

const open: Decision = {
  path: 'a.csv',
  decision: 'open',
  reason: 'utile ; "oui"',
  ground: 'L. 312-1-1',
  who: 'DGS',
  when: '2026-01-02',
};
const closed: Decision = {
  path: 'b/é.xlsx',
  sheet: 'Feuil 1',
  decision: 'closed',
  ground: 'CRPA L. 311-6',
  restriction: 'vie_privee',
  who: 'DPO',
  when: '2026-02-03',
  note: 'revoir en 2027',
  owner: 'Ressources humaines',
  frequency: 'annuelle',
  dataset: 'jeu',
};

function judged(path: string, some: Partial<JudgedTable>, sheet?: string): JudgedTable {
  return {
    id: path,
    file: { path, bytes: 1, modified: 0, kind: 'delimited', sort: 'table', tables: [] },
    table: {
      ...(sheet === undefined ? {} : { sheet }),
      format: 'csv',
      facts: { remarks: [] },
      rows: 1,
      columns: [],
      schemas: [],
      privacy: [],
      signatures: [],
    },
    priority: 4,
    ground: 'L. 300-2',
    restrictions: [],
    personal: 'none-found',
    openness: 3,
    overlaps: [],
    proposal: { verdict: 'to-decide', reasons: [] },
    ...some,
  };
}

const inventory: Inventory = {
  date: '2026-05-12',
  tables: [
    judged('a.csv', { decision: open, owner: 'Finances' }),
    judged(
      'b/é.xlsx',
      {
        decision: closed,
        owner: 'Ressources humaines',
        frequency: { id: 'annuelle', by: 'decision' },
      },
      'Feuil 1',
    ),
    judged('c.csv', { owner: 'Finances', frequency: { id: 'annual', by: 'topic' } }),
  ],
  others: [],
  passedOver: [],
  series: [],
  clusters: [],
  missing: [],
  totals: { folders: 1, files: 3, bytes: 3, read: 3 },
  gone: [],
  milliseconds: { read: 0, compare: 0 },
};
const defaults = { who: undefined, today: '2026-06-01' };

async function returned(change: (row: string[], header: readonly string[]) => void = () => {}) {
  const sheets = inventorySheets(inventory, 'fr').map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, index) => {
      const cells = [...row];
      if (index > 0 && sheet.rows[0]?.includes('chemin')) change(cells, sheet.rows[0] ?? []);
      return cells;
    }),
  }));
  return (
    (await readReturned(memorySource('retour.xlsx', await writeXlsx(sheets)))) ??
    expect.fail('no inventory')
  );
}

const set = (row: string[], header: readonly string[], some: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(some)) row[header.indexOf(name)] = text;
};

describe('the sheets that come back', () => {
  it('lose nothing on the way: nothing is new when nobody wrote', async () => {
    const rows = await returned();
    expect(rows.map(({ path }) => path).sort()).toEqual(['a.csv', 'b/é.xlsx', 'c.csv']);
    expect(mergeReturned(rows, [open, closed], defaults)).toEqual({
      changes: [],
      conflicts: [],
      faults: [],
      unchanged: 3,
    });
  });

  it('give back every decision where odc.yml was lost', async () => {
    const rows = (await returned()).map((row) => ({ ...row, mark: '' }));
    const { changes, faults } = mergeReturned(rows, [], { ...defaults, who: 'DGS' });
    expect(faults).toEqual([]);
    expect(changes).toHaveLength(2);
    expect(changes).toContainEqual(closed);
    expect(changes).toContainEqual({ ...open, owner: 'Finances' });
  });

  it('take what a person wrote, and leave what was only proposed', async () => {
    const rows = await returned((row, header) => {
      if (row[1] === 'c.csv')
        set(row, header, {
          decision: 'Ne pas ouvrir',
          article: 'L. 311-2',
          decideur: 'DRH',
          date_decision: '03/05/2026',
        });
    });
    expect(mergeReturned(rows, [open, closed], defaults).changes).toEqual([
      { path: 'c.csv', decision: 'closed', ground: 'L. 311-2', who: 'DRH', when: '2026-05-03' },
    ]);
  });

  it('can be a CSV with other separators, encoding, order, more columns and serial days', async () => {
    const [header = [], ...rows] = inventoryRows(inventory, 'fr');
    const filled = rows.map((row) => {
      const cells = [...row];
      if (cells[1] === 'c.csv')
        set(cells, header, {
          decision: 'ouvrir',
          motif: 'été',
          decideur: 'DGS',
          date_decision: '46145',
        });
      return cells;
    });
    const text = [header, ...filled]
      .map((row) =>
        ['ma colonne', ...row]
          .reverse()
          .map((cell) => `"${cell.replaceAll('"', '""')}"`)
          .join(';'),
      )
      .join('\r\n');
    const read = await readReturned(memorySource('retour.csv', Buffer.from(text, 'latin1')));
    expect(mergeReturned(read ?? [], [open, closed], defaults).changes).toEqual([
      { path: 'c.csv', decision: 'open', reason: 'été', who: 'DGS', when: '2026-05-03' },
    ]);
  });

  it('show two answers for one table, and write neither', async () => {
    const answer = (decision: string) =>
      returned((row, header) =>
        set(
          row,
          header,
          row[1] === 'c.csv' ? { decision, article: 'L. 311-2', decideur: 'X' } : {},
        ),
      );
    const rows = [...(await answer('ouvrir')), ...(await answer('ne_pas_ouvrir'))];
    const { changes, conflicts } = mergeReturned(rows, [open, closed], defaults);
    expect(changes).toEqual([]);
    expect(conflicts).toMatchObject([
      {
        path: 'c.csv',
        kind: 'returned',
        theirs: { decision: 'closed' },
        other: { decision: 'open' },
      },
    ]);
  });

  it('show what was decided otherwise since they were sent', async () => {
    const rows = await returned((row, header) =>
      set(row, header, row[1] === 'a.csv' ? { decision: 'a_instruire' } : {}),
    );
    const since = { ...open, decision: 'closed' as const, when: '2026-05-20' };
    expect(mergeReturned(rows, [since, closed], defaults)).toMatchObject({
      changes: [],
      conflicts: [{ kind: 'since', path: 'a.csv' }],
    });
  });

  it.each([
    [{ decision: 'peut-être', decideur: 'X' }, 'unknown-verdict'],
    [{ decision: 'ne_pas_ouvrir', decideur: 'X' }, 'closed-without-article'],
    [{ decision: 'ouvrir' }, 'no-one'],
    [{ decision: 'ouvrir', decideur: 'X', date_decision: '31/02/2026' }, 'bad-day'],
  ])('%j is a fault: %s', async (cells, fault) => {
    const rows = await returned((row, header) =>
      set(row, header, row[1] === 'c.csv' ? (cells as Record<string, string>) : {}),
    );
    const merge = mergeReturned(rows, [open, closed], defaults);
    expect(merge.faults.map((one) => one.fault)).toEqual([fault]);
    expect(merge.changes).toEqual([]);
  });

  it('are refused when they are something else', async () => {
    expect(await readReturned(memorySource('x.csv', 'a;b\n1;2\n'))).toBeUndefined();
  });

  it('are written in odc.yml in place of the former decision, comments kept', async () => {
    const text = await editProject('# à nous\nversion: 1\n', decisionEdits([open, closed], []));
    const after = await editProject(
      text,
      decisionEdits([{ ...open, decision: 'closed' }], [open, closed]),
    );
    expect(after).toContain('# à nous');
    const { inventory: kept } = await parseProject(after, 'odc.yml', '.');
    expect(kept?.decisions).toEqual([{ ...open, decision: 'closed' }, closed]);
  });
});

describe('what people write', () => {
  it.each([
    ['2026-05-03', '2026-05-03'],
    ['3/5/2026', '2026-05-03'],
    ['03.05.26', '2026-05-03'],
    ['46145', '2026-05-03'],
    ['2026-02-30', undefined],
    ['hier', undefined],
  ])('day %s is %s', (text, day) => expect(writtenDay(text)).toBe(day));

  it.each([
    ['Ouvrir', 'open'],
    ['ouvrir après anonymisation', 'open-after-anonymisation'],
    ['NE PAS OUVRIR', 'closed'],
    ['à instruire', 'to-decide'],
    ['peut-être', undefined],
  ])('verdict %s is %s', (text, verdict) => expect(readVerdict(text)).toBe(verdict));

  it('rows know where they come from', () => {
    const row: ReturnedRow = { file: 'x', row: 2, path: 'a', filled: {}, mark: '' };
    expect(mergeReturned([row], [], defaults).unchanged).toBe(1);
  });
});
