import type { Finding } from '../../../finding.ts';
import type { types as french } from '../../fr/cells/types.ts';
import { quote } from '../../quoting.ts';
import type { FindingText } from '../../text.ts';
import { replaceBy } from '../replacing.ts';
import { choices, is, mask, replace, subject } from './wording.ts';

/** written dd/mm/yyyy */
const inMask = (finding: Finding): string => {
  const text = mask(finding);
  return text === '' ? '' : ` written ${text}`;
};

export const types: Readonly<Record<keyof typeof french, FindingText>> = {
  'type-error': {
    title: 'Wrong type',
    message: (finding) => `${subject(finding)} ${is(finding)} not of the expected type`,
    action: (finding) => replace(finding, 'Write a value of the type that the schema asks for'),
    explain: {
      cause:
        'The schema says what each column holds: a number, a date, yes or no, an address, and so on.',
      example: 'The text “about 1,500” in a column of numbers.',
      remedy:
        'Write the value in the expected form; leave the cell empty when the value is unknown and the column optional.',
    },
  },
  'type-error/number': {
    title: 'Wrong number',
    message: (finding) =>
      `${subject(finding)} ${is(finding)} not a number: digits without space or symbol, and a ${finding.params.decimalChar === ',' ? 'comma' : 'point'} before the decimals`,
    action: (finding) => replace(finding, 'Write the number alone'),
    explain: {
      cause: 'The schema expects a number that every program reads in the same way.',
      example: '“1 234,50 €” must be written 1234.50.',
      remedy: 'Remove spaces, units and symbols; write the decimals after a point.',
    },
  },
  'type-error/integer': {
    title: 'Wrong whole number',
    message: (finding) => `${subject(finding)} ${is(finding)} not a whole number: digits only`,
    action: (finding) => replace(finding, 'Write a number without decimals, spaces or unit'),
  },
  'type-error/boolean': {
    title: 'Wrong yes or no',
    message: (finding) =>
      `${subject(finding)} ${is(finding)} not expected: for yes, write ${choices(finding.params.yes, 4)}; for no, ${choices(finding.params.no, 4)}`,
    action: (finding) => replaceBy(finding, 'Use exactly these words'),
  },
  'type-error/date': {
    title: 'Wrong date',
    message: (finding) => `${subject(finding)} ${is(finding)} not a date${inMask(finding)}`,
    action: (finding) => {
      const form = mask(finding);
      return finding.corrections === 'each' && form !== ''
        ? `In the spreadsheet, give the column the format ${form}, then export again`
        : replace(finding, 'Write a date that exists, in this form');
    },
    explain: {
      cause:
        'The schema expects dates in one precise form, so that day and month are not confused.',
      example: '“06/12/2022” must be written 2022-12-06.',
      remedy:
        'In the spreadsheet, give the column the custom format that is asked for (most often yyyy-mm-dd), then export again.',
    },
  },
  'type-error/datetime': {
    title: 'Wrong date and time',
    message: (finding) =>
      `${subject(finding)} ${is(finding)} not a date and a time${inMask(finding)}`,
    action: (finding) => replace(finding, 'Write the date, then the time with its seconds'),
  },
  'type-error/time': {
    title: 'Wrong time',
    message: (finding) => `${subject(finding)} ${is(finding)} not a time${inMask(finding)}`,
    action: (finding) => replace(finding, 'Write the time in this form'),
  },
  'type-error/year': {
    title: 'Wrong year',
    message: (finding) => `${subject(finding)} ${is(finding)} not a year: four digits`,
    action: (finding) => replace(finding, 'Write the year with four digits'),
  },
  'type-error/yearmonth': {
    title: 'Wrong month',
    message: (finding) => `${subject(finding)} ${is(finding)} not a month written yyyy-mm`,
    action: (finding) => replace(finding, 'Write the year, a hyphen, then the month'),
  },
  'type-error/duration': {
    title: 'Wrong duration',
    message: (finding) =>
      `${subject(finding)} ${is(finding)} not a duration (ISO 8601), such as P1Y6M (one year and six months) or PT1H30M (an hour and a half)`,
    action: (finding) => replace(finding, 'Write the duration in this form'),
  },
  'type-error/geopoint': {
    title: 'Wrong coordinates',
    message: (finding) =>
      `${subject(finding)} ${is(finding)} not a point, such as “${pointForm(finding)}”: longitude from -180 to 180, then latitude from -90 to 90`,
    action: (finding) =>
      replace(finding, 'Write the longitude, then the latitude, in decimal degrees'),
  },
  'type-error/geojson': {
    title: 'Wrong geometry',
    message: (finding) =>
      `${subject(finding)} ${is(finding)} not a complete ${finding.params.format === 'topojson' ? 'TopoJSON' : 'GeoJSON'} object`,
    action: (finding) => replace(finding, 'Export the geometry from a mapping program'),
  },
  'type-error/array': {
    title: 'Wrong list',
    message: (finding) =>
      `${subject(finding)} ${is(finding)} not a JSON list: square brackets, each value between straight quotes`,
    action: (finding) => replace(finding, 'Write the list as ["a","b"]'),
  },
  'type-error/object': {
    title: 'Wrong JSON object',
    message: (finding) => `${subject(finding)} ${is(finding)} not a JSON object`,
    action: (finding) => replace(finding, 'Write the object as {"name": "value"}'),
  },
  'type-error/list': {
    title: 'Wrong list',
    message: (finding) =>
      `${subject(finding)} ${is(finding)} not a list of values (${String(finding.params.itemType)}) separated by “${quote(finding.params.delimiter)}”`,
    action: (finding) => replace(finding, 'Check each value and the delimiter'),
  },
  'type-error/email': {
    title: 'Wrong e-mail address',
    message: (finding) => `${subject(finding)} ${is(finding)} not an e-mail address`,
    action: (finding) => replace(finding, 'Write a single address, without name or space'),
  },
  'type-error/uri': {
    title: 'Wrong web address',
    message: (finding) =>
      `${subject(finding)} ${is(finding)} not a complete web address: it must start with https:// or http://`,
    action: (finding) => replace(finding, 'Copy the address from the browser'),
  },
  'type-error/uuid': {
    title: 'Wrong UUID',
    message: (finding) =>
      `${subject(finding)} ${is(finding)} not a UUID: 32 digits or letters from a to f, in five groups`,
    action: (finding) => replace(finding, 'Copy the identifier from its source again'),
  },
  'type-error/binary': {
    title: 'Wrong binary content',
    message: (finding) => `${subject(finding)} ${is(finding)} not content encoded in base64`,
    action: (finding) => replace(finding, 'Encode the content again'),
  },
  'type-error/wkt': {
    title: 'Wrong geometry',
    message: (finding) =>
      `${subject(finding)} ${is(finding)} not a WKT geometry, such as “POINT (2.35 48.85)”`,
    action: (finding) => replace(finding, 'Export the geometry from a mapping program'),
  },
};

function pointForm({ params }: Finding): string {
  if (params.format === 'array') return '[2.35,48.85]';
  return params.format === 'object' ? '{"lon":2.35,"lat":48.85}' : '2.35,48.85';
}
