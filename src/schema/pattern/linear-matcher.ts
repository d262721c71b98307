import type { CharSet } from './char-set.ts';
import type { Program } from './program.ts';
import {
  accepts,
  forEachChar,
  type Subset,
  setsOf,
  startingSubset,
  subsetAfter,
  subsetKey,
} from './subsets.ts';

interface State {
  readonly subset: Subset;
  readonly accepting: boolean;
  /** Next state by class of character, filled as characters are met. */
  readonly next: (State | undefined)[];
}

/** Characters whose class is kept in a table; the others are looked up. */
const TABLED = 0x250;
/** States kept; beyond them all are forgotten and made again as needed. */
const MAX_STATES = 5_000;
/** Steps of the program followed for one text, outside the states already known. */
const EFFORT = 2_000_000;

/**
 * Matches whole texts against a regular program in time proportional to their length, whatever the
 * pattern: the automaton is built as texts go by.
 */
export class LinearMatcher {
  readonly #program: Program;
  readonly #sets: readonly CharSet[];
  readonly #tabled = new Int16Array(TABLED).fill(-1);
  readonly #others = new Map<number, number>();
  readonly #classes = new Map<string, number>();
  readonly #states = new Map<string, State>();
  #start: State;

  constructor(program: Program) {
    this.#program = program;
    this.#sets = setsOf(program);
    this.#start = this.#state(startingSubset(program));
  }

  /** Whether the whole text matches; `undefined` when that would take too long to know. */
  matches(text: string): boolean | undefined {
    let effort = EFFORT;
    let state = this.#start;
    for (let index = 0; index < text.length; index++) {
      const codePoint = text.codePointAt(index) ?? 0;
      if (codePoint > 0xffff) index += 1;
      const found = this.#classOf(codePoint);
      let next = state.next[found];
      if (next === undefined) {
        effort -= state.subset.places.length;
        if (effort < 0) return undefined;
        next = this.#move(state, codePoint);
        state.next[found] = next;
      }
      state = next;
      if (state.subset.places.length === 0) return false;
    }
    return state.accepting;
  }

  #move({ subset }: State, codePoint: number): State {
    const reached: number[] = [];
    forEachChar(this.#program, subset, (set, next) => {
      if (set.has(codePoint)) reached.push(next);
    });
    return this.#state(subsetAfter(this.#program, reached));
  }

  #state(subset: Subset): State {
    const key = subsetKey(subset);
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    if (this.#states.size >= MAX_STATES) this.#forget();
    const state = { subset, accepting: accepts(this.#program, subset), next: [] };
    this.#states.set(key, state);
    return state;
  }

  #forget(): void {
    this.#states.clear();
    this.#start = { ...this.#start, next: [] };
    this.#states.set(subsetKey(this.#start.subset), this.#start);
  }

  /** Characters that belong to the same sets are one class. */
  #classOf(codePoint: number): number {
    const known = codePoint < TABLED ? this.#tabled[codePoint] : this.#others.get(codePoint);
    if (known !== undefined && known >= 0) return known;
    let signature = '';
    for (const set of this.#sets) signature += set.has(codePoint) ? '1' : '0';
    const found = this.#classes.get(signature) ?? this.#classes.size;
    this.#classes.set(signature, found);
    if (codePoint < TABLED) this.#tabled[codePoint] = found;
    else this.#others.set(codePoint, found);
    return found;
  }
}
