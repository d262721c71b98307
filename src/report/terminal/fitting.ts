import type { Block } from '../blocks.ts';

/** Lines of the problems that fit, and the problems that do not. */
export interface Fitted {
  readonly lines: readonly string[];
  /** Problems that are told by their name only. */
  readonly named: number;
  /** Problems that are not told at all. */
  readonly left: readonly Block[];
}

/** The two ways to tell a problem. */
export interface Ways {
  readonly whole: (block: Block) => readonly string[];
  readonly name: (block: Block) => string;
}

/** That many are told whole before others are named, as long as they fit. */
const WHOLE_FIRST = 2;

/**
 * As many problems as `room` lines hold, in their order, after a blank line: all of them whole when
 * they fit; else the first ones whole, then the others by their name, one line each.
 * @param rest lines needed to say that there is more to see
 */
export function fitting(
  blocks: readonly Block[],
  room: number,
  rest: number,
  { whole, name }: Ways,
): Fitted {
  const told = asManyAsFit(blocks, room - 1, whole);
  if (told.length === blocks.length) {
    return { lines: ['', ...spaced(told, room - 1)], named: 0, left: [] };
  }
  const free = Math.max(0, room - rest - 1);
  const kept = told.slice(0, wholeOnes(told, blocks.length, free));
  const taken = linesOf(kept);
  const names = blocks.slice(kept.length, kept.length + free - taken).map(name);
  const shown = kept.length + names.length;
  return {
    lines: shown === 0 ? [] : ['', ...spaced([...kept, names], free)],
    named: names.length,
    left: blocks.slice(shown),
  };
}

type Told = readonly (readonly string[])[];

function asManyAsFit(blocks: readonly Block[], room: number, whole: Ways['whole']): Told {
  const told: (readonly string[])[] = [];
  let taken = 0;
  for (const block of blocks) {
    const lines = whole(block);
    taken += lines.length;
    if (taken > room) break;
    told.push(lines);
  }
  return told;
}

/**
 * How many are told whole: as many as leave room to name all the others; when there is none, the
 * first two at least, or what half of the room holds.
 */
function wholeOnes(told: Told, all: number, free: number): number {
  let best = 0;
  for (let count = 1; count <= told.length; count++) {
    const taken = linesOf(told.slice(0, count));
    const others = all - count;
    const namesAll = taken + others <= free;
    const namesSome = taken + Math.min(others, WHOLE_FIRST) <= free && count <= WHOLE_FIRST;
    if (namesAll || namesSome || taken <= free / 2) best = count;
  }
  return best;
}

function linesOf(told: Told): number {
  return told.reduce((sum, lines) => sum + lines.length, 0);
}

/** One after the other, with a blank line between them when there is room for it. */
function spaced(told: Told, room: number): readonly string[] {
  const parts = told.filter((lines) => lines.length > 0);
  if (linesOf(parts) + parts.length - 1 > room) return parts.flat();
  return parts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
