import { isPlainAutomaton } from './plain-automaton.ts';
import type { KernelSpec } from './spec.ts';

/**
 * The same proof in fewer steps: what proves a number, a day, an identifier or a plain member proves
 * the cell plain as well.
 */
export function simplify(specs: readonly KernelSpec[]): readonly KernelSpec[] {
  if (!specs.some(({ kind }) => kind === 'plain')) return specs;
  const others = specs.filter(({ kind }) => kind !== 'plain').map(plainMembers);
  if (!others.some(impliesPlain)) return specs;
  const empty = specs.every((spec) => spec.empty);
  return others.map((spec) => ({ ...spec, empty }));
}

function plainMembers(spec: KernelSpec): KernelSpec {
  if (spec.kind !== 'members') return spec;
  return { ...spec, values: spec.values.filter(isPlain) };
}

function impliesPlain(spec: KernelSpec): boolean {
  switch (spec.kind) {
    case 'length':
    case 'plain':
      return false;
    case 'automaton':
      return isPlainAutomaton(spec.automaton);
    default:
      return true;
  }
}

/** Letters, digits and the usual signs, without space at either end: surely plain. */
function isPlain(value: string): boolean {
  return (
    /^[!-~\u00a1-\u00ac\u00ae-\u024f\u2013\u2014\u2018\u2019\u2026\u20ac ]+$/u.test(value) &&
    !/^[=+\-@# ]| $/.test(value)
  );
}
