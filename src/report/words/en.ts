import { page } from './en-page.ts';
import { counting, numbersOf, type Words } from './words.ts';

const number = numbersOf('en-GB', ',');
/** 100% is said of what is wholly alike only. */
const percent = (ratio: number): string =>
  `${ratio < 1 ? Math.min(99, Math.round(100 * ratio)) : 100}%`;

const count = counting(number, (value) => value === 1, {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
  value: ['value', 'values'],
  row: ['row', 'rows'],
  column: ['column', 'columns'],
  cell: ['cell', 'cells'],
  place: ['place', 'places'],
  sheet: ['sheet', 'sheets'],
  problem: ['problem', 'problems'],
  file: ['file', 'files'],
  'valid-file': ['valid', 'valid'],
  'invalid-file': ['invalid', 'invalid'],
  'unreadable-file': ['unreadable', 'unreadable'],
  finding: ['finding', 'findings'],
});

export const en: Words = {
  lang: 'en',
  number,
  percent,
  count,
  and: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  quote: (text) => `“${text}”`,
  colon: ':',
  masked: 'masked',
  empty: 'empty',
  level: { error: 'error', warning: 'warning', info: 'note' },
  layer: {
    input: 'reading the file',
    source: 'whole file',
    schema: 'schema',
    header: 'header',
    row: 'rows',
    cell: 'cells',
    beyond: 'beyond the schema',
    privacy: 'personal data',
    metadata: 'description',
    licence: 'licence',
  },
  conform: (schema) => `conforms to ${schema}`,
  notConform: (schema) => `does not conform to ${schema}`,
  soundStructure: 'sound structure',
  personalColumns: (count) => `personal data in ${count} ${count > 1 ? 'columns' : 'column'}`,
  nothingPersonal: 'no personal data recognised',
  faultyStructure: 'structure to be corrected',
  unreadable: 'unreadable',
  delimiter: (shown) => `delimiter ${shown}`,
  tab: 'tab',
  space: 'space',
  workbook: (format, sheet) => (sheet === undefined ? format : `${format}, sheet “${sheet}”`),
  withBom: 'with BOM',
  compressed: 'compressed',
  headerAt: (row) => `header on row ${number(row)}`,
  mixedNewlines: 'mixed line ends',
  chosen: ({ chosen, score }) => {
    if (chosen === 'option') return undefined;
    if (chosen === 'project') return 'schema given by odc.yml';
    const likeness = score === null ? '' : `${percent(score)} alike, `;
    return `schema guessed (${likeness}otherwise --schema)`;
  },
  noSchema: 'no schema: only the structure is checked (--schema to choose one)',
  column: (column) => `column ${column}`,
  lines: (lines, { more = false, ofSheet = false } = {}) => {
    const [one, many] = ofSheet ? ['spreadsheet row', 'spreadsheet rows'] : ['line', 'lines'];
    return `${lines.length > 1 || more ? many : one} ${lines.join(', ')}${more ? '…' : ''}`;
  },
  more: (problems, columns) =>
    `… and ${number(problems)} more ${problems > 1 ? 'problems' : 'problem'}${
      columns > 0 ? ` in ${count(columns, 'column')}` : ''
    }`,
  moreFiles: (files) => `… and ${number(files)} more ${files > 1 ? 'files' : 'file'}`,
  moreFindings: (findings) =>
    `… and ${number(findings)} more ${findings > 1 ? 'findings' : 'finding'}`,
  seeAll: 'To see all:',
  reportName: 'report.html',
  wholeFile: 'Whole file',
  readTest: 'reading',
  noFile: 'no file',
  csv: {
    path: 'file',
    level: 'level',
    code: 'code',
    rule: 'rule',
    column: 'column',
    field: 'field',
    line: 'line',
    row: 'row',
    value: 'value',
    suggestion: 'suggested value',
    message: 'problem',
    hint: 'what to do',
  },
  page,
  explain: {
    level: 'Level:',
    where: 'About:',
    cause: 'Cause:',
    example: 'Example:',
    remedy: 'What to do:',
    related: 'Particular cases:',
    ignorable: 'Can be switched off with --ignore',
    noPage: 'No page for this code yet',
    listEnd: 'To know more about a code or a check: odc explain CODE, odc explain siret',
  },
};
