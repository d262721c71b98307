import type { Finding } from '../../../finding.ts';
import type { characters as french } from '../../fr/beyond/characters.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingText } from '../../text.ts';

const codes = ({ params }: Finding): string =>
  params.characters ? ` (${say(params.characters)})` : '';

const clean = ({ suggestion }: Finding): string =>
  `Type the value again${suggestion === undefined ? '' : ` (“${quote(suggestion)}”)`} instead of pasting it`;

export const characters: Readonly<Record<keyof typeof french, FindingText>> = {
  'formula-injection': {
    title: 'Formula in a cell',
    message: ({ value }) => `“${quote(value)}” will be run as a formula by spreadsheets`,
    action: () => 'Replace the formula with its result (in the spreadsheet: paste special, values)',
    explain: {
      cause:
        'A cell that starts with =, +, - or @ may be run when the file is opened, with effects on the reader’s computer.',
      example: '“=B2*1.2” exported instead of the amount computed.',
      remedy:
        'Export values, not formulas. Do not add an apostrophe: it would be part of the value.',
    },
  },
  'formula-injection/external': {
    title: 'Dangerous formula',
    message: ({ value }) =>
      `“${quote(value)}” calls a site or a program when a spreadsheet opens the file`,
    action: () => 'Remove this formula, and find where it comes from before publishing',
  },
  'invisible-character': {
    title: 'Invisible character',
    message: (finding) => `“${quote(finding.value)}” holds an invisible character${codes(finding)}`,
    action: clean,
    explain: {
      cause:
        'A character that nobody sees, come from a paste or from another program, makes two texts that look equal differ.',
      example: 'A code followed by a zero-width space is found by no search.',
      remedy: 'Replace with the value proposed, or type it again.',
    },
  },
  'invisible-character/control': {
    title: 'Control character',
    message: (finding) =>
      `“${quote(finding.value)}” holds a control character${codes(finding)}, which many programs stumble on`,
    action: clean,
  },
  'invisible-character/bidi': {
    title: 'Direction of writing changed',
    message: (finding) =>
      `“${quote(finding.value)}” holds an invisible mark${codes(finding)} that changes the order of letters on screen`,
    action: clean,
  },
  'invisible-character/soft-hyphen': {
    title: 'Invisible hyphen',
    message: (finding) => `“${quote(finding.value)}” holds a soft hyphen, which is invisible`,
    action: clean,
  },
  'invisible-character/no-break-space': {
    title: 'No-break space',
    message: (finding) =>
      `“${quote(finding.value)}” holds a no-break space${codes(finding)}, which programs do not take for a space`,
    action: clean,
  },
  'outer-space': {
    title: 'Space around a value',
    message: ({ value }) => `“${quote(value)}” starts or ends with a space`,
    action: () => 'Remove the spaces around the value (TRIM in a spreadsheet)',
    explain: {
      cause:
        'A space at the start or end of a cell is not seen, but “Lyon” and “Lyon␣” are two values for a program.',
      example: '“oui” followed by a space is not in the list of allowed values.',
      remedy: 'Remove these spaces (in a spreadsheet, the function TRIM).',
    },
  },
  'outer-space/blank': {
    title: 'Cell made of spaces',
    message: () => 'The cell looks empty but holds spaces',
    action: () => 'Empty the cell',
  },
};
