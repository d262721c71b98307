import type { Finding } from '../../finding.ts';
import type { rows as french } from '../fr/rows.ts';
import { and } from '../lists.ts';
import { quote } from '../quoting.ts';
import type { FindingText } from '../text.ts';

function isSeveral(names: unknown): boolean {
  return Array.isArray(names) && names.length > 1;
}

/** the column “a”; the columns “a” and “b”. */
function columns(names: unknown): string {
  const all: readonly unknown[] = Array.isArray(names) ? names : [names];
  const list = all.map((name) => `“${quote(String(name))}”`);
  return `${isSeveral(names) ? 'the columns' : 'the column'} ${and(list)}`;
}

const row = ({ params, row: here, line }: Finding): string =>
  `${line === undefined || line === here ? 'line' : 'spreadsheet row'} ${String(params.previous)}`;

const several = (count: unknown, one: string, many: string): string =>
  `${String(count)} ${Number(count) === 1 ? one : many}`;

export const rows: Readonly<Record<keyof typeof french, FindingText>> = {
  'blank-row': {
    title: 'Blank row',
    message: () => 'The row contains no value',
    action: ({ count = 1 }) => (count > 1 ? 'Remove these rows' : 'Remove this row'),
    explain: {
      cause: 'A row without any value, often at the end of a table exported by a spreadsheet.',
      example: 'A row made of semicolons only.',
      remedy: 'Delete the whole rows in the spreadsheet, not only their content.',
    },
  },
  'extra-cell': {
    title: 'Extra cell',
    message: ({ value, params }) => {
      const expected = several(params.expected, 'column', 'columns');
      return value === undefined || value === ''
        ? `The row has more cells than the header, which has ${expected}`
        : `“${quote(value)}” is in excess: the header has ${expected}`;
    },
    action: () => 'Put texts that contain the delimiter in quotes, or remove what is superfluous',
    explain: {
      cause:
        'The row has more delimiters than the header: most often, a text contains a semicolon or a comma without being in quotes.',
      example: 'An address “3, rue Haute” without quotes in a file separated by commas.',
      remedy: 'Export again from the spreadsheet, which puts quotes where they are needed.',
    },
  },
  'missing-cell': {
    title: 'Missing cell',
    message: ({ field, params }) =>
      `The row has only ${several(params.cells, 'cell', 'cells')} out of ${String(params.expected)}: that of “${quote(field)}” is missing`,
    action: () => 'Complete the row, with an empty cell where there is no value',
    explain: {
      cause:
        'The row has fewer cells than the header: it was cut, for example by a line break in a text without quotes.',
      example: 'Three cells under a header of five columns.',
      remedy:
        'Join the piece to the row before, or add the missing delimiters. Exporting again is best.',
    },
  },
  'unique-error': {
    title: 'Repeated value',
    message: (finding) =>
      finding.params.fields === undefined
        ? `“${quote(finding.value)}” is already on ${row(finding)}, and every value must be unique`
        : `Same values as on ${row(finding)} for ${columns(finding.params.fields)}; their combination must be unique`,
    action: () => 'Correct the value, or remove the row if it is a duplicate',
    explain: {
      cause: 'The schema allows each value of the column only once.',
      example: 'Two rows with the same identifier.',
      remedy: 'Remove the repeated row, or give each its own value.',
    },
  },
  'primary-key': {
    title: 'Repeated identifier',
    message: (finding) =>
      finding.params.fields === undefined
        ? `“${quote(finding.value)}” is already the identifier of ${row(finding)}`
        : `Same values as on ${row(finding)} for ${columns(finding.params.fields)}, which identify each row`,
    action: () => 'Give each row its own identifier, or remove the duplicate',
    explain: {
      cause:
        'The primary key of the schema identifies each row: it must be neither missing nor repeated.',
      example: 'Two facilities with the same identifier.',
      remedy: 'Remove the repeated row, or give it an identifier that was never used.',
    },
  },
  'primary-key/null': {
    title: 'Missing identifier',
    message: ({ params }) =>
      `The row has no identifier: ${columns(params.fields)} ${isSeveral(params.fields) ? 'are empty' : 'is empty'}`,
    action: () => 'Give the row an identifier that was never used',
  },
  'foreign-key-unchecked': {
    title: 'Unchecked reference',
    message: ({ params }) =>
      `References to the table “${quote(params.resource)}” were not checked: it is not among the files to check`,
    action: () => 'Check both files at once, or declare them in odc.yml',
    explain: {
      cause:
        'A column refers to another table (foreign key), and that table was not given: nothing says that the rows it refers to exist.',
      example: 'programme.csv refers to “operation”, but programme.csv alone was checked.',
      remedy:
        'Run odc validate on both files at once, or declare them in odc.yml with the key “name”.',
    },
  },
  'foreign-key': {
    title: 'Unknown reference',
    message: ({ value, params }) => {
      const where =
        params.resource === '' ? 'in this table' : `in the table “${quote(params.resource)}”`;
      return isSeveral(params.fields) || value === undefined
        ? `No row matches ${columns(params.fields)} ${where}`
        : `“${quote(value)}” does not exist ${where}`;
    },
    action: () => 'Correct the reference, or add the row that it refers to',
    explain: {
      cause: 'The value refers to a row of another table, and that row does not exist.',
      example: 'A dish that refers to the menu “M12”, which is not in the table of menus.',
      remedy: 'Check the value, then check that both files are of the same version.',
    },
  },
};
