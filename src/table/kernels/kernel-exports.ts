/** One kernel run down a column; see `assembly/down.ts`. */
export type Run = (
  kernel: number,
  empty: number,
  cell: number,
  rows: number,
  stride: number,
  word: number,
  wordStride: number,
  bit: number,
) => void;

/** Names of the kernels in WebAssembly. */
export type KernelName =
  | 'automaton'
  | 'date'
  | 'decimal'
  | 'integer'
  | 'length'
  | 'luhn'
  | 'members'
  | 'never'
  | 'plain';

/** What `assembly/index.ts` exports. */
export interface KernelExports extends Readonly<Record<KernelName, Run>> {
  readonly rows: WebAssembly.Global;
  readonly breakRows: WebAssembly.Global;
  scan(
    from: number,
    end: number,
    table: number,
    row: number,
    maxRows: number,
    columns: number,
    delimiter: number,
    quote: number,
    breakList: number,
    breakCount: number,
    maxRecord: number,
  ): number;
  hash(start: number, length: number): number;
  /** Address of the first byte that the program leaves free. */
  heapBase(): number;
}
