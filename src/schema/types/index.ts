import { FIELD_TYPES, type FieldType } from '../model.ts';
import { any } from './any.ts';
import { array } from './array.ts';
import { boolean } from './boolean.ts';
import { date } from './date.ts';
import { datetime } from './datetime.ts';
import { durationType } from './duration.ts';
import { geojson } from './geojson.ts';
import { geopoint } from './geopoint.ts';
import { integer } from './integer.ts';
import { list } from './list.ts';
import { number } from './number.ts';
import { object } from './object.ts';
import { string } from './string.ts';
import { time } from './time.ts';
import type { TypeRule } from './type.ts';
import { year } from './year.ts';
import { yearmonth } from './yearmonth.ts';

/** Every type of Table Schema. */
export const TYPES: Readonly<Record<FieldType, TypeRule>> = {
  string,
  number,
  integer,
  boolean,
  date,
  datetime,
  time,
  year,
  yearmonth,
  duration: durationType,
  geopoint,
  geojson,
  array,
  object,
  list,
  any,
};

export function isFieldType(name: string): name is FieldType {
  return FIELD_TYPES.some((type) => type === name);
}
