/** `="01234"` is a text: people write it to keep a zero (see `excel-damage`). */
const TEXT_MARKER = /^="[^"]*"$/;
/** `=` and what may begin an expression: `=> see` and `= ` are texts. */
const EQUAL = /^=\s*[A-Za-z0-9_"'([{+\-@$#.]/;
/** After another sign, only a function, a link to a program (DDE) or a cell makes a formula. */
const FUNCTION = /^[+\-@][=+\-@]*[A-Za-z_][A-Za-z0-9_.]*\(/;
const DDE = /^[=+\-@][^|]*\|[^!]*!/;
const CELL = /^[+-]\$?[A-Z]{1,3}\$?\d{1,7}\s*[-+*/^&:]/;
const BEHIND_BLANK = /^[\t\r]+\s*[=+\-@]/;

/** Functions that fetch, send or run something, under their French and English names. */
const EXTERNAL =
  /\b(?:HYPERLINK|LIEN_HYPERTEXTE|WEBSERVICE|SERVICEWEB|IMPORT(?:XML|DATA|HTML|RANGE|FEED)|IMAGE|CALL|FONCTION\.APPELANTE|REGISTER(?:\.ID)?|EXEC|RTD|DDE)\s*\(/i;

/**
 * True for a text that a spreadsheet would run when it opens the file (OWASP, CSV injection), false
 * for numbers, phones, dashes of a list and handles that start with the same signs.
 */
export function isFormula(text: string): boolean {
  if (!/^[=+\-@\t\r]/.test(text)) return false;
  if (BEHIND_BLANK.test(text)) return true;
  if (TEXT_MARKER.test(text)) return false;
  return EQUAL.test(text) || FUNCTION.test(text) || DDE.test(text) || CELL.test(text);
}

/** True for a formula that reaches out of the file: a site, a program. */
export function reachesOut(text: string): boolean {
  return EXTERNAL.test(text) || DDE.test(text);
}
