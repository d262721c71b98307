import type { Block } from '../blocks.ts';

/** Lines of the problems that fit, and the problems that do not. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly left: readonly Block[];
}

/**
 * As many problems as `room` lines hold, in their order; separated by blank lines when all fit so.
 * @param rest lines needed to say that some are left
 */
export function fitting(
  blocks: readonly Block[],
  room: number,
  rest: number,
  linesOf: (block: Block) => readonly string[],
): Fitted {
  const airy: string[] = [];
  const dense: string[] = [];
  let kept = 0;
  let last: { readonly lines: readonly string[]; readonly kept: number } = { lines: [], kept: 0 };
  for (const block of blocks) {
    const lines = linesOf(block);
    dense.push(...lines);
    airy.push('', ...lines);
    kept += 1;
    if (dense.length + 1 <= room - rest) last = { lines: ['', ...dense], kept };
    if (dense.length + 1 > room) break;
  }
  if (kept === blocks.length && airy.length <= room) return { lines: airy, left: [] };
  if (kept === blocks.length && dense.length + 1 <= room)
    return { lines: ['', ...dense], left: [] };
  return { lines: last.lines, left: blocks.slice(last.kept) };
}
