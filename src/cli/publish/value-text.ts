import type { PublishWords } from './words/index.ts';

const LONGEST = 60;

/** A value of a change, short: a long text is counted, not shown. */
export function valueText(value: unknown, words: PublishWords): string {
  if (value === null || value === undefined || value === '') return words.values.none;
  if (value === true) return words.values.yes;
  if (value === false) return words.values.no;
  if (Array.isArray(value)) {
    return value.length === 0
      ? words.values.none
      : value.map((one) => valueText(one, words)).join(', ');
  }
  if (typeof value === 'object') {
    const parts = Object.values(value).filter((one) => one !== null && one !== undefined);
    return parts.map((one) => valueText(one, words)).join(' – ');
  }
  const text = String(value);
  const isLong = text.length > LONGEST || text.includes('\n');
  return isLong ? words.longText(text.length) : `«\u00a0${text}\u00a0»`;
}
