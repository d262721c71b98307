import { CODES, isCode } from '../../base/codes.ts';
import type { ColumnRecord } from '../../metadata/record.ts';
import { exampleText } from '../../schema/example-text.ts';
import type { Field } from '../../schema/model.ts';
import { openTable } from '../../table/open.ts';
import type { TableOptions } from '../../table/table.ts';
import { meetHeader } from '../../validate/header/meet-header.ts';
import { type FileOptions, type FileRequest, validateFile } from '../../validate/validate-file.ts';
import { ColumnSurvey } from '../columns/survey.ts';
import { Totals } from '../columns/totals.ts';
import { PlaceSearch } from '../places/find-places.ts';
import type { DatasetWork, TableWork } from '../work.ts';
import { CanonicalCsv } from './canonical.ts';
import { nextFile } from './scratch-file.ts';

/** Lists nothing: what is wrong is counted, `odc validate` tells where. */
const MOST_ISSUES = 0;

/**
 * One walk over a table: it is validated, personal data are looked for, columns are surveyed, and the
 * canonical CSV is written.
 */
export async function checkTable(table: TableWork, work: DatasetWork): Promise<void> {
  const { ports, walk, job, sink } = work;
  const request: FileRequest = { ...table.job.request, path: table.path, table: table.options };
  const opened = await openTable(ports.files.source(table.path), table.options);
  const options = validationOptions(work);
  const schema = table.schema?.schema;
  const { fields } = meetHeader(opened, schema, options);
  const labels = opened.header.columns;
  const described = labels.map((label, index) => ({ index, label, field: fields[index] }));
  const survey = new ColumnSurvey(labels, fields);
  const totals = new Totals(labels, fields);
  const places = new PlaceSearch(described);
  const privacy = await ports.watchPrivacy(table.job.location);
  const path = nextFile(work, `${table.job.name}.csv`);
  const file = sink.open(path, { force: true });
  try {
    const watchers = [
      privacy.observer,
      survey,
      totals,
      places,
      new CanonicalCsv(file, opened.info),
    ];
    const around = {
      requests: [request, ...job.around],
      chooser: ports.chooser,
      files: ports.files,
    };
    const { ledger } = await validateFile(request, around, { ...options, watchers }, walk);
    await file.commit();
    const { error, warning, info } = ledger.counts();
    table.counts = { error, warning, info };
    table.isClean = isClean(opened.info.encoding, table.options, ledger.counts().byCode);
  } finally {
    file.abort();
  }
  table.canonical = sink.factsOf(path);
  table.privacy = privacy.findings();
  table.totals = totals.end();
  table.columns = labels.map((label, index) => columnRecord(label, fields[index]));
  const { resource, name } = table.job;
  table.surveyed = {
    name,
    title: resource.title ?? job.dataset.title ?? name,
    columns: survey.end(),
    rows: survey.rows,
    places: places.end(),
  };
  table.operations = table.operations.filter(({ name }) => name !== 'validate');
  table.operations.push({ name: 'validate', counts: { rows: survey.rows, ...table.counts } });
}

function validationOptions({ job }: DatasetWork): Omit<FileOptions, 'watchers'> {
  const { mode, ignoreHeaderCase, ignore } = job.project.validate;
  return {
    mode: mode ?? 'validata',
    ignoreHeaderCase: ignoreHeaderCase === true,
    maxIssues: MOST_ISSUES,
    ignore: new Set(ignore),
    judged: true,
  };
}

function columnRecord(label: string, field: Field | undefined): ColumnRecord {
  if (field === undefined) return { name: label, type: 'string' };
  const { type, format, title, description, constraints } = field;
  const example = exampleText(field);
  return {
    name: label,
    type,
    ...(format === 'default' ? {} : { format }),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
    ...(constraints.required === true ? { required: true } : {}),
    ...readingOf(field),
  };
}

/** How cells are read where it is not the usual way. */
function readingOf(field: Field): Pick<ColumnRecord, 'reading'> {
  const { trueValues, falseValues, decimalChar, groupChar, bareNumber, missingValues } = field;
  const isUsual = missingValues.length === 1 && missingValues[0] === '';
  const written = { trueValues, falseValues, decimalChar, groupChar, bareNumber };
  const own = Object.entries({ ...written, ...(isUsual ? {} : { missingValues }) }).filter(
    ([, value]) => value !== undefined,
  );
  return own.length === 0 ? {} : { reading: Object.fromEntries(own) };
}

/** What no repair changes: the size of the file, its other sheets, what a schema or a header tells. */
function isBesideTheData(code: string): boolean {
  if (code === 'large-file' || code === 'hidden-sheet' || code === 'other-sheets') return true;
  if (!isCode(code)) return false;
  const { level, layer } = CODES[code];
  return level === 'info' && (layer === 'schema' || layer === 'header');
}

/** Whether there is nothing to repair: nothing was found in the rows, and the encoding is no guess. */
function isClean(
  encoding: string,
  options: TableOptions,
  byCode: Readonly<Record<string, number>>,
): boolean {
  const isSure = encoding === 'utf-8' || options.encoding !== undefined;
  return isSure && Object.keys(byCode).every(isBesideTheData);
}
