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
      `“${quote(value)}” is written the French way: the schema wants another decimal mark`,
    action: (finding) => `Write numbers as the schema asks${like(finding, ', for instance')}`,
    explain: {
      cause:
        'The schema wants a number with a point, without space nor symbol; the spreadsheet exported it the French way.',
      example: '“1 234,50” is wanted as 1234.50.',
      remedy: 'Replace the comma with a point and remove spaces, or export with English settings.',
    },
  },
  'date-format': {
    title: 'Date format',
    message: ({ value }) => `“${quote(value)}” is a date, but not in the format wanted`,
    action: (finding) => `Write dates in the format wanted${like(finding)}`,
    explain: {
      cause: 'The date is right, but not written as the schema asks.',
      example: '“06/12/2022” is wanted as 2022-12-06.',
      remedy:
        'In the spreadsheet, give the column the custom format yyyy-mm-dd, then export again.',
    },
  },
  'near-miss-value': {
    title: 'Nearly right value',
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `“${quote(value)}” looks like a value of the list, and is none`
        : `“${quote(value)}” is not in the list; it most likely is “${quote(suggestion)}”`,
    action: (finding) => `Take the exact value from the list${like(finding, ', here')}`,
    explain: {
      cause: 'The value differs from an allowed one by case, an accent, a space or a letter only.',
      example: '“aide en numeraire” is wanted as “aide en numéraire”.',
      remedy: 'Take the exact value. A list of choices in the spreadsheet prevents the fault.',
    },
  },
  'boolean-spelling': {
    title: 'Yes or no',
    message: ({ value }) => `“${quote(value)}” says yes or no, but not in the words of the schema`,
    action: (finding) => `Write yes and no in the words of the schema${like(finding, ', here')}`,
    explain: {
      cause: 'The schema wants a yes or a no in a precise form.',
      example: '“Oui” is wanted as true.',
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
      cause:
        'The INSEE code names a commune, the postcode a delivery office: several communes may share the latter.',
      example: '31000 is the postcode of Toulouse, its INSEE code is 31555.',
      remedy: 'Look the INSEE code of the commune up on the site of Insee or on geo.api.gouv.fr.',
    },
  },
  'totals-row': {
    title: 'Totals row',
    message: ({ value }) => `The row “${quote(value)}” is a total of the other rows`,
    action: () => 'Remove this row: who adds the column up would count everything twice',
    explain: {
      cause: 'The table holds a row of totals or subtotals, useful on paper but not in data.',
      example: 'A last row “Total” below the amounts of grants.',
      remedy: 'Remove rows of totals and subtotals before exporting.',
    },
  },
  'totals-row/sum': {
    title: 'Totals row',
    message: () => 'The figures of the last row are the sums of those of the other rows',
    action: () =>
      'Remove this row if it is a total: who adds the column up would count everything twice',
  },
};

function choice({ params }: Finding): string {
  const communes = Array.isArray(params.communes) ? params.communes : [];
  if (communes.length === 0) return '';
  const more = Number(params.count) > communes.length ? '…' : '';
  return `: ${say(communes.map(String))}${more}`;
}
