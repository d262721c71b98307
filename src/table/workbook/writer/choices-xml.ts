import { columnLetters } from './column-letters.ts';
import { xmlText } from './xml-text.ts';

/** The values among which the cells of a column are chosen. */
export interface ColumnChoices {
  /** From 0. */
  readonly column: number;
  readonly values: readonly string[];
}

const LAST_ROW = 1_048_576;
/** Longest list that Excel accepts inside a formula; a longer one would make it repair the file. */
const LONGEST = 255;

/**
 * Lists that Excel and LibreOffice unfold in the cells of some columns, the header left out
 * (ECMA-376 §18.3.1.32). Another value is refused, an empty cell is not. A list that is too long, or
 * a value with a comma, leaves its column free.
 */
export function choicesXml(choices: readonly ColumnChoices[]): string {
  const list = choices.filter(
    ({ values }) =>
      values.join(',').length <= LONGEST && !values.some((value) => /[",]/.test(value)),
  );
  if (list.length === 0) return '';
  const items = list.map(({ column, values }) => {
    const letters = columnLetters(column);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters}2:${letters}${LAST_ROW}"><formula1>"${xmlText(values.join(','))}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${list.length}">${items.join('')}</dataValidations>`;
}
