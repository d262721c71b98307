// Compiled to WebAssembly by scripts/build-kernels.mjs; `kernels.ts` calls what is exported here.
export { breakRows, rows, scan } from './scan';
export { automaton, date, decimal, integer, length, luhn, members, never, plain } from './kernels';
export { hash } from './members';

/** Where the memory that the program leaves free starts. */
export function heapBase(): usize {
  return __heap_base;
}
