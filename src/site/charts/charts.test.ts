import { describe, expect, test } from 'vitest';
import { memorySource } from '../../adapters/memory-source.ts';
import type { DatasetRecord, ResourceRecord } from '../../metadata/record.ts';
import { readTable } from '../tables/read-table.ts';
import { typeSeen } from '../tables/type-seen.ts';
import { fr } from '../words/fr.ts';
import { chartColumns } from './columns.ts';
import { chartFigure } from './draw.ts';
import { ChartTallies } from './tallies.ts';
import { periodName, titleOf } from './tell.ts';

const column = (name: string, type: string) => ({ name, type, title: name });

describe('chartColumns', () => {
  test.each([
    ['montant', 'number', 'amounts'],
    ['nombre_eleves', 'integer', 'amounts'],
    ['montantTotal', 'number', 'amounts'],
    ['code_postal', 'integer', undefined],
    ['latitude', 'number', undefined],
    ['taux_pauvrete', 'number', undefined],
    ['annee', 'integer', 'dates'],
    ['dateConvention', 'date', 'dates'],
    ['nature', 'string', 'categories'],
    ['idBeneficiaire', 'string', undefined],
    ['adresse', 'string', undefined],
    ['message', 'string', 'categories'],
  ])('%s (%s) is among %s', (name, type, expected) => {
    const found = chartColumns([column(name, type)]);
    const named = Object.entries(found).find(([, indexes]) => indexes.length > 0)?.[0];
    expect(named).toBe(expected);
  });
});

async function view(csv: string, types: readonly string[]) {
  const names = csv.split('\n')[0]?.split(',') ?? [];
  const columns = names.map((name, index) => column(name, types[index] ?? 'string'));
  const resource = { name: 't', columns, schema: {} } as unknown as ResourceRecord;
  const record = { resources: [] } as unknown as DatasetRecord;
  let tallies: ChartTallies | undefined;
  const gather = (found: Parameters<typeof chartColumns>[0]) => {
    tallies = new ChartTallies(found, chartColumns(found));
    return tallies;
  };
  const source = memorySource('t.csv', Buffer.from(csv));
  const table = await readTable(record, resource, source, gather, () => {});
  return { ...table, charts: tallies?.charts() ?? [] };
}

describe('the charts of a table', () => {
  test.each([
    ['names, each there once', 'nom,lieu\nA,x\nB,y\nC,z\n'],
    ['texts', `nom,texte\nA,${'x'.repeat(300)}\nB,${'y'.repeat(300)}\nB,${'y'.repeat(300)}\n`],
  ])('%s make no picture', async (_says, csv) => {
    const { charts } = await view(csv, ['string', 'string']);
    expect(charts.filter(({ points }) => points.every(({ value }) => value === 1))).toEqual([]);
    for (const { points } of charts) {
      for (const { label } of points) expect(label.length).toBeLessThan(201);
    }
  });

  test('amounts by year and by beneficiary, exactly', async () => {
    const csv = 'date,nom,montant\n2022-01-05,A,10\n2022-06-01,B,5.5\n2024-02-01,A,1\n';
    const { charts } = await view(csv, ['date', 'string', 'number']);
    expect(charts.map(({ kind, points }) => [kind, points])).toEqual([
      ['columns', [
        { label: '2022', value: 15.5 },
        { label: '2023', value: 0 },
        { label: '2024', value: 1 },
      ]],
      ['bars', [
        { label: 'A', value: 11 },
        { label: 'B', value: 5.5 },
      ]],
    ]); // biome-ignore format: points
  });

  test('months of one year, counted when there is no amount', async () => {
    const rows = ['01', '02', '04', '04'].map((month) => `2024-${month}-10,x`);
    const { charts } = await view(`jour,nature\n${rows.join('\n')}\n`, ['date', 'string']);
    expect(charts[0]?.points).toEqual([
      { label: '2024-01', value: 1 },
      { label: '2024-02', value: 1 },
      { label: '2024-03', value: 0 },
      { label: '2024-04', value: 2 },
    ]);
    expect(charts[0] && titleOf(charts[0], fr)).toBe('Nombre de lignes par mois');
  });

  test('a column of names is no category', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `n${index}`);
    const { charts } = await view(`libelle\n${rows.join('\n')}\n`, ['string']);
    expect(charts).toEqual([]);
  });

  test('a long ranking says how many it shows, and its figures are in a table', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `n${index},${index + 1}`);
    const { charts } = await view(`nom,montant\n${rows.join('\n')}\n`, ['string', 'number']);
    const [chart] = charts;
    expect(chart && titleOf(chart, fr)).toBe(
      'Total de « montant » par « nom » (12 premiers sur 20)',
    );
    const figure = chart === undefined ? '' : chartFigure(chart, 'g', fr).text;
    expect(figure).toContain('<th scope="row">n19</th><td class="number">20</td>');
    expect(figure).toContain('Le plus élevé : n19, 20.');
    expect(figure).not.toContain('style=');
  });

  test('months are named', () => {
    expect([periodName('2024-08', fr), periodName('2024', fr)]).toEqual(['août 2024', '2024']);
  });
});

describe('places', () => {
  test.each([
    [
      'lat,lon,nom\n49.1,1.1,Ici\n0,0,Rien\n,,\n91,1,Trop',
      ['number', 'number', 'string'],
      [[1.1, 49.1, 'Ici']],
    ],
    ['coordonnees,nom\n"[1.1, 49.1]",Ici', ['array', 'string'], [[1.1, 49.1, 'Ici']]],
    ['geo,nom\n"1.1,49.1",Ici', ['geopoint', 'string'], [[1.1, 49.1, 'Ici']]],
  ] as const)('%j', async (csv, types, expected) => {
    expect((await view(`${csv}\n`, types)).places?.points).toEqual(expected);
  });

  test('many places are thinned evenly, and all are counted', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `${40 + index / 1000},1`);
    const { places } = await view(`lat,lon\n${rows.join('\n')}\n`, ['number', 'number']);
    expect(places?.all).toBe(10_000);
    expect(places?.points.length).toBeGreaterThan(2_000);
    expect(places?.points.length).toBeLessThanOrEqual(4_000);
    const gaps = places?.points.slice(1).map(([, lat], at) => lat - (places.points[at]?.[1] ?? 0));
    expect(Math.max(...(gaps ?? []))).toBeLessThan(0.0041);
  });
});

test.each([
  [['2022', '2023'], 'year'],
  [['1', '20', ''], 'integer'],
  [['01000', '75056'], 'string'],
  [['1.5', '2'], 'number'],
  [['2024-01-31'], 'date'],
  [['2024-01', '2024-13'], 'string'],
  [['2024-01', '2024-12'], 'yearmonth'],
  [[''], 'string'],
])('%j is seen as %s', (values, type) => {
  expect(typeSeen(values)).toBe(type);
});
