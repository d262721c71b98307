import type { Automaton } from '../../table/kernels/spec.ts';

/** Runs an automaton on the UTF-8 bytes of a text: the kernels' rule, for tests. */
export function accepts(automaton: Automaton, text: string): boolean {
  let state = 1;
  for (const byte of new TextEncoder().encode(text)) {
    const group = automaton.classes[byte] ?? 0;
    state = automaton.transitions[state * automaton.classCount + group] ?? 0;
  }
  return automaton.accepting[state] === 1;
}
