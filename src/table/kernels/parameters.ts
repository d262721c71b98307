import type { Arena } from '../scan/arena.ts';
import { placeAutomaton } from './automaton-table.ts';
import { placeMembers } from './members-table.ts';
import type { KernelSpec } from './spec.ts';

const INT_MIN = -(2 ** 31);
const INT_MAX = 2 ** 31 - 1;

/**
 * Writes what a kernel needs, in the layout of its class in `assembly/`.
 * @returns the address to give to the kernel
 */
export function placeParameters(
  spec: KernelSpec,
  arena: Arena,
  hash: (start: number, length: number) => number,
): number {
  switch (spec.kind) {
    case 'length':
      return words(arena, [lowest(spec.minBytes), highest(spec.maxBytes)]);
    case 'integer':
      return words(arena, [isBounded(spec), lowest(spec.min), highest(spec.max)]);
    case 'date':
      return words(arena, [lowest(spec.min), highest(spec.max)]);
    case 'decimal':
      return decimal(arena, isBounded(spec), spec.min ?? -Infinity, spec.max ?? Infinity);
    case 'luhn':
      return words(arena, [spec.length]);
    case 'members':
      return words(arena, placeMembers(spec.values, arena, hash));
    case 'automaton':
      return words(arena, placeAutomaton(spec.automaton, arena));
    case 'plain':
      return 0;
  }
}

interface Bounded {
  readonly min: number | null;
  readonly max: number | null;
}

function isBounded({ min, max }: Bounded): number {
  return min === null && max === null ? 0 : 1;
}

/** The smallest whole number that a bound allows. */
function lowest(bound: number | null): number {
  if (bound === null) return INT_MIN;
  return Number.isNaN(bound) ? INT_MAX : Math.max(INT_MIN, Math.min(INT_MAX, Math.ceil(bound)));
}

/** The greatest whole number that a bound allows. */
function highest(bound: number | null): number {
  if (bound === null) return INT_MAX;
  return Number.isNaN(bound) ? INT_MIN : Math.max(INT_MIN, Math.min(INT_MAX, Math.floor(bound)));
}

function words(arena: Arena, values: readonly number[]): number {
  const address = arena.allocate(values.length * 4);
  arena.words.set(values, address / 4);
  return address;
}

function decimal(arena: Arena, bounded: number, min: number, max: number): number {
  const address = arena.allocate(24);
  const view = new DataView(arena.bytes.buffer, address, 24);
  view.setInt32(0, bounded, true);
  view.setFloat64(8, min, true);
  view.setFloat64(16, max, true);
  return address;
}
