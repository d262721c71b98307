import type { Candidate } from './types/type.ts';

export interface Suggestion {
  readonly suggestion: string;
  readonly cause?: string;
}

/** A longer text is not mistyped but misplaced: looking for what it means would cost for nothing. */
const MAX_LENGTH = 500;
/** Characters without width that `trim` leaves. */
const UNSEEN = /^[\u200b\u2060]|[\u200b\u2060]$/;

/**
 * The value that a refused text stands for, when there is exactly one: the text without the space
 * around it; else the only right one among candidates, taken from the least change to the largest.
 * @param levels candidates for the text without space around it
 * @param isRight whether a text would be accepted without a remark
 */
export function suggest(
  text: string,
  levels: (trimmed: string) => readonly (readonly Candidate[])[],
  isRight: (text: string) => boolean,
): Suggestion | undefined {
  const trimmed = withoutOuterSpace(text);
  if (trimmed === '') return undefined;
  if (trimmed !== text && isRight(trimmed)) return { suggestion: trimmed, cause: 'outer-space' };
  if (trimmed.length > MAX_LENGTH) return undefined;
  for (const level of levels(trimmed)) {
    const right = new Map<string, Candidate>();
    for (const candidate of level) {
      if (candidate.text === text || right.has(candidate.text)) continue;
      if (isRight(candidate.text)) right.set(candidate.text, candidate);
    }
    const [only, ...others] = right.values();
    if (only === undefined) continue;
    if (others.length > 0) return undefined;
    return { suggestion: only.text, ...(only.cause === undefined ? {} : { cause: only.cause }) };
  }
  return undefined;
}

/** The text without white space at either end, invisible characters among it. */
function withoutOuterSpace(text: string): string {
  let trimmed = text.trim();
  while (UNSEEN.test(trimmed)) {
    const from = /^[\u200b\u2060]/.test(trimmed) ? 1 : 0;
    const to = /[\u200b\u2060]$/.test(trimmed.slice(from)) ? -1 : undefined;
    trimmed = trimmed.slice(from, to).trim();
  }
  return trimmed;
}
