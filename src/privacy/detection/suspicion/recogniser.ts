import type { ByteKind } from './byte-kinds.ts';

/** The text can be nothing that the recogniser looks for, whatever follows. */
export const DEAD = -1;
/** The text deserves a look, whatever follows. */
export const SURE = -2;

/**
 * A small machine over kinds of bytes that recognises, generously, the texts of one sort. States are
 * numbers from 0, the start.
 */
export interface Recogniser {
  /** The state after a byte: a state, `DEAD` or `SURE`. */
  step(state: number, kind: ByteKind): number;
  /** Whether a text that ends there deserves a look. */
  accepts(state: number): boolean;
}

/** A recogniser whose state is made of several small numbers, each below its size. */
export function counting(
  sizes: readonly number[],
  step: (parts: number[], kind: ByteKind) => number | undefined,
  accepts: (parts: readonly number[]) => boolean,
): Recogniser {
  const read = (state: number): number[] => {
    let rest = state;
    return sizes.map((size) => {
      const part = rest % size;
      rest = (rest - part) / size;
      return part;
    });
  };
  const write = (parts: readonly number[]): number =>
    parts.reduceRight((state, part, place) => state * (sizes[place] ?? 1) + part, 0);
  return {
    step: (state, kind) => {
      const parts = read(state);
      return step(parts, kind) ?? write(parts);
    },
    accepts: (state) => accepts(read(state)),
  };
}

const FREE = 0;
const SPACED = 1;
const MARKED = 2;
const MARKED_TWICE = 3;

/**
 * The same, whatever white space follows the text. A state is that of the recogniser and, while only
 * white space has come since it accepted, what that white space ended with.
 */
export function trimmed(recogniser: Recogniser): Recogniser {
  const write = (inner: number, tail: number): number => 4 * (inner + 1) + tail;
  return {
    step: (state, kind) => {
      const inner = state === 0 ? 0 : Math.floor(state / 4) - 1;
      const tail = state % 4;
      const accepted = tail !== FREE || (inner !== DEAD && recogniser.accepts(inner));
      const next = inner === DEAD ? DEAD : recogniser.step(inner, kind);
      if (next === SURE) return SURE;
      const after = accepted ? tailAfter(tail, kind) : FREE;
      return next === DEAD && after === FREE ? DEAD : write(next, after);
    },
    accepts: (state) => {
      if (state % 4 !== FREE) return true;
      const inner = state === 0 ? 0 : Math.floor(state / 4) - 1;
      return inner !== DEAD && recogniser.accepts(inner);
    },
  };
}

/** No-break spaces are a mark and one or two bytes more. */
function tailAfter(tail: number, kind: ByteKind): number {
  if (kind === 'space' || kind === 'control') return SPACED;
  if (kind === 'mark') return MARKED;
  if (kind === 'high' && tail === MARKED) return MARKED_TWICE;
  return kind === 'high' && tail === MARKED_TWICE ? SPACED : FREE;
}
