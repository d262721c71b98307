import type { Finding, Param } from '../base/finding.ts';
import { isAboutLabel } from './blocks.ts';
import type { FileReport, ValidationReport } from './report.ts';
import { ShiftedRows } from './shifted-rows.ts';

/**
 * The report without any value of the columns that hold personal data. Every format is given this
 * one, so that none can forget: the value, what corrects it and the parameters of the sentence that
 * may repeat a part of it all become `mask`.
 */
export function maskReport(report: ValidationReport, mask: string): ValidationReport {
  if (report.files.every(({ maskedColumns }) => isEmpty(maskedColumns))) return report;
  return { ...report, files: report.files.map((file) => maskFile(file, mask)) };
}

function maskFile(file: FileReport, mask: string): FileReport {
  if (isEmpty(file.maskedColumns)) return file;
  const hide = (finding: Finding): Finding => maskFinding(finding, file, mask);
  const groups = file.counts.groups.map((group) => ({
    ...group,
    samples: group.samples.map(hide),
  }));
  return { ...file, issues: file.issues.map(hide), counts: { ...file.counts, groups } };
}

function isEmpty(columns: ReadonlySet<string> | undefined): boolean {
  return columns === undefined || columns.size === 0;
}

/**
 * True for a finding placed in a cell that holds personal data, or may: nobody knows of which column
 * a cell is where cells are too many or too few. The label of a column holds none.
 */
export function isMasked(finding: Finding, file: FileReport): boolean {
  const { maskedColumns } = file;
  if (maskedColumns === undefined || isEmpty(maskedColumns) || isAboutLabel(finding.code)) {
    return false;
  }
  const label = finding.column === undefined ? undefined : file.table?.columns[finding.column - 1];
  if ([finding.field, label].some((name) => name !== undefined && maskedColumns.has(name))) {
    return true;
  }
  return isUnplaced(finding) || ShiftedRows.of(file).has(finding.row);
}

/** What is said of bytes that nobody could put in a column. */
function isUnplaced({ code, column, field }: Finding): boolean {
  if (code !== 'encoding-error' && code !== 'mojibake') return false;
  return column === undefined && field === undefined;
}

function maskFinding(finding: Finding, file: FileReport, mask: string): Finding {
  const masked = isMasked(finding, file);
  if (!masked && (isAboutLabel(finding.code) || !mentions(finding.params, file.maskedColumns))) {
    return finding;
  }
  const names = new Set([
    ...(file.table?.columns ?? []),
    ...(file.fields ?? []).map(({ name }) => name),
    ...(finding.field ? [finding.field] : []),
  ]);
  const params = maskParams(finding.params, names, mask);
  // What would correct one column may be taken from the other.
  const { suggestion: _suggestion, value, ...rest } = finding;
  if (!masked) return { ...rest, ...(value === undefined ? {} : { value }), params };
  return { ...rest, ...(value === undefined ? {} : { value: mask }), params };
}

/** A rule over several columns names them in its parameters. */
function mentions(params: Finding['params'], columns: ReadonlySet<string> | undefined): boolean {
  return Object.values(params).some((param) =>
    (Array.isArray(param) ? param : [param]).some((one) => columns?.has(String(one)) === true),
  );
}

/** Parameters that come from the schema, never from a cell. What is not among them may tell one. */
const OF_THE_SCHEMA: ReadonlySet<string> = new Set([
  'allowed',
  'bound',
  'byte',
  'characters',
  'check',
  'decimalChar',
  'delimiter',
  'encoding',
  'example',
  'format',
  'groupChar',
  'itemType',
  'keyword',
  'no',
  'op',
  'pattern',
  'resource',
  'type',
  'yes',
]);

/** Numbers that rules count stay; texts do not, but for the names of columns. */
function maskParams(
  params: Finding['params'],
  names: ReadonlySet<string>,
  mask: string,
): Finding['params'] {
  const hide = (text: string): string => (names.has(text) ? text : mask);
  const hidden = (param: Param): Param => {
    if (typeof param === 'string') return param === '' ? param : hide(param);
    return isList(param) ? param.map((one) => hide(String(one))) : param;
  };
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => [
      name,
      OF_THE_SCHEMA.has(name) ? param : hidden(param),
    ]),
  );
}

function isList(param: Param): param is readonly string[] | readonly number[] {
  return Array.isArray(param);
}
