import { type KernelPlan, type KernelSpec, lazyKernelPlan } from '../../table/kernels/spec.ts';
import type { ColumnRules } from '../rulebook.ts';
import type { Attention } from './attention.ts';

const PLAIN: KernelSpec = { kind: 'plain', empty: true };

/**
 * The kernels that prove a cell right, free of characters that are not seen, and of no interest to
 * any defect, one column of the file after the other: what they prove is copied without being looked
 * at.
 * @param rules of each column of the file, absent for those that the schema does not know
 * @param attentions of each column
 */
export function cellPlan(
  rules: readonly (ColumnRules | undefined)[],
  attentions: readonly Attention[],
): KernelPlan {
  return lazyKernelPlan(attentions.length, () =>
    attentions.map((attention, column) => {
      const specs = rules[column]?.kernels ?? [];
      if (specs === 'judge-all') return { column, specs };
      return { column, specs: [...specs, PLAIN, ...(attention === 'all' ? [] : attention)] };
    }),
  );
}

/** Which cells of a batch no kernel proved. */
export class Unproved {
  readonly #plan: KernelPlan;
  #bits: Uint32Array | null = null;

  constructor(plan: KernelPlan) {
    this.#plan = plan;
  }

  /** Runs the kernels over a batch. */
  of(batch: { unproved(plan: KernelPlan): Uint32Array | null }): void {
    this.#bits = batch.unproved(this.#plan);
  }

  /** True when some cell of the row is to be looked at. */
  inRow(row: number): boolean {
    if (this.#bits === null) return true;
    const { words } = this.#plan;
    for (let word = row * words; word < (row + 1) * words; word++) {
      if (this.#bits[word] !== 0) return true;
    }
    return false;
  }

  has(row: number, column: number): boolean {
    if (this.#bits === null) return true;
    const word = this.#bits[row * this.#plan.words + (column >> 5)] ?? 0;
    return (word & (1 << (column & 31))) !== 0;
  }
}
