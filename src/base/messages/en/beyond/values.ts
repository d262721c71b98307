import type { Finding } from '../../../finding.ts';
import type { values as french } from '../../fr/beyond/values.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingText } from '../../text.ts';

const like = ({ suggestion }: Finding, how = ', like'): string =>
  suggestion === undefined ? '' : `${how} “${quote(suggestion)}”`;

export const values: Readonly<Record<keyof typeof french, FindingText>> = {
  'decimal-comma': {
    title: 'Decimal comma',
    message: ({ value }) =>
      `“${quote(value)}” is written the French way: the schema expects a point before the decimals`,
    action: (finding) =>
      `Write numbers with a point and without spaces${like(finding, ', for example')}`,
    explain: {
      cause:
        'The schema expects a number with a point, without space or symbol; the spreadsheet exported it the French way.',
      example: '“1 234,50” is expected as 1234.50.',
      remedy:
        'Replace the comma with a point and remove the spaces in the whole column (Find and replace).',
    },
  },
  'date-format': {
    title: 'Date format',
    message: ({ value }) => `“${quote(value)}” is a date, but not in the expected format`,
    action: (finding) => `Write dates in the expected format${like(finding)}`,
    explain: {
      cause: 'The date is right, but not written as the schema requires.',
      example: '“06/12/2022” is expected as 2022-12-06.',
      remedy:
        'In the spreadsheet, give the column the custom format yyyy-mm-dd, then export again.',
    },
  },
  'near-miss-value': {
    title: 'Nearly right value',
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `“${quote(value)}” resembles a value from the list, but is not one`
        : `“${quote(value)}” is not in the list; it is most likely “${quote(suggestion)}”`,
    action: (finding) => `Use the exact value from the list${like(finding, ', here')}`,
    explain: {
      cause: 'The value differs from an allowed one only by case, an accent, a space or a letter.',
      example: '“aide en numeraire” is expected as “aide en numéraire”.',
      remedy: 'Use the exact value. A drop-down list in the spreadsheet avoids the mistake.',
    },
  },
  'boolean-spelling': {
    title: 'Inexact yes or no',
    message: ({ value }) => `“${quote(value)}” means yes or no, but not in the words of the schema`,
    action: (finding) => `Write yes and no in the words of the schema${like(finding, ', here')}`,
    explain: {
      cause: 'The schema expects a yes or a no in a precise form.',
      example: '“Oui” is expected as true.',
      remedy: 'Replace everywhere with the words that the schema allows.',
    },
  },
  'postcode-for-insee': {
    title: 'Postcode, not INSEE code',
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `“${quote(value)}” is a postcode, not the INSEE code of a commune`
        : `“${quote(value)}” is a postcode; the INSEE code of its commune is “${quote(suggestion)}”`,
    action: (finding) =>
      `Replace with the INSEE code of the commune${like(finding, ', here') || choice(finding)}`,
    explain: {
      cause: 'The INSEE code identifies one commune; a postcode may be used by several communes.',
      example: '31000 is the postcode of Toulouse, its INSEE code is 31555.',
      remedy: 'Look up the INSEE code of the commune on insee.fr or geo.api.gouv.fr.',
    },
  },
  'totals-row': {
    title: 'Totals row',
    message: ({ value }) => `The row “${quote(value)}” is a total of the other rows`,
    action: () => 'Remove this row: otherwise the sum of the column counts everything twice',
    explain: {
      cause: 'The table contains a row of totals or subtotals, useful on paper but not in data.',
      example: 'A last row “Total” below the amounts of grants.',
      remedy: 'Remove rows of totals and subtotals before exporting.',
    },
  },
  'totals-row/sum': {
    title: 'Totals row',
    message: () => 'The numbers in the last row are the sums of those in the rows above',
    action: () =>
      'Remove this row if it is a total: otherwise the sum of the column counts everything twice',
  },
};

function choice({ params }: Finding): string {
  const communes = Array.isArray(params.communes) ? params.communes : [];
  if (communes.length === 0) return '';
  const more = Number(params.count) > communes.length ? '…' : '';
  return `: ${say(communes.map(String))}${more}`;
}
