import { regexAutomaton } from '../../../schema/pattern/automaton.ts';
import type { KernelSpec } from '../../../table/kernels/spec.ts';
import type { RepairColumn } from '../../defect.ts';

/** Does not begin as a formula, holds no tag, no entity, no letter that was lost: nothing to say. */
const PLAIN = '(?:[^=+\\-@\\t\\r<&\\ufffd][^<&\\ufffd]*)?';

let made: KernelSpec | 'judge-all' | undefined;

/** What proves a text to have none of the damages of this room. One object, so that it runs once a column. */
export function plainText(): KernelSpec | 'judge-all' {
  if (made === undefined) {
    const automaton = regexAutomaton(PLAIN);
    made = automaton === undefined ? 'judge-all' : { kind: 'automaton', automaton, empty: true };
  }
  return made;
}

/** A column of free text, or of codes: whatever may hold anything. */
export function isText({ type }: RepairColumn): boolean {
  return type === 'string' || type === 'any';
}
