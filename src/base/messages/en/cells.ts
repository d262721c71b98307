import type { cells as french } from '../fr/cells.ts';
import type { FindingText } from '../text.ts';
import { constraints } from './cells/constraints.ts';
import { types } from './cells/types.ts';
import { is, replace, subject } from './cells/wording.ts';

export const cells: Readonly<Record<keyof typeof french, FindingText>> = {
  ...types,
  ...constraints,
  'loose-date': {
    title: 'Loose date',
    message: (finding) =>
      `${subject(finding)} can be understood, but day and month must be written with two digits`,
    action: (finding) => replace(finding, 'Add the zeros: yyyy-mm-dd'),
    explain: {
      cause:
        'Validata accepts a day or a month of one digit, but the standard and many programs refuse them.',
      example: '“2024-1-5” instead of 2024-01-05.',
      remedy: 'Give the column the custom format yyyy-mm-dd in the spreadsheet.',
    },
  },
  'not-a-number': {
    title: 'Not a number',
    message: (finding) =>
      `${subject(finding)} ${is(finding)} accepted by the schema, but not a number: computations on the column will fail`,
    action: () => 'Leave the cell empty when the value is unknown',
    explain: {
      cause:
        'NaN (“not a number”) and INF (infinity) are written by programs when a value is missing or overflows.',
      example: '“NaN” in a column of amounts.',
      remedy: 'Leave the cell empty, or write the true value.',
    },
  },
};
