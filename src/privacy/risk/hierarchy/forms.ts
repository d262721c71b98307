import type { Cog } from '../../../base/french/cog.ts';
import type { Epci } from '../../../base/french/epci.ts';
import { DATE_FORMS, type DatePrecision } from '../../operators/generalise-date.ts';
import { type PlaceKind, type PlaceLevel, placeAt } from '../../operators/places/place.ts';
import { bandOf } from '../../values/bands.ts';
import { readDate } from '../../values/date-text.ts';
import { readNumber } from '../../values/number-text.ts';
import { labelsOf } from '../tree-of-groups.ts';
import type { LevelForm } from './hierarchy.ts';

/** What cannot be read is emptied, as the operators do. */
const UNREADABLE = '';

export function dateForm(precision: DatePrecision): LevelForm {
  const form = DATE_FORMS[precision];
  return {
    name: precision,
    label(text) {
      const date = readDate(text) ?? startOfYears(text);
      return date === undefined ? UNREADABLE : form(date);
    },
  };
}

/** `1980-1989` or `2024-T1`, as an operator may have written them. */
function startOfYears(text: string): { readonly year: number } | undefined {
  const [, first] = /^(\d{4})-(?:\d{4}|[TS]\d)$/.exec(text.trim()) ?? [];
  return first === undefined ? undefined : { year: Number(first) };
}

/** Bands of a width. A band already written (`30-39`, `90+`, `<18`) is read by its lower end. */
export function numberForm(width: number, top?: number, bottom?: number): LevelForm {
  const bands = {
    width,
    ...(top === undefined ? {} : { top }),
    ...(bottom === undefined ? {} : { bottom }),
  };
  return {
    name: String(width),
    label(text) {
      const value = readNumber(text)?.value ?? startOfBand(text);
      if (value !== undefined) return bandOf(value, bands);
      return /^(\d+(\.\d+)?\+|<\d+(\.\d+)?)$/.test(text.trim()) ? text.trim() : UNREADABLE;
    },
  };
}

function startOfBand(text: string): number | undefined {
  const [, start] = /^(-?\d+(?:\.\d+)?)(?:-| à )-?\d+(?:\.\d+)?$/.exec(text.trim()) ?? [];
  return start === undefined ? undefined : Number(start);
}

export function placeForm(
  from: PlaceKind,
  to: PlaceLevel,
  places: { readonly cog: Cog; readonly epci: Epci | undefined },
): LevelForm {
  return {
    name: to,
    label(text) {
      const place = placeAt(text, from, to, places);
      return typeof place === 'string' ? place : UNREADABLE;
    },
  };
}

/** The last characters hidden: `69003` gives `690**`. */
export function prefixForm(hidden: number): LevelForm {
  return {
    name: `-${hidden}`,
    label(text) {
      const letters = Array.from(text);
      const kept = Math.max(0, letters.length - hidden);
      return letters.slice(0, kept).join('') + '*'.repeat(letters.length - kept);
    },
  };
}

/** A value that no group holds; the plan is wrong for this table. */
export class MissingInGroups extends Error {
  readonly values: readonly string[];

  constructor(values: readonly string[]) {
    super('values without a group');
    this.values = values;
  }
}

/** @throws MissingInGroups when a value of the column is in no group */
export function groupForm(
  groups: Readonly<Record<string, readonly (string | number | boolean)[]>>,
  level: number,
  texts: readonly string[],
): LevelForm {
  const labels = labelsOf(groups);
  const missing = texts.filter((text) => text.trim() !== '' && !labels.has(text.trim()));
  if (missing.length > 0) throw new MissingInGroups(missing);
  return { name: `groups-${level}`, label: (text) => labels.get(text.trim()) ?? text };
}
