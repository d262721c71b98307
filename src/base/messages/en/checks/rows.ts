import type { Finding, Param } from '../../../finding.ts';
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
const are = (list: Param | undefined): string =>
  Array.isArray(list) && list.length > 1 ? 'are' : 'is';
const order = ({ params }: Finding): string => ORDERS[say(params.op)] ?? say(params.op);

export const rowChecks: Readonly<Record<keyof typeof french, FindingText>> = {
  'cohesive-columns-value': {
    title: 'Columns filled together',
    message: ({ params }) =>
      `These columns go together, but ${names(params.filled)} ${are(params.filled)} filled and ${names(params.empty)} ${are(params.empty)} empty`,
    action: ({ params, count = 1 }) =>
      count > 1
        ? 'On each row, fill the empty columns, or empty the others'
        : `Fill ${names(params.empty)} too, or empty ${names(params.filled)}`,
    explain: {
      cause:
        'These columns go together: on each row all are filled or all are empty. A value of a wrong type counts as empty.',
      example: 'A number of voters without the votes for, against and abstentions.',
      remedy: 'Fill the empty columns, or empty those that should not be filled.',
    },
  },
  'cohesive-columns-value/absent-columns': {
    title: 'Missing companion columns',
    message: ({ params }) =>
      `The file has ${names(params.present)} without ${names(params.absent)}, which go together`,
    action: ({ params }) => `Add ${names(params.absent)}, or remove ${names(params.present)}`,
  },
  'one-of-required': {
    title: 'Two empty columns',
    message: ({ params }) => `${names(params.columns)} are empty; one of the two is required`,
    action: () => 'Fill at least one of the two columns',
    explain: {
      cause: 'On each row, at least one of the two columns is required. Zero and false are values.',
      example: 'A grant with neither SIRET nor RNA number of its beneficiary.',
      remedy: 'Fill one of the two columns, or both.',
    },
  },
  'one-of-required/only-one': {
    title: 'Column to fill',
    message: ({ params }) =>
      `${names(params.present)} is empty, and required since the file does not have the column ${names(params.absent)}`,
    action: ({ params }) =>
      `Fill ${names(params.present)}, or add the column ${names(params.absent)}`,
  },
  'one-of-required/absent-columns': {
    title: 'Two missing columns',
    message: ({ params }) => `${names(params.columns)} are missing; one of the two is required`,
    action: () => 'Add at least one of the two columns',
  },
  'compare-columns-value': {
    title: 'Inconsistent values',
    message: (finding) =>
      `The value of “${quote(finding.params.column)}” (${quote(finding.value)}) must be ${order(finding)} that of “${quote(finding.params.column2)}” (${quote(finding.params.value2)})`,
    action: () => 'Correct the one of the two values that is wrong',
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
    action: () => 'Write values of the same kind in both columns',
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
    message: ({ params }) =>
      `The sum of ${names(params.columns)} cannot be computed: one of the values is not a number`,
    action: () => 'Write a number in each of these columns',
  },
};
