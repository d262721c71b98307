import type { Param } from '../../finding.ts';
import { and } from '../lists.ts';
import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

const maybe = (near: Param | undefined): string => (near ? `Did you mean “${near}”?` : '');
const where = ({ path, line }: Readonly<Record<string, Param>>): string =>
  `${say(path)}, line ${say(line)}`;
const list = (names: Param | undefined): string =>
  and(Array.isArray(names) ? names.map(String) : [say(names)]);

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'a set of keys',
  string: 'a text',
};

const LIMITS: Readonly<Record<string, string>> = {
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
};

const REFUSED: Readonly<Record<string, string>> = {
  hash: 'without a key a digest hides nothing: all phone or social security numbers can be computed in minutes',
  encrypt: 'encryption can be undone: it serves an exchange, not a publication',
  synthesise: 'invented rows may copy true ones',
};
const INSTEAD: Readonly<Record<string, string>> = {
  hash: 'Remove the column (suppress) or, if rows must be linked, use a keyed token (token)',
  encrypt: 'Remove the column (suppress) or use a keyed token (token)',
  synthesise: 'Publish a table of counts instead (aggregate)',
};

const CONTRADICTIONS: Readonly<
  Record<string, (params: Readonly<Record<string, Param>>) => string>
> = {
  'target-and-aggregate': () =>
    'target and aggregate do not go together: a table of counts has no rows to measure',
  'target-without-quasi': () => 'target needs the quasi-identifiers to be declared (quasi)',
  'l-without-sensitive': () => 'l and t need the sensitive columns to be declared (sensitive)',
  'distance-without-groups': ({ field }) =>
    `the hierarchical distance of “${say(field)}” needs a hierarchy of groups (hierarchies)`,
  'removed-and-treated': ({ field, by }) =>
    `“${say(field)}” is removed by the operator of “${say(by)}” and cannot be treated as well`,
  'quasi-twice': ({ field }) => `“${say(field)}” is twice in quasi`,
};

const OPERATOR_FAULTS: Readonly<
  Record<string, (params: Readonly<Record<string, Param>>) => string>
> = {
  'threshold-or-percentile': () => 'give threshold or percentile, one of them',
  'scale-or-relative': () => 'give scale or relative, one of them',
  'no-condition': () => 'give a condition (when) or a count (rarerThan)',
  'bounds-order': () => 'bounds must be ascending',
  'bottom-over-top': () => 'bottom must be below top',
  'reference-date': () => 'reference must be a day of the calendar, YYYY-MM-DD',
  'place-kind': () => 'say what the codes stand for (from: postcode, commune or iris)',
  'place-order': ({ from, to }) => `${say(to)} is not wider than ${say(from)}`,
  'too-many-points': ({ rows, most }) =>
    `${say(rows)} rows: over several columns, ${say(most)} at most`,
};

