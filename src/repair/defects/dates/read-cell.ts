import { parisOffset } from '../../../base/french/paris-time.ts';
import { likelyTime } from '../../../schema/types/likely-moment.ts';
import { EPOCH, type Moment } from '../../../schema/types/moment.ts';
import type { RepairContext } from '../../defect.ts';
import { spellDay, spellMoment } from './date-column.ts';
import type { DateOrder } from './date-order.ts';
import { type DayReading, type How, readDay } from './read-day.ts';

/** What a cell of a column of dates says, in the column's spelling. */
export interface CellReading {
  readonly how: How;
  readonly after: string;
  /** True when nothing else can be meant and nothing is lost. */
  readonly sure: boolean;
  /**
   * The time of day beside the day: `none`, `midnight` (which says nothing), `real` (which is lost),
   * `shift` (midnight in Paris, written in UTC), `kept`, `no-seconds` (kept, zeros added).
   */
  readonly time: 'none' | 'midnight' | 'real' | 'shift' | 'kept' | 'no-seconds';
}

const DAY_AND_TIME = /^(.+?)(?:T| +à +|,? +)(\d{1,2}(?::|h).+)$/iu;
const WITH_SECONDS = /^\d{1,2}[:h]\d{2}[:m]\d{2}/i;
const FRACTION = /\.\d*[1-9]/;
const UTC = /(?:Z|[+-]00:?00)$/i;
/** A longer text is a sentence about something else. */
const LONGEST = 120;

type Context = RepairContext<DateOrder>;

/** Reads a refused cell. `'mixed'`: the column writes both orders, and this cell could be either. */
export function readCell(text: string, context: Context): CellReading | 'mixed' | undefined {
  if (text.length > LONGEST) return undefined;
  const { column, evidence, reading } = context;
  const alone = readDay(text, evidence, reading);
  if (alone !== undefined) return dayAlone(alone, column);
  const [, date = '', clock = ''] = DAY_AND_TIME.exec(text) ?? [];
  const read = likelyTime(clock);
  const day = read === undefined ? undefined : readDay(date, evidence, reading);
  if (read === undefined || day === undefined) return undefined;
  if (day === 'mixed') return day;
  if (column.field.type === 'datetime') return momentOf(day, read, clock, column);
  return dayOf(day, read.time, clock, column);
}

function dayAlone(
  day: DayReading | 'mixed',
  column: Context['column'],
): ReturnType<typeof readCell> {
  if (day === 'mixed') return column.field.type === 'datetime' ? undefined : day;
  const after = spellDay(column, day.day);
  return after === undefined ? undefined : { how: day.how, after, sure: day.sure, time: 'none' };
}

function momentOf(
  { how, day, sure }: DayReading,
  { time, zone }: { readonly time: Moment; readonly zone: string },
  clock: string,
  column: Context['column'],
): CellReading | undefined {
  const { year, month, day: dayOfMonth } = day;
  const spelt = spellMoment(column, { ...time, year, month, day: dayOfMonth }, zone);
  if (spelt === undefined || FRACTION.test(clock)) return undefined;
  const addsSeconds = spelt.writesSeconds && !WITH_SECONDS.test(clock);
  return {
    how,
    after: spelt.text,
    sure: sure && !addsSeconds,
    time: addsSeconds ? 'no-seconds' : 'kept',
  };
}

function dayOf(
  { how, day, sure }: DayReading,
  clock: Moment,
  written: string,
  column: Context['column'],
): CellReading | undefined {
  const isWhole = clock.minute === 0 && clock.second === 0 && !FRACTION.test(written);
  const isMidnight = isWhole && clock.hour === 0;
  const next = isWhole && UTC.test(written) ? nextDay(day, clock.hour) : undefined;
  const after = spellDay(column, next ?? day);
  if (after === undefined) return undefined;
  if (next !== undefined) return { how, after, sure: false, time: 'shift' };
  return { how, after, sure: sure && isMidnight, time: isMidnight ? 'midnight' : 'real' };
}

/** The day that begins in Paris at that hour of UTC; `undefined` when none does. */
function nextDay({ year, month, day }: Moment, hour: number): Moment | undefined {
  const instant = Date.UTC(year, month - 1, day, hour);
  if (hour + parisOffset(instant) !== 24) return undefined;
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return {
    ...EPOCH,
    year: next.getUTCFullYear(),
    month: next.getUTCMonth() + 1,
    day: next.getUTCDate(),
  };
}
