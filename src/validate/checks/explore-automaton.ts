import type { Automaton } from '../../table/kernels/spec.ts';

/** A rule on bytes, told step by step. */
export interface ByteRule<State> {
  readonly start: State;
  /** Bytes that may occur; two bytes of one group always have the same effect. */
  readonly groups: readonly (readonly number[])[];
  /** `undefined`: whatever follows, the text is not proved. */
  step(state: State, byte: number): State | undefined;
  accepts(state: State): boolean;
  /** Text that is equal for states that are the same. */
  key(state: State): string;
}

/** The automaton of a rule that has finitely many states: all that can be reached. */
export function exploreAutomaton<State>(rule: ByteRule<State>): Automaton {
  const states: State[] = [rule.start];
  const numbers = new Map([[rule.key(rule.start), 1]]);
  const rows: number[][] = [[0, ...rule.groups.map(() => 0)]];
  for (let at = 0; at < states.length; at++) {
    const state = states[at] as State;
    const row = [0];
    for (const [byte = 0] of rule.groups) {
      const next = rule.step(state, byte);
      row.push(next === undefined ? 0 : numberOf(next));
    }
    rows.push(row);
  }
  const classes = new Uint8Array(256);
  rule.groups.forEach((bytes, index) => {
    for (const byte of bytes) classes[byte] = index + 1;
  });
  return {
    states: rows.length,
    classes,
    classCount: rule.groups.length + 1,
    transitions: Uint16Array.from(rows.flat()),
    accepting: Uint8Array.from([0, ...states.map((state) => (rule.accepts(state) ? 1 : 0))]),
  };

  function numberOf(state: State): number {
    const key = rule.key(state);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    states.push(state);
    numbers.set(key, states.length);
    return states.length;
  }
}
