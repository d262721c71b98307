import type { Finding } from '../../../finding.ts';
import type { excel as french } from '../../fr/beyond/excel.ts';
import { quote } from '../../quoting.ts';
import type { FindingText } from '../../text.ts';

const AS_TEXT = 'give the column the Text format before importing or typing values';

const like = ({ suggestion }: Finding): string =>
  suggestion === undefined ? '' : `, as in “${quote(suggestion)}”`;

const fromSource = `Take the values again from their source; in the spreadsheet, ${AS_TEXT}`;

export const excel: Readonly<Record<keyof typeof french, FindingText>> = {
  'excel-damage': {
    title: 'Spoilt by a spreadsheet',
    message: ({ value }) => `“${quote(value)}” was changed by a spreadsheet`,
    action: () => fromSource,
    explain: {
      cause:
        'Excel or LibreOffice takes codes for numbers or dates: it rounds long numbers, drops the leading zero, turns “5-3” into “05-mars”.',
      example: 'The SIRET 24310045600018 becomes 2,43E+13: its last digits are lost.',
      remedy:
        'Take the original values again. Open a CSV through Data > From text, and give columns of codes the Text type.',
    },
  },
  'excel-damage/scientific': {
    title: 'Rounded by a spreadsheet',
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `“${quote(value)}” is a number that the spreadsheet rounded: its last digits are lost`
        : `“${quote(value)}” is a number that the spreadsheet wrote as a power of ten: “${quote(suggestion)}”`,
    action: ({ suggestion }) =>
      suggestion === undefined ? fromSource : `Write all the digits; from now on, ${AS_TEXT}`,
  },
  'excel-damage/error-value': {
    title: 'Spreadsheet error',
    message: ({ value }) => `“${quote(value)}” is an error of the spreadsheet, not a value`,
    action: () => 'Correct the formula or widen the column in the spreadsheet, then export again',
  },
  'excel-damage/text-marker': {
    title: 'Spreadsheet trick',
    message: ({ value }) =>
      `“${quote(value)}” holds a sign added so that the spreadsheet keeps the code as it is`,
    action: (finding) => `Remove this sign${like(finding)}`,
  },
  'excel-damage/nic-zeros': {
    title: 'Rounded SIRET',
    message: ({ value }) =>
      `“${quote(value)}” ends in 00000: no establishment has that number, the spreadsheet rounded a SIRET`,
    action: () => fromSource,
  },
  'excel-damage/lost-digits': {
    title: 'Last digits lost',
    message: ({ value }) =>
      `“${quote(value)}”: the spreadsheet keeps fifteen digits, the others became zeros`,
    action: () => fromSource,
  },
  'excel-damage/lost-zero': {
    title: 'Leading zero lost',
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `“${quote(value)}” lost its leading zero`
        : `“${quote(value)}” lost its leading zero: “${quote(suggestion)}”`,
    action: (finding) => `Put the zero back${like(finding)}; from now on, ${AS_TEXT}`,
  },
  'excel-damage/decimals': {
    title: 'Code turned number',
    message: ({ value }) => `“${quote(value)}” is a code written as a number with decimals`,
    action: (finding) => `Remove the decimals${like(finding)}; from now on, ${AS_TEXT}`,
  },
  'excel-damage/serial-date': {
    title: 'Date as day number',
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `“${quote(value)}” is a date in the form of a spreadsheet’s day number`
        : `“${quote(value)}” is a spreadsheet’s day number, that of “${quote(suggestion)}”`,
    action: () =>
      'Give the column the Date format in the spreadsheet, check a date that you know, then export again',
  },
  'excel-damage/month-code': {
    title: 'Code turned date',
    message: ({ value }) => `“${quote(value)}” is a code that the spreadsheet took for a date`,
    action: () => fromSource,
  },
};
