import { findLicence } from '../licences/index.ts';
import type { ColumnRecord, DatasetRecord, ResourceRecord } from '../record.ts';
import { addressOf, type ExportContext, type MetadataExport } from './export.ts';
import { filled, json } from './json.ts';

const CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'fr' }];

/** CSV on the Web: the CSV files of a dataset, as a table or a group of tables. */
export const csvw: MetadataExport = {
  id: 'csvw',
  fileName: 'csv-metadata.json',
  mime: 'application/csvm+json',
  covers: 'dataset',
  write([record], context) {
    if (record === undefined) return '';
    const tables = record.resources.filter(({ format }) => format === 'csv');
    const [only] = tables;
    if (only !== undefined && tables.length === 1) return csvwTable(record, only, context);
    return json({
      '@context': CONTEXT,
      ...described(record),
      tables: tables.map((resource) => table(record, resource, context)),
    });
  },
};

/** The document of one CSV file, which readers look for as `<file>-metadata.json`. */
export function csvwTable(
  record: DatasetRecord,
  resource: ResourceRecord,
  context: ExportContext,
): string {
  return json({ '@context': CONTEXT, ...table(record, resource, context), ...described(record) });
}

function described(record: DatasetRecord) {
  const url = record.license === undefined ? undefined : findLicence(record.license)?.url;
  return filled({
    'dc:title': record.title,
    'dc:description': record.description,
    'dc:publisher': record.authority.name,
    'dc:creator': record.producer.name,
    'dc:license': url === undefined ? undefined : { '@id': url },
    'dc:modified': record.modified,
    'dc:issued': record.issued,
    'dcat:keyword': record.keywords,
  });
}

function table(record: DatasetRecord, resource: ResourceRecord, context: ExportContext) {
  return filled({
    url: addressOf(record, resource, context),
    // Before a build nobody has said how the file is written.
    dialect:
      resource.bytes === undefined
        ? undefined
        : { delimiter: ',', encoding: 'utf-8', header: true, quoteChar: '"' },
    tableSchema:
      resource.columns === undefined ? undefined : { columns: resource.columns.map(column) },
  });
}

function column(one: ColumnRecord) {
  return filled({
    // A name may not start with `_`, which is kept for CSVW itself.
    name:
      encodeURIComponent(one.name)
        .replace(/^_+/, '')
        .replace(/-/g, '%2D')
        .replace(/['()*!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`) ||
      undefined,
    titles: one.name,
    datatype: DATATYPES[one.type]?.(one.format),
    required: one.required === true ? true : undefined,
    'dc:title': one.title,
    'dc:description': one.description,
  });
}

/** Types of Table Schema in CSVW; formats that CSVW has no pattern for are texts. */
const DATATYPES: Readonly<Record<string, (format: string | undefined) => unknown>> = {
  number: () => 'decimal',
  integer: () => 'integer',
  boolean: () => 'string',
  date: (format) => dated('date', format, 'yyyy-MM-dd'),
  datetime: (format) => dated('datetime', format, undefined),
  time: (format) => dated('time', format, undefined),
  year: () => 'gYear',
  yearmonth: () => 'gYearMonth',
  duration: () => 'duration',
};

function dated(base: string, format: string | undefined, pattern: string | undefined): unknown {
  if (format !== undefined && format !== 'default') return 'string';
  return pattern === undefined ? base : { base, format: pattern };
}
