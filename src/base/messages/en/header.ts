import type { Finding } from '../../finding.ts';
import type { header as french } from '../fr/header.ts';
import { and } from '../lists.ts';
import { quote } from '../quoting.ts';
import { say } from '../say.ts';
import type { FindingText } from '../text.ts';

const list = (names: unknown): string =>
  and(Array.isArray(names) ? names.map((name) => `“${quote(String(name))}”`) : []);

const isSeveral = (names: unknown): boolean => Array.isArray(names) && names.length > 1;

function named({ field, params }: Finding): string {
  const title = params.title ? ` (${quote(params.title)})` : '';
  return `“${quote(field)}”${title}`;
}

const likely = ({ suggestion }: Finding): string =>
  suggestion === undefined ? '' : `; it most likely is “${quote(suggestion)}”`;

export const header: Readonly<Record<keyof typeof french, FindingText>> = {
  'missing-label': {
    title: 'Missing column',
    message: (finding) => `The column ${named(finding)} is required and absent`,
    action: ({ field }) => `Add a column named exactly “${quote(field)}”`,
    explain: {
      cause: 'The schema requires a column that the file does not have, or has under another name.',
      example: 'The schema asks for “dateConvention”, the file has “Date de convention”.',
      remedy:
        'Add the column, or rename the one that holds these data: case, accents, spaces and underscores count.',
    },
  },
  'missing-label/near-miss': {
    title: 'Misnamed column',
    message: (finding) =>
      `The required column ${named(finding)} is absent; it most likely is the column “${quote(finding.value)}”`,
    action: ({ suggestion, params }) =>
      `Rename the column “${quote(suggestion)}”${params.nearness === 'case' ? ', or run again with --ignore-header-case' : ''}`,
  },
  'extra-label': {
    title: 'Extra column',
    message: (finding) =>
      finding.value === ''
        ? `Column ${say(finding.column)}, without a name, is not in the schema`
        : `The column “${quote(finding.value)}” is not in the schema${likely(finding)}`,
    action: ({ suggestion }) =>
      suggestion === undefined ? 'Remove this column' : `Rename the column “${quote(suggestion)}”`,
    explain: {
      cause: 'The schema, or the strict mode, allows no column but its own.',
      example: 'A column “internal notes” next to those of the schema.',
      remedy:
        'Remove the column, or check that this is the right schema. Without the strict mode, one more column is allowed.',
    },
  },
  'unknown-label': {
    title: 'Column outside the schema',
    message: ({ value }) =>
      `The column “${quote(value)}” is not in the schema: it is allowed, but its content is not checked`,
    action: () => 'Keep it if it is useful, else remove it before publishing',
    explain: {
      cause: 'The file has a column that the schema does not know.',
      example: 'A column “remarks” added by a department.',
      remedy: 'Nothing is required. Check that it holds nothing internal nor personal.',
    },
  },
  'unnamed-label': {
    title: 'Column without a name',
    message: ({ column }) => `Column ${say(column)} has no name`,
    action: () => 'Give it a name, or remove it if it is empty',
    explain: {
      cause: 'A cell of the header is empty.',
      example:
        'A semicolon at the end of every line, left by the spreadsheet after a cleared column.',
      remedy:
        'Name the column. If it is empty, delete the whole column in the spreadsheet, not its content alone, and export again.',
    },
  },
  'duplicate-label': {
    title: 'Repeated name',
    message: ({ value, params }) =>
      `The name “${quote(value)}” already is that of ${isSeveral(params.positions) ? 'columns' : 'column'} ${say(params.positions)}`,
    action: () => 'Give each column its own name, or remove the one too many',
    explain: {
      cause:
        'Two columns have the same name: only the first one is checked, and programs cannot tell which one to read.',
      example: 'Two columns “amount”, one granted, the other paid.',
      remedy: 'Rename one of them, or remove it if it repeats the other.',
    },
  },
  'duplicate-label/blank': {
    title: 'Columns without a name',
    message: ({ column, params }) =>
      `Column ${say(column)} has no name, nor has ${isSeveral(params.positions) ? 'columns' : 'column'} ${say(params.positions)}`,
    action: () => 'Remove these columns if they are empty, else name them',
  },
  'blank-label': {
    title: 'Empty column name',
    message: ({ column, field }) =>
      `Column ${say(column)} has no name; the schema wants “${quote(field)}” there`,
    action: ({ field }) => `Name this column “${quote(field)}”`,
    explain: {
      cause: 'In strict mode, each column of the schema must bear its name, in its place.',
      example: 'A header “id;;date” where the schema wants “id;name;date”.',
      remedy: 'Write in the empty cell the name that the schema wants.',
    },
  },
  'incorrect-label': {
    title: 'Unexpected column name',
    message: ({ column, value, field }) =>
      `Column ${say(column)} is called “${quote(value)}”; the schema wants “${quote(field)}” there`,
    action: () => 'Rename the column, or put the columns back in the order of the schema',
    explain: {
      cause:
        'In strict mode, columns are known by their place: the first of the file is the first of the schema.',
      example: 'The columns “name” and “date” are exchanged.',
      remedy:
        'Put the columns in the order of the schema, under their exact names. Without the strict mode, the order is free.',
    },
  },
  'unmatched-header': {
    title: 'Unknown header',
    message: ({ params }) => {
      const expected = Array.isArray(params.expected) ? params.expected.slice(0, 4) : [];
      return `No column of the file bears a name of the schema, which wants for instance ${list(expected)}`;
    },
    action: () =>
      'Check that this is the right schema, and that the first line holds the names of the columns',
    explain: {
      cause:
        'Not one column name is that of a field: this most likely is not the right schema, or the file has no header.',
      example: 'A file of council decisions checked with the schema of grants.',
      remedy: 'Choose another schema (odc schemas match FILE), or add the header.',
    },
  },
  'unmatched-header/near-miss': {
    title: 'Inexact column names',
    message: ({ params }) =>
      Number(params.near) > 1
        ? `No column bears exactly a name of the schema, but ${say(params.near)} are like one`
        : 'No column bears exactly a name of the schema, but one is like one',
    action: () =>
      'If this is the right schema, rename the columns: the exact names are given below',
  },
  'optional-label': {
    title: 'Optional columns absent',
    message: ({ params }) =>
      `The file lacks the optional ${isSeveral(params.fields) ? 'columns' : 'column'} ${list(params.fields)}`,
    action: () => 'Add them if you have these data; nothing requires it',
    explain: {
      cause: 'The schema has columns that a file may do without.',
      example: 'A file of grants without “notificationUE”.',
      remedy: 'Nothing is required. A more complete file is more useful.',
    },
  },
  'label-order': {
    title: 'Order of columns',
    message: () => 'The columns are not in the order of the schema, which is allowed',
    action: ({ params }) =>
      `Nothing is required; the order of the schema is ${list(params.expected)}`,
    explain: {
      cause: 'Columns are known by their names: their order is free, but in strict mode.',
      example: 'The date comes before the identifier.',
      remedy: 'Nothing is required. The order of the schema makes files easier to put together.',
    },
  },
  'too-many-columns': {
    title: 'Too many columns',
    message: ({ params }) =>
      `The file has ${say(params.columns)} columns; the preview of data.gouv.fr takes ${say(params.limit)}`,
    action: () => 'Turn repeated columns into rows, or split the file',
    explain: {
      cause:
        'The preview of data.gouv.fr keeps tables in a database that limits the number of columns.',
      example: 'One column a day over five years.',
      remedy: 'One row a day and a column “date” say the same, and read better.',
    },
  },
};
