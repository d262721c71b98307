import { labelWords } from '../../../base/folding.ts';
import type { CellDefect, Evidence, RepairColumn } from '../../defect.ts';
import { reported } from '../settle.ts';
import { isFigureColumn } from './figure.ts';

const AMOUNT = { name: 'montant', type: 'number' } as const;
const NAMES: ReadonlySet<string> = new Set([
  'montant', 'cout', 'prix', 'depense', 'recette', 'subvention', 'budget', 'tarif', 'credit',
]); // biome-ignore format: words

function isAmount(column: RepairColumn): boolean {
  return isFigureColumn(column) && labelWords(column.field.name).some((word) => NAMES.has(word));
}

/** Figures are counted by tenths of a power of ten: enough to tell a thousand times from the middle. */
const STEPS = 10;
const LOWEST = -3;
const BUCKETS = 180;
const ENOUGH = 50;
const TIMES = 1000;
const BILLION = 1e9;

/** The middle of the amounts of a column, in memory that does not grow. */
class Amounts implements Evidence {
  readonly #counts = new Uint32Array(BUCKETS);
  #total = 0;

  see(text: string): void {
    const value = Math.abs(Number(text));
    if (!(value > 0) || value === Number.POSITIVE_INFINITY) return;
    const bucket = Math.floor((Math.log10(value) - LOWEST) * STEPS);
    const at = Math.min(Math.max(bucket, 0), BUCKETS - 1);
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    this.#total += 1;
  }

  /** `undefined` for too few amounts. The upper end of the step where it is. */
  get median(): number | undefined {
    if (this.#total < ENOUGH) return undefined;
    let seen = 0;
    for (let at = 0; at < BUCKETS; at++) {
      seen += this.#counts[at] ?? 0;
      if (seen * 2 >= this.#total) return 10 ** ((at + 1) / STEPS + LOWEST);
    }
    return undefined;
  }
}

/** Over a billion, or a thousand times the middle amount: cents for euros, two figures run together. */
export const outlier: CellDefect<Amounts> = {
  id: 'NUM-OUTLIER',
  applies: isAmount,
  evidence: () => new Amounts(),
  everyCell: true,
  // Before the middle amount is known, every cell tells.
  silence(_column, evidence) {
    if (evidence === undefined) return 'judge-all';
    const most = Math.min(BILLION, TIMES * (evidence.median ?? Number.POSITIVE_INFINITY));
    return { kind: 'decimal', min: -most, max: most, empty: true };
  },
  repair(text, { evidence, refused }) {
    const value = Math.abs(Number(text));
    if (refused || !Number.isFinite(value)) return undefined;
    if (value > BILLION) return reported('billion');
    const { median } = evidence;
    return median !== undefined && value > TIMES * median ? reported() : undefined;
  },
  examples: [
    { field: AMOUNT, cell: '12000000000', gives: { class: 'R', reason: 'billion' } },
    {
      field: AMOUNT,
      cell: '2500000',
      others: Array.from({ length: 60 }, (_each, index) => String(500 + index)),
      gives: { class: 'R' },
    },
    {
      field: AMOUNT,
      cell: '250000',
      others: Array.from({ length: 60 }, (_each, index) => String(500 + index)),
      gives: null,
    },
    { field: AMOUNT, cell: '2500000', others: ['12', '13'], gives: null },
    { field: { name: 'population', type: 'integer' }, cell: '12000000000', gives: null },
  ],
};
