import type { CellDefect, DefectExample, Outcome } from '../../defect.ts';
import { reported } from '../settle.ts';
import { isDateColumn } from './date-column.ts';
import { DateOrder } from './date-order.ts';
import { type CellReading, readCell } from './read-cell.ts';

/** One way in which a date is written that its column does not take. */
export interface DateRule {
  readonly id: string;
  /** The readings that are this damage. */
  is(reading: CellReading): boolean;
  /** Proposed even when the reading is sure. */
  readonly proposed?: true;
  /** What is said of a cell that could be either order in a column that writes both. */
  readonly mixed?: string;
  readonly readings?: readonly string[];
  reason?(reading: CellReading): string | undefined;
  readonly examples: readonly DefectExample[];
}

/** A damage of dates, from what is particular to it. */
export function dateDefect(rule: DateRule): CellDefect<DateOrder> {
  return {
    id: rule.id,
    applies: isDateColumn,
    evidence: () => new DateOrder(),
    ...(rule.readings === undefined ? {} : { readings: readingsOf(rule.readings) }),
    repair(text, context): Outcome | undefined {
      const reading = readCell(text, context);
      if (reading === 'mixed') return rule.mixed === undefined ? undefined : reported(rule.mixed);
      if (reading === undefined || !rule.is(reading)) return undefined;
      if (!context.column.accepts(reading.after)) return undefined;
      const reason = rule.reason?.(reading);
      return {
        class: reading.sure && rule.proposed !== true ? 'A' : 'C',
        after: reading.after,
        ...(reason === undefined ? {} : { reason }),
      };
    },
    examples: rule.examples,
  };
}

/** A choice is offered where the column proves no order. */
function readingsOf(readings: readonly string[]) {
  return (evidence: DateOrder): readonly string[] => (evidence.order === 'none' ? readings : []);
}
