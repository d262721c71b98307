import { isLuhn } from '../base/luhn.ts';
import type { KernelSpec } from '../table/kernels/spec.ts';
import { acceptsBytes } from './pattern/automaton.ts';
import { isRealDay } from './types/moment.ts';

const encoder = new TextEncoder();
const UNSEEN = /[\p{Cc}\p{Cf}\u00a0\u202f]/u;

/** What the kernels' specification says, word for word: the oracle of tests, never used on files. */
export function isProved(text: string, specs: readonly KernelSpec[] | 'judge-all'): boolean {
  return specs !== 'judge-all' && specs.every((spec) => proves(spec, text));
}

function proves(spec: KernelSpec, text: string): boolean {
  if (text === '') return spec.empty;
  switch (spec.kind) {
    case 'length': {
      const { length } = encoder.encode(text);
      return length >= spec.minBytes && length <= spec.maxBytes;
    }
    case 'integer':
      return /^-?[0-9]{1,9}$/.test(text) && isWithin(Number(text), spec);
    case 'decimal':
      return (
        /^-?[0-9]{1,9}(\.[0-9]{1,9})?$/.test(text) &&
        text.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15 &&
        isWithin(Number(text), spec)
      );
    case 'date': {
      const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
      const [year = 0, month = 0, day = 0] = (parts ?? []).slice(1).map(Number);
      return isRealDay(year, month, day) && isWithin(year * 10_000 + month * 100 + day, spec);
    }
    case 'members':
      return spec.values.includes(text);
    case 'automaton':
      return acceptsBytes(spec.automaton, encoder.encode(text));
    case 'luhn':
      return text.length === spec.length && isLuhn(text) && isLuhn(text.slice(0, 9));
    case 'plain':
      return !/^[=+\-@#\t\r]|^ | $/.test(text) && !UNSEEN.test(text);
  }
}

function isWithin(
  value: number,
  { min, max }: { min: number | null; max: number | null },
): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}
