import { fold } from '../../../base/folding.ts';
import { EPOCH, isRealDay, type Moment } from '../../../schema/types/moment.ts';

/** Names and abbreviations of months, folded. `jui` is none: June or July. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['janvier', 'janv', 'jan'],
    ['fevrier', 'fevr', 'fev'],
    ['mars', 'mar'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil', 'jul'],
    ['aout', 'aou'],
    ['septembre', 'sept', 'sep'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

const DAY = '(\\d{1,2})(?:er)?[ -]+([a-z]{3,9})\\.?[ -]+(\\d{4})';
const WEEKDAY = '(?:([a-z]{3,8})\\.?,? +)?';
const WHOLE = new RegExp(`^(?:le +)?${WEEKDAY}(?:le +)?${DAY}$`);
const INSIDE = new RegExp(`(?<![\\d/.-])${DAY}(?!\\d)`, 'g');

/** `6 déc.`-like month, 1 to 12. */
export function monthNumber(name: string): number | undefined {
  return MONTHS.get(fold(name).replace(/\.$/, ''));
}

export interface FrenchDay {
  readonly day: Moment;
  /** `wrong-weekday`: the weekday that is written is not that of the day. `inside`: other words stand around. */
  readonly how: 'whole' | 'wrong-weekday' | 'inside';
}

/** A day written with the name of its month: `6 décembre 2022`, `lundi 1er août 2022`, `06-déc-2022`. */
export function readFrenchDay(text: string): FrenchDay | undefined {
  const folded = fold(text).replace(/\s+/gu, ' ').trim();
  const [, weekday, ...parts] = WHOLE.exec(folded) ?? [];
  const day = dayOf(parts);
  if (day !== undefined && (weekday === undefined || weekdayNumber(weekday) !== undefined)) {
    const isRight = weekday === undefined || weekdayNumber(weekday) === weekdayOf(day);
    return { day, how: isRight ? 'whole' : 'wrong-weekday' };
  }
  const [only, ...others] = [...folded.matchAll(INSIDE)];
  const inside = only === undefined || others.length > 0 ? undefined : dayOf(only.slice(1));
  return inside && { day: inside, how: 'inside' };
}

function dayOf([day = '', name = '', year = '']: readonly (string | undefined)[]):
  | Moment
  | undefined {
  const month = MONTHS.get(name);
  if (month === undefined || !isRealDay(Number(year), month, Number(day))) return undefined;
  return { ...EPOCH, year: Number(year), month, day: Number(day) };
}

function weekdayNumber(name: string): number | undefined {
  const at = WEEKDAYS.findIndex((weekday) => weekday.startsWith(name));
  return at < 0 ? undefined : at;
}

function weekdayOf({ year, month, day }: Moment): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDay();
}
