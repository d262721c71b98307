import type { Automaton } from './spec.ts';

const START = 1;
/** A cell that starts so may be run by a spreadsheet, or is an error that one shows (`#REF!`). */
const DOUBTFUL_STARTS: ReadonlySet<number> = new Set(
  [...'=+-@#'].map((sign) => sign.charCodeAt(0)),
);

/**
 * Whether all that an automaton accepts is made of visible ASCII and starts neither as a formula nor
 * as an error of a spreadsheet.
 */
export function isPlainAutomaton(automaton: Automaton): boolean {
  const { states, classCount, classes, transitions } = automaton;
  const live = liveStates(automaton);
  for (let byte = 0; byte < 256; byte++) {
    const isVisible = byte > 0x20 && byte < 0x7f;
    for (let state = START; state < states; state++) {
      if (isVisible && !(state === START && DOUBTFUL_STARTS.has(byte))) continue;
      const next = transitions[state * classCount + (classes[byte] ?? 0)] ?? 0;
      if (live[state] === 1 && live[next] === 1) return false;
    }
  }
  return true;
}

/** 1 for the states from which a text may still be accepted. */
function liveStates({ states, classCount, transitions, accepting }: Automaton): Uint8Array {
  const live = new Uint8Array(states);
  const before: number[][] = Array.from({ length: states }, () => []);
  for (let state = START; state < states; state++) {
    const line = transitions.subarray(state * classCount, (state + 1) * classCount);
    for (const next of new Set(line)) before[next]?.push(state);
  }
  const reached: number[] = [];
  const reach = (state: number) => {
    if (live[state] === 1) return;
    live[state] = 1;
    reached.push(state);
  };
  for (let state = START; state < states; state++) if (accepting[state] === 1) reach(state);
  for (const state of reached) before[state]?.forEach(reach);
  return live;
}
