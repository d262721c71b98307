import type { Finding, Param } from '../base/finding.ts';
import { fold } from '../base/folding.ts';
import { isAboutLabel } from './blocks.ts';
import type { FileReport, ValidationReport } from './report.ts';

/**
 * The report without any value of the columns that hold personal data. Every format is given this
 * one, so that none can forget: the value, what corrects it and the parameters of the sentence that
 * repeat a part of it all become `mask`.
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

/** True for a finding placed in a cell that holds personal data; the label of a column holds none. */
export function isMasked(finding: Finding, file: FileReport): boolean {
  const { maskedColumns } = file;
  if (maskedColumns === undefined || isAboutLabel(finding.code)) return false;
  const label = finding.column === undefined ? undefined : file.table?.columns[finding.column - 1];
  return [finding.field, label].some((name) => name !== undefined && maskedColumns.has(name));
}

function maskFinding(finding: Finding, file: FileReport, mask: string): Finding {
  const names = new Set([
    ...(file.table?.columns ?? []),
    ...(finding.field ? [finding.field] : []),
  ]);
  if (isMasked(finding, file)) {
    const { suggestion, value, ...rest } = finding;
    const secrets = [value, suggestion].filter((secret) => secret !== undefined);
    const hides = (text: string) => !names.has(text) && secrets.some((one) => tells(text, one));
    const params = maskParams(finding.params, hides, mask);
    return { ...rest, ...(value === undefined ? {} : { value: mask }), params };
  }
  if (isAboutLabel(finding.code) || !mentions(finding.params, file.maskedColumns)) return finding;
  return { ...finding, params: maskParams(finding.params, (text) => !names.has(text), mask) };
}

/** A rule over several columns names them in its parameters. */
function mentions(params: Finding['params'], columns: ReadonlySet<string> | undefined): boolean {
  return Object.values(params).some((param) =>
    (Array.isArray(param) ? param : [param]).some((one) => columns?.has(String(one)) === true),
  );
}

function maskParams(
  params: Finding['params'],
  hides: (text: string) => boolean,
  mask: string,
): Finding['params'] {
  const hidden = (param: Param): Param => {
    if (typeof param === 'string') return hides(param) ? mask : param;
    if (isList(param)) return param.map((one) => (hides(String(one)) ? mask : String(one)));
    return param;
  };
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, hidden(param)]));
}

function isList(param: Param): param is readonly string[] | readonly number[] {
  return Array.isArray(param);
}

/** Letters and digits alone: a telephone number or a date told in another form is still told. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Three characters in a row of the secret, or all of it when it is shorter. */
const RUN = 3;

function tells(text: string, secret: string): boolean {
  const told = bare(text);
  const kept = bare(secret.slice(0, 1000));
  if (kept.length <= RUN)
    return kept === '' ? text.includes(secret) && secret !== '' : told.includes(kept);
  for (let start = 0; start + RUN <= kept.length; start++) {
    if (told.includes(kept.slice(start, start + RUN))) return true;
  }
  return false;
}
