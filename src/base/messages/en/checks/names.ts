import type { Finding } from '../../../finding.ts';
import type { names as french } from '../../fr/checks/names.ts';
import { quote } from '../../quoting.ts';
import type { FindingText } from '../../text.ts';
import { replaceOr } from './sentences.ts';

const isCode = (what: string): FindingText => ({
  title: 'Code, not name',
  message: ({ value }: Finding) => `“${quote(value)}” is a code; the name of a ${what} is expected`,
  action: () => `Write the name of the ${what} here, and the code in its own column`,
});
const spelling = (title: string): FindingText => ({
  title,
  message: ({ value }: Finding) => `“${quote(value)}” is not spelt as in the official list`,
  action: replaceOr('Use the official spelling: capitals, accents and hyphens matter'),
});

export const names: Readonly<Record<keyof typeof french, FindingText>> = {
  'custom-check-error/commune': {
    title: 'Unknown commune',
    message: ({ value }) =>
      `“${quote(value)}” is not the name of a commune in the Code officiel géographique`,
    action: replaceOr('Use the official name, without postcode or CEDEX'),
    explain: {
      cause:
        'The name is compared with the list of INSEE: capitals, accents, hyphens and articles matter.',
      example: 'Saint-Malo is official; ST MALO, Saint Malo and Saint-Malo Cedex are not.',
      remedy: 'Replace with the official name. Better: add a column with the INSEE code.',
    },
  },
  'custom-check-error/commune/spelling': spelling('Misspelt commune'),
  'custom-check-error/commune/code': isCode('commune'),
  'custom-check-error/departement': {
    title: 'Unknown département',
    message: ({ value }) => `“${quote(value)}” is not the name of a département`,
    action: replaceOr('Use the official name of the département'),
    explain: {
      cause: 'The name is compared with the list of INSEE: capitals, accents and hyphens matter.',
      example: 'Côtes-d’Armor is official; Côtes d’Armor and Cotes-d’Armor are not.',
      remedy: 'Replace with the official name.',
    },
  },
  'custom-check-error/departement/spelling': spelling('Misspelt département'),
  'custom-check-error/departement/code': isCode('département'),
  'custom-check-error/region': {
    title: 'Unknown region',
    message: ({ value }) => `“${quote(value)}” is not the name of a French region`,
    action: replaceOr('Use the official name of a current region'),
    explain: {
      cause:
        'The name is compared with the list of INSEE: capitals, accents and hyphens matter. Pre-2016 regions and acronyms are not accepted.',
      example: 'Île-de-France is official; Ile de France, PACA and Picardie are not.',
      remedy: 'Replace with the official name.',
    },
  },
  'custom-check-error/region/spelling': spelling('Misspelt region'),
  'custom-check-error/region/code': isCode('region'),
  'custom-check-error/canton': {
    title: 'Wrong canton name',
    message: ({ value }) => `“${quote(value)}” does not have the form of a canton name`,
    action: replaceOr('Put the official name of the canton: Paris, Lyon-1, Le Mans-7'),
    explain: {
      cause:
        'Only the form of the name is checked: words starting with a capital letter, and a number if there is one.',
      example: 'Abbeville-1 has the right form; 8001 and n/a do not.',
      remedy: 'Put the name of the canton as INSEE writes it.',
    },
  },
  'custom-check-error/canton/code': isCode('canton'),
  'custom-check-error/pays': {
    title: 'Unknown country',
    message: ({ value }) => `“${quote(value)}” is not a known French name of a country`,
    action: replaceOr('Use the usual French name of the country'),
    explain: {
      cause:
        'The name is compared with the usual French names of countries and territories: capitals, accents and hyphens matter.',
      example: 'Pays-Bas is known; PAYS BAS and Holland are not.',
      remedy: 'Replace with the usual name. Better: add a column with the ISO code of the country.',
    },
  },
  'custom-check-error/pays/spelling': spelling('Misspelt country'),
  'custom-check-error/pays/code': isCode('country'),
};
