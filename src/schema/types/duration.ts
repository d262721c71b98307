import type { CellValue } from '../column-check.ts';
import { ORDERED, type TypeRule } from './type.ts';

/** Calendar part and clock part: a month has no fixed length in seconds. */
interface Duration {
  readonly months: number;
  readonly seconds: number;
}

const NUMBER = '(\\d+(?:[.,]\\d+)?)';
const part = (letter: string): string => `(?:${NUMBER}${letter})?`;
/** `isodate`: weeks are accepted anywhere, `PT` alone is, `P` alone is not. */
const DESIGNATED = new RegExp(
  `^([+-]?)P(?!$)${part('Y')}${part('M')}${part('W')}${part('D')}(?:T${part('H')}${part('M')}${part('S')})?$`,
);
const ALTERNATIVE = /^([+-]?)P(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)$/;

function cast(text: string): Duration | undefined {
  const alternative = ALTERNATIVE.exec(text);
  if (alternative !== null) {
    const [, sign, y, mo, d, h, mi, s] = alternative;
    return duration(sign, [y, mo, '0', d, h, mi, s]);
  }
  const parts = DESIGNATED.exec(text);
  return parts === null ? undefined : duration(parts[1], parts.slice(2));
}

function duration(sign: string | undefined, parts: readonly (string | undefined)[]): Duration {
  const [y = 0, mo = 0, w = 0, d = 0, h = 0, mi = 0, s = 0] = parts.map((text) =>
    text === undefined ? 0 : Number(text.replace(',', '.')),
  );
  const factor = sign === '-' ? -1 : 1;
  return {
    months: factor * (y * 12 + mo) || 0,
    seconds: factor * ((w * 7 + d) * 86_400 + h * 3600 + mi * 60 + s) || 0,
  };
}

/** The reference instants of XML Schema: months of 28 to 31 days are all met after one of them. */
const REFERENCES = [
  [1696, 8],
  [1697, 1],
  [1903, 2],
  [1903, 6],
] as const;

function isDuration(value: CellValue): value is Duration & object {
  return typeof value === 'object' && 'months' in value && 'seconds' in value;
}

/** Order of XML Schema: `NaN` where it depends on the months (`P1M` and `P30D`). */
function compare(a: CellValue, b: CellValue): number {
  if (!isDuration(a) || !isDuration(b)) return Number.NaN;
  const signs = REFERENCES.map(([year, month]) => {
    const after = ({ months, seconds }: Duration): number =>
      Date.UTC(year, month + Math.trunc(months), 1) / 1000 + seconds;
    return Math.sign(after(a) - after(b));
  });
  const [first = Number.NaN] = signs;
  return signs.every((sign) => sign === first) ? first : Number.NaN;
}

/** `isodate.parse_duration`: `P1Y2M3DT4H5M6S`, decimals, weeks, a leading sign, `P0001-02-03T04:05:06`. */
export const durationType: TypeRule = {
  name: 'duration',
  formats: ['default'],
  constraints: ORDERED,
  reader: () => ({
    cast,
    compare,
    key: (value, text) => (isDuration(value) ? `${value.months}M${value.seconds}S` : text),
  }),
  proof: () => undefined,
  examples: [
    {
      valid: [
        'P1Y',
        'P1Y2M3DT4H5M6S',
        'P2W',
        'PT',
        'PT0.5S',
        'P1,5Y',
        '-P1D',
        '+P1D',
        'P0001-02-03T04:05:06',
      ],
      invalid: ['P', 'P1M1Y', 'p1y', 'P-1Y', '1Y', 'PT1D', ''],
    },
  ],
};