/** Faults of an anonymisation plan, of its key and of the command. */
export const anonymiseErrors = {
  'plan-missing': {
    message: ({ path }) => `The plan ${say(path)} cannot be found`,
    action: ({ file }) => `To have one proposed: odc anonymize ${say(file)} --suggest -o plan.yml`,
  },
  'plan-syntax': {
    message: (params) => `${where(params)}: the plan is not correct YAML`,
    action: () => 'Check the indents, colons and braces of this line',
  },
  'plan-invalid': {
    message: (params) => {
      const { key, fault, name, value, expected, comparison, limit } = params;
      const named = say(key) === '' ? '' : ` of “${say(key)}”`;
      if (fault === 'unknown-key')
        return `${where(params)}: the key “${say(name)}”${named} does not exist`;
      if (fault === 'missing-key')
        return `${where(params)}: the key “${say(name)}”${named} is missing`;
      if (fault === 'unknown-value')
        return `${where(params)}: the value${value === undefined ? '' : ` “${say(value)}”`}${named} is not allowed`;
      if (fault === 'out-of-range')
        return `${where(params)}: “${say(key)}” must be ${LIMITS[say(comparison)] ?? ''} ${say(limit)}`;
      if (fault === 'bad-form')
        return `${where(params)}: “${say(key)}” does not have the form expected`;
      if (fault === 'empty') return `${where(params)}: “${say(key)}” is empty`;
      return `${where(params)}: “${say(key)}” must be ${KINDS[say(expected)] ?? say(expected)}`;
    },
    action: ({ near, allowed }) =>
      maybe(near) ||
      (allowed === undefined
        ? 'Correct the plan and run again'
        : `Allowed values: ${say(allowed)}`),
  },
  'plan-empty': {
    message: (params) => `${where(params)}: the plan asks for nothing`,
    action: () =>
      'Add columns, rows, target or aggregate; or start from a proposal: odc anonymize FILE --suggest',
  },
  'plan-contradiction': {
    message: (params) =>
      `${where(params)}: ${CONTRADICTIONS[say(params.reason)]?.(params) ?? say(params.reason)}`,
    action: () => 'Correct the plan and run again',
  },
  'operator-refused': {
    message: (params) =>
      `${where(params)}: the operator “${say(params.operator)}” is refused for “${say(params.field)}”: ${REFUSED[say(params.operator)] ?? ''}`,
    action: ({ operator }) => INSTEAD[say(operator)] ?? 'Choose another operator',
  },
  'operator-params': {
    message: (params) =>
      `${where(params)}: “${say(params.field)}”, operator ${say(params.operator)}: ${OPERATOR_FAULTS[say(params.reason)]?.(params) ?? say(params.reason)}`,
    action: () => 'Correct the plan and run again',
  },
  'plan-column-missing': {
    message: (params) => `${where(params)}: the table has no column “${say(params.field)}”`,
    action: ({ near }) => maybe(near) || 'Check the name of the column in the header',
  },
  'plan-column-ambiguous': {
    message: (params) =>
      `${where(params)}: ${say(params.times)} columns are called “${say(params.field)}”`,
    action: () => 'Give each column of the header a name of its own',
  },
  'list-missing': {
    message: (params) => `${where(params)}: the file ${say(params.file)} cannot be found`,
    action: () => 'Check the path, which starts from the folder of the plan',
  },
  'hierarchy-not-nested': {
    message: (params) =>
      `${where(params)}: in the hierarchy of “${say(params.field)}”, level “${say(params.level)}” cuts groups of the level below`,
    action: () =>
      'Choose levels that fit in each other: each width a multiple of the one before, a commune in one group only',
  },
  'hierarchy-missing-values': {
    message: (params) =>
      `${where(params)}: ${say(params.count)} value${params.count === 1 ? ' is' : 's are'} of “${say(params.field)}” in no group (${list(params.starts)})`,
    action: () => 'Add them to a group of the plan',
  },
  'aggregate-dimensions': {
    message: (params) =>
      `${where(params)}: ${say(params.dimensions)} dimensions: odc only protects tables of one or two`,
    action: ({ tool }) => `Remove a dimension, or use ${say(tool)} (R, INSEE)`,
  },
  'aggregate-hierarchy': {
    message: (params) =>
      `${where(params)}: ${list(params.columns)} are nested: this table has totals inside totals, which odc does not protect`,
    action: ({ tool }) => `Keep one of the two dimensions, or use ${say(tool)} (R, INSEE)`,
  },
  'column-missing': {
    message: ({ field, path }) => `${say(path)} has no column “${say(field)}”`,
    action: ({ columns }) => `Columns: ${say(columns)}`,
  },
  'key-missing': {
    message: ({ path }) => `The key file ${say(path)} cannot be found`,
    action: ({ path }) => `To make one: odc anonymize … --key-file ${say(path)} --new-key`,
  },
  'key-exposed': {
    message: ({ path, mode }) =>
      `The key file ${say(path)} can be read by others (mode ${say(mode)})`,
    action: ({ path }) => `Keep it to yourself: chmod 600 ${say(path)}`,
  },
  'key-unreadable': {
    message: ({ path, code }) => `The key file ${say(path)} cannot be read (${say(code)})`,
    action: () => 'Check the path and your rights',
  },
  'key-malformed': {
    message: ({ path }) => `The file ${say(path)} holds no key`,
    action: () => 'A key is 32 bytes, or 64 hexadecimal digits on one line',
  },
  'key-exists': {
    message: ({ path }) => `The key file ${say(path)} exists already`,
    action: () => 'Leave out --new-key to use it, or give another name',
  },
  'output-is-input': {
    message: ({ path }) => `${say(path)} is one of the files read: odc never writes over it`,
    action: () => 'Give -o another name',
  },
  'output-needed': {
    message: () => 'The file to write the data to is missing',
    action: () =>
      'Add -o OUTPUT.csv; the screen will not do, as the file written is read again before it is kept',
  },
  'output-not-text': {
    message: ({ path }) => `${say(path)}: data are written as CSV`,
    action: () => 'Give -o a name in .csv, .tsv or .txt',
  },
  'anonymize-mode': {
    message: () => 'Say what to do: propose a plan, apply it, or measure',
    action: () => 'Add --suggest, --plan PLAN or --measure',
  },
  'input-too-large-to-keep': {
    message: ({ bytes }) =>
      `Standard input is larger than ${Math.round(Number(bytes) / 1_048_576)} MB: it cannot be kept in memory`,
    action: () => 'Save the data to a file and name it',
  },
  'quasi-needed': {
    message: () => '--measure needs the quasi-identifiers',
    action: () => 'Add --quasi COLUMN,COLUMN',
  },
} satisfies ErrorTexts;
