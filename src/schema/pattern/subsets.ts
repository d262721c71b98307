import type { CharSet } from './char-set.ts';
import type { Program } from './program.ts';

/**
 * The steps where a regular program may stand after some characters: sorted places of its `char`,
 * `match` and `end` steps. `atStart` until the first character.
 */
export interface Subset {
  readonly places: readonly number[];
  readonly atStart: boolean;
}

/** No step is left: the text cannot match any more. */
export const NOWHERE: Subset = { places: [], atStart: false };

/** Equal for equal subsets. */
export function subsetKey({ places, atStart }: Subset): string {
  return atStart ? `^${places.join()}` : places.join();
}

export function startingSubset(program: Program): Subset {
  return { places: closure(program, [0], true, false), atStart: true };
}

/** Where the program stands once a character has led to some places. */
export function subsetAfter(program: Program, reached: readonly number[]): Subset {
  if (reached.length === 0) return NOWHERE;
  return { places: closure(program, reached, false, false), atStart: false };
}

/** Calls back for each step of the subset that waits for a character. */
export function forEachChar(
  program: Program,
  { places }: Subset,
  call: (set: CharSet, next: number) => void,
): void {
  for (const place of places) {
    const step = program.steps[place];
    if (step?.op === 'char') call(step.set, step.next);
  }
}

/** The different sets of a program. */
export function setsOf(program: Program): readonly CharSet[] {
  return [...new Set(program.steps.flatMap((step) => (step.op === 'char' ? [step.set] : [])))];
}

/** True when the text may stop here. */
export function accepts(program: Program, { places, atStart }: Subset): boolean {
  const ended = closure(program, places, atStart, true);
  return ended.some((place) => program.steps[place]?.op === 'match');
}

/** Follows all that consumes no character. */
function closure(
  program: Program,
  places: readonly number[],
  atStart: boolean,
  atEnd: boolean,
): number[] {
  const seen = new Set<number>();
  const waiting = [...places];
  const kept: number[] = [];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    const step = program.steps[place];
    if (step === undefined) continue;
    if (step.op === 'split') waiting.push(step.next, step.other);
    else if (step.op === 'jump') waiting.push(step.next);
    else if (step.op !== 'assert') kept.push(place);
    else if (step.assertion === 'start') {
      if (atStart) waiting.push(step.next);
    } else if (atEnd) waiting.push(step.next);
    else kept.push(place);
  }
  return kept.sort((a, b) => a - b);
}
