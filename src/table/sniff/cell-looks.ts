const NUMBER =
  /^[+-]?(?:\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+)(?:[.,]\d+)?(?:e[+-]?\d+)?\s?[€%]?$/i;
const DATE =
  /^(?:\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?|\d{1,2}\/\d{1,2}\/\d{2,4}(?: \d{2}:\d{2}.*)?)$/;
const YEAR = /^(?:19|20)\d{2}$/;
const ADDRESS = /^(?:https?:\/\/\S+|[^\s@]+@[^\s@]+\.[a-z]{2,})$/i;
const POINT = /^\[?-?\d+\.\d+\s*,\s*-?\d+\.\d+\]?$/;
const TRUTH = /^(?:true|false|vrai|faux|oui|non)$/i;

/** Whether a cell holds a datum that a label would not be: a number, a date, an address, a point. */
export function looksTyped(cell: string): boolean {
  const text = cell.trim();
  if (text === '' || text.length > 200) return false;
  return (
    NUMBER.test(text) ||
    DATE.test(text) ||
    ADDRESS.test(text) ||
    POINT.test(text) ||
    TRUTH.test(text)
  );
}

/** Whether a cell can be the label of a column. A year can: `commune;2023;2024`. */
export function looksLikeLabel(cell: string): boolean {
  return YEAR.test(cell.trim()) || !looksTyped(cell);
}

export const isFilled = (cell: string): boolean => cell.trim() !== '';
