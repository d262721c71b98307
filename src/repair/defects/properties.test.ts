import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDecimal, toDecimal } from '../../schema/decimal.ts';
import type { Field } from '../../schema/model.ts';
import { isoDate } from '../../schema/types/moment.ts';
import type { AnyCellDefect, Outcome, RepairColumn } from '../defect.ts';
import { CELL_DEFECTS } from './cells.ts';
import { DateOrder } from './dates/date-order.ts';
import { asked, evidenceOf, exampleTable } from './example-table.ts';
import { readFigure, shifted } from './numbers/figure.ts';
import { prepareCog } from './shared-cog.ts';

beforeAll(prepareCog);

/** Fields of every kind, and every cell of the examples: what people really type. */
const FIELDS = CELL_DEFECTS.flatMap(({ examples }) => examples.map(({ field }) => field));
const CELLS = [
  ...new Set(
    CELL_DEFECTS.flatMap(({ examples }) =>
      examples.flatMap(({ cell, others = [] }) => [cell, ...others]),
    ),
  ),
];

const anyCell = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...CELLS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[-+]?[0-9]{1,14}([.,][0-9]{1,6})?[ €%]?$/) },
  {
    weight: 1,
    arbitrary: fc.stringMatching(/^[0-3]?[0-9][-/. ][0-1]?[0-9][-/. ](19|20)?[0-9]{2}$/),
  },
);
const anyColumn = fc.constantFrom(...FIELDS).map((field) => columnOf(field));

function columnOf(field: Partial<Field> & { readonly name: string }): RepairColumn {
  const [column] = exampleTable([field]).columns;
  if (column === undefined) throw new Error('one field gives one column');
  return column;
}

interface Said {
  readonly defect: AnyCellDefect;
  readonly outcome: Outcome;
}

/** The first defect that has something to say of a refused cell, as the chain asks them. */
function firstSaid(column: RepairColumn, cell: string, cells: readonly string[]): Said | undefined {
  for (const defect of CELL_DEFECTS) {
    if (!defect.applies(column)) continue;
    const outcome = asked(defect, column, cell, evidenceOf(defect, column, cells));
    if (outcome !== undefined) return { defect, outcome };
  }
  return undefined;
}

describe('every damage of a cell', () => {
  it('never throws, proposes what the column accepts, and what R says changes nothing', () => {
    fc.assert(
      fc.property(
        anyColumn,
        anyCell,
        fc.array(anyCell, { maxLength: 4 }),
        (column, cell, others) => {
          for (const defect of CELL_DEFECTS) {
            if (!defect.applies(column)) continue;
            const evidence = evidenceOf(defect, column, [...others, cell]);
            const outcome = asked(defect, column, cell, evidence);
            if (outcome === undefined) continue;
            if (outcome.class === 'R') expect(outcome.after, defect.id).toBeUndefined();
            else if (outcome.partial !== true) {
              expect(outcome.after, defect.id).not.toBe(cell);
              expect(column.accepts(outcome.after ?? ''), `${defect.id} ${cell}`).toBe(true);
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('leaves a cell that is right to a person', () => {
    fc.assert(
      fc.property(anyColumn, anyCell, (column, cell) => {
        if (!column.accepts(cell)) return;
        const said = firstSaid(column, cell, [cell]);
        // The engine proposes what a defect would do by default to a right cell: here are those few.
        const allowed = ['BAL-CLE', 'BAL-PIPE', 'BAL-PARCELLE'];
        if (said?.outcome.class === 'A') expect(allowed).toContain(said.defect.id);
      }),
      { numRuns: 2000 },
    );
  });

  it('says the same of the same cell, and nothing more once it is repaired by default', () => {
    fc.assert(
      fc.property(anyColumn, anyCell, (column, cell) => {
        if (column.accepts(cell)) return;
        const said = firstSaid(column, cell, [cell]);
        expect(firstSaid(column, cell, [cell])).toEqual(said);
        const after =
          said?.outcome.class === 'A' && said.outcome.partial !== true
            ? said.outcome.after
            : undefined;
        if (after === undefined) return;
        expect(firstSaid(column, after, [after])?.outcome.class ?? 'R').not.toBe('A');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('figures', () => {
  const digits = fc.stringMatching(/^[1-9][0-9]{0,25}$/);
  const decimals = fc.stringMatching(/^[0-9]{1,12}$/);

  it('keep every digit that was typed', () => {
    fc.assert(
      fc.property(digits, decimals, (whole, fraction) => {
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
        const figure = readFigure(`${grouped},${fraction}`);
        expect(figure?.readings[0]).toBe(`${whole}.${fraction}`);
      }),
    );
  });

  it('are multiplied without a rounding', () => {
    fc.assert(
      fc.property(digits, decimals, fc.integer({ min: -4, max: 9 }), (whole, fraction, power) => {
        const plain = `${whole}.${fraction}`;
        const [before, after] = [plain, shifted(plain, power)].map((text) =>
          toDecimal(parseDecimal(text) ?? 0),
        );
        if (before === undefined || after === undefined) throw new Error('both are figures');
        // before × 10^power = after, compared as whole numbers.
        const scale = Math.max(before.scale - power, after.scale, 0) + 20;
        const left = before.digits * 10n ** BigInt(scale - (before.scale - power));
        expect(left).toBe(after.digits * 10n ** BigInt(scale - after.scale));
      }),
    );
  });
});

describe('the order of dates', () => {
  const day = fc
    .date({
      min: new Date('1950-01-01T00:00:00Z'),
      max: new Date('2049-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => ({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    }));
  const pad = (value: number): string => String(value).padStart(2, '0');

  it('is proved only when nothing contradicts it, and then gives back every day', () => {
    const column = columnOf({ name: 'date_vote', type: 'date' });
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 12 }),
        fc.array(day, { maxLength: 2 }),
        (days, turned) => {
          const french = days.map((each) => `${pad(each.day)}/${pad(each.month)}/${each.year}`);
          const american = turned.map((each) => `${pad(each.month)}/${pad(each.day)}/${each.year}`);
          const cells = [...french, ...american];
          const evidence = new DateOrder();
          for (const cell of cells) evidence.see(cell);
          const hasProof = days.some((each) => each.day > 12);
          const hasCounter = turned.some((each) => each.day > 12);
          expect(evidence.order === 'dmy').toBe(hasProof && !hasCounter);
          if (evidence.order !== 'dmy' || turned.length > 0) return;
          days.forEach((each, index) => {
            const said = firstSaid(column, french[index] ?? '', cells);
            expect(said?.outcome).toMatchObject({ class: 'A', after: isoDate(each) });
          });
        },
      ),
    );
  });

  it('is never assumed by default where nothing proves it', () => {
    const column = columnOf({ name: 'date_vote', type: 'date' });
    const vague = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(vague, { minLength: 1, maxLength: 8 }), (pairs) => {
        const cells = pairs.map(([first, second]) => `${pad(first)}/${pad(second)}/2024`);
        pairs.forEach(([first, second], index) => {
          const said = firstSaid(column, cells[index] ?? '', cells);
          expect(said?.outcome.class).toBe(first === second ? 'A' : 'C');
        });
      }),
    );
  });
});
