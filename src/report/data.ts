import type { Finding } from '../base/finding.ts';
import { privacyText } from '../base/messages/privacy-text.ts';
import type { Lang } from '../base/messages/text.ts';
import { isMasked } from './masking.ts';
import type {
  FileReport,
  ReportedPrivacy,
  ReportedPrivacyFinding,
  ReportedSchema,
  ReportedTable,
} from './report.ts';
import { actionOf, failureOf, messageOf } from './telling.ts';

/**
 * What machines are told, key by key and in a fixed order: what else an object may carry stays out
 * of the contract (`schemas/validation-report.schema.json`).
 */
export type Data = Readonly<Record<string, unknown>>;

/** More than a spreadsheet's cell can hold is an unclosed quote that swallowed the file. */
const LONGEST_VALUE = 32_767;

/** One finding, worded. Absent facts are absent keys. */
export function issueData(finding: Finding, file: FileReport, lang: Lang): Data {
  const { code, check, constraint, reason, cause, level } = finding;
  const { row, line, column, field, value, suggestion } = finding;
  return compact({
    code,
    check,
    constraint,
    reason,
    cause,
    level,
    row,
    line,
    column,
    field,
    value: value?.slice(0, LONGEST_VALUE),
    masked: value !== undefined && isMasked(finding, file) ? true : undefined,
    suggestion,
    message: messageOf(finding, lang),
    hint: actionOf(finding, lang),
  });
}

export function tableData(table: ReportedTable | null): Data | null {
  if (table === null) return null;
  const { format, compression, encoding, bom, delimiter, quote, newline, sheet } = table;
  const { headerRow, columns, rows, bytes } = table;
  return compact({
    format,
    compression,
    encoding,
    bom,
    delimiter,
    quote,
    newline,
    sheet,
    headerRow,
    columns,
    rows,
    bytes,
  });
}

export function schemaData(schema: ReportedSchema | null): Data | null {
  if (schema === null) return null;
  const { name, version, title, source, chosen, score } = schema;
  return { name, version, title, source, chosen, score };
}

export function countsData({ error, warning, info, byCode, byColumn }: FileReport['counts']): Data {
  return { error, warning, info, byCode, byColumn };
}

export function errorData({ code, params }: NonNullable<FileReport['error']>, lang: Lang): Data {
  const { message, action } = failureOf({ code, params }, lang);
  return { code, message, hint: action };
}

/** What was seen of personal data, in words: samples are masked already. */
export function privacyData({ rows, findings }: ReportedPrivacy, lang: Lang): Data {
  return { rows, findings: findings.map((finding) => privacyFindingData(finding, lang)) };
}

function privacyFindingData(finding: ReportedPrivacyFinding, lang: Lang): Data {
  const { column, field, category, level, score, checked, matching, sampled } = finding;
  const { rows, samples, accepted } = finding;
  const { reason, exemption, advice } = privacyText(finding, lang);
  return compact({
    column,
    field,
    category,
    level,
    score,
    checked,
    matching,
    sampled: sampled ? true : undefined,
    rows,
    samples,
    reason,
    exemption,
    advice,
    accepted: accepted && {
      reason: accepted.reason,
      ground: accepted.ground,
      who: accepted.who,
      when: accepted.when,
    },
  });
}

/** Without the keys that hold nothing; `null` is kept: it says "none". */
function compact(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
