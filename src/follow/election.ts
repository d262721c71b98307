import { monthFrom, monthOf } from './months.ts';

/**
 * General elections to come, by kind of authority (code électoral, L. 227, L. 192, L. 336; loi
 * n° 2021-191, art. 1, for the councils elected in 2021). The day is set by decree: the whole month
 * counts.
 */
const ELECTIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(commune|epci|syndicat)$/, ['2026-03', '2032-03']],
  [/^(departement|region)$/, ['2028-03', '2034-03']],
];
/** Code électoral, L. 52-1, second paragraph. */
const MONTHS_BEFORE = 6;

/**
 * The month of the election before which a text that praises what the authority did is a risk, when
 * this day falls in its period; `undefined` otherwise.
 * @param kind of authority in `odc.yml`; every election counts when it is unknown
 */
export function electionAhead(kind: string | undefined, day: string): string | undefined {
  const month = monthOf(day);
  return ELECTIONS.filter(([kinds]) => kind === undefined || kinds.test(kind))
    .flatMap(([, months]) => months)
    .find((election) => month >= monthFrom(election, -MONTHS_BEFORE) && month <= election);
}
