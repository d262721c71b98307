import type { codes as french } from '../../fr/checks/codes.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingText } from '../../text.ts';
import { replaceBy } from '../replacing.ts';
import { replaceOr } from './sentences.ts';

const ZERO = 'Put the leading zero back, with the column set to Text';

export const codes: Readonly<Record<keyof typeof french, FindingText>> = {
  'custom-check-error/code-commune-insee': {
    title: 'Unknown INSEE code',
    message: ({ value }) => `“${quote(value)}” is not the INSEE code of a commune`,
    action: replaceOr('Look the commune up on geo.api.gouv.fr or insee.fr'),
    explain: {
      cause:
        'Each commune has a 5-character code given by INSEE, different from its postcode. Delegated and associated communes and the arrondissements of Paris, Lyon and Marseille have one too.',
      example: 'Rennes has the INSEE code 35238 and the postcodes 35000, 35200 and 35700.',
      remedy:
        'Put the INSEE code of the Code officiel géographique, with its leading zero and its capital letters (2A, 2B).',
    },
  },
  'custom-check-error/code-commune-insee/postcode': {
    title: 'Postcode, not INSEE',
    message: ({ value, params }) =>
      params.name
        ? `“${quote(value)}” is the postcode of ${quote(params.name)}, not its INSEE code`
        : `“${quote(value)}” is a postcode (of ${say(params.communes)} communes), not an INSEE code`,
    action: replaceOr('Replace with the INSEE code of the commune that is meant'),
  },
  'custom-check-error/code-commune-insee/former': {
    title: 'Former commune code',
    message: ({ value, params }) =>
      `“${quote(value)}” is the code of a commune that is now part of ${quote(params.name)} (${say(params.successor)})`,
    action: replaceOr('Replace with the code of the current commune'),
  },
  'custom-check-error/code-commune-insee/lost-zero': {
    title: 'Lost leading zero',
    message: ({ value }) =>
      `“${quote(value)}” has lost its leading zero, most likely in a spreadsheet`,
    action: replaceOr(ZERO),
  },
  'custom-check-error/code-commune-insee/format': {
    title: 'Malformed INSEE code',
    message: ({ value }) =>
      `“${quote(value)}” does not look like an INSEE code: 5 digits, or 2A or 2B and 3 digits`,
    action: replaceOr('Write the INSEE code alone, without the name of the commune'),
  },
  'custom-check-error/code-postal': {
    title: 'Unknown postcode',
    message: ({ value }) => `“${quote(value)}” is not a French postcode`,
    action: replaceOr('Check the postcode; replace a CEDEX code with that of the commune'),
    explain: {
      cause:
        'The value is compared with the official list of postcodes of La Poste, which does not include CEDEX codes.',
      example: '35000 is a postcode; 35042 (CEDEX) and 35238 (INSEE code of Rennes) are not.',
      remedy: 'Put the postcode of the commune, with 5 digits and no space.',
    },
  },
  'custom-check-error/code-postal/insee': {
    title: 'INSEE code, not postcode',
    message: ({ value, params }) =>
      `“${quote(value)}” is the INSEE code of ${quote(params.name)}, not its postcode`,
    action: (finding) =>
      replaceBy(
        finding,
        (finding.count ?? 1) > 1
          ? 'Replace each INSEE code with the postcode of the commune'
          : `Replace with its postcode: ${quote(finding.params.postcodes)}`,
      ),
  },
  'custom-check-error/code-postal/lost-zero': {
    title: 'Lost leading zero',
    message: ({ value }) =>
      `“${quote(value)}” has lost its leading zero, most likely in a spreadsheet`,
    action: replaceOr(ZERO),
  },
  'custom-check-error/code-postal/format': {
    title: 'Malformed postcode',
    message: ({ value }) => `“${quote(value)}” is not a postcode: 5 digits are expected`,
    action: replaceOr('Write the 5 digits alone, without the name of the commune'),
  },
  'custom-check-error/code-region': {
    title: 'Unknown region code',
    message: ({ value }) => `“${quote(value)}” is not the code of a region (INSEE)`,
    action: replaceOr('Put the 2-digit INSEE code of the region (53 for Bretagne)'),
    explain: {
      cause:
        'Each region has a 2-digit INSEE code. Those from before the 2016 reform are no longer in use.',
      example: 'Bretagne is 53, Occitanie 76; 31 was the former Nord-Pas-de-Calais.',
      remedy: 'Put the code of the Code officiel géographique of INSEE, with its leading zero.',
    },
  },
  'custom-check-error/numero-departement': {
    title: 'Unknown département number',
    message: ({ value }) => `“${quote(value)}” is not the number of a département`,
    action: replaceOr('Put a number from 01 to 95, 2A, 2B, or from 971 to 989'),
    explain: {
      cause: 'A département has a number of 2 characters (01, 2A, 75), or 3 overseas (971 to 989).',
      example: '01, 2B and 974 are numbers; 1, 20 and 99 are not.',
      remedy: 'Write the number with its leading zero and its capital letters.',
    },
  },
  'custom-check-error/numero-departement/corsica': {
    title: 'Former Corsican département',
    message: () => 'The département 20 no longer exists: Corsica has the numbers 2A and 2B',
    action: () => 'Replace with 2A (Corse-du-Sud) or 2B (Haute-Corse)',
  },
  'custom-check-error/code-pays-iso2': {
    title: 'Unknown country code',
    message: ({ value }) => `“${quote(value)}” is not a 2-letter country code (ISO 3166-1)`,
    action: replaceOr('Put the country code of 2 capital letters: FR, BE, GB'),
    explain: {
      cause: 'Country codes are those of ISO 3166-1, of 2 capital letters.',
      example: 'The United Kingdom is GB, not UK; France is FR, not FRA.',
      remedy: 'Replace with the code of the standard.',
    },
  },
  'custom-check-error/code-pays-iso3': {
    title: 'Unknown country code',
    message: ({ value }) => `“${quote(value)}” is not a 3-letter country code (ISO 3166-1)`,
    action: replaceOr('Put the country code of 3 capital letters: FRA, BEL, GBR'),
    explain: {
      cause: 'Country codes are those of ISO 3166-1, of 3 capital letters.',
      example: 'France is FRA, not FR.',
      remedy: 'Replace with the code of the standard.',
    },
  },
  'custom-check-error/code-fantoir': {
    title: 'Wrong FANTOIR code',
    message: ({ value }) =>
      `“${quote(value)}” is not a FANTOIR code: 4 characters and a check letter (0120K)`,
    action: replaceOr('Put the code of the street in its commune, without the INSEE code'),
    explain: {
      cause:
        'The FANTOIR code of a street or place has 5 characters inside its commune: 4 for the street, then a check letter.',
      example: '0120K and B123A look right; 0120 lacks its letter.',
      remedy: 'Copy the code from the FANTOIR or TOPO file of the DGFiP.',
    },
  },
  'custom-check-error/code-fantoir/key': {
    title: 'FANTOIR code without letter',
    message: ({ value }) => `“${quote(value)}” lacks the check letter that ends the code`,
    action: () => 'Add the check letter that the FANTOIR or TOPO file gives',
  },
};
