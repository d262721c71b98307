import type { Arena } from '../scan/arena.ts';
import type { DialectBytes } from '../scan/dialect-bytes.ts';
import type { RecordTable } from '../scan/record-table.ts';
import { type CompiledPlan, compilePlan } from './compile-plan.ts';
import type { KernelExports } from './kernel-exports.ts';
import { PageArena } from './page-arena.ts';
import type { KernelPlan } from './spec.ts';

/** The scanner and the kernels in WebAssembly, with their memory: one for each table that is read. */
export class Kernels {
  readonly arena: Arena;
  readonly #exports: KernelExports;
  readonly #plans = new WeakMap<KernelPlan, CompiledPlan>();

  constructor(module: WebAssembly.Module) {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    this.#exports = exports as unknown as KernelExports;
    const arena = new PageArena(memory);
    arena.startAt(this.#exports.heapBase());
    this.arena = arena;
  }

  /**
   * Adds regular records to the table until it is full, the text ends, or a record is not regular.
   * @returns where the next record starts
   */
  scan(
    table: RecordTable,
    from: number,
    end: number,
    dialect: DialectBytes,
    maxRecord: number,
  ): number {
    const { scan, rows, breakRows } = this.#exports;
    const next = scan(
      from,
      end,
      table.cells,
      table.rows,
      table.capacity,
      table.columns,
      dialect.delimiter,
      dialect.quote,
      table.breakList,
      table.breakCount,
      maxRecord,
    );
    table.rows = rows.value;
    table.breakCount = breakRows.value;
    return next;
  }

  /** See `Batch.unproved`. The tables of a plan are made once. */
  prove(plan: KernelPlan, table: RecordTable): Uint32Array {
    let compiled = this.#plans.get(plan);
    if (compiled === undefined) {
      compiled = compilePlan(plan, table, this.arena, this.#exports);
      this.#plans.set(plan, compiled);
    }
    const { answer, steps } = compiled;
    const { words } = plan;
    const stride = table.columns * 8;
    const size = table.rows * words;
    this.arena.words.fill(0, answer / 4, answer / 4 + size);
    for (const { run, kernel, empty, column, word, bit } of steps) {
      run(
        kernel,
        empty,
        table.cells + column * 8,
        table.rows,
        stride,
        answer + word * 4,
        words * 4,
        bit,
      );
    }
    // A copy: the memory of the kernels moves when another plan makes it grow.
    compiled.bits.set(this.arena.words.subarray(answer / 4, answer / 4 + size));
    const bits = compiled.bits.subarray(0, size);
    markMissing(plan, table, bits);
    return bits;
  }
}

/** A cell that its record does not have is never proved, even by no kernel at all. */
function markMissing({ columns, words }: KernelPlan, table: RecordTable, bits: Uint32Array): void {
  table.ragged.forEach((row, place) => {
    const cells = table.raggedCells[place] ?? 0;
    columns.forEach(({ column }, index) => {
      if (column < cells) return;
      const at = row * words + (index >> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (index & 31));
    });
  });
}
