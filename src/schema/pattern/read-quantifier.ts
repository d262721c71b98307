import type { Cursor } from './cursor.ts';
import type { PatternNode } from './syntax.ts';

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * Reads the quantifier that may follow an atom: `*`, `+`, `?`, `{2}`, `{2,}`, `{,5}`, `{2,5}`, lazy
 * (`?`) or possessive (`+`). A brace that is none of these is itself.
 * @param at where the atom starts
 */
export function readQuantifier(cursor: Cursor, atom: PatternNode, at: number): PatternNode {
  const from = cursor.at;
  const bounds = readBounds(cursor);
  if (bounds === undefined) return atom;
  if (atom.kind === 'assertion') cursor.fail('nothing-to-repeat', at);
  if (bounds.min > bounds.max) cursor.fail('bad-quantifier', from);
  const lazy = cursor.take('?');
  const possessive = !lazy && cursor.take('+');
  const repeat: PatternNode = { kind: 'repeat', item: atom, ...bounds, lazy };
  const again = cursor.at;
  if (readBounds(cursor) !== undefined) cursor.fail('multiple-repeat', again);
  return possessive ? { kind: 'atomic', item: repeat } : repeat;
}

/** True when a quantifier stands at the place; the cursor stays. */
export function isQuantifier(cursor: Cursor, at: number): boolean {
  const from = cursor.at;
  cursor.at = at;
  const found = readBounds(cursor) !== undefined;
  cursor.at = from;
  return found;
}

function readBounds(cursor: Cursor): Bounds | undefined {
  if (cursor.take('*')) return { min: 0, max: Number.POSITIVE_INFINITY };
  if (cursor.take('+')) return { min: 1, max: Number.POSITIVE_INFINITY };
  if (cursor.take('?')) return { min: 0, max: 1 };
  const from = cursor.at;
  if (!cursor.take('{')) return undefined;
  const low = cursor.takeWhile(/\d/);
  const comma = cursor.take(',');
  const high = comma ? cursor.takeWhile(/\d/) : low;
  if (!cursor.take('}') || (low === '' && !comma)) {
    cursor.at = from;
    return undefined;
  }
  const min = low === '' ? 0 : Number(low);
  return { min, max: high === '' ? Number.POSITIVE_INFINITY : Number(high) };
}
