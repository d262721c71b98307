import type { Finding } from '../../../finding.ts';
import type { characters as french } from '../../fr/beyond/characters.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingText, Spoken } from '../../text.ts';

const codes = ({ params }: Finding): string =>
  params.characters ? ` (${say(params.characters)})` : '';

const clean = ({ count = 1 }: Spoken): string =>
  count > 1
    ? 'Type these values again instead of pasting them'
    : 'Type the value again instead of pasting it';

export const characters: Readonly<Record<keyof typeof french, FindingText>> = {
  'formula-injection': {
    title: 'Formula in a cell',
    message: ({ value }) =>
      `“${quote(value)}” will be run as a formula when opened in a spreadsheet`,
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
      `“${quote(value)}” calls a site or a program when opened in a spreadsheet`,
    action: () => 'Remove this formula, and find out where it comes from before publishing',
  },
  'invisible-character': {
    title: 'Invisible character',
    message: (finding) =>
      `“${quote(finding.value)}” contains an invisible character${codes(finding)}`,
    action: clean,
    explain: {
      cause:
        'A character that cannot be seen, coming from a paste or another program, makes two texts that look identical differ.',
      example: 'A code followed by a zero-width space is found by no search.',
      remedy: 'Type the value again on the keyboard, or replace it with the one suggested.',
    },
  },
  'invisible-character/control': {
    title: 'Control character',
    message: (finding) =>
      `“${quote(finding.value)}” contains a control character${codes(finding)}, which many programs stumble on`,
    action: clean,
  },
  'invisible-character/bidi': {
    title: 'Writing direction changed',
    message: (finding) =>
      `“${quote(finding.value)}” contains an invisible mark${codes(finding)} that changes the order of letters on screen`,
    action: clean,
  },
  'invisible-character/soft-hyphen': {
    title: 'Invisible hyphen',
    message: (finding) => `“${quote(finding.value)}” contains an invisible (soft) hyphen`,
    action: clean,
  },
  'invisible-character/no-break-space': {
    title: 'No-break space',
    message: (finding) =>
      `“${quote(finding.value)}” contains a no-break space${codes(finding)}, which programs do not treat as a space`,
    action: clean,
  },
  'outer-space': {
    title: 'Superfluous space',
    message: ({ value }) => `“${quote(value)}” starts or ends with a space`,
    action: () => 'Remove the spaces around the value (TRIM in a spreadsheet)',
    explain: {
      cause:
        'A space at the start or end of a cell cannot be seen, but “Lyon” and “Lyon␣” are two different values for a program.',
      example: '“oui” followed by a space is not in the list of allowed values.',
      remedy: 'Remove these spaces (in a spreadsheet, the function TRIM).',
    },
  },
  'outer-space/blank': {
    title: 'Cell made of spaces',
    message: () => 'The cell looks empty, but contains spaces',
    action: ({ count = 1 }) => (count > 1 ? 'Empty these cells' : 'Empty the cell'),
  },
};
