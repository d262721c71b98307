import type { Arena } from '../scan/arena.ts';
import type { RecordTable } from '../scan/record-table.ts';
import type { KernelExports, Run } from './kernel-exports.ts';
import { placeParameters } from './parameters.ts';
import { simplify } from './simplify.ts';
import type { KernelPlan } from './spec.ts';

/** One kernel to run down one column. */
interface Step {
  readonly run: Run;
  /** Address of its parameters. */
  readonly kernel: number;
  readonly empty: 0 | 1;
  readonly column: number;
  /** Where its bit is in the answer of a row. */
  readonly word: number;
  readonly bit: number;
}

/** A plan whose tables lie in memory. */
export interface CompiledPlan {
  /** Address of the answer of the kernels. */
  readonly answer: number;
  /** The answer once copied, for a full table. */
  readonly bits: Uint32Array;
  readonly steps: readonly Step[];
}

export function compilePlan(
  plan: KernelPlan,
  table: RecordTable,
  arena: Arena,
  exports: KernelExports,
): CompiledPlan {
  const size = table.capacity * plan.words;
  const answer = arena.allocate(size * 4);
  const steps = plan.columns.flatMap(({ column, specs }, index): Step[] => {
    const place = { word: index >> 5, bit: 1 << (index & 31) };
    if (column >= table.columns || specs === 'judge-all') {
      const anyColumn = Math.min(column, table.columns - 1);
      return [{ run: exports.never, kernel: 0, empty: 0, column: anyColumn, ...place }];
    }
    return simplify(specs).map((spec) => ({
      run: exports[spec.kind],
      kernel: placeParameters(spec, arena, exports.hash),
      empty: spec.empty ? 1 : 0,
      column,
      ...place,
    }));
  });
  return { answer, bits: new Uint32Array(size), steps };
}
