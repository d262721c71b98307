import type { labels as french } from '../../fr/beyond/labels.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingText, Spoken } from '../../text.ts';

const megabytes = (bytes: unknown): string => `${(Number(bytes) / 1024 / 1024).toFixed(1)} MB`;

function rename({ suggestion, params, count = 1 }: Spoken): string {
  if (count > 1) return 'Rename these columns as shown';
  const option = params.nearness === 'case' ? ', or run again with --ignore-header-case' : '';
  return `Rename the column to “${quote(suggestion)}”${option}`;
}

const toDo =
  (one: string, many: string) =>
  ({ count = 1 }: Spoken): string =>
    count > 1 ? many : one;

export const labels: Readonly<Record<keyof typeof french, FindingText>> = {
  'near-miss-label': {
    title: 'Misnamed column',
    message: ({ value, suggestion }) =>
      `The column “${quote(value)}” is most likely “${quote(suggestion)}”: under this name, it is not checked`,
    action: rename,
    explain: {
      cause:
        'The name of the column resembles a name from the schema, but is not exactly the same.',
      example: '“Date_Convention” instead of “dateConvention”.',
      remedy: 'Rename the column: case, accents, spaces and underscores matter.',
    },
  },
  'invisible-label': {
    title: 'Invisible character (header)',
    message: ({ value, params }) =>
      `The name “${quote(value)}” contains a character that cannot be seen${params.characters ? ` (${say(params.characters)})` : ''}`,
    action: ({ suggestion, count = 1 }) => {
      if (count > 1) return 'Type these names again instead of pasting them';
      return suggestion === undefined
        ? 'Type this name again instead of pasting it'
        : `Type this name again (“${quote(suggestion)}”) instead of pasting it`;
    },
    explain: {
      cause:
        'An invisible character, coming from a paste, is part of the name: a program that looks the column up by its name does not find it.',
      example: '“siret” followed by a zero-width space is not “siret”.',
      remedy: 'Type the name of the column on the keyboard.',
    },
  },
  'long-label': {
    title: 'Name too long',
    message: ({ value, params }) =>
      `The name “${quote(value)}” is too long (${say(params.bytes)} bytes): beyond ${say(params.limit)}, the preview of data.gouv.fr cuts it or fails`,
    action: toDo(
      'Shorten this name; put the explanation in the description of the dataset',
      'Shorten these names; put the explanations in the description of the dataset',
    ),
    explain: {
      cause:
        'The preview and the API of data.gouv.fr keep tables in a database where a name has at most 63 bytes (an accented letter counts as two).',
      example: '“Nombre de logements sociaux conventionnés livrés au cours de l’année 2023”.',
      remedy: 'Give a short name, “logements_livres_2023”, and describe the column elsewhere.',
    },
  },
  'reserved-label': {
    title: 'Reserved column name',
    message: ({ value }) =>
      `“${quote(value)}” is a reserved name: the preview of data.gouv.fr will show the column under another one`,
    action: toDo(
      'Rename the column, with a prefix for example',
      'Rename these columns, with a prefix for example',
    ),
    explain: {
      cause: 'Some names are already used by the database behind the preview of data.gouv.fr.',
      example: 'An extent described by “xmin”, “xmax”, “ymin”, “ymax”.',
      remedy: 'Choose another name, “extent_xmin” for example: it will be kept as it is.',
    },
  },
  'similar-label': {
    title: 'Nearly identical names',
    message: ({ value, params }) =>
      `“${quote(value)}” differs from “${quote(params.like)}” (column ${say(params.position)}) only by case, accents, spaces or dashes`,
    action: () => 'Give both columns clearly different names, or remove the superfluous one',
    explain: {
      cause: 'Many programs ignore case, accents and underscores in column names.',
      example: '“Montant” and “montant” in the same file.',
      remedy: 'Rename one of them to say what makes it different.',
    },
  },
  'large-file': {
    title: 'File too large',
    message: ({ params }) =>
      `The file weighs ${megabytes(params.bytes)}; data.gouv.fr shows no preview beyond ${megabytes(params.limit)}`,
    action: () => 'Split the file (by year, for example), or publish it in Parquet format as well',
    explain: {
      cause:
        'The preview and the API of data.gouv.fr do not accept files beyond a certain size: 100 MB for CSV, 12.5 MB for XLSX, 10 MB for ODS.',
      example: 'A 250 MB CSV can be downloaded, but not explored online.',
      remedy:
        'Publish one file per year or per territory. A workbook converted to CSV is often under the limit.',
    },
  },
};
