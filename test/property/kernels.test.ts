import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSiren, isSiret } from '../../src/base/french/siren.ts';
import { isLuhn } from '../../src/base/luhn.ts';
import { regexAutomaton } from '../../src/schema/pattern/automaton.ts';
import { type KernelSpec, kernelPlan } from '../../src/table/kernels/spec.ts';
import { proved } from '../support/scanned.ts';

type Of<Kind> = Extract<KernelSpec, { kind: Kind }>;

/** What a proof says of a text, written as plainly as can be. */
function holds(spec: KernelSpec, text: string): boolean {
  if (text === '') return spec.empty;
  switch (spec.kind) {
    case 'length':
      return within(Buffer.byteLength(text), { min: spec.minBytes, max: spec.maxBytes });
    case 'integer':
      return /^-?[0-9]{1,9}$/.test(text) && within(Number(text), spec);
    case 'decimal':
      return (
        /^-?[0-9]{1,9}(\.[0-9]{1,9})?$/.test(text) &&
        text.replace(/[-.]/g, '').length <= 15 &&
        within(Number(text), spec)
      );
    case 'date':
      return isDay(text) && within(Number(text.replaceAll('-', '')), spec);
    case 'members':
      return spec.values.includes(text);
    case 'automaton':
      return PATTERNS.some(
        (source) => regexAutomaton(source) === spec.automaton && whole(source).test(text),
      );
    case 'luhn':
      if (!/^[0-9]+$/.test(text) || text.length !== spec.length || !isLuhn(text)) return false;
      return spec.length === 9 ? isSiren(text) : isSiret(text) && isSiren(text.slice(0, 9));
    case 'plain':
      return isPlain(text);
  }
}

function within(value: number, { min, max }: { min: number | null; max: number | null }): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year === 0) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

// Marks apart: the linter takes them for a part of their neighbour.
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u2007\u2011\u202f\u205f\u3000\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffd]|\u034f|[\ufe00-\ufe0f]/u;

