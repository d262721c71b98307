import type { labels as french } from '../../fr/beyond/labels.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingText } from '../../text.ts';

const megabytes = (bytes: unknown): string => `${(Number(bytes) / 1024 / 1024).toFixed(1)} MB`;

export const labels: Readonly<Record<keyof typeof french, FindingText>> = {
  'near-miss-label': {
    title: 'Misnamed column',
    message: ({ value, suggestion }) =>
      `The column “${quote(value)}” most likely is “${quote(suggestion)}”: under this name, it is not checked`,
    action: ({ suggestion, params }) =>
      `Rename the column “${quote(suggestion)}”${params.nearness === 'case' ? ', or run again with --ignore-header-case' : ''}`,
    explain: {
      cause: 'The name of the column is like that of a field of the schema, but not the very same.',
      example: '“Date_Convention” instead of “dateConvention”.',
      remedy: 'Rename the column: case, accents, spaces and underscores count.',
    },
  },
  'invisible-label': {
    title: 'Invisible character in name',
    message: ({ value, params }) =>
      `The name “${quote(value)}” holds a character that nobody sees${params.characters ? ` (${say(params.characters)})` : ''}`,
    action: ({ suggestion }) =>
      suggestion === undefined
        ? 'Type this name again instead of pasting it'
        : `Type this name again (“${quote(suggestion)}”) instead of pasting it`,
    explain: {
      cause:
        'An invisible character, come from a paste, is part of the name: who looks the column up by its name does not find it.',
      example: '“siret” followed by a zero-width space is not “siret”.',
      remedy: 'Type the name of the column on the keyboard.',
    },
  },
  'long-label': {
    title: 'Name too long',
    message: ({ value, params }) =>
      `The name “${quote(value)}” takes ${say(params.bytes)} bytes; beyond ${say(params.limit)}, the preview of data.gouv.fr cuts it or fails`,
    action: () => 'Shorten this name; put the explanation in the description of the dataset',
    explain: {
      cause:
        'The preview and the API of data.gouv.fr keep tables in a database where a name takes at most 63 bytes (an accented letter counts for two).',
      example: '“Nombre de logements sociaux conventionnés livrés au cours de l’année 2023”.',
      remedy: 'Give a short name, “logements_livres_2023”, and describe the column elsewhere.',
    },
  },
  'reserved-label': {
    title: 'Reserved column name',
    message: ({ value }) =>
      `“${quote(value)}” is a reserved name: the preview of data.gouv.fr will show the column under another one`,
    action: () => 'Rename the column, with a prefix for instance',
    explain: {
      cause: 'Some names are those of the database behind the preview of data.gouv.fr.',
      example: 'An extent described by “xmin”, “xmax”, “ymin”, “ymax”.',
      remedy: 'Another name, “extent_xmin” for instance, is kept as it is.',
    },
  },
  'similar-label': {
    title: 'Nearly equal names',
    message: ({ value, params }) =>
      `“${quote(value)}” differs from “${quote(params.like)}” (column ${say(params.position)}) by case, accents or separators only`,
    action: () => 'Give both columns clearly different names, or remove the one too many',
    explain: {
      cause: 'Many programs do not tell case, accents and underscores apart in names of columns.',
      example: '“Montant” and “montant” in one file.',
      remedy: 'Rename one of them to say what makes it different.',
    },
  },
  'large-file': {
    title: 'File too large',
    message: ({ params }) =>
      `The file takes ${megabytes(params.bytes)}; data.gouv.fr shows no preview beyond ${megabytes(params.limit)}`,
    action: () => 'Split the file (by year, for instance), or publish it in Parquet as well',
    explain: {
      cause:
        'The preview and the API of data.gouv.fr do not read files beyond some size: 100 MB for CSV, 12.5 MB for XLSX, 10 MB for ODS.',
      example: 'A CSV of 250 MB can be downloaded, not explored online.',
      remedy:
        'Publish one file a year or a territory. A workbook turned into CSV often is under the limit.',
    },
  },
};
