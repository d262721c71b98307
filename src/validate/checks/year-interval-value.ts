import { regexAutomaton } from '../../schema/pattern/automaton.ts';
import type { CellCheck, CheckParams } from '../check.ts';
import { COLUMN } from './column-param.ts';
import { problem, type Refusal } from './refusal.ts';

const INTERVAL = /^([0-9]{4})\/([0-9]{4})$/;

/** Two years in a row: the ordinary intervals, which an automaton knows one by one. */
const SCHOOL_YEARS = Array.from({ length: 60 }, (_gap, index) => `${1990 + index}/${1991 + index}`);

function allowsYear(params: CheckParams): boolean {
  const option = params['allow-year-only'];
  return option === 'true' || option === 'yes';
}

/** The interval that other spellings mean, when it is a right one: `2023-2024`, `2023/24`. */
function respelt(text: string): string | undefined {
  const [, first, last] = /^\s*(\d{4})\s*[/\\_–—-]\s*(\d{4}|\d{2})\s*$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const end = last.padStart(4, first.slice(0, 2));
  return first < end ? `${first}/${end}` : undefined;
}

function refusal(text: string, yearAllowed: boolean): Refusal | undefined {
  const [, first, last] = INTERVAL.exec(text) ?? [];
  if (first === undefined || last === undefined) {
    if (yearAllowed && /^[0-9]{4}$/.test(text)) return undefined;
    return { reason: yearAllowed ? 'year-or-interval' : 'interval', suggestion: respelt(text) };
  }
  if (first === last) return { reason: 'same-year' };
  if (first < last) return undefined;
  return { reason: 'decreasing', suggestion: `${last}/${first}` };
}

/** Two years, the first before the second: `2023/2024`; a single year when the schema allows it. */
export const yearIntervalValue: CellCheck = {
  kind: 'cell',
  id: 'year-interval-value',
  deprecated: [],
  params: [COLUMN, { name: 'allow-year-only', kind: 'string', required: false }],
  code: 'year-interval-value',
  test(text, params) {
    const found = refusal(text, allowsYear(params));
    return found && problem('year-interval-value', found);
  },
  kernel(params) {
    const year = allowsYear(params) ? '|[0-9]{4}' : '';
    const automaton = regexAutomaton(`${SCHOOL_YEARS.join('|')}${year}`);
    return automaton && { kind: 'automaton', automaton, empty: false };
  },
  examples: {
    valid: ['2023/2024', '2019/2023', '0000/0001'],
    invalid: [
      '2023',
      '2023-2024',
      '2023/24',
      '2023/2023',
      '2024/2023',
      '2023/2024 ',
      '23/24',
      'néant',
    ],
  },
};
