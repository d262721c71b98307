import type { KernelSpec } from '../../table/kernels/spec.ts';

/**
 * Which right cells of a column are to be looked at: none beyond what the rules leave unproved
 * (`[]`), those that some kernels do not prove harmless, or all.
 */
export type Attention = readonly KernelSpec[] | 'all';

/** What several ask for, together. */
export function joinedAttention(wanted: readonly Attention[]): Attention {
  const specs = new Set<KernelSpec>();
  for (const attention of wanted) {
    if (attention === 'all') return 'all';
    for (const spec of attention) specs.add(spec);
  }
  return [...specs];
}

/** The columns that are looked at whatever they hold. */
export function columnsOfAll(attentions: readonly Attention[]): readonly number[] {
  return attentions.flatMap((attention, column) => (attention === 'all' ? [column] : []));
}
