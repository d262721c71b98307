import { MONTH_TOKENS } from './grammar.ts';

let reader: typeof import('opening_hours')['default'] | undefined;

/** Loads the reference implementation, a file apart because of its licence. */
export async function prepareLibrary(): Promise<void> {
  reader = (await import('opening_hours')).default;
}

/** Ranges of time and points in time. */
const BOTH = 2;

/** What the specification allows and the library does not read, written in another way. */
const OTHER_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(\\d{4}) ?(${MONTH_TOKENS}) ?(\\d+) ?- ?(?=${MONTH_TOKENS})`, 'gi'), '$1 $2 $3-$1 '],
  [new RegExp(`(${MONTH_TOKENS}) ?(\\d+)\\+`, 'gi'), '$1 $2-Dec 31'],
];

/**
 * True when the reference implementation makes sense of a value that has the right shape: it knows
 * that no February has 30 days. It neither asks for a place nor holidays as long as no time is
 * computed, and prints nothing for such values.
 */
export function isMeaningful(value: string): boolean {
  if (reader === undefined) throw new Error('prepareLibrary() has not been awaited');
  let spelled = value;
  for (const [pattern, other] of OTHER_SPELLINGS) spelled = spelled.replace(pattern, other);
  try {
    new reader(spelled, null, BOTH);
    return true;
  } catch {
    // It throws texts for what it cannot read.
    return false;
  }
}
