import type { Finding } from '../../../finding.ts';
import type { excel as french } from '../../fr/beyond/excel.ts';
import { quote } from '../../quoting.ts';
import type { FindingText } from '../../text.ts';

const AS_TEXT = 'set the column to the Text format before importing or typing the values';

const like = ({ suggestion }: Finding): string =>
  suggestion === undefined ? '' : `, as in “${quote(suggestion)}”`;

const fromSource = `Get the values from the original software again; in the spreadsheet, ${AS_TEXT}`;

export const excel: Readonly<Record<keyof typeof french, FindingText>> = {
  'excel-damage': {
    title: 'Value damaged (spreadsheet)',
    message: ({ value }) => `“${quote(value)}” was changed by a spreadsheet`,
    action: () => fromSource,
    explain: {
      cause:
        'Excel or LibreOffice takes codes for numbers or dates: it rounds long numbers, drops the leading zero, turns “5-3” into “05-mars”.',
      example: 'The SIRET 24310045600018 becomes 2,43E+13: its last digits are lost.',
      remedy:
        'Get the original values again. To open a CSV, use Data > From Text/CSV and give the columns of codes the Text type.',
    },
  },
  'excel-damage/scientific': {
    title: 'Number rounded (spreadsheet)',
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `“${quote(value)}” is a number that the spreadsheet rounded: its last digits are lost`
        : `“${quote(value)}” is a number that the spreadsheet wrote as a power of ten: it is “${quote(suggestion)}”`,
    action: ({ suggestion }) =>
      suggestion === undefined ? fromSource : `Write all the digits; from now on, ${AS_TEXT}`,
  },
  'excel-damage/error-value': {
    title: 'Spreadsheet error',
    message: ({ value }) => `“${quote(value)}” is an error of the spreadsheet, not a value`,
    action: () => 'In the spreadsheet, correct the formula or widen the column, then export again',
  },
  'excel-damage/text-marker': {
    title: 'Added sign (spreadsheet)',
    message: ({ value }) =>
      `“${quote(value)}” contains a sign added so that the spreadsheet keeps the code as it is`,
    action: (finding) => `Remove this sign${like(finding)}`,
  },
  'excel-damage/nic-zeros': {
    title: 'SIRET rounded (spreadsheet)',
    message: ({ value }) =>
      `“${quote(value)}” ends in 00000: no establishment has that number, it is a SIRET rounded by the spreadsheet`,
    action: () => fromSource,
  },
  'excel-damage/lost-digits': {
    title: 'Last digits lost',
    message: ({ value }) =>
      `“${quote(value)}” has lost its last digits: the spreadsheet keeps only fifteen and replaces the others with zeros`,
    action: () => fromSource,
  },
  'excel-damage/lost-zero': {
    title: 'Leading zero lost',
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `“${quote(value)}” has lost its leading zero`
        : `“${quote(value)}” has lost its leading zero: it is “${quote(suggestion)}”`,
    action: (finding) => `Put the zero back${like(finding)}; from now on, ${AS_TEXT}`,
  },
  'excel-damage/decimals': {
    title: 'Code turned into number',
    message: ({ value }) => `“${quote(value)}” is a code written as a number with decimals`,
    action: (finding) => `Remove the decimals${like(finding)}; from now on, ${AS_TEXT}`,
  },
  'excel-damage/serial-date': {
    title: 'Date as day number',
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `“${quote(value)}” is most likely a date, shown by the spreadsheet as a day number`
        : `“${quote(value)}” is most likely a date, shown by the spreadsheet as a day number: “${quote(suggestion)}”`,
    action: () =>
      'In the spreadsheet, set the column to the Date format, check a date that you know, then export again',
  },
  'excel-damage/month-code': {
    title: 'Code turned into date',
    message: ({ value }) => `“${quote(value)}” is a code that the spreadsheet took for a date`,
    action: () => fromSource,
  },
};
