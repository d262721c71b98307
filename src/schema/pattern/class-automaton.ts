import { type CharClass, partition } from './char-partition.ts';
import type { CharSet } from './char-set.ts';
import type { Program } from './program.ts';
import {
  accepts,
  forEachChar,
  NOWHERE,
  type Subset,
  setsOf,
  startingSubset,
  subsetAfter,
  subsetKey,
} from './subsets.ts';

/** A class of characters, by its place among the classes, and the state that it leads to. */
export type Arc = readonly [number, number];

/** A deterministic automaton on classes of characters. State 0 is dead, state 1 is the start. */
export interface ClassAutomaton {
  readonly classes: readonly CharClass[];
  /** For each state, the classes that lead to another than the dead one, in order. */
  readonly arcs: readonly (readonly Arc[])[];
  readonly accepting: readonly boolean[];
}

/** Subset construction; `undefined` when it takes more states than allowed. */
export function determinise(program: Program, maxStates: number): ClassAutomaton | undefined {
  const classes = partition(setsOf(program));
  const classesOf = new Map<CharSet, number[]>();
  classes.forEach(({ sets }, index) => {
    for (const set of sets) classesOf.set(set, [...(classesOf.get(set) ?? []), index]);
  });
  const states: Subset[] = [NOWHERE, startingSubset(program)];
  const numbers = new Map(states.map((subset, index) => [subsetKey(subset), index]));
  const arcs: Arc[][] = [];
  for (let state = 0; state < states.length; state++) {
    const subset = states[state];
    if (subset === undefined || states.length > maxStates) return undefined;
    const reached = new Map<number, number[]>();
    forEachChar(program, subset, (set, next) => {
      for (const index of classesOf.get(set) ?? []) {
        const places = reached.get(index);
        if (places === undefined) reached.set(index, [next]);
        else places.push(next);
      }
    });
    const own = [...reached].map(([index, places]): Arc => {
      const moved = subsetAfter(program, places);
      const key = subsetKey(moved);
      const number = numbers.get(key) ?? states.push(moved) - 1;
      numbers.set(key, number);
      return [index, number];
    });
    arcs.push(own.filter(([, target]) => target !== 0).sort(([a], [b]) => a - b));
  }
  return { classes, arcs, accepting: states.map((subset) => accepts(program, subset)) };
}

/**
 * The same automaton with as few states as there can be: states are parted until those of a group
 * lead to the same groups (Moore).
 */
export function minimise({ classes, arcs, accepting }: ClassAutomaton): ClassAutomaton {
  let group = accepting.map(Number);
  let count = new Set(group).size;
  for (;;) {
    const numbers = new Map<string, number>();
    const dead = group[0];
    const finer = arcs.map((own, state) => {
      let key = String(group[state]);
      for (const [index, target] of own) {
        if (group[target] !== dead) key += `,${index}:${group[target]}`;
      }
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
    group = finer;
    if (numbers.size === count) break;
    count = numbers.size;
  }
  // Groups are numbered in the order of their first state. A start that is as good as dead stays
  // apart: state 1 is always the start.
  if (group[1] === 0) return { classes, arcs: [[], []], accepting: [false, false] };
  const representative = Array.from({ length: count }, (_, number) => group.indexOf(number));
  return {
    classes,
    arcs: representative.map((state) =>
      (arcs[state] ?? [])
        .map(([index, target]): Arc => [index, group[target] ?? 0])
        .filter(([, target]) => target !== 0),
    ),
    accepting: representative.map((state) => accepting[state] ?? false),
  };
}
