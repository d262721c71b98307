import { EPOCH, isRealDay, type Moment } from './moment.ts';

/** Names and short names of the months as French files write them, accents removed. */
const FRENCH_MONTHS = [
  'janv',
  'fevr',
  'mars',
  'avr',
  'mai',
  'juin',
  'juil',
  'aout',
  'sept',
  'oct',
  'nov',
  'dec',
];

const ISO = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/;
const LOOSE_ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const FRENCH = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const WORDS = /^(?:[a-z]+\.? )?(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})$/;
const CLOCK = /^(\d{1,2})(?::|h)(\d{2})(?:[:m](\d{2}))?(?:\.\d+)?s?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * The day that a text names in a way that a French reader cannot doubt: `06/12/2022` is 6 December,
 * also `6 décembre 2022`, `2022/12/06`, `20221206`. Two-digit years are doubtful: `undefined`.
 */
export function likelyDay(text: string): Moment | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return day(iso[1], iso[3], iso[4]);
  const loose = LOOSE_ISO.exec(text);
  if (loose !== null) return day(loose[1], loose[2], loose[3]);
  const french = FRENCH.exec(text);
  if (french !== null) return day(french[3], french[2], french[1]);
  const words = WORDS.exec(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  if (words === null) return undefined;
  return day(words[3], String(monthNumber(words[2] ?? '')), words[1]);
}

/** 1 to 12; 0 when the name is none of them, or several (`jui`). */
function monthNumber(name: string): number {
  if (name.length < 3) return 0;
  const matches = (month: string): boolean => name.startsWith(month) || month.startsWith(name);
  return FRENCH_MONTHS.filter(matches).length === 1 ? FRENCH_MONTHS.findIndex(matches) + 1 : 0;
}

function day(year = '', month = '', dayOfMonth = ''): Moment | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(dayOfMonth)];
  return isRealDay(y, m, d) ? { ...EPOCH, year: y, month: m, day: d } : undefined;
}

/** A time of day and the zone as written: `10:30`, `10h30`, `9:05:00`. */
export function likelyTime(text: string): { time: Moment; zone: string } | undefined {
  const parts = CLOCK.exec(text);
  if (parts === null) return undefined;
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return { time: { ...EPOCH, hour, minute, second }, zone: parts[4] ?? '' };
}

/** A day followed by a time, whatever stands between: `06/12/2022 10:30`, `2022-12-06T10:30`. */
export function likelyDatetime(text: string): { moment: Moment; zone: string } | undefined {
  const parts = /^(.+?)(?:T| à | )(\d{1,2}(?::|h).+)$/iu.exec(text);
  const date = parts?.[1] === undefined ? undefined : likelyDay(parts[1]);
  const clock = parts?.[2] === undefined ? undefined : likelyTime(parts[2]);
  if (date === undefined || clock === undefined) return undefined;
  const { year, month, day: dayOfMonth } = date;
  return { moment: { ...clock.time, year, month, day: dayOfMonth }, zone: clock.zone };
}
