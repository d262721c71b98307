import type { CheckParam, CheckParams } from '../check.ts';

/** The vintage of the Code officiel géographique that is shipped. */
export const COG_YEAR = 2026;
/** The oldest one that schemas may name, as in frformat. */
const FIRST_YEAR = 2015;

const YEARS = Array.from({ length: COG_YEAR - FIRST_YEAR + 1 }, (_gap, index) =>
  String(FIRST_YEAR + index),
);

/** Which year's list is meant. frformat wants it, here it may be left out: the newest is meant. */
export const VERSION: CheckParam = {
  name: 'version',
  kind: 'string',
  required: false,
  values: ['latest', ...YEARS],
};

/** The year that a check's parameters name. */
export function vintageOf({ version }: CheckParams): number {
  return typeof version === 'string' && version !== 'latest' ? Number(version) : COG_YEAR;
}
