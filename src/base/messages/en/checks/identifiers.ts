import type { identifiers as french } from '../../fr/checks/identifiers.ts';
import { quote } from '../../quoting.ts';
import type { FindingText } from '../../text.ts';
import { digits, replaceOr } from './sentences.ts';

const SCIENTIFIC =
  'Take the numbers from the original file again, after setting the column to Text';
const LOOK_UP = 'Check the number in the Annuaire des entreprises';

export const identifiers: Readonly<Record<keyof typeof french, FindingText>> = {
  'custom-check-error/siret': {
    title: 'Wrong SIRET',
    message: ({ value }) => `“${quote(value)}” is not a SIRET: 14 digits are expected`,
    action: replaceOr(LOOK_UP),
    explain: {
      cause:
        'A SIRET has 14 digits: the 9 of the SIREN, then 5 for the establishment. The last digit of each part is a key that reveals typing errors.',
      example:
        '73282932000074 is a SIRET; 73282932000075 has a typing error, 732829320 is a SIREN.',
      remedy:
        'Look the organisation up in the Annuaire des entreprises (annuaire-entreprises.data.gouv.fr), and keep the column as Text in the spreadsheet.',
    },
  },
  'custom-check-error/siret/length': {
    title: 'SIRET of wrong length',
    message: ({ value, params }) =>
      `“${quote(value)}” has ${digits(params.digits)}; a SIRET has 14`,
    action: replaceOr(LOOK_UP),
  },
  'custom-check-error/siret/lost-zero': {
    title: 'Lost leading zero',
    message: ({ value }) =>
      `“${quote(value)}” has lost one or several leading zeros, most likely in a spreadsheet`,
    action: replaceOr('Put the zeros back, with the column set to Text'),
  },
  'custom-check-error/siret/scientific': {
    title: 'SIRET damaged (spreadsheet)',
    message: ({ value }) =>
      `“${quote(value)}” is a number shown by a spreadsheet: the last digits of the SIRET are lost`,
    action: () => SCIENTIFIC,
  },
  'custom-check-error/siret/decimals': {
    title: 'SIRET with decimals',
    message: ({ value }) => `“${quote(value)}” is written as a number with decimals`,
    action: replaceOr('Remove the decimals, with the column set to Text'),
  },
  'custom-check-error/siret/letters': {
    title: 'SIRET with letters',
    message: ({ value }) => `“${quote(value)}” contains letters; a SIRET has 14 digits`,
    action: () => 'Write the number alone, or leave the cell empty if the column is optional',
  },
  'custom-check-error/siret/separator': {
    title: 'SIRET with other signs',
    message: ({ value }) =>
      `“${quote(value)}” contains something other than digits, spaces and dots`,
    action: replaceOr('Write the 14 digits in a row'),
  },
  'custom-check-error/siret/siren-only': {
    title: 'SIREN, not SIRET',
    message: ({ value }) =>
      `“${quote(value)}” is a SIREN: the 5 digits of the establishment are missing`,
    action: () =>
      'Add the 5 digits of the establishment (the NIC), found in the Annuaire des entreprises',
  },
  'custom-check-error/siret/siren': {
    title: 'Wrong SIREN in SIRET',
    message: ({ value }) =>
      `The first 9 digits of “${quote(value)}” are not a SIREN: one digit at least is wrong`,
    action: () => LOOK_UP,
  },
  'custom-check-error/siret/checksum': {
    title: 'Wrong SIRET check digit',
    message: ({ value }) =>
      `“${quote(value)}” most likely has a typing error: its check digit is wrong`,
    action: () => LOOK_UP,
  },
  'custom-check-error/siret/la-poste': {
    title: 'Wrong La Poste SIRET',
    message: ({ value }) =>
      `“${quote(value)}” is not an establishment of La Poste: its digits should add up to a multiple of 5`,
    action: () => LOOK_UP,
  },
  'custom-check-error/siren': {
    title: 'Wrong SIREN',
    message: ({ value }) => `“${quote(value)}” is not a SIREN: 9 digits are expected`,
    action: replaceOr(LOOK_UP),
    explain: {
      cause: 'A SIREN has 9 digits, the last of which is a key that reveals typing errors.',
      example: '732829320 is a SIREN; 732829321 has a typing error, FR44732829320 is a VAT number.',
      remedy:
        'Look the organisation up in the Annuaire des entreprises (annuaire-entreprises.data.gouv.fr), and keep the column as Text in the spreadsheet.',
    },
  },
  'custom-check-error/siren/length': {
    title: 'SIREN of wrong length',
    message: ({ value, params }) => `“${quote(value)}” has ${digits(params.digits)}; a SIREN has 9`,
    action: replaceOr(LOOK_UP),
  },
  'custom-check-error/siren/lost-zero': {
    title: 'Lost leading zero',
    message: ({ value }) =>
      `“${quote(value)}” has lost one or several leading zeros, most likely in a spreadsheet`,
    action: replaceOr('Put the zeros back, with the column set to Text'),
  },
  'custom-check-error/siren/scientific': {
    title: 'SIREN damaged (spreadsheet)',
    message: ({ value }) =>
      `“${quote(value)}” is a number shown by a spreadsheet: digits of the SIREN are lost`,
    action: () => SCIENTIFIC,
  },
  'custom-check-error/siren/decimals': {
    title: 'SIREN with decimals',
    message: ({ value }) => `“${quote(value)}” is written as a number with decimals`,
    action: replaceOr('Remove the decimals, with the column set to Text'),
  },
  'custom-check-error/siren/letters': {
    title: 'SIREN with letters',
    message: ({ value }) => `“${quote(value)}” contains letters; a SIREN has 9 digits`,
    action: () => 'Write the number alone, or leave the cell empty if the column is optional',
  },
  'custom-check-error/siren/separator': {
    title: 'SIREN with other signs',
    message: ({ value }) =>
      `“${quote(value)}” contains something other than digits, spaces and dots`,
    action: replaceOr('Write the 9 digits in a row'),
  },
  'custom-check-error/siren/vat': {
    title: 'VAT number',
    message: ({ value }) => `“${quote(value)}” is a VAT number: its last 9 digits are the SIREN`,
    action: replaceOr('Keep the last 9 digits and check them'),
  },
  'custom-check-error/siren/siret': {
    title: 'SIRET, not SIREN',
    message: ({ value }) =>
      `“${quote(value)}” has 14 digits, like a SIRET: its first 9 digits are the SIREN`,
    action: replaceOr('Keep the first 9 digits and check them'),
  },
  'custom-check-error/siren/checksum': {
    title: 'Wrong SIREN check digit',
    message: ({ value }) =>
      `“${quote(value)}” most likely has a typing error: its check digit is wrong`,
    action: () => LOOK_UP,
  },
  'custom-check-error/code-rna': {
    title: 'Wrong RNA number',
    message: ({ value }) =>
      `“${quote(value)}” is not an RNA number: W followed by 9 digits (W751234567)`,
    action: replaceOr('Check the number of the association'),
    explain: {
      cause:
        'The national register of associations gives each a number: the letter W and 9 characters, digits most often.',
      example: 'W751234567 is an RNA number; 751234567 and w751234567 are not.',
      remedy: 'Copy the number from the receipt of declaration, with its capital W.',
    },
  },
  'custom-check-error/code-rna/siret': {
    title: 'SIRET, not RNA',
    message: ({ value }) => `“${quote(value)}” has 14 digits, like a SIRET`,
    action: () => 'Write the RNA number here (W and 9 digits), and the SIRET in its own column',
  },
  'custom-check-error/id-rnb': {
    title: 'Wrong RNB identifier',
    message: ({ value }) =>
      `“${quote(value)}” is not an identifier of the national register of buildings: 12 digits and capital letters`,
    action: replaceOr('Check the identifier on rnb.beta.gouv.fr'),
    explain: {
      cause:
        'An identifier of the national register of buildings (RNB) has 12 characters, without those that look alike: 0, I, L, O and U.',
      example: 'QBAAG16VCJWA is an identifier; QBAA-G16V-CJWA has to lose its hyphens.',
      remedy: 'Copy the identifier as the RNB gives it.',
    },
  },
};
