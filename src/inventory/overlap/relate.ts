import type { Overlap } from '../judge/judged-table.ts';
import type { SurveyedFile, SurveyedTable } from '../survey/survey.ts';
import { candidatePairs } from './candidates.ts';
import { type Comparison, compareTables } from './compare.ts';
import { comparedTable } from './compared-table.ts';

/** A table and the file that holds it. */
export interface HeldIn {
  readonly file: SurveyedFile;
  readonly table: SurveyedTable;
}

/** Two tables that tell the same facts, by their places in the list. */
export interface Relation {
  readonly one: number;
  readonly other: number;
  readonly kind: Overlap['kind'];
  readonly score: number;
  /** See `Comparison`. */
  readonly proof: number;
  readonly columns: readonly (readonly [string, string])[];
}

/** Share from which one table says all that the other says. */
const ALL = 0.85;
/** Under this share, two tables only speak of the same things… */
const WORTH = 0.5;
/** …unless some columns prove by themselves that the same facts are typed in two places. */
const TYPED_TWICE = { proof: 1.3, score: 0.25 };
/** Editions of one set share most of their lists: they are told when they are nearly the same. */
const WORTH_IN_SERIES = 0.85;
const SAME_SIZE = 0.1;

/**
 * Finds the tables that tell the same facts, by their values.
 * @param series for each table, the series that it belongs to
 */
export function relate(
  tables: readonly HeldIn[],
  series: readonly (string | undefined)[],
): readonly Relation[] {
  const copies = copiesOf(tables);
  const known = new Set(copies.map(({ one, other }) => `${one} ${other}`));
  const compared = tables.map(({ table }) => comparedTable(table));
  const relations = [...copies];
  for (const [one, other] of candidatePairs(compared)) {
    const [a, b] = [compared[one], compared[other]];
    if (a === undefined || b === undefined || known.has(`${one} ${other}`)) continue;
    const comparison = compareTables(a, b);
    const isSeries = series[one] !== undefined && series[one] === series[other];
    if (comparison === undefined || !isWorth(comparison, isSeries)) continue;
    relations.push({
      one,
      other,
      kind: kindOf(comparison, tables[one]?.table.rows ?? 0, tables[other]?.table.rows ?? 0),
      score: comparison.score,
      proof: comparison.proof,
      columns: comparison.columns.map(({ labels }) => labels),
    });
  }
  return relations.sort((x, y) => x.one - y.one || x.other - y.other);
}

function isWorth({ score, proof }: Comparison, isSeries: boolean): boolean {
  if (isSeries) return score >= WORTH_IN_SERIES;
  return score >= WORTH || (proof >= TYPED_TWICE.proof && score >= TYPED_TWICE.score);
}

function kindOf({ score }: Comparison, rows: number, others: number): Overlap['kind'] {
  if (score < ALL) return 'overlap';
  return Math.abs(rows - others) <= SAME_SIZE * Math.max(rows, others) ? 'same' : 'subset';
}

/** Tables of files that are the same byte for byte: the first one is the original. */
function copiesOf(tables: readonly HeldIn[]): Relation[] {
  const firsts = new Map<string, number>();
  const copies: Relation[] = [];
  for (const [index, { file, table }] of tables.entries()) {
    if (file.sha256 === undefined) continue;
    const key = `${file.sha256} ${table.sheet ?? ''}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else
      copies.push({
        one: first,
        other: index,
        kind: 'copy',
        score: 1,
        proof: Number.POSITIVE_INFINITY,
        columns: [],
      });
  }
  return copies;
}
