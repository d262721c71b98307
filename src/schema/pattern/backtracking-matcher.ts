import { isWord } from './char-classes.ts';
import type { Program } from './program.ts';
import type { Assertion } from './syntax.ts';

/** A place in the program and in the text, with the groups noted so far (-1: not yet). */
interface Thread {
  readonly place: number;
  readonly at: number;
  readonly slots: readonly number[];
}

/** Thrown when the effort is spent; never leaves `BacktrackingMatcher`. */
class Spent extends Error {}

/** Steps allowed for one text: some tens of milliseconds. */
const EFFORT = 100_000;

/**
 * Matches patterns that no automaton can: back-references, look-around, `\b`, possessive
 * quantifiers. What failed once from one place with the same groups is not tried again, and the
 * effort is bounded: it never hangs.
 */
export class BacktrackingMatcher {
  readonly #program: Program;
  #chars: readonly string[] = [];
  #effort = 0;

  constructor(program: Program) {
    this.#program = program;
  }

  /** Whether the whole text matches; `undefined` when that would take too long to know. */
  matches(text: string): boolean | undefined {
    this.#chars = Array.from(text);
    this.#effort = EFFORT;
    try {
      return (
        this.#run(this.#program, { place: 0, at: 0, slots: [] }, this.#chars.length) !== undefined
      );
    } catch (error) {
      if (error instanceof Spent) return undefined;
      throw error;
    }
  }

  /** The first way, in the order of preference, to the end of a program. */
  #run(program: Program, from: Thread, end: number | undefined): Thread | undefined {
    const waiting: Thread[] = [from];
    const tried = new Set<string>();
    for (let thread = waiting.pop(); thread !== undefined; thread = waiting.pop()) {
      this.#effort -= 1;
      if (this.#effort < 0) throw new Spent();
      const key = `${thread.place},${thread.at},${thread.slots.join()}`;
      if (tried.has(key)) continue;
      tried.add(key);
      const step = program.steps[thread.place];
      if (step?.op === 'match') {
        if (end === undefined || thread.at === end) return thread;
        continue;
      }
      // The preferred way is pushed last: it is tried first.
      if (step?.op === 'split') waiting.push({ ...thread, place: step.other });
      const next = this.#next(program, thread);
      if (next !== undefined) waiting.push(next);
    }
    return undefined;
  }

  /** The thread after one step, or `undefined` when the step fails. */
  #next(program: Program, thread: Thread): Thread | undefined {
    const step = program.steps[thread.place];
    if (step === undefined || step.op === 'match') return undefined;
    const { at, slots } = thread;
    const onward = { place: step.next, at, slots };
    switch (step.op) {
      case 'split':
      case 'jump':
        return onward;
      case 'char': {
        const code = this.#chars[at]?.codePointAt(0);
        return code !== undefined && step.set.has(code) ? { ...onward, at: at + 1 } : undefined;
      }
      case 'assert':
        return this.#holds(step.assertion, at) ? onward : undefined;
      case 'save':
        return { ...onward, slots: withSlot(slots, step.slot, at) };
      case 'reference': {
        const length = this.#repeated(slots, step.slot, at);
        return length === undefined ? undefined : { ...onward, at: at + length };
      }
      case 'atomic': {
        const inner = this.#run(step.body, { place: 0, at, slots }, undefined);
        return inner && { ...onward, at: inner.at, slots: inner.slots };
      }
      case 'look': {
        const seen = step.behind
          ? this.#behind(step.body, thread)
          : this.#run(step.body, { ...thread, place: 0 }, undefined);
        if ((seen === undefined) !== step.negated) return undefined;
        return { ...onward, slots: seen?.slots ?? slots };
      }
    }
  }

  #behind(body: Program, { at, slots }: Thread): Thread | undefined {
    for (let from = at; from >= 0; from--) {
      const seen = this.#run(body, { place: 0, at: from, slots }, at);
      if (seen !== undefined) return seen;
    }
    return undefined;
  }

  /** Characters that the group repeats here; `undefined` when it does not. A group not met fails. */
  #repeated(slots: readonly number[], slot: number, at: number): number | undefined {
    const [from = -1, to = -1] = [slots[slot], slots[slot + 1]];
    if (from < 0 || to < 0) return undefined;
    for (let index = from; index < to; index++) {
      this.#effort -= 1;
      if (this.#chars[index] !== this.#chars[at + index - from]) return undefined;
    }
    return to - from;
  }

  #holds(assertion: Assertion, at: number): boolean {
    const [before, after] = [this.#chars[at - 1], this.#chars[at]];
    switch (assertion) {
      case 'start':
        return at === 0;
      case 'end':
        return at === this.#chars.length;
      case 'line-start':
        return before === undefined || before === '\n';
      case 'line-end':
        return after === undefined || after === '\n';
      default: {
        const word = (char: string | undefined): boolean =>
          char !== undefined && isWord(char.codePointAt(0) ?? 0);
        return (word(before) !== word(after)) === (assertion === 'boundary');
      }
    }
  }
}

function withSlot(slots: readonly number[], slot: number, at: number): readonly number[] {
  const copy = Array.from(
    { length: Math.max(slots.length, slot + 2) },
    (_, index) => slots[index] ?? -1,
  );
  copy[slot] = at;
  return copy;
}
