import { EPOCH, isRealDay, type Moment } from './moment.ts';

const TIME = /^(\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(?:([zZ])|([+-])(\d\d)(?::?(\d\d))?)?$/;
const DATETIME = /^(\d{4})-(\d\d)-(\d\d)[T ](.+)$/s;

/**
 * `hh:mm:ss[.fraction][Z|±hh[[:]mm]]`, as `dateutil.isoparse`: `24:00:00` is the midnight that ends
 * the day, digits beyond microseconds are dropped.
 */
export function parseIsoTime(text: string): Moment | undefined {
  const parts = TIME.exec(text);
  if (parts === null) return undefined;
  const [, hours, minutes, seconds, fraction = '', zulu, sign, offHours = '0', offMinutes = '0'] =
    parts;
  const hour = Number(hours);
  const minute = Number(minutes);
  const second = Number(seconds);
  const micro = Number(fraction.slice(0, 6).padEnd(6, '0'));
  const ended = hour === 24 && minute === 0 && second === 0 && micro === 0;
  if ((hour > 23 && !ended) || minute > 59 || second > 59) return undefined;
  if (Number(offHours) > 23 || Number(offMinutes) > 59) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (Number(offHours) * 60 + Number(offMinutes));
  const aware = zulu !== undefined || sign !== undefined;
  return { ...EPOCH, hour, minute, second, micro, ...(aware ? { offset } : {}) };
}

/** `YYYY-MM-DD`, then `T` or a space, then a time with its seconds. */
export function parseIsoDatetime(text: string): Moment | undefined {
  const parts = DATETIME.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const time = parseIsoTime(parts[4] ?? '');
  if (time === undefined || !isRealDay(year, month, day)) return undefined;
  return time.hour === 24 ? nextDay(year, month, day, time) : { ...time, year, month, day };
}

function nextDay(year: number, month: number, day: number, time: Moment): Moment | undefined {
  const next = isRealDay(year, month, day + 1)
    ? { year, month, day: day + 1 }
    : month < 12
      ? { year, month: month + 1, day: 1 }
      : { year: year + 1, month: 1, day: 1 };
  return next.year > 9999 ? undefined : { ...time, ...next, hour: 0 };
}
