import { pages } from './pages-en.ts';
import type { Words } from './words.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
let format: Intl.NumberFormat | undefined;

function number(value: number): string {
  format ??= new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
  return format.format(value);
}

function date(iso: string): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function some(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

export const en: Words = {
  lang: 'en',
  months: MONTHS,
  number,
  compact: (value) => {
    if (Math.abs(value) >= 1e9) return `${number(value / 1e9)}bn`;
    if (Math.abs(value) >= 1e6) return `${number(value / 1e6)}m`;
    return Math.abs(value) >= 1e4 ? `${number(value / 1e3)}k` : number(value);
  },
  date,
  bytes: (size) => {
    if (size >= 1e9) return `${number(Math.round(size / 1e7) / 100)} GB`;
    if (size >= 1e6) return `${number(Math.round(size / 1e5) / 10)} MB`;
    return size >= 1e3 ? `${number(Math.round(size / 1e3))} kB` : some(size, 'byte', 'bytes');
  },
  rows: (count) => some(count, 'row', 'rows'),
  datasets: (count) => some(count, 'dataset', 'datasets'),
  files: (count) => some(count, 'file', 'files'),
  chartTitle: (subject) => {
    switch (subject.says) {
      case 'count-by-category':
        return `Rows by “${subject.category}”`;
      case 'sum-by-category':
        return `Total of “${subject.amount}” by “${subject.category}”`;
      case 'count-by-period':
        return `Rows by ${subject.period}`;
      case 'sum-by-period':
        return `Total of “${subject.amount}” by ${subject.period}`;
    }
  },
  firstOf: (shown, all) => `first ${number(shown)} of ${number(all)}`,
  highest: (label, value) => `Highest: ${label}, ${value}.`,
  figures: 'The figures of this chart',
  label: 'Label',
  value: 'Value',

  siteTitle: (authority) => `Open data — ${authority}`,
  skip: 'Skip to content',
  menu: 'Main menu',
  home: 'Home',
  allDatasets: 'Datasets',
  themesTitle: 'Themes',
  licences: 'Licences',
  reuse: 'Reuse',
  about: 'About',
  legal: 'Legal notice',
  personalData: 'Personal data',
  accessibility: 'Accessibility',
  siteMap: 'Site map',
  contact: 'Contact',
  notAudited: 'Accessibility: not compliant (no audit was made)',
  breadcrumb: 'You are here',
  intro: (authority) =>
    `${authority} opens its data to everyone: read them here, download and reuse them freely, without an account and free of charge.`,
  searchLabel: 'Search the data',
  searchHint: 'For example: subventions, écoles, budget…',
  searchButton: 'Search',
  latest: 'Latest updates',
  inFigures: 'In figures',
  theme: 'Theme',
  format: 'Format',
  licence: 'Licence',
  producer: 'Producer',
  frequency: 'Frequency',
  any: 'All',
  noResult: 'No dataset matches. Try another word, or remove a filter.',
  results: 'Results',
  updated: 'Updated on',
  lastUpdate: 'Last update',
  published: 'First published',
  rhythm: (frequency) => `Updated: ${frequency.toLowerCase()}`,
  period: 'Period covered',
  territory: 'Territory',
  downloads: 'Download',
  download: (name, kind, size) => `${name} (${kind}, ${size})`,
  checksum: 'SHA-256 checksum',
  preview: 'Preview',
  previewOf: (shown, all) =>
    shown < all ? `First ${number(shown)} rows of ${number(all)}` : some(all, 'row', 'rows'),
  column: 'Column',
  type: 'Type',
  description: 'Description',
  example: 'Example',
  required: 'Required',
  yes: 'yes',
  no: 'no',
  structure: 'What each column holds',
  chartsTitle: 'In charts',
  mapTitle: 'Map',
  mapText: (points) =>
    `${points} ${points === '1' ? 'place' : 'places'} on the map; the same list is in the table.`,
  mapPart: (shown, all) =>
    `The map shows ${shown} of the ${all} places, spread over the whole territory; all are in the table.`,
  mapAsTable: 'See the list in the table',
  metadata: 'About this dataset',
  licenceTitle: 'Licence',
  licenceText: {
    lov2: 'You may copy, adapt and use these data, also to sell a service, provided that you name their source and the date of their last update.',
    'odc-odbl':
      'You may copy, adapt and use these data, also to sell a service, provided that you name their source; a database that you derive from them and make public stays under the same licence.',
  },
  licenceName: {
    lov2: 'Licence Ouverte 2.0',
    'odc-odbl': 'Open Database License (ODbL) 1.0',
  },
  attribution: 'Credit line to copy',
  copy: 'Copy',
  copied: 'Copied',
  provenanceTitle: 'Where these data come from',
  system: 'Source system',
  exportedBy: 'Export',
  treatments: 'Treatments',
  certified: (who, when) =>
    `Provenance certified by: ${who}${when === undefined ? '' : `, ${date(when)}`}`,
  certificate: 'Provenance certificate',
  contactTitle: 'Contact',
  versionsTitle: 'Versions',
  version: 'Version',
  qualityTitle: 'Quality of the description',
  qualityText: (score) => `${score} of the criteria of the national platform data.gouv.fr are met.`,
  qualityLacks: 'Missing:',
  qualityMissing: {
    license: 'a licence',
    temporal_coverage: 'the period covered',
    spatial: 'the territory covered',
    update_frequency: 'the update frequency',
    update_fulfilled_in_time: 'an update at the announced rhythm',
    dataset_description_quality: 'a description of more than 100 characters',
    has_open_format: 'a file in an open format',
    all_resources_available: 'files that are all available',
    resources_documentation: 'documentation of the files',
  },
  elsewhere: 'Also published on',
  reuses: 'Reuses',
  noReuse: 'Have you made something with these data? Tell us.',
  useTitle: 'For developers',
  useText:
    'Addresses of files do not change: a program may read them. Put the address of the site in front where it is missing.',
  embed: 'Embed this preview in another page',
  schema: 'Schema',
  machine: 'Descriptions for machines',
  colon: ': ',
  withdrawn: 'This dataset has not been published here since',
  withdrawnText: 'Its address is kept for those who quoted it. Write to us to know more.',
  byTheme: 'By theme',
  background: 'Background of the map',
  identifier: 'Identifier',
  keywords: 'Keywords',
  types: {
    string: 'text',
    number: 'number',
    integer: 'whole number',
    boolean: 'yes or no',
    date: 'date',
    datetime: 'date and time',
    time: 'time',
    year: 'year',
    yearmonth: 'month',
    duration: 'duration',
    geopoint: 'coordinates',
    geojson: 'geographical shape',
    array: 'list',
    object: 'object',
    list: 'list',
    any: 'free',
  },
  themes: {
    AGRI: 'Agriculture, food',
    ECON: 'Economy and finance',
    EDUC: 'Education, culture, sport',
    ENER: 'Energy',
    ENVI: 'Environment',
    GOVE: 'Public life',
    HEAL: 'Health',
    INTR: 'International',
    JUST: 'Justice, safety',
    REGI: 'Regions and cities',
    SOCI: 'Population and society',
    TECH: 'Science and technology',
    TRAN: 'Transport',
  },
  levels: {
    infracommunal: 'Neighbourhood',
    commune: 'Commune',
    epci: 'Inter-municipality',
    canton: 'Canton',
    departement: 'Département',
    region: 'Region',
    country: 'Country',
    other: 'Other',
  },
  frequencies: {
    continuous: 'Continuous',
    hourly: 'Hourly',
    daily: 'Daily',
    weekly: 'Weekly',
    biweekly: 'Every two weeks',
    monthly: 'Monthly',
    bimonthly: 'Every two months',
    quarterly: 'Quarterly',
    threeTimesAYear: 'Three times a year',
    semiannual: 'Twice a year',
    annual: 'Yearly',
    biennial: 'Every two years',
    triennial: 'Every three years',
    quinquennial: 'Every five years',
    punctual: 'As needed',
    irregular: 'Irregular',
    never: 'Never',
    notPlanned: 'Not planned',
    unknown: 'Unknown',
  },
  table: {
    filter: 'Filter the rows',
    sort: 'Sort by',
    previous: 'Previous page',
    next: 'Next page',
    page: 'Page {page} of {pages}',
    loading: 'Reading the data…',
    found: '{count} rows',
    none: 'No row matches this filter.',
    part: 'Filter and sort work on the first {held} rows; the whole file can be downloaded above.',
    failed: 'The next rows could not be read. The whole file can be downloaded above.',
  },
  pages,
};
