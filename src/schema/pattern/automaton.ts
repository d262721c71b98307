import type { Automaton } from '../../table/kernels/spec.ts';
import { onBytes } from './byte-automaton.ts';
import { determinise, minimise } from './class-automaton.ts';
import { NO_FLAGS } from './cursor.ts';
import { compileProgram } from './program.ts';
import { readPattern } from './read-pattern.ts';
import { PatternError } from './syntax.ts';

/** States of the automaton on bytes: what the processor's cache holds well. */
const MAX_STATES = 4_000;

export interface AutomatonOptions {
  /** Letters of both cases are the same. */
  readonly ignoreCase?: boolean;
  readonly maxStates?: number;
}

const known = new Map<string, Automaton | undefined>();

/**
 * The automaton on UTF-8 bytes that accepts the texts which match a pattern whole (see
 * `compilePattern` for its meaning). It may accept less (`\w` and the like beyond Latin letters),
 * never more.
 * @returns `undefined` for a pattern that is wrong, takes more than an automaton, or too many states
 */
export function regexAutomaton(
  source: string,
  options: AutomatonOptions = {},
): Automaton | undefined {
  const key = `${options.ignoreCase === true}|${options.maxStates ?? ''}|${source}`;
  if (!known.has(key)) known.set(key, build(source, options));
  return known.get(key);
}

function build(source: string, { ignoreCase = false, maxStates = MAX_STATES }: AutomatonOptions) {
  try {
    const program = compileProgram(readPattern(source, { ...NO_FLAGS, ignoreCase }));
    const large = program.regular ? determinise(program, maxStates) : undefined;
    return large && onBytes(minimise(large), maxStates);
  } catch (error) {
    if (error instanceof PatternError) return undefined;
    throw error;
  }
}

/** Runs an automaton on bytes: what kernels do, for tests and small inputs. */
export function acceptsBytes(automaton: Automaton, bytes: Uint8Array): boolean {
  let state = 1;
  for (const byte of bytes) {
    state =
      automaton.transitions[state * automaton.classCount + (automaton.classes[byte] ?? 0)] ?? 0;
  }
  return automaton.accepting[state] === 1;
}
