import type { Arena } from '../scan/arena.ts';
import type { Automaton } from './spec.ts';

const DEAD = 0;
const START = 1;

/**
 * Lays out an automaton for `assembly/automaton.ts`: one line a state (whether it accepts, then the
 * address of the next line for each class of bytes), those that nothing leaves first; and the place
 * in a line of each byte value.
 * @returns addresses of the start state, of the last state that nothing leaves, and of the places
 */
export function placeAutomaton(automaton: Automaton, arena: Arena): readonly number[] {
  const { states, classCount, classes, accepting } = automaton;
  const { order, sinks } = sinksFirst(automaton);
  const width = 4 * (1 + classCount);
  const lines = arena.allocate(states * width);
  const columns = arena.allocate(256 * 2);
  const { words, bytes } = arena;
  const lineOf = new Uint32Array(states);
  order.forEach((state, place) => {
    lineOf[state] = lines + place * width;
  });
  for (let state = 0; state < states; state++) {
    const line = (lineOf[state] ?? 0) / 4;
    words[line] = state === DEAD ? 0 : (accepting[state] ?? 0);
    for (let kind = 0; kind < classCount; kind++) {
      words[line + 1 + kind] = lineOf[nextState(automaton, state, kind)] ?? 0;
    }
  }
  const places = new Uint16Array(bytes.buffer, columns, 256);
  for (let byte = 0; byte < 256; byte++) places[byte] = 4 * (1 + (classes[byte] ?? 0));
  return [lineOf[START] ?? 0, lines + (sinks - 1) * width, columns];
}

function nextState({ transitions, classCount }: Automaton, state: number, kind: number): number {
  return state === DEAD ? DEAD : (transitions[state * classCount + kind] ?? DEAD);
}

/** All states, those that nothing leaves first; the dead one is among them. */
function sinksFirst(automaton: Automaton): {
  readonly order: readonly number[];
  readonly sinks: number;
} {
  const sinks: number[] = [];
  const others: number[] = [];
  for (let state = 0; state < automaton.states; state++) {
    let isSink = true;
    for (let kind = 0; kind < automaton.classCount && isSink; kind++) {
      isSink = nextState(automaton, state, kind) === state;
    }
    (isSink ? sinks : others).push(state);
  }
  return { order: [...sinks, ...others], sinks: sinks.length };
}
