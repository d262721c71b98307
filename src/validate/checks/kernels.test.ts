import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isLuhn } from '../../base/luhn.ts';
import type { Automaton, KernelSpec } from '../../table/kernels/spec.ts';
import type { CellCheck } from '../check.ts';
import { CHECKS } from './index.ts';

/** Parameters under which kernels are tried: each check has `column`, some have more. */
const USES = [
  { column: 'c' },
  { column: 'c', 'allow-year-only': 'yes' },
  { column: 'c', version: '2015' },
];

const cellChecks = CHECKS.filter((check): check is CellCheck => check.kind === 'cell');

beforeAll(async () => {
  await Promise.all(cellChecks.map((check) => check.prepare?.()));
});

/** States from which an accepting one can be reached. */
function liveStates(automaton: Automaton): ReadonlySet<number> {
  const live = new Set<number>();
  for (let before = -1; before !== live.size; ) {
    before = live.size;
    for (let state = 1; state < automaton.states; state++) {
      const row = state * automaton.classCount;
      const next = automaton.transitions.subarray(row, row + automaton.classCount);
      if (automaton.accepting[state] === 1 || next.some((to) => live.has(to))) live.add(state);
    }
  }
  return live;
}

/** Texts that an automaton accepts, found by walking through it. */
function acceptedBy(automaton: Automaton): fc.Arbitrary<string> {
  const live = liveStates(automaton);
  return fc.infiniteStream(fc.nat()).map((choices) => {
    const bytes: number[] = [];
    let state = 1;
    for (const choice of choices) {
      const stops = automaton.accepting[state] === 1 && (bytes.length > 200 || choice % 4 === 0);
      const ways: number[] = [];
      for (let byte = 0; byte < 256; byte++) {
        const next =
          automaton.transitions[state * automaton.classCount + (automaton.classes[byte] ?? 0)];
        if (next !== undefined && live.has(next)) ways.push(byte);
      }
      if (stops || ways.length === 0) break;
      const byte = ways[(choice >>> 2) % ways.length] ?? 0;
      bytes.push(byte);
      const group = automaton.classes[byte] ?? 0;
      state = automaton.transitions[state * automaton.classCount + group] ?? 0;
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
  });
}

/** Texts that a kernel proves; `undefined` for a kernel that no check uses. */
function provedBy(spec: KernelSpec): fc.Arbitrary<string> | undefined {
  switch (spec.kind) {
    case 'automaton':
      return acceptedBy(spec.automaton);
    case 'members':
      return fc.constantFrom(...spec.values);
    case 'decimal':
      return fc
        .double({ min: spec.min ?? -1e9, max: spec.max ?? 1e9, noNaN: true })
        .map((value) => value.toFixed(3))
        .filter((text) => Number(text) >= (spec.min ?? 0) && Number(text) <= (spec.max ?? 0));
    case 'luhn':
      return fc
        .stringMatching(/^\d{8}$/)
        .map((start) => [...'0123456789'].map((last) => start + last).find(isLuhn) ?? '');
    default:
      return undefined;
  }
}

describe.each(cellChecks.filter((check) => check.kernel !== undefined))(
  'kernel of $id',
  (check) => {
    it.each(USES)('proves only what the check accepts: %j', (params) => {
      const spec = check.kernel?.(params);
      if (spec === undefined) return;
      const proved = provedBy(spec);
      expect(proved).toBeDefined();
      if (proved === undefined) return;
      fc.assert(
        fc.property(proved, (text) => {
          expect(check.test(text, params)).toBeUndefined();
        }),
        { numRuns: 300 },
      );
    });
  },
);

it('has a kernel for what every column of a real schema is checked for', () => {
  const without = cellChecks.filter((check) => check.kernel?.({ column: 'c' }) === undefined);
  // What is no list nor shape: verdicts are remembered there.
  expect(without.map(({ id }) => id).sort()).toEqual(['canton', 'french-gps-coordinates']);
});
