import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../test/builders/report.ts';
import { blocksOf } from '../blocks.ts';
import { fitting } from './fitting.ts';

/** Problems that take the given numbers of lines when told whole. */
function fitted(sizes: readonly number[], room: number, rest = 0) {
  const findings = sizes.map((_size, index) => ({
    code: 'type-error',
    level: 'error' as const,
    row: 2,
    column: index + 1,
    field: `c${index}`,
    params: {},
  }));
  const blocks = blocksOf(fileOf('x.csv', findings));
  const place = (column: number | undefined) => column ?? 0;
  return fitting(blocks, room, rest, {
    whole: ({ column }) =>
      Array.from({ length: sizes[place(column) - 1] ?? 0 }, (_, line) => `${column}.${line + 1}`),
    name: ({ column }) => `${column}`,
  });
}

describe('fitting', () => {
  it.each<[string, number[], number, number, string]>([
    ['nothing', [], 10, 3, ''],
    ['all, with air', [2, 2], 10, 3, '|1.1|1.2||2.1|2.2'],
    ['all, without', [2, 2], 5, 3, '|1.1|1.2|2.1|2.2'],
    ['the first whole, the others named', [3, 3, 3], 9, 3, '|1.1|1.2|1.3|2|3'],
    ['two whole when no one is left out by it', [2, 2, 2, 2], 8, 1, '|1.1|1.2|2.1|2.2|3|4'],
    ['only names when even the first is too long', [9, 9], 6, 2, '|1|2'],
    ['nothing at all without room', [3], 2, 1, ''],
  ])('%s', (_name, sizes, room, rest, expected) => {
    expect(fitted(sizes, room, rest).lines.join('|')).toBe(expected);
  });

  it('tells two whole even when others cannot all be named', () => {
    const { lines, named, left } = fitted(Array<number>(30).fill(4), 19, 4);
    expect(lines.slice(0, 9)).toEqual(['', ...[1, 2].flatMap(four)]);
    expect(named).toBe(6);
    expect(left).toHaveLength(22);
  });

  it('never takes more than the room, and forgets no problem', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 40 });
    const lines = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(sizes, lines, fc.integer({ min: 0, max: 6 }), (all, room, rest) => {
        const { lines: told, named, left } = fitted(all, room, rest);
        const whole = told.filter((line) => line.endsWith('.1')).length;
        expect(whole + named + left.length).toBe(all.length);
        const more = named + left.length > 0;
        if (all.length > 0 && told.length > 0) {
          expect(told.length).toBeLessThanOrEqual(more ? room - rest : room);
        }
      }),
    );
  });
});

const four = (column: number): readonly string[] => [1, 2, 3, 4].map((line) => `${column}.${line}`);
