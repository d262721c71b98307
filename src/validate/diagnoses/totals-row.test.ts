import { describe, expect, it } from 'vitest';
import { textBatch } from '../../../test/doubles/text-batch.ts';
import type { Finding } from '../../base/finding.ts';
import { columnKind } from '../../schema/column-kind.ts';
import { totalLabel } from './totals/total-label.ts';
import { totalsRow } from './totals-row.ts';

function watch(labels: readonly string[], rows: readonly (readonly string[])[], size = 1000) {
  const columns = labels.map((label, index) => {
    const kind = columnKind(label, undefined, undefined);
    return { index, label, field: undefined, ...(kind === undefined ? {} : { kind }) };
  });
  const found: Finding[] = [];
  const watching = totalsRow.watch(columns, undefined);
  for (let first = 0; first < rows.length; first += size) {
    watching?.batch(
      textBatch(rows.slice(first, first + size), labels.length, first + 2),
      (finding) => found.push(finding),
    );
  }
  watching?.end((finding) => found.push(finding));
  return found.map(({ row, reason, value }) => [row, reason ?? 'label', value]);
}

const LABELS = ['nom', 'siret', 'montant'];
const ROWS = [
  ['Club A', '73282932000074', '100'],
  ['Club B', '73282932000074', '1 200,50'],
  ['Club C', '73282932000074', '300'],
  ['Club D', '73282932000074', '50'],
];

describe('a totals row', () => {
  it.each([1, 2, 1000])('is known by its label (batches of %d)', (size) => {
    expect(watch(LABELS, [...ROWS, ['TOTAL', '', '1650,50']], size)).toEqual([
      [6, 'label', 'TOTAL'],
    ]);
  });

  it('is known by its label when its cells are empty, whatever the figure', () => {
    expect(watch(LABELS, [...ROWS, ['Total général :', '', '9']])).toEqual([
      [6, 'label', 'Total général :'],
    ]);
  });

  it('is known by its sums when the label says more', () => {
    expect(watch(LABELS, [...ROWS, ['Total des clubs', '', '1650.50']])).toEqual([
      [6, 'label', 'Total des clubs'],
    ]);
  });

  it('is known by its sums alone, at the end of the table', () => {
    expect(watch(LABELS, [...ROWS, ['', '', '1650,5']])).toEqual([[6, 'sum', '1650,5']]);
  });

  it('is known in the middle, when it adds up its section', () => {
    const rows = [
      ...ROWS,
      ['Sous-total sport', '', '1650,5'],
      ...ROWS,
      ['Sous-total culture', '', '1650,5'],
      ['Total', '', '3301'],
    ];
    expect(watch(LABELS, rows)).toEqual([
      [6, 'label', 'Sous-total sport'],
      [11, 'label', 'Sous-total culture'],
      [12, 'label', 'Total'],
    ]);
  });

  it('is known at the end of a long table by its label', () => {
    const long = Array.from({ length: 5000 }, (_, index) => ROWS[index % 4] ?? []);
    expect(watch(LABELS, [...long, ['Total', '', '2062500']], 700)).toEqual([
      [5002, 'label', 'Total'],
    ]);
  });

  it.each([
    ['the company', ['TOTAL', '73282932000074', '77']],
    ['an association', ['Total Danse', '73282932000074', '77']],
    ['a figure that happens to be the sum', ['Club E', '73282932000074', '1650,5']],
    ['a row with an empty cell', ['Club E', '', '12']],
    ['another figure', ['', '', '1650']],
  ])('is not %s', (_name, row) => {
    expect(watch(LABELS, [...ROWS, row])).toEqual([]);
  });

  it('is not said of codes, nor of a table of two rows', () => {
    expect(
      watch(
        ['nom', 'code'],
        [
          ['a', '1'],
          ['b', '2'],
          ['c', '3'],
          ['d', '4'],
          ['', '10'],
        ],
      ),
    ).toEqual([]);
    expect(
      watch(
        ['nom', 'n'],
        [
          ['a', '1'],
          ['', '1'],
        ],
      ),
    ).toEqual([]);
  });

  it.each([
    ['Total', 'exact'],
    ['TOTAUX', 'exact'],
    ['Sous-total', 'exact'],
    ['sous total', 'exact'],
    ['Total 2023', 'exact'],
    ['TOTAL GÉNÉRAL', 'exact'],
    ['Ensemble', 'exact'],
    ['Somme', 'exact'],
    ['Total chapitre 65', 'loose'],
    ['Ensemble des communes', 'loose'],
    ['Totalité', undefined],
    ['Sommet', undefined],
    ['Ensemble vocal', undefined],
    ['', undefined],
  ])('label %j: %s', (text, expected) => {
    expect(totalLabel(text)).toBe(expected);
  });
});
