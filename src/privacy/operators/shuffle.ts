import { shufflePlaces } from '../keyed/permutation.ts';
import { operator, type RowView } from './operator.ts';

export interface ShuffleParams {
  /** Values change places within the rows that share these columns; within the whole table without. */
  readonly within?: readonly string[];
}

/**
 * Deals the values of a column again among rows. Totals stay, links with other columns go; useless
 * if the column alone tells who it is. Memory grows with the number of rows.
 */
export const shuffle = operator<ShuffleParams>({
  id: 'shuffle',
  status: 'perturbed',
  prepare({ within = [] }, { column, hash, indexOf }) {
    const columns = within.map(indexOf);
    const keyed = hash(`shuffle ${column}`);
    const values: string[] = [];
    const groups = new Map<string, number[]>();
    return {
      byRow: true,
      survey: {
        row(text: string, row: RowView) {
          const group = columns.map((index) => row.text(index)).join('\u001f');
          const rows = groups.get(group);
          if (rows === undefined) groups.set(group, [row.number]);
          else rows.push(row.number);
          values[row.number] = text;
        },
        end() {
          for (const [group, rows] of groups) {
            const dealt = Uint32Array.from(rows);
            shufflePlaces(dealt, keyed, group);
            const before = rows.map((row) => values[row] ?? '');
            dealt.forEach((row, index) => {
              values[row] = before[index] ?? '';
            });
          }
          groups.clear();
        },
      },
      apply: (_text, row) => values[row.number] ?? '',
    };
  },
  examples: [
    {
      params: {},
      cells: [
        ['a', /^[abc]$/],
        ['b', /^[abc]$/],
        ['c', /^[abc]$/],
      ],
    },
    {
      params: { within: ['commune'] },
      beside: { commune: ['X', 'Y', 'X', 'Z'] },
      cells: [
        ['1', /^[13]$/],
        ['2', '2'],
        ['3', /^[13]$/],
        ['4', '4'],
      ],
    },
  ],
});
