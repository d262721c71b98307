import type { Finding } from '../../finding.ts';
import type { header as french } from '../fr/header.ts';
import { and } from '../lists.ts';
import { quote } from '../quoting.ts';
import { say } from '../say.ts';
import type { FindingText, Spoken } from '../text.ts';

const MOST = 6;

/** “a”, “b”, and “c”; the first ones “and 12 others” when they are many. */
function list(names: unknown): string {
  const all = Array.isArray(names) ? names.map((name) => `“${quote(String(name))}”`) : [];
  if (all.length <= MOST + 1) return and(all);
  return and([...all.slice(0, MOST), `${all.length - MOST} others`]);
}

const isSeveral = (names: unknown): boolean => Array.isArray(names) && names.length > 1;

const toDo =
  (one: string, many: string) =>
  ({ count = 1 }: Spoken): string =>
    count > 1 ? many : one;

function rename({ suggestion, params, count = 1 }: Spoken): string {
  if (count > 1) return 'Rename these columns as shown';
  const option = params.nearness === 'case' ? ', or run again with --ignore-header-case' : '';
  return `Rename the column to “${quote(suggestion)}”${option}`;
}

function named({ field, params }: Finding): string {
  const title = params.title ? ` (${quote(params.title)})` : '';
  return `“${quote(field)}”${title}`;
}

const likely = ({ suggestion }: Finding): string =>
  suggestion === undefined ? '' : `; it is most likely “${quote(suggestion)}”`;

