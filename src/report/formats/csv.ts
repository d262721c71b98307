import type { Finding } from '../../base/finding.ts';
import type { FileReport, Reporter } from '../report.ts';
import { actionOf, failureOf, messageOf, ruleOf } from '../telling.ts';
import { shown, visible } from '../text/visible.ts';
import { wordsOf } from '../words/index.ts';
import { CSV_COLUMNS, type CsvColumn, type Words } from '../words/words.ts';

type Row = Readonly<Partial<Record<CsvColumn, string | number | undefined>>>;

/**
 * For Excel in French, whose habits these are: a BOM, `;`, CRLF. What a spreadsheet would run as a
 * formula is disarmed by an apostrophe.
 */
export const csv: Reporter = {
  id: 'csv',
  *render({ files }, { lang }) {
    const words = wordsOf(lang);
    yield `\ufeff${record(words.csv)}`;
    for (const file of files) {
      if (file.error !== undefined) yield record(failure(file, file.error, words));
      for (const issue of file.issues) yield record(rowOf(issue, file, words));
      const unlisted = unlistedOf(file);
      if (unlisted > 0) {
        yield record({ path: file.path, message: words.moreFindings(unlisted) });
      }
    }
  },
};

function rowOf(finding: Finding, file: FileReport, words: Words): Row {
  const { code, level, column, field, line, row, value, suggestion } = finding;
  return {
    path: file.path,
    level: words.level[level],
    code,
    rule: ruleOf(finding).slice(code.length + 1),
    column,
    field,
    line,
    row,
    value: value === undefined ? undefined : shown(value, 1000),
    suggestion,
    message: messageOf(finding, words.lang),
    hint: actionOf(finding, words.lang),
  };
}

function failure(file: FileReport, error: NonNullable<FileReport['error']>, words: Words): Row {
  const { message, action } = failureOf(error, words.lang);
  return { path: file.path, level: words.level.error, code: error.code, message, hint: action };
}

function unlistedOf({ counts, issues }: FileReport): number {
  return counts.error + counts.warning + counts.info - issues.length;
}

function record(row: Row): string {
  return `${CSV_COLUMNS.map((column) => cell(row[column])).join(';')}\r\n`;
}

/** A number is written as it is; a text is made visible, disarmed, then quoted where needed. */
function cell(value: string | number | undefined): string {
  if (value === undefined || typeof value === 'number') return String(value ?? '');
  // Full-width signs too: some spreadsheets take them for the plain ones.
  const text = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${visible(value)}` : visible(value);
  return /[";]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
