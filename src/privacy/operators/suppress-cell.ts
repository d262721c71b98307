import { type Condition, rowTest } from './condition.ts';
import { operator } from './operator.ts';

export interface SuppressCellParams {
  /** On the column itself when it names none. */
  readonly when?: Omit<Condition, 'column'> & { readonly column?: string };
  /** Values held by fewer rows than this. */
  readonly rarerThan?: number;
  /** What stands in the place of the value; nothing when left out. */
  readonly marker?: string;
}

/** Empties the cells that meet a condition, or whose value is rare. An empty cell tells that it was. */
export const suppressCell = operator<SuppressCellParams>({
  id: 'suppress-cell',
  status: 'coarser',
  prepare({ when, rarerThan, marker = '' }, { column, indexOf, refuse }) {
    if (when === undefined && rarerThan === undefined) refuse('no-condition');
    const test = when === undefined ? undefined : rowTest({ column, ...when }, indexOf);
    const counts = new Map<string, number>();
    const count = (text: string): void => {
      const value = text.trim();
      counts.set(value, (counts.get(value) ?? 0) + 1);
    };
    return {
      byRow: test !== undefined,
      ...(rarerThan === undefined ? {} : { survey: { row: count, end() {} } }),
      apply(text, row) {
        if (test?.(row) === true) return marker;
        const isRare = rarerThan !== undefined && (counts.get(text.trim()) ?? 0) < rarerThan;
        return isRare ? marker : text;
      },
    };
  },
  examples: [
    {
      params: { when: { in: ['refus', 'NR'] } },
      cells: [
        ['refus', ''],
        ['NR', ''],
        ['oui', 'oui'],
      ],
    },
    {
      params: { when: { above: 100 }, marker: 's' },
      cells: [
        ['101', 's'],
        ['100', '100'],
      ],
    },
    {
      params: { rarerThan: 2 },
      cells: [
        ['a', 'a'],
        ['a', 'a'],
        ['b', ''],
      ],
    },
    {
      params: { when: { column: 'accord', equals: 'non' } },
      beside: { accord: ['non', 'oui'] },
      cells: [
        ['x', ''],
        ['y', 'y'],
      ],
    },
  ],
});
