import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../adapters/memory-source.ts';
import { Ledger } from '../../base/ledger.ts';
import type { Dataset, Project } from '../../project/project.ts';
import type { Observer } from '../../table/batch.ts';
import { openTable } from '../../table/open.ts';
import { describeDataset } from '../describe.ts';
import { periodOf, updateColumn } from './coverage.ts';
import { FIELDS } from './fields.ts';
import { proposeMissing } from './propose.ts';
import { readPeriod } from './read-period.ts';
import { keywordsOf, themesOf } from './subjects.ts';
import { type TableFacts, watchFacts } from './table-facts.ts';

async function factsOf(text: string): Promise<TableFacts & { rows: number }> {
  const table = await openTable(memorySource('t.csv', new TextEncoder().encode(text)), {});
  const watch = watchFacts();
  const { rows } = await table.walk([watch as Observer<unknown>], new Ledger(0));
  return { ...watch.end(), rows };
}

describe('readPeriod', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-03', '2024-02-03', '2024-02-03'],
    ['2024-02-03T10:00:00Z', '2024-02-03', '2024-02-03'],
    ['3/2/2024', '2024-02-03', '2024-02-03'],
    ['03.02.2024', '2024-02-03', '2024-02-03'],
  ])('%s', (text, start, end) => {
    expect(readPeriod(text)).toMatchObject({ start, end });
  });

  it.each(['', '2024-02-30', '31/02/2024', '12', '9999', '0000', '2024-13', 'mai 2024'])(
    '%j is none',
    (text) => {
      expect(readPeriod(text)).toBeUndefined();
    },
  );

  it('never fails, and gives real days in order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d/.T:-]{0,12}$/), (text) => {
        const period = readPeriod(text);
        if (period !== undefined) expect(period.start <= period.end).toBe(true);
      }),
    );
  });
});

describe('the period covered', () => {
  it.each([
    [
      'the column of a year',
      'id,annee,date_vote\n1,2022,2023-01-05\n2,2023,2024-01-05\n',
      't.csv',
      '2022-01-01',
      '2023-12-31',
      true,
    ],
    [
      'a start and an end',
      'debut,fin\n2022-03-01,2022-04-01\n2023-01-01,2024-05-01\n',
      't.csv',
      '2022-03-01',
      '2024-05-01',
      false,
    ],
    [
      'the date most filled',
      'date_a,date_b\n,2024-05-01\n2020-01-01,2024-06-01\n',
      't.csv',
      '2024-05-01',
      '2024-06-01',
      false,
    ],
    [
      'the year that the name tells',
      'date_a\n2024-05-01\n2024-06-01\n',
      'votes-2024.csv',
      '2024-01-01',
      '2024-12-31',
      true,
    ],
    [
      'dates of France',
      'date\n01/05/2024\n02/06/2024\n',
      't.csv',
      '2024-05-01',
      '2024-06-02',
      false,
    ],
  ])('%s', async (_says, text, name, start, end, isYearly) => {
    expect(periodOf(await factsOf(text), name)).toEqual({ start, end, isYearly });
  });

  it.each([
    ['births', 'date_naissance\n1950-01-01\n'],
    ['updates', 'date_maj\n2024-01-01\n'],
    ['a column that holds something else', 'date\nlundi\nmardi\n2024-01-01\n'],
    ['nothing', 'nom\nA\n'],
  ])('%s tell none', async (_says, text) => {
    expect(periodOf(await factsOf(text), 't.csv')).toBeUndefined();
  });

  it('updates tell the last update', async () => {
    const facts = await factsOf('nom,date_maj\nA,2024-01-01\nB,2024-03-01\n');
    expect(updateColumn(facts)?.end).toBe('2024-03-01');
  });
});

describe('the rectangle', () => {
  it('holds the points of France, whatever else is there', async () => {
    const facts = await factsOf('lat,lon\n45.1,5.7\n45.2,5.8\n0,0\n,\n');
    expect(facts.bbox).toEqual([5.7, 45.1, 5.8, 45.2]);
    expect((await factsOf('lat,lon\n0,0\n')).bbox).toBeUndefined();
  });
});

