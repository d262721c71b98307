import type { Finding } from '../../../finding.ts';
import type { rowChecks as french } from '../../fr/checks/rows.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingText } from '../../text.ts';
import { names } from './sentences.ts';

const ORDERS: Readonly<Record<string, string>> = {
  '<': 'less than',
  '<=': 'at most',
  '==': 'equal to',
  '>=': 'at least',
  '>': 'more than',
};
const order = ({ params }: Finding): string => ORDERS[say(params.op)] ?? say(params.op);

export const rowChecks: Readonly<Record<keyof typeof french, FindingText>> = {
  'cohesive-columns-value': {
    title: 'Columns filled together',
    message: ({ params }) =>
      `Columns to fill together are filled only in part: ${names(params.filled)} without ${names(params.empty)}`,
    action: ({ params }) => `Fill ${names(params.empty)} too, or empty the others`,
    explain: {
      cause:
        'These columns go together: on each row all are filled or all are empty. A value of a wrong type counts as empty.',
      example: 'A number of voters without the votes for, against and abstentions.',
      remedy: 'Fill the empty columns, or empty those that should not be filled.',
    },
  },
  'cohesive-columns-value/absent-columns': {
    title: 'Absent columns',
    message: ({ params }) =>
      `The file has ${names(params.present)} without ${names(params.absent)}, which go together`,
    action: ({ params }) => `Add ${names(params.absent)}, or remove ${names(params.present)}`,
  },
  'one-of-required': {
    title: 'Two empty columns',
    message: ({ params }) => `${names(params.columns)} are empty; one of the two is required`,
    action: () => 'Fill one of the two columns at least',
    explain: {
      cause: 'On each row, one of the two columns at least is required. Zero and false are values.',
      example: 'A grant with neither SIRET nor RNA number of its beneficiary.',
      remedy: 'Fill one of the two columns, or both.',
    },
  },
  'one-of-required/only-one': {
    title: 'Column to fill',
    message: ({ params }) =>
      `${names(params.present)} is empty; it is required, as the column ${names(params.absent)} is absent from the file`,
    action: ({ params }) => `Fill ${names(params.present)}, or add ${names(params.absent)}`,
  },
  'one-of-required/absent-columns': {
    title: 'Two absent columns',
    message: ({ params }) => `${names(params.columns)} are absent; one of the two is required`,
    action: () => 'Add one of the two columns at least',
  },
  'compare-columns-value': {
    title: 'Wrong comparison',
    message: (finding) =>
      `The value of “${quote(finding.params.column)}” (${quote(finding.value)}) has to be ${order(finding)} that of “${quote(finding.params.column2)}” (${quote(finding.params.value2)})`,
    action: () => 'Correct one of the two values',
    explain: {
      cause:
        'The schema compares two columns of the row. Two numbers are compared as numbers, two dates as dates, two texts letter by letter.',
      example: 'A date of transmission to the préfecture earlier than the date of the decision.',
      remedy: 'Correct the value that is wrong.',
    },
  },
  'compare-columns-value/not-comparable': {
    title: 'Values not comparable',
    message: ({ value, params }) =>
      `The value of “${quote(params.column)}” (${quote(value)}) cannot be compared with that of “${quote(params.column2)}” (${quote(params.value2)})`,
    action: () => 'Put values of the same kind in both columns',
  },
  'sum-columns-value': {
    title: 'Wrong sum',
    message: ({ value, params }) =>
      `“${quote(value)}” is not the sum of ${names(params.columns)}, which is ${quote(params.sum)}`,
    action: () => 'Correct the total, or one of the values added up',
    explain: {
      cause: 'The column has to be the exact sum of other columns of the row.',
      example: '12 voters for 8 votes for, 2 against and 1 abstention: the sum is 11.',
      remedy: 'Correct the total, or one of the values added up.',
    },
  },
  'sum-columns-value/not-numbers': {
    title: 'Impossible sum',
    message: ({ params }) => `The sum of ${names(params.columns)} cannot be computed`,
    action: () => 'Put numbers in all these columns',
  },
};
