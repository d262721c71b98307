import { labelWords } from '../../base/folding.ts';
import type { DateColumn, TableFacts } from './table-facts.ts';

/** These columns tell when a row was written, not what it is about. */
const UPDATE: ReadonlySet<string> = new Set([
  'maj',
  'modification',
  'update',
  'modified',
  'actualisation',
]);

/** Columns that tell what period the rows are about, from the surest. */
const SUBJECT: readonly ReadonlySet<string>[] = [
  new Set(['exercice', 'annee', 'millesime', 'year', 'an']),
  new Set(['periode', 'debut', 'fin']),
];

/** The column that tells the period covered: an exact word first, then the one most filled. */
export function periodColumn({ dates }: TableFacts): DateColumn | undefined {
  const own = dates.filter(({ label }) => !isUpdate(label));
  for (const words of SUBJECT) {
    const named = own.filter(({ label }) => labelWords(label).some((word) => words.has(word)));
    const [first] = named;
    if (first === undefined) continue;
    // A start and an end in two columns cover what lies between.
    const start = named.map((one) => one.start).reduce(earlier);
    const end = named.map((one) => one.end).reduce(later);
    return { ...first, start, end };
  }
  return [...own].sort((a, b) => b.cells - a.cells)[0];
}

/**
 * The period covered. A file of one year that its name tells (`subventions-2024.csv`) covers that
 * whole year, whatever the days of its rows.
 */
export function periodOf(facts: TableFacts, fileName: string): WholePeriod | undefined {
  const column = periodColumn(facts);
  if (column === undefined) return undefined;
  const { start, end, isYear } = column;
  const year = start.slice(0, 4);
  const isOfYear = end.startsWith(year) && fileName.includes(year);
  return isOfYear
    ? { start: `${year}-01-01`, end: `${year}-12-31`, isYearly: true }
    : { start, end, isYearly: isYear };
}

export interface WholePeriod {
  readonly start: string;
  readonly end: string;
  /** The table is made, or added to, year after year. */
  readonly isYearly: boolean;
}

/** The last update that the data tell of themselves. */
export function updateColumn({ dates }: TableFacts): DateColumn | undefined {
  return dates.find(({ label, isYear }) => isUpdate(label) && !isYear);
}

function isUpdate(label: string): boolean {
  const words = labelWords(label);
  return (
    words.some((word) => UPDATE.has(word)) || (words.includes('mise') && words.includes('jour'))
  );
}

/** Days as `AAAA-MM-JJ` come in the order of the alphabet. */
function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return earlier(a, b) === a ? b : a;
}
