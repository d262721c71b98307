import type { Finding } from '../../../finding.ts';
import type { values as french } from '../../fr/checks/values.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingText } from '../../text.ts';
import { digits, replaceOr } from './sentences.ts';

const metres = ({ params }: Finding): string =>
  `between ${say(params.min)} and ${say(params.max)} metres`;
const LAMBERT = {
  cause:
    'The coordinate is expected in Lambert 93, the official projection of metropolitan France, in metres.',
  remedy: 'Convert the coordinates to Lambert 93 (EPSG:2154), without swapping X and Y.',
};

export const values: Readonly<Record<keyof typeof french, FindingText>> = {
  'phone-number-value': {
    title: 'Wrong phone number',
    message: ({ value }) => `“${quote(value)}” is not a phone number`,
    action: () => 'Write a single number: 10 digits for France, otherwise + and the country code',
    explain: {
      cause:
        'Accepted are numbers in use in France, overseas included, short numbers (3949, 15), and foreign numbers with + and the country code. Spaces, dots and hyphens are free.',
      example:
        '01 99 00 27 37, +33 1 99 00 27 37 and 0590 81 23 45 are right; two numbers in a cell are not.',
      remedy: 'Write a single number per cell, without any other text.',
    },
  },
  'phone-number-value/length': {
    title: 'Phone of wrong length',
    message: ({ value, params }) =>
      `“${quote(value)}” has ${digits(params.digits)}; a French number has 10`,
    action: () => 'Check the number, or add + and the country code if it is a foreign one',
  },
  'phone-number-value/several': {
    title: 'Several phone numbers',
    message: ({ value }) => `“${quote(value)}” contains several numbers`,
    action: () => 'Keep a single number per cell',
  },
  'phone-number-value/letters': {
    title: 'Phone with text',
    message: ({ value }) => `“${quote(value)}” contains something other than a number`,
    action: () => 'Keep the number alone',
  },
  'phone-number-value/no-digit': {
    title: 'Phone without digit',
    message: ({ value }) => `“${quote(value)}” contains no digit`,
    action: () => 'Write a number, or leave the cell empty if the column is optional',
  },
  'phone-number-value/scientific': {
    title: 'Phone damaged (spreadsheet)',
    message: ({ value }) =>
      `“${quote(value)}” is a number shown by a spreadsheet: digits of the phone number are lost`,
    action: () => 'Take the numbers from the original file again, after setting the column to Text',
  },
  'phone-number-value/not-in-use': {
    title: 'Phone not in use',
    message: ({ value }) =>
      `“${quote(value)}” does have 10 digits, but no number in use in France starts like this`,
    action: () => 'Check the number, especially its first 4 digits',
  },
  'phone-number-value/international': {
    title: 'Wrong international number',
    message: ({ value }) => `“${quote(value)}” does not exist in the country of its code`,
    action: () =>
      'Check the code: +33 in metropolitan France, +590 in Guadeloupe, +262 in La Réunion',
  },
  'custom-check-error/nomenclature-acte': {
    title: 'Wrong matter',
    message: ({ value }) =>
      `“${quote(value)}” does not follow the nomenclature of acts, written matter/sub-matter`,
    action: replaceOr('Write one of the nine matters, a slash, then the sub-matter'),
    explain: {
      cause:
        'The subject of an act sent to the préfecture starts with one of the nine matters of the nomenclature, followed by a slash without space.',
      example:
        'Finances locales/Subventions is right; Finances locales / Subventions has superfluous spaces.',
      remedy:
        'Start with: Commande publique, Urbanisme, Domaine et patrimoine, Fonction publique, Institutions et vie politique, Libertés publiques et pouvoirs de police, Finances locales, Domaines de compétences par thèmes, or Autres domaines de compétences.',
    },
  },
  'custom-check-error/nomenclature-acte/slash-missing': {
    title: 'Missing slash',
    message: ({ value }) => `“${quote(value)}” has no slash after the matter`,
    action: () => 'Write the matter, a slash, then the sub-matter',
  },
  'custom-check-error/nomenclature-acte/space-around-slash': {
    title: 'Superfluous spaces',
    message: ({ value }) => `“${quote(value)}” has spaces around the slash`,
    action: replaceOr('Remove the spaces before and after the slash'),
  },
  'custom-check-error/nomenclature-acte/unknown-prefix': {
    title: 'Unknown matter',
    message: ({ value }) =>
      `“${quote(value)}” starts with none of the nine matters of the nomenclature of acts`,
    action: replaceOr('Start with one of the nine matters (Finances locales, Urbanisme…)'),
  },
  'year-interval-value': {
    title: 'Wrong year interval',
    message: ({ value }) => `“${quote(value)}” is not an interval of two years (YYYY/YYYY)`,
    action: replaceOr('Write two years with a slash between them: 2023/2024'),
    explain: {
      cause:
        'The interval is written with two years of 4 digits, the first before the second, and a slash between them.',
      example: '2023/2024 is right; 2023-2024, 2023/24 and 2024/2023 are not.',
      remedy: 'Write the interval again as YYYY/YYYY.',
    },
  },
  'year-interval-value/year-or-interval': {
    title: 'Wrong year or interval',
    message: ({ value }) =>
      `“${quote(value)}” is neither a year (YYYY) nor an interval (YYYY/YYYY)`,
    action: replaceOr('Write a year, or two years with a slash between them'),
  },
  'year-interval-value/same-year': {
    title: 'One-year interval',
    message: ({ value }) => `“${quote(value)}” has the same year twice`,
    action: () => 'Put two different years, the first before the second',
  },
  'year-interval-value/decreasing': {
    title: 'Reversed interval',
    message: ({ value }) => `“${quote(value)}” ends before it starts`,
    action: replaceOr('Put the first year before the second'),
  },
  'french-gps-coordinates': {
    title: 'Point outside France',
    message: ({ value }) => `The point “${quote(value)}” is not in France`,
    action: () => 'Check the coordinates: longitude first, latitude next',
    explain: {
      cause:
        'The point (longitude, latitude) falls outside the six boxes that hold metropolitan France, Guadeloupe, Martinique, Guyane, La Réunion and Mayotte.',
      example: '2.35, 48.85 is in Paris; 2.35, 4.88 is off the coast of Ghana.',
      remedy: 'Correct the coordinates, in decimal degrees (WGS 84).',
    },
  },
  'french-gps-coordinates/other-territory': {
    title: 'Territory not covered',
    message: ({ value, params }) =>
      `The point “${quote(value)}” is French (${quote(params.territory)}), but outside the six territories that this check knows`,
    action: () => 'If the point is right, report it to the authors of the schema',
  },
  'french-gps-coordinates/not-a-point': {
    title: 'Unreadable coordinates',
    message: ({ value }) => `“${quote(value)}” is not a point: longitude, latitude`,
    action: () => 'Write two numbers with a comma between them: 2.35, 48.85',
  },
  'reversed-french-gps-coordinates': {
    title: 'Swapped coordinates',
    message: ({ value, params }) =>
      `“${quote(value)}” gives the latitude before the longitude: the other way round, the point is in France (${quote(params.territory)})`,
    action: () => 'Swap the two numbers: longitude first, latitude next',
    explain: {
      cause:
        'The latitude is written before the longitude. In metropolitan France, latitudes go from 41 to 51 and longitudes from -5 to 10.',
      example: '48.85, 2.35 where 2.35, 48.85 is expected.',
      remedy: 'Swap the two numbers, most likely in the whole column.',
    },
  },
  'custom-check-error/latitude-l93': {
    title: 'Wrong Lambert 93 northing',
    message: (finding) =>
      `“${quote(finding.value)}” is not a Lambert 93 northing: a number ${metres(finding)}`,
    action: () => 'Check the coordinate and its projection',
    explain: { ...LAMBERT, example: '6862305 is right; 48.85 is in degrees.' },
  },
  'custom-check-error/latitude-l93/degrees': {
    title: 'Degrees, not metres',
    message: ({ value }) =>
      `“${quote(value)}” seems to be in degrees; the coordinate is expected in metres (Lambert 93)`,
    action: () => 'Convert the coordinates to Lambert 93 (EPSG:2154)',
  },
  'custom-check-error/latitude-l93/swapped': {
    title: 'Swapped X and Y',
    message: ({ value }) => `“${quote(value)}” is an easting (X); the northing (Y) is expected`,
    action: () => 'Swap the two coordinates',
  },
  'custom-check-error/longitude-l93': {
    title: 'Wrong Lambert 93 easting',
    message: (finding) =>
      `“${quote(finding.value)}” is not a Lambert 93 easting: a number ${metres(finding)}`,
    action: () => 'Check the coordinate and its projection',
    explain: { ...LAMBERT, example: '652381 is right; 6862305 is a northing.' },
  },
  'custom-check-error/longitude-l93/swapped': {
    title: 'Swapped X and Y',
    message: ({ value }) => `“${quote(value)}” is a northing (Y); the easting (X) is expected`,
    action: () => 'Swap the two coordinates',
  },
};
