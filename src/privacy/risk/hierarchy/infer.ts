import type { HierarchyPlan } from '../../anonymise/plan/plan.ts';
import { placeKindOf } from '../../operators/places/place-kind.ts';
import { readDate } from '../../values/date-text.ts';
import { readNumber } from '../../values/number-text.ts';

/** About how many bands the narrowest ones make. */
const BANDS = 20;

/**
 * The hierarchy that suits the values of a column when the plan tells none: dates by month, year and
 * decade; postcodes by département and region; numbers by bands, each twice as wide as the one before.
 * @param label of the column: tells a postcode from another number
 */
export function inferHierarchy(label: string, texts: readonly string[]): HierarchyPlan {
  const values = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (values.length === 0) return { kind: 'none' };
  return (
    placesIn(label, values) ??
    datesIn(values) ??
    bandsIn(values) ??
    numbersIn(values) ?? { kind: 'none' }
  );
}

function placesIn(label: string, values: readonly string[]): HierarchyPlan | undefined {
  const kind = placeKindOf(label);
  if (kind === undefined) return undefined;
  const all = (pattern: RegExp): boolean => values.every((value) => pattern.test(value));
  if (all(/^(\d{2}|2[AB]|9[78]\d)$/))
    return { kind: 'geo', from: 'departement', levels: ['region'] };
  if (!all(/^(\d[\dAB]\d{3})(\d{4})?$/)) return undefined;
  return { kind: 'geo', from: kind, levels: ['departement', 'region'] };
}

function datesIn(values: readonly string[]): HierarchyPlan | undefined {
  const areYears = values.every((value) => /^(1[89]|20)\d\d$/.test(value));
  if (areYears) return { kind: 'date', levels: ['five-years', 'decade'] };
  if (values.every((value) => /^(1[89]|20)\d\d-(1[89]|20)\d\d$/.test(value))) {
    return { kind: 'date', levels: ['decade'] };
  }
  const dates = values.map((value) => (value.length < 6 ? undefined : readDate(value)));
  const read = dates.filter((date) => date !== undefined);
  // Some impossible dates do not make another kind of column.
  if (read.length < 0.9 * values.length || readsAsNumbers(values)) return undefined;
  return {
    kind: 'date',
    levels: read.every(({ day }) => day === undefined)
      ? ['year', 'decade']
      : ['month', 'year', 'decade'],
  };
}

/** `20240131` may be a day or a number: eight digits only are not enough to tell. */
function readsAsNumbers(values: readonly string[]): boolean {
  return values.every((value) => /^\d+$/.test(value));
}

/** Bands that an operator wrote: `30-39`, `90+`. */
function bandsIn(values: readonly string[]): HierarchyPlan | undefined {
  const starts: number[] = [];
  let width = 0;
  let top: number | undefined;
  for (const value of values) {
    const [, from, to, open] = /^(?:(\d+)-(\d+)|(\d+)\+)$/.exec(value) ?? [];
    if (open !== undefined) top = Number(open);
    else if (from !== undefined && to !== undefined) {
      starts.push(Number(from));
      width = Math.max(width, Number(to) - Number(from) + 1);
    } else return undefined;
  }
  if (starts.length === 0 || starts.some((start) => start % width !== 0)) return undefined;
  return {
    kind: 'number',
    widths: [2 * width, 4 * width, 8 * width],
    ...(top === undefined ? {} : { top }),
  };
}

function numbersIn(values: readonly string[]): HierarchyPlan | undefined {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    const number = readNumber(value)?.value;
    if (number === undefined) return undefined;
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  if (most === least) return { kind: 'none' };
  const narrowest = niceWidth((most - least) / BANDS);
  return { kind: 'number', widths: [1, 2, 4, 8].map((times) => narrowest * times) };
}

/** 1, 2 or 5 times a power of ten, just above. */
function niceWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const nice = [1, 2, 5, 10].find((times) => times * power >= width * 0.999) ?? 10;
  return Number((nice * power).toPrecision(6));
}
