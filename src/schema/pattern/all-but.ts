import type { Automaton, KernelSpec } from '../../table/kernels/spec.ts';
import { regexAutomaton } from './automaton.ts';

/**
 * The kernel that proves every cell but those which match a pattern whole.
 * @param source a pattern that an automaton can do; `'judge-all'` for any other
 */
export function allBut(source: string): KernelSpec | 'judge-all' {
  const automaton = regexAutomaton(source);
  if (automaton === undefined) return 'judge-all';
  return { kind: 'automaton', automaton: complement(automaton), empty: true };
}

/** Accepts what the other refuses: its dead state becomes one more state, which accepts for good. */
function complement({ states, classes, classCount, transitions, accepting }: Automaton): Automaton {
  const free = states;
  const turned = new Uint16Array((states + 1) * classCount).fill(free, states * classCount);
  for (let at = classCount; at < transitions.length; at++) turned[at] = transitions[at] || free;
  return {
    states: states + 1,
    classes,
    classCount,
    transitions: turned,
    accepting: Uint8Array.from({ length: states + 1 }, (_, state) =>
      state === free || (state > 0 && accepting[state] === 0) ? 1 : 0,
    ),
  };
}
