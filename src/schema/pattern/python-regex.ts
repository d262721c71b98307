import type { Automaton } from '../../table/kernels/spec.ts';
import { regexAutomaton } from './automaton.ts';
import { BacktrackingMatcher } from './backtracking-matcher.ts';
import { LinearMatcher } from './linear-matcher.ts';
import { compileProgram } from './program.ts';
import { readPattern } from './read-pattern.ts';
import { PatternError, type PatternProblem } from './syntax.ts';

/** The constraint `pattern`, made ready. */
export interface Pattern {
  /** Whether the whole text matches; `undefined` when that would take too long to know. */
  matches(text: string): boolean | undefined;
  /** The same on bytes, where it can be proved there; accepts no more, perhaps less. */
  automaton(): Automaton | undefined;
}

/** Why a text is no pattern, with the place (in characters from 0) where the fault is seen. */
export interface PatternFault {
  readonly problem: PatternProblem;
  readonly at: number;
}

const known = new Map<string, Pattern | PatternFault>();

/**
 * Compiles a pattern with the meaning that Validata gives it (Python's `re`), made right where that
 * is wrong:
 * - the whole value has to match, `a|b` included (`^a|b$` in Frictionless);
 * - a final line feed does not pass `$`;
 * - `\d` is an ASCII digit; `\w` is a letter, digit or underscore of any script;
 * - `(?i)` at the start, `\p{L}` of XML Schema, named, atomic and possessive groups are understood.
 *
 * No pattern can hang: see `LinearMatcher` and `BacktrackingMatcher`.
 */
export function compilePattern(source: string): Pattern | PatternFault {
  let result = known.get(source);
  if (result === undefined) {
    result = compile(source);
    known.set(source, result);
  }
  return result;
}

function compile(source: string): Pattern | PatternFault {
  try {
    const program = compileProgram(readPattern(source));
    const matcher = program.regular ? new LinearMatcher(program) : new BacktrackingMatcher(program);
    return { matches: (text) => matcher.matches(text), automaton: () => regexAutomaton(source) };
  } catch (error) {
    if (error instanceof PatternError) return { problem: error.problem, at: error.at };
    throw error;
  }
}

export function isPatternFault(result: Pattern | PatternFault): result is PatternFault {
  return 'problem' in result;
}
