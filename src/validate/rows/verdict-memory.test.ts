import { describe, expect, it } from 'vitest';
import type { Verdict } from './column-judge.ts';
import { VerdictMemory } from './verdict-memory.ts';

const verdict = (value: string): Verdict => ({
  missing: false,
  value,
  cell: [],
  checks: [],
  diagnoses: [],
});

/** How many cells had to be judged. */
function judged(memory: VerdictMemory, texts: Iterable<string>): number {
  let count = 0;
  for (const text of texts) {
    if (memory.recall(text) !== undefined) continue;
    count += 1;
    memory.keep(text, verdict(text));
  }
  return count;
}

function* distinct(prefix: string, count: number): Iterable<string> {
  for (let index = 0; index < count; index++) yield `${prefix}${index}`;
}

describe('the memory of verdicts', () => {
  it('answers the very verdict that was kept', () => {
    const memory = new VerdictMemory();
    const kept = verdict('x');
    memory.keep('x', kept);
    memory.keep('y', verdict('y'));
    expect(memory.recall('x')).toBe(kept);
    expect(memory.recall('z')).toBeUndefined();
  });

  it('judges once what a file repeats', () => {
    const memory = new VerdictMemory();
    const rows = Array.from({ length: 100_000 }, (_, index) => `erreur ${index % 50}`);
    expect(judged(memory, rows)).toBe(50);
  });

  it('always has the last cell, which keys ask about again', () => {
    const memory = new VerdictMemory();
    for (const text of distinct('a', 20_000)) {
      memory.keep(text, verdict(text));
      expect(memory.recall(text)?.value).toBe(text);
    }
  });

  it('is given up on a column that repeats nothing, then tried again', () => {
    const memory = new VerdictMemory();
    judged(memory, distinct('a', 4096 + 1));
    // Given up: the same two cells in turn are judged each time.
    const turns = Array.from({ length: 1000 }, (_, index) => `b${index % 2}`);
    expect(judged(memory, turns)).toBe(1000);
    judged(memory, distinct('c', 16 * 4096));
    expect(judged(memory, turns)).toBe(2);
  });
});
