/**
 * What a kernel may be asked to prove about a cell, on bytes. Kernels only accept: a cell that is
 * not proved is judged by the exact rule, so a kernel may be missing or weak, never wrong.
 * `empty: true` proves the empty cell right (an optional value); otherwise an empty cell is unproved.
 */
export type KernelSpec =
  /** At most `maxBytes` bytes, at least `minBytes`, not empty unless `empty`. */
  | {
      readonly kind: 'length';
      readonly minBytes: number;
      readonly maxBytes: number;
      readonly empty: boolean;
    }
  /** `-?[0-9]{1,9}` within inclusive bounds. */
  | {
      readonly kind: 'integer';
      readonly min: number | null;
      readonly max: number | null;
      readonly empty: boolean;
    }
  /** `-?[0-9]{1,9}(\.[0-9]{1,9})?`, at most 15 significant digits, within inclusive bounds. */
  | {
      readonly kind: 'decimal';
      readonly min: number | null;
      readonly max: number | null;
      readonly empty: boolean;
    }
  /** A real `YYYY-MM-DD` day, within inclusive bounds given as YYYYMMDD numbers. */
  | {
      readonly kind: 'date';
      readonly min: number | null;
      readonly max: number | null;
      readonly empty: boolean;
    }
  /** Exactly one of the values. */
  | { readonly kind: 'members'; readonly values: readonly string[]; readonly empty: boolean }
  /** The whole cell is accepted by the automaton. */
  | { readonly kind: 'automaton'; readonly automaton: Automaton; readonly empty: boolean }
  /**
   * Digits only, exactly one of the lengths, the whole passes Luhn, and so do the first 9 digits.
   * The establishments of La Poste, which have a rule of their own, are never proved.
   */
  | { readonly kind: 'luhn'; readonly length: 9 | 14; readonly empty: boolean }
  /** Does not start with `=`, `+`, `-`, `@`, `#`, tab or CR; no control, invisible or no-break character; no space at either end. */
  | { readonly kind: 'plain'; readonly empty: boolean };

/** A deterministic automaton on UTF-8 bytes. State 0 is dead, state 1 is the start. */
export interface Automaton {
  readonly states: number;
  /** Class of each byte value: 256 entries. */
  readonly classes: Uint8Array;
  readonly classCount: number;
  /** Next state: `transitions[state * classCount + class]`. */
  readonly transitions: Uint16Array;
  /** 1 where the state accepts. */
  readonly accepting: Uint8Array;
}

/** One column of a plan: a cell is proved when every spec proves it. No spec: always proved. */
export interface KernelColumn {
  /** Column in the file, from 0. */
  readonly column: number;
  readonly specs: readonly KernelSpec[] | 'judge-all';
}

/** The columns that an observer wants proved, in the order of the bits of `Batch.unproved`. */
export interface KernelPlan {
  readonly columns: readonly KernelColumn[];
  /** 32-bit words a row in the answer. */
  readonly words: number;
}

export function kernelPlan(columns: readonly KernelColumn[]): KernelPlan {
  return { columns, words: Math.max(1, Math.ceil(columns.length / 32)) };
}

/** A plan whose kernels are made when a batch asks for them: small files never do. */
export function lazyKernelPlan(count: number, make: () => readonly KernelColumn[]): KernelPlan {
  let columns: readonly KernelColumn[] | undefined;
  return {
    words: Math.max(1, Math.ceil(count / 32)),
    get columns() {
      columns ??= make();
      return columns;
    },
  };
}
