import type { CellValue } from '../column-check.ts';
import type { Field } from '../model.ts';
import { boolean } from './boolean.ts';
import { date } from './date.ts';
import { datetime } from './datetime.ts';
import { integer } from './integer.ts';
import { number } from './number.ts';
import { string } from './string.ts';
import { time } from './time.ts';
import { COMMON, type Reader, type TypeRule } from './type.ts';

/** Types that the items of a list may have; their formats are the default ones. */
export const ITEM_TYPES: readonly TypeRule[] = [
  string,
  integer,
  number,
  boolean,
  datetime,
  date,
  time,
];

function itemReader(field: Field): Reader {
  const rule = ITEM_TYPES.find(({ name }) => name === field.itemType) ?? string;
  const { name, missingValues } = field;
  return rule.reader({ name, type: rule.name, format: 'default', constraints: {}, missingValues });
}

/** Several values of one type with a delimiter between them (Data Package v2). */
export const list: TypeRule = {
  name: 'list',
  formats: ['default'],
  constraints: [...COMMON, 'minLength', 'maxLength'],
  reader(field) {
    const item = itemReader(field);
    const delimiter = field.delimiter ?? ',';
    const castAll = (texts: readonly string[]): readonly CellValue[] | undefined => {
      const values = texts.map((text) => item.cast(text));
      return values.every((value) => value !== undefined) ? values : undefined;
    };
    return {
      cast: (text) => castAll(text.split(delimiter)),
      castWritten: (written) => (Array.isArray(written) ? castAll(written.map(String)) : undefined),
      size: (value) => (Array.isArray(value) ? value.length : 0),
      key(_value, text) {
        const keys = text.split(delimiter).map((one) => item.key(item.cast(one) ?? one, one));
        return JSON.stringify(keys);
      },
    };
  },
  params: ({ itemType = 'string', delimiter = ',' }) => ({ itemType, delimiter }),
  proof: ({ itemType = 'string' }) =>
    itemType === 'string' ? { proofs: [], textKey: false } : undefined,
  examples: [
    { valid: ['a,b', 'a', ',', 'a, b'], invalid: [] },
    {
      field: { itemType: 'integer' },
      valid: ['1,2', '1', ' 1 , 02'],
      invalid: ['1,a', '1,', '1;2', ''],
    },
    {
      field: { itemType: 'date', delimiter: '|' },
      valid: ['2024-01-05|2024-01-06'],
      invalid: ['2024-01-05,2024-01-06'],
    },
  ],
};