describe('subjects', () => {
  it.each([
    ['Subventions versées aux associations', ['GOVE', 'ECON']],
    ['Arbres de la commune', ['ENVI']],
    ['Défibrillateurs', ['HEAL']],
    ['Choses', []],
  ])('%s', (title, themes) => {
    expect(themesOf(title)).toEqual(themes);
  });

  it('keywords are the words that say something', () => {
    expect(keywordsOf('Liste des subventions de l’année 2024 versées aux associations')).toEqual([
      'subventions', 'année', 'associations',
    ]); // biome-ignore format: words
  });
});

describe('proposeMissing', () => {
  const dataset: Dataset = {
    id: 'arbres',
    title: 'Arbres',
    resources: [{ path: 'arbres-2024.csv' }],
  };
  const project: Project = {
    folder: '/p',
    validate: {},
    datasets: [dataset],
    authority: { name: 'Commune de Valsonge', kind: 'commune', insee: '38185' },
  };
  const proposals = async (text: string, change: Partial<Dataset> = {}) => {
    const one = { ...dataset, ...change };
    const { rows, ...table } = await factsOf(text);
    const columns = table.columns.map((name) => ({ name, type: 'string' }));
    const record = await describeDataset(project, one);
    return proposeMissing({ project, dataset: one, record, columns, rows, table });
  };

  it('fills in what is missing from the data, and nothing else', async () => {
    const found = await proposals('nom,date\nA,2024-02-01\nB,2024-03-01\n', {
      keywords: ['arbre'],
    });
    expect(Object.fromEntries(found.map(({ id, value }) => [id, value]))).toEqual({
      temporal: { start: '2024-01-01', end: '2024-12-31' },
      description:
        'Arbres. Producteur\u00a0: Commune de Valsonge. Contenu\u00a0: 2 lignes et 2 colonnes (nom, date). Période couverte\u00a0: du 01/01/2024 au 31/12/2024. Territoire\u00a0: Grenoble.',
      themes: ['ENVI'],
      frequency: 'annual',
      modified: undefined,
      license: 'lov2',
      contact: undefined,
      resource: 'Tableau de 2 lignes et 2 colonnes (nom, date)',
    });
  });

  it('a source of OpenStreetMap decides of the licence', async () => {
    const found = await proposals('nom\nA\n', {
      provenance: { sources: [{ title: 'OpenStreetMap' }] },
    });
    expect(found.find(({ id }) => id === 'license')?.value).toBe('odc-odbl');
  });
});

describe('what a person types', () => {
  const read = (id: string, typed: string) => FIELDS.find((field) => field.id === id)?.read(typed);
  it.each([
    ['temporal', '2024', { start: '2024-01-01', end: '2024-12-31' }],
    ['temporal', '2023-09 / 2024-08-31', { start: '2023-09-01', end: '2024-08-31' }],
    ['temporal', '2024 / 2023', undefined],
    ['spatial', 'Commune 2A004', { level: 'commune', code: '2A004' }],
    ['spatial', 'département 38', { level: 'departement', code: '38' }],
    ['spatial', 'France', { level: 'country', name: 'France' }],
    ['spatial', 'Grenoble', undefined],
    ['themes', 'envi, tran', ['ENVI', 'TRAN']],
    ['themes', 'nature', undefined],
    ['license', 'Licence Ouverte', 'lov2'],
    ['frequency', 'tous les mois', 'monthly'],
    ['modified', '03/02/2024', '2024-02-03'],
    ['modified', '2024', undefined],
    ['contact', 'mairie@example.org', 'mairie@example.org'],
    ['contact', 'mairie', undefined],
    ['keywords', 'a, b;c', ['a', 'b', 'c']],
    ['title', '  ', undefined],
  ])('%s: %s', (id, typed, value) => {
    expect(read(id, typed)).toEqual(value);
  });

  it('what is shown is read back as it was', () => {
    for (const { id, shown, read: back } of FIELDS) {
      const value =
        {
          temporal: { start: '2024-01-01', end: '2024-06-30' },
          keywords: ['a', 'b'],
          themes: ['ENVI'],
          license: 'lov2',
          frequency: 'annual',
          modified: '2024-01-01',
          contact: 'a@example.org',
        }[id as string] ?? 'Texte';
      if (id !== 'spatial') expect(back(shown(value)), id).toEqual(value);
    }
  });
});
