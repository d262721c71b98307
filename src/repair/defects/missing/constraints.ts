import type { AnyCellDefect, CellDefect, DefectExample } from '../../defect.ts';
import { reported } from '../settle.ts';

/** What a constraint of the schema refuses and nothing else explains: said, since no value may be made up. */
function refusedBy(
  id: string,
  constraints: readonly string[],
  examples: readonly DefectExample[],
): CellDefect {
  return {
    id,
    applies: ({ field }) => constraints.some((name) => Object.hasOwn(field.constraints, name)),
    repair(text, { column, refused }) {
      if (!refused) return undefined;
      const { problems } = column.check.judge(text);
      const found = problems.find(({ constraint = '' }) => constraints.includes(constraint));
      return found && reported(found.constraint, found.params);
    },
    examples,
  };
}

const COUNT = {
  name: 'nombre',
  type: 'integer',
  constraints: { minimum: 0, maximum: 10 },
} as const;
const NAME = { name: 'sigle', constraints: { minLength: 2, maxLength: 4 } } as const;

export const CONSTRAINTS: readonly AnyCellDefect[] = [
  refusedBy(
    'VAL-REQUIRED',
    ['required'],
    [
      {
        field: { name: 'nom', constraints: { required: true } },
        cell: '',
        gives: { class: 'R', reason: 'required' },
      },
      { field: { name: 'nom', constraints: { required: true } }, cell: 'x', gives: null },
      { field: { name: 'nom' }, cell: '', gives: null },
    ],
  ),
  refusedBy(
    'VAL-RANGE',
    ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
    [
      { field: COUNT, cell: '12', gives: { class: 'R', reason: 'maximum' } },
      { field: COUNT, cell: '-1', gives: { class: 'R', reason: 'minimum' } },
      { field: COUNT, cell: '10', gives: null },
      { field: COUNT, cell: 'x', gives: null },
    ],
  ),
  refusedBy(
    'VAL-LENGTH',
    ['minLength', 'maxLength'],
    [
      { field: NAME, cell: 'ABCDE', gives: { class: 'R', reason: 'maxLength' } },
      { field: NAME, cell: 'A', gives: { class: 'R', reason: 'minLength' } },
      { field: NAME, cell: 'ABCD', gives: null },
    ],
  ),
];
