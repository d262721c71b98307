import type { Finding } from '../../../finding.ts';
import type { constraints as french } from '../../fr/cells/constraints.ts';
import { quote } from '../../quoting.ts';
import type { FindingText, Spoken } from '../../text.ts';
import { replaceBy } from '../replacing.ts';
import { choices, counted, is, isSeveral, replace, subject } from './wording.ts';

const TIMES: ReadonlySet<unknown> = new Set(['date', 'datetime', 'time', 'year', 'yearmonth']);

const size = ({ params }: Finding, count: 'length' | 'bound'): string => {
  const counts = params[count];
  if (params.type === 'object') return counted(counts, 'key', 'keys');
  return params.type === 'string'
    ? counted(counts, 'character', 'characters')
    : counted(counts, 'value', 'values');
};

/** has 4 characters; at most 3 wanted. Several items are not measured one by one. */
const measured = (finding: Finding, limit: 'at least' | 'at most'): string =>
  isSeveral(finding)
    ? `${subject(finding)} are not of the right length: ${limit} ${size(finding, 'bound')}`
    : `${subject(finding)} has ${size(finding, 'length')}; ${limit} ${String(finding.params.bound)} expected`;

const incomparable = (finding: Finding): string =>
  `${subject(finding)} cannot be compared with “${quote(finding.params.bound)}”, the limit that the schema sets${TIMES.has(finding.params.type) ? ': one has a time zone, the other has not' : ''}`;

function beyond(finding: Finding, before: boolean, inclusive: boolean): string {
  if (finding.reason === 'not-comparable') return incomparable(finding);
  const bound = quote(finding.params.bound);
  const words = TIMES.has(finding.params.type)
    ? { least: 'not before', most: 'not after', over: 'only after', under: 'only before' }
    : {
        least: 'the minimum is',
        most: 'the maximum is',
        over: 'it must be over',
        under: 'it must be under',
      };
  const inside = before ? words.least : words.most;
  const outside = before ? words.over : words.under;
  return `${subject(finding)} ${is(finding)} not allowed: ${inclusive ? inside : outside} ${bound}`;
}

/** An example says nothing of a limit. */
const checkBound = (finding: Spoken): string =>
  replaceBy(
    finding,
    TIMES.has(finding.params.type) ? 'Check the date' : 'Check the value and its unit',
  );

export const constraints: Readonly<Record<keyof typeof french, FindingText>> = {
  'constraint-error': {
    title: 'Value not allowed',
    message: (finding) =>
      `${subject(finding)} ${isSeveral(finding) ? 'break' : 'breaks'} a rule of the schema`,
    action: (finding) => replace(finding, 'Correct the value'),
    explain: {
      cause:
        'The value is of the right type, but the schema limits it: a list of values, a length, a minimum, a precise form, and so on.',
      example: 'A postcode of four digits where the schema expects five.',
      remedy:
        'Correct the value. If it seems right to you, report it to the authors of the schema.',
    },
  },
  'constraint-error/required': {
    title: 'Missing value',
    message: (finding) => {
      if (Array.isArray(finding.params.items)) return 'A value of the list is empty';
      const { token } = finding.params;
      return token === undefined || token === ''
        ? 'The cell is empty, and a value is required'
        : `“${quote(token)}” means “no value”, and a value is required`;
    },
    action: ({ params, count = 1 }) => {
      if (Array.isArray(params.items)) return 'Complete the list, or remove the empty value';
      const fill = count > 1 ? 'Fill in these cells' : 'Fill in the cell';
      return params.example === undefined
        ? fill
        : `${fill}, for example with “${quote(params.example)}”`;
    },
    explain: {
      cause: 'The schema requires a value in this column on every row.',
      example: 'A grant without an amount.',
      remedy: 'Fill in the empty cells. Do not make up a value: remove the row when there is none.',
    },
  },
  'constraint-error/minLength': {
    title: 'Value too short',
    message: (finding) => measured(finding, 'at least'),
    action: (finding) => replace(finding, 'Complete the value'),
  },
  'constraint-error/maxLength': {
    title: 'Value too long',
    message: (finding) => measured(finding, 'at most'),
    action: (finding) => replace(finding, 'Shorten the value'),
  },
  'constraint-error/minimum': {
    title: 'Value too small',
    message: (finding) => beyond(finding, true, true),
    action: checkBound,
  },
  'constraint-error/maximum': {
    title: 'Value too large',
    message: (finding) => beyond(finding, false, true),
    action: checkBound,
  },
  'constraint-error/exclusiveMinimum': {
    title: 'Value too small',
    message: (finding) => beyond(finding, true, false),
    action: checkBound,
  },
  'constraint-error/exclusiveMaximum': {
    title: 'Value too large',
    message: (finding) => beyond(finding, false, false),
    action: checkBound,
  },
  'constraint-error/pattern': {
    title: 'Wrong form',
    message: (finding) => {
      if (finding.reason === 'pattern-too-slow') {
        return `${subject(finding)} could not be compared with the form that the schema wants, which is too complicated`;
      }
      return `${subject(finding)} ${isSeveral(finding) ? 'do' : 'does'} not have the expected form${form(finding)}`;
    },
    action: (finding) => {
      if (finding.reason === 'pattern-too-slow')
        return 'Check the value by eye, and report the regular expression to the authors of the schema';
      return finding.cause === 'date-format' && finding.corrections === 'each'
        ? 'In the spreadsheet, give the column the format yyyy-mm-dd, then export again'
        : replaceBy(finding, 'Write the value exactly in this form');
    },
    explain: {
      cause: 'The schema describes the exact form of values with a regular expression.',
      example: '“130 025 265” where the schema expects nine digits in a row: 130025265.',
      remedy: 'Compare with the schema’s example: number of characters, case, spaces, separators.',
    },
  },
  'constraint-error/enum': {
    title: 'Value not listed',
    message: listed,
    action: replaceListed,
    explain: {
      cause: 'The schema allows only the values of a list, to the letter.',
      example: '“Budget Primitif” when the list has “budget primitif”.',
      remedy:
        'Copy the exact value from the list. A drop-down list in the spreadsheet avoids the mistake.',
    },
  },
  'constraint-error/categories': {
    title: 'Value not listed',
    message: listed,
    action: replaceListed,
  },
  'constraint-error/jsonSchema': {
    title: 'Wrong JSON content',
    message: (finding) =>
      `The JSON content breaks the rule “${quote(finding.params.keyword)}” of the schema${finding.params.path === '' ? '' : `, at ${quote(finding.params.path)}`}`,
    action: (finding) => replace(finding, 'Correct the content there'),
  },
};

/** What the schema's pattern asks for: in words, else by an example, else as it is. */
function form({ params }: Finding): string {
  const digits = /^\^?(?:\\d|\[0-9\])\{(\d+)\}\$?$/.exec(String(params.pattern))?.[1];
  if (digits !== undefined) return `: ${digits} digits`;
  return params.example === undefined
    ? ` (regular expression: ${quote(params.pattern)})`
    : `, that of “${quote(params.example)}”`;
}

function listed(finding: Finding): string {
  const { allowed, count } = finding.params;
  return Number(count) === 1
    ? `${subject(finding)} ${is(finding)} not allowed: the only possible value is ${choices(allowed)}`
    : `${subject(finding)} ${is(finding)} not in the list of allowed values${Number(count) > 6 ? `, which has ${String(count)}` : ''}: ${choices(allowed)}`;
}

/** The example of the schema says less than the list. */
function replaceListed(finding: Spoken): string {
  return replaceBy(finding, 'Use a value from the list, to the letter');
}
