import type { Automaton } from '../../../table/kernels/spec.ts';
import { KINDS, kindOf } from './byte-kinds.ts';
import { DEAD, type Recogniser, SURE } from './recogniser.ts';

/** States that every automaton has: `0` is dead by convention (nothing goes there), `1` the start. */
const START = 1;

/**
 * The automaton on bytes that accepts the texts which none of the recognisers wants to see: those
 * that surely hold nothing. Recognisers run side by side; a state stands for the states of all.
 */
export function harmlessTexts(recognisers: readonly Recogniser[]): Automaton {
  const classes = Uint8Array.from({ length: 256 }, (_, byte) => KINDS.indexOf(kindOf(byte)));
  const tables = recognisers.map(tabulate);
  const numbers = new Map<string, number>();
  const queue: Uint8Array[] = [];
  const number = (state: Uint8Array): number => {
    const key = String.fromCharCode.apply(null, state as unknown as number[]);
    let known = numbers.get(key);
    if (known === undefined) {
      known = START + numbers.size;
      numbers.set(key, known);
      queue.push(state.slice());
    }
    return known;
  };
  number(new Uint8Array(recognisers.length).fill(FIRST));
  const classCount = KINDS.length;
  const transitions: number[] = new Array(classCount).fill(0);
  const accepting: number[] = [0];
  const after = new Uint8Array(recognisers.length);
  for (const state of queue) {
    accepting.push(tables.some(({ accepts }, index) => accepts[state[index] ?? 0] === 1) ? 0 : 1);
    for (let kind = 0; kind < classCount; kind++) {
      step(state, tables, kind, after);
      transitions.push(number(after));
    }
  }
  return {
    states: accepting.length,
    classes,
    classCount,
    transitions: Uint16Array.from(transitions),
    accepting: Uint8Array.from(accepting),
  };
}

/** Numbers of the states of a recogniser: the two that it never leaves, then its own. */
const [GONE, FOUND, FIRST] = [0, 1, 2];

/** A recogniser as tables: the next state by state and kind, and whether a state accepts. */
interface Tables {
  readonly next: Uint8Array;
  readonly accepts: Uint8Array;
}

function tabulate(recogniser: Recogniser): Tables {
  const numbers = new Map([
    [DEAD, GONE],
    [SURE, FOUND],
    [0, FIRST],
  ]);
  const own = [0];
  const next: number[] = [...KINDS.map(() => GONE), ...KINDS.map(() => FOUND)];
  const accepts = [0, 1];
  for (const state of own) {
    accepts.push(recogniser.accepts(state) ? 1 : 0);
    for (const kind of KINDS) {
      const after = recogniser.step(state, kind);
      let known = numbers.get(after);
      if (known === undefined) {
        known = FIRST - 1 + own.push(after);
        numbers.set(after, known);
      }
      next.push(known);
    }
  }
  return { next: Uint8Array.from(next), accepts: Uint8Array.from(accepts) };
}

/** Once one has found, the others do not matter any more. */
function step(state: Uint8Array, tables: readonly Tables[], kind: number, after: Uint8Array): void {
  for (let index = 0; index < state.length; index++) {
    const own = tables[index]?.next[(state[index] ?? 0) * KINDS.length + kind] ?? GONE;
    if (own === FOUND) {
      after.fill(FOUND);
      return;
    }
    after[index] = own;
  }
}
