import { regexAutomaton } from '../../schema/pattern/automaton.ts';
import type { CellCheck } from '../check.ts';
import { COLUMN } from './column-param.ts';
import { customCheckError, type Refusal } from './refusal.ts';

/** What makes a check of the shape of a value. */
export interface PatternRule {
  readonly id: string;
  /** Matches the whole value. */
  readonly pattern: string;
  explain(text: string, isRight: (value: string) => boolean): Refusal;
  readonly examples: CellCheck['examples'];
}

/** A check of one cell against a regular expression, proved on bytes by its automaton. */
export function patternCheck({ id, pattern, explain, examples }: PatternRule): CellCheck {
  const whole = new RegExp(`^(?:${pattern})$`);
  const isRight = (value: string): boolean => whole.test(value);
  return {
    kind: 'cell',
    id,
    deprecated: [],
    params: [COLUMN],
    code: 'custom-check-error',
    test: (text) => (isRight(text) ? undefined : customCheckError(id, explain(text, isRight))),
    kernel() {
      const automaton = regexAutomaton(pattern);
      return automaton && { kind: 'automaton', automaton, empty: false };
    },
    examples,
  };
}
