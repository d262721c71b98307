import { say } from '../../say.ts';
import type { ErrorTexts } from '../../text.ts';

/** Why a file could not be repaired, or the command not be understood. */
export const repairErrors = {
  'unknown-defect': {
    message: ({ id }) => `“${say(id)}” is no known repair`,
    action: ({ near }) =>
      near
        ? `Did you mean “${say(near)}”?`
        : 'Give an id that odc fix shows, such as DATE-AMBIGUOUS, or all',
  },
  'output-is-log': {
    message: ({ path }) => `The log and the data would go to the same file, ${say(path)}`,
    action: () => 'Give the log another name (--log)',
  },
  'output-shared': {
    message: () => 'The data and the JSON report would both go to the screen',
    action: () =>
      'Name a file for the data (-o OUTPUT.csv) or for the report (--format json=report.json)',
  },
  'workbook-named-text': {
    message: ({ path }) => `${say(path)} is a workbook or an archive, not a CSV file`,
    action: () =>
      'Give it back its name in .xlsx (or .ods), or save the sheet as CSV UTF-8 from the spreadsheet',
  },
  'xlsx-too-large': {
    message: ({ path, rows }) =>
      `${say(path)} is too large for a workbook (${say(rows)} rows at most)`,
    action: () => 'The CSV file is written: run again without --xlsx',
  },
} satisfies ErrorTexts;
