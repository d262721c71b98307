import type { OdcError } from '../../base/errors.ts';
import { maskedColumns } from '../../privacy/detection/masked-columns.ts';
import type { FileReport, ReportedField, ReportedPrivacy } from '../../report/report.ts';
import { exampleText } from '../../schema/example-text.ts';
import type { Field } from '../../schema/model.ts';
import type { FileResult } from '../../validate/validate-file.ts';

/** What was found in one file, as the report tells it. */
export function fileReport(
  path: string,
  result: FileResult,
  privacy: ReportedPrivacy | undefined,
  seconds: number,
  judged: boolean,
): FileReport {
  const { table, rows, schema, ledger } = result;
  const counts = ledger.counts();
  const { info } = table;
  return {
    path,
    valid: counts.error === 0,
    ...(judged ? {} : { judged }),
    seconds,
    table: { ...info, rows, bytes: info.bytes ?? null },
    schema:
      schema === undefined
        ? null
        : {
            name: schema.name,
            version: schema.version ?? null,
            title: schema.schema.title ?? null,
            source: schema.source,
            chosen: schema.chosen,
            score: schema.score ?? null,
          },
    counts,
    issues: ledger.issues,
    truncated: ledger.truncated,
    ...(privacy === undefined ? {} : { privacy, maskedColumns: maskedColumns(privacy.findings) }),
    ...(schema === undefined ? {} : { fields: schema.schema.fields.map(reportedField) }),
  };
}

/** A file that could not be read. */
export function failedReport(path: string, error: OdcError, seconds: number): FileReport {
  return {
    path,
    valid: false,
    seconds,
    table: null,
    schema: null,
    counts: { error: 0, warning: 0, info: 0, byCode: {}, byColumn: {}, groups: [] },
    issues: [],
    truncated: false,
    error: { code: error.code, params: error.params },
  };
}

function reportedField(field: Field): ReportedField {
  const { name, title, description, type, constraints } = field;
  const example = exampleText(field);
  return {
    name,
    type,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(constraints.required === true ? { required: true } : {}),
    ...(example === undefined ? {} : { example }),
  };
}