function isPlain(text: string): boolean {
  const isNumber = /^-[0-9]+(\.[0-9]+)?$/.test(text);
  return !UNSEEN.test(text) && text.trim() === text && (isNumber || !/^[=+\-@#]/.test(text));
}

const whole = (source: string) => new RegExp(`^(?:${source})$`, 'u');
const PATTERNS = [
  '[A-Z]{2}-[0-9]{3}',
  '(a|b)*abb',
  'https?://[a-z.]+(/[a-z0-9é]*)*',
  '[^;]+(;[^;]+)*',
  '[0-9]{1,3}|x.*',
  '-?[1-9][0-9]*',
];

const bound = (arbitrary: fc.Arbitrary<number>) => fc.option(arbitrary, { nil: null });
const empty = fc.boolean();
const small = fc.integer({ min: -1200, max: 1200 });
const pad = (value: number, size: number) => String(value).padStart(size, '0');

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
/** Completes digits so that Luhn holds. */
const checked = (base: string) => [...'0123456789'].map((last) => base + last).find(isLuhn) ?? base;
const days = fc
  .tuple(
    fc.constantFrom(0, 1, 4, 1900, 1999, 2000, 2023, 2024, 9999),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  )
  .map(([year, month, day]) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
const numbers = fc.oneof(
  small.map(String),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map(String),
  fc
    .tuple(small, fc.integer({ min: 0, max: 9 }), fc.nat(999_999_999))
    .map(([whole_, size, rest]) => `${whole_}.${String(rest).slice(0, size)}`),
  fc.double({ noNaN: true, min: -1200, max: 1200 }).map((value) => value.toFixed(6)),
);
const words = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      'abb',
      'AB',
      '-',
      '7',
      '12',
      '.',
      ' ',
      'é',
      'œ',
      '€',
      '’',
      '👍',
      'x'.repeat(14),
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\u202f',
      '\ufeff',
      '\ufffd',
      '\u0085',
      'e\u0301',
      '=',
      '+',
      '@',
      '#',
      '\t',
      '\n',
      '"',
      ';',
      ',',
      '/',
      'https://',
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(''));
const sirens = digits(8).map(checked);
const sirets = fc
  .tuple(fc.oneof(sirens, fc.constant('356000000')), digits(4))
  .map(([siren, rest]) => checked(siren + rest));
const members = fc.oneof(words, fc.constantFrom('oui', 'non', 'aide en nature', 'x'.repeat(30)));

const cases: {
  [Kind in KernelSpec['kind']]: { spec: fc.Arbitrary<Of<Kind>>; text: fc.Arbitrary<string> };
} = {
  length: {
    spec: fc.record({
      kind: fc.constant('length'),
      minBytes: fc.nat(12),
      maxBytes: fc.nat(40),
      empty,
    }),
    text: words,
  },
  integer: {
    spec: fc.record({ kind: fc.constant('integer'), min: bound(small), max: bound(small), empty }),
    text: numbers,
  },
  decimal: {
    spec: fc.record({
      kind: fc.constant('decimal'),
      min: bound(fc.double({ noNaN: true, min: -1200, max: 1200 })),
      max: bound(fc.double({ noNaN: true, min: -1200, max: 1200 })),
      empty,
    }),
    text: numbers,
  },
  date: {
    spec: fc.record({
      kind: fc.constant('date'),
      min: bound(days.map((day) => Number(day.replaceAll('-', '')))),
      max: bound(days.map((day) => Number(day.replaceAll('-', '')))),
      empty,
    }),
    text: days,
  },
  members: {
    spec: fc.record({
      kind: fc.constant('members'),
      values: fc.array(members, { maxLength: 30 }),
      empty,
    }),
    text: members,
  },
  automaton: {
    spec: fc.constantFrom(...PATTERNS).chain((source) => {
      const automaton = regexAutomaton(source);
      if (automaton === undefined) throw new Error(`no automaton for ${source}`);
      return fc.record({
        kind: fc.constant('automaton'),
        automaton: fc.constant(automaton),
        empty,
      });
    }),
    text: fc.oneof(words, ...PATTERNS.map((source) => fc.stringMatching(whole(source)))),
  },
  luhn: {
    spec: fc.record({ kind: fc.constant('luhn'), length: fc.constantFrom(9, 14), empty }),
    text: fc.oneof(sirens, sirets, digits(9), digits(14)),
  },
  plain: { spec: fc.record({ kind: fc.constant('plain'), empty }), text: words },
};

/** A text whose characters were tampered with, or not. */
function tampered(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(30), fc.constantFrom('', '0', '-', '.', ' ', 'é', 'a', '"'));
  return fc.oneof(
    { weight: 5, arbitrary: texts },
    {
      weight: 2,
      arbitrary: fc
        .tuple(texts, change)
        .map(([text, [at, by]]) => text.slice(0, at) + by + text.slice(at + 1)),
    },
    { weight: 1, arbitrary: fc.constant('') },
  );
}

function quoted(text: string, always: boolean): string {
  const isNeeded = always || /[",\r\n]/.test(text);
  return isNeeded ? `"${text.replaceAll('"', '""')}"` : text;
}

const allTexts = fc.oneof(...Object.values(cases).map(({ text }) => text));
const allSpecs: fc.Arbitrary<KernelSpec> = fc.oneof(
  ...Object.values(cases).map(({ spec }) => spec as fc.Arbitrary<KernelSpec>),
);

describe('kernels accept only what is right', () => {
  it.each(Object.entries(cases))('%s', async (_kind, { spec, text }) => {
    const rows = fc.array(
      fc.tuple(
        tampered(fc.oneof({ weight: 6, arbitrary: text }, { weight: 1, arbitrary: allTexts })),
        fc.boolean(),
      ),
      { minLength: 1, maxLength: 40 },
    );
    const property = fc.asyncProperty(
      spec as fc.Arbitrary<KernelSpec>,
      rows,
      async (asked, cells) => {
        const table = cells.map(([cell, always]) => `${quoted(cell, always)},1\n`).join('');
        const found = await proved(table, kernelPlan([{ column: 0, specs: [asked] }]));
        cells.forEach(([cell], row) => {
          const answer = found[row]?.[0];
          if (answer === true) expect([cell, holds(asked, cell)]).toEqual([cell, true]);
          if (answer === false && isExpected(asked, cell)) {
            expect([cell, holds(asked, cell)]).toEqual([cell, false]);
          }
        });
      },
    );
    await fc.assert(property, { numRuns: 400 });
  });

  it('several at once', async () => {
    const rows = fc.array(tampered(allTexts), { minLength: 1, maxLength: 20 });
    const specs = fc.array(allSpecs, { minLength: 2, maxLength: 3 });
    const property = fc.asyncProperty(specs, rows, async (asked, cells) => {
      const table = cells.map((cell) => `1,${quoted(cell, false)}\n`).join('');
      const found = await proved(table, kernelPlan([{ column: 1, specs: asked }]));
      cells.forEach((cell, row) => {
        if (found[row]?.[0] !== true) return;
        expect([cell, asked.filter((spec) => !holds(spec, cell))]).toEqual([cell, []]);
      });
    });
    await fc.assert(property, { numRuns: 500 });
  });
});

/** Whether a kernel has no excuse to leave a right cell to the exact rule. */
function isExpected({ kind }: KernelSpec, cell: string): boolean {
  if (cell.includes('"')) return false;
  switch (kind) {
    case 'decimal':
      return cell.length <= 16;
    case 'luhn':
      return !cell.startsWith('356000000');
    case 'plain':
      return /^[ -~à-ÿœ’€]*$/.test(cell);
    default:
      return true;
  }
}