export const header: Readonly<Record<keyof typeof french, FindingText>> = {
  'missing-label': {
    title: 'Missing column',
    message: (finding) => `The column ${named(finding)}, which the schema requires, is missing`,
    action: ({ field, count = 1 }) =>
      count > 1
        ? 'Add these columns, under these exact names'
        : `Add a column named exactly “${quote(field)}”`,
    explain: {
      cause: 'The schema requires a column that the file does not have, or has under another name.',
      example: 'The schema asks for “dateConvention”, the file has “Date de convention”.',
      remedy:
        'Add the column, or rename the one that contains these data: case, accents, spaces and underscores matter.',
    },
  },
  'missing-label/near-miss': {
    title: 'Misnamed column',
    message: (finding) =>
      `The required column ${named(finding)} is missing; it is most likely the column “${quote(finding.value)}”`,
    action: rename,
  },
  'extra-label': {
    title: 'Extra column',
    message: (finding) =>
      finding.value === ''
        ? `Column ${say(finding.column)}, without a name, is not in the schema`
        : `The column “${quote(finding.value)}” is not in the schema${likely(finding)}`,
    action: (finding) =>
      finding.suggestion === undefined || finding.corrections === 'some'
        ? toDo('Remove this column', 'Remove these columns, or rename them')(finding)
        : rename(finding),
    explain: {
      cause: 'The schema, or the strict mode, allows no other columns than its own.',
      example: 'A column “internal notes” next to those of the schema.',
      remedy:
        'Remove the column, or check that this is the right schema. Without the strict mode, additional columns are allowed.',
    },
  },
  'unknown-label': {
    title: 'Column outside the schema',
    message: ({ value }) =>
      `The column “${quote(value)}” is not in the schema: it is allowed, but its content is not checked`,
    action: toDo(
      'Keep it if it is useful, otherwise remove it before publishing',
      'Keep those that are useful, remove the others before publishing',
    ),
    explain: {
      cause: 'The file has a column that the schema does not know.',
      example: 'A column “remarks” added by a department.',
      remedy: 'Nothing is required. Check that it contains nothing internal or personal.',
    },
  },
  'unnamed-label': {
    title: 'Column without a name',
    message: ({ column }) => `Column ${say(column)} has no name`,
    action: toDo(
      'Give it a name, or remove it if it is empty',
      'Give them names, or remove those that are empty',
    ),
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
      `The name “${quote(value)}” is already that of ${isSeveral(params.positions) ? 'columns' : 'column'} ${say(params.positions)}`,
    action: () => 'Give each column its own name, or remove the superfluous one',
    explain: {
      cause:
        'Two columns have the same name: only the first one is checked, and programs cannot tell which one to read.',
      example: 'Two columns “amount”, one for grants voted, the other for grants paid.',
      remedy: 'Rename one of them, or remove it if it repeats the other.',
    },
  },
  'duplicate-label/blank': {
    title: 'Columns without a name',
    message: ({ column, params }) =>
      `Column ${say(column)} has no name, nor has ${isSeveral(params.positions) ? 'columns' : 'column'} ${say(params.positions)}`,
    action: () => 'Remove these columns if they are empty, otherwise give them names',
  },
  'blank-label': {
    title: 'Empty column name',
    message: ({ column, field }) =>
      `Column ${say(column)} has no name; the schema expects “${quote(field)}” there`,
    action: ({ field, count = 1 }) =>
      count > 1
        ? 'Give these columns the names that the schema expects'
        : `Name this column “${quote(field)}”`,
    explain: {
      cause: 'In strict mode, each column of the schema must bear its name, in its place.',
      example: 'A header “id;;date” where the schema expects “id;name;date”.',
      remedy: 'Write in the empty cell the name that the schema expects.',
    },
  },
  'incorrect-label': {
    title: 'Unexpected column name',
    message: ({ column, value, field }) =>
      `Column ${say(column)} is called “${quote(value)}”; the schema expects “${quote(field)}” there`,
    action: toDo(
      'Rename the column, or put the columns back in the order of the schema',
      'Rename these columns, or put the columns back in the order of the schema',
    ),
    explain: {
      cause:
        'In strict mode, columns are recognised by their position: the first of the file must be the first of the schema.',
      example: 'The columns “name” and “date” are swapped.',
      remedy:
        'Put the columns in the order of the schema, under their exact names. Without the strict mode, the order is free.',
    },
  },
  'unmatched-header': {
    title: 'Unknown header',
    message: ({ params }) => {
      const expected = Array.isArray(params.expected) ? params.expected.slice(0, 4) : [];
      return `No column of the file has a name from the schema, which expects for example ${list(expected)}`;
    },
    action: () =>
      'Check that this is the right schema (odc schemas match FILE), and that the first line contains the names of the columns',
    explain: {
      cause:
        'No column has a name that the schema knows: this is most likely not the right schema, or the file has no header.',
      example: 'A file of council decisions checked with the schema of grants.',
      remedy: 'Choose another schema (odc schemas match FILE), or add the header.',
    },
  },
  'unmatched-header/near-miss': {
    title: 'Inexact column names',
    message: ({ params }) =>
      Number(params.near) > 1
        ? `No column has exactly a name from the schema, but ${say(params.near)} come close`
        : 'No column has exactly a name from the schema, but one comes close',
    action: () =>
      'If this is the right schema, rename the columns: the exact name of each is suggested',
  },
  'optional-label': {
    title: 'Optional columns missing',
    message: ({ params }) =>
      `The file does not have the optional ${isSeveral(params.fields) ? 'columns' : 'column'} ${list(params.fields)}`,
    action: ({ params }) =>
      `Add ${isSeveral(params.fields) ? 'them' : 'it'} if you have these data; nothing requires it`,
    explain: {
      cause: 'The schema has optional columns, which the file does not have.',
      example: 'A file of grants without “notificationUE”.',
      remedy: 'Nothing is required. A more complete file is more useful.',
    },
  },
  'label-order': {
    title: 'Order of columns',
    message: () => 'The columns are not in the order of the schema, which is allowed',
    action: ({ params }) =>
      `Nothing is required; the order of the schema is: ${list(params.expected)}`,
    explain: {
      cause: 'Columns are recognised by their names: their order is free, except in strict mode.',
      example: 'The date comes before the identifier.',
      remedy: 'Nothing is required. The order of the schema makes it easier to combine files.',
    },
  },
  'too-many-columns': {
    title: 'Too many columns',
    message: ({ params }) =>
      `The file has ${say(params.columns)} columns; the preview of data.gouv.fr takes ${say(params.limit)} at most`,
    action: () => 'Turn repeated columns into rows, or split the file',
    explain: {
      cause:
        'The preview of data.gouv.fr keeps tables in a database that limits the number of columns.',
      example: 'One column per day over five years.',
      remedy: 'One row per day and a column “date” say the same thing, and read better.',
    },
  },
};
