import { type NumberText, readNumber, writeNumber } from '../values/number-text.ts';
import { mdav } from './clusters/mdav.ts';
import { groupSorted } from './clusters/univariate.ts';
import { operator, type RowView, UNREADABLE } from './operator.ts';

export interface MicroaggregateParams {
  /** Rows in a group at least. */
  readonly k: number;
  /** Columns that are brought near together with this one; each needs the operator as well. */
  readonly with?: readonly string[];
}

/** Distances between all points are computed: beyond this it would last hours. */
const MOST_POINTS = 50_000;

/** Replaces a number by the mean of a group of near rows. Memory grows with the number of rows. */
export const microaggregate = operator<MicroaggregateParams>({
  id: 'microaggregate',
  status: 'perturbed',
  prepare({ k, with: others = [] }, { column, indexOf, refuse }) {
    // One order of columns, so that each of them finds the same groups.
    const axes = [...new Set([column, ...others])].map(indexOf).sort((a, b) => a - b);
    const own = axes.indexOf(indexOf(column));
    const rows: number[] = [];
    const points: number[][] = [];
    const means = new Map<number, number>();
    let decimals = 0;
    const read = (row: RowView): NumberText[] | undefined => {
      const numbers = axes.map((axis) => readNumber(row.text(axis)));
      return numbers.every((number) => number !== undefined) ? numbers : undefined;
    };
    return {
      byRow: true,
      survey: {
        row(_text, row) {
          const numbers = read(row);
          if (numbers === undefined) return;
          decimals = Math.max(decimals, numbers[own]?.decimals ?? 0);
          rows.push(row.number);
          points.push(numbers.map(({ value }) => value));
        },
        end() {
          if (points.length < k) return;
          if (axes.length > 1 && points.length > MOST_POINTS) {
            refuse('too-many-points', { rows: points.length, most: MOST_POINTS });
          }
          const groups = axes.length > 1 ? mdav(points, k) : groupsOfOne(points, k);
          for (const [index, mean] of groupMeans(groups, points, own))
            means.set(rows[index] ?? 0, mean);
        },
      },
      apply(text, row) {
        const mean = means.get(row.number);
        const number = readNumber(text);
        if (mean === undefined || number === undefined) return UNREADABLE;
        return writeNumber(Number(mean.toPrecision(12)), decimals, number.sign);
      },
    };
  },
  examples: [
    {
      params: { k: 2 },
      cells: [
        ['1', '2'],
        ['10', '11'],
        ['3', '2'],
        ['12', '11'],
        ['x', UNREADABLE],
      ],
    },
    {
      params: { k: 3 },
      cells: [
        ['1,0', '2'],
        ['2,0', '2'],
        ['3,0', '2'],
      ],
    },
    {
      params: { k: 3 },
      cells: [
        ['1', UNREADABLE],
        ['2', UNREADABLE],
      ],
    },
    {
      params: { k: 2, with: ['age'] },
      beside: { age: ['20', '80', '22', '82'] },
      cells: [
        ['1', '2'],
        ['10', '11'],
        ['3', '2'],
        ['12', '11'],
      ],
    },
  ],
});

function groupsOfOne(points: readonly (readonly number[])[], k: number): Int32Array {
  const order = points.map((_, index) => index);
  order.sort((a, b) => (points[a]?.[0] ?? 0) - (points[b]?.[0] ?? 0));
  const ends = groupSorted(
    Float64Array.from(order, (index) => points[index]?.[0] ?? 0),
    k,
  );
  const groups = new Int32Array(points.length);
  let group = 0;
  order.forEach((index, rank) => {
    if (rank >= (ends[group] ?? 0)) group += 1;
    groups[index] = group;
  });
  return groups;
}

function* groupMeans(
  groups: Int32Array,
  points: readonly (readonly number[])[],
  axis: number,
): Iterable<readonly [index: number, mean: number]> {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const [index, group] of groups.entries()) {
    const total = sums.get(group) ?? { sum: 0, count: 0 };
    total.sum += points[index]?.[axis] ?? 0;
    total.count += 1;
    sums.set(group, total);
  }
  for (const [index, group] of groups.entries()) {
    const { sum, count } = sums.get(group) ?? { sum: 0, count: 1 };
    yield [index, sum / count];
  }
}
