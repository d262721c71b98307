import { regexAutomaton } from '../../pattern/automaton.ts';
import type { StringFormat } from './string-format.ts';

/**
 * Python's `b64decode`, which skips what is not of the alphabet and asks only that the groups of
 * four be whole or padded.
 */
function accepts(text: string): boolean {
  let place = 0;
  let pads = 0;
  for (const char of text) {
    if (char > '\x7f') return false;
    if (char === '=') {
      pads += 1;
      if (place >= 2 && place + pads >= 4) return true;
      if (place < 2) pads = 0;
    } else if (/[A-Za-z0-9+/]/.test(char)) {
      pads = 0;
      place = (place + 1) % 4;
    }
  }
  return place === 0;
}

/** Text in base 64. */
export const binary: StringFormat = {
  name: 'binary',
  accepts,
  proofs() {
    const automaton = regexAutomaton('([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?');
    return automaton === undefined ? [] : [{ kind: 'automaton', automaton }];
  },
  examples: {
    valid: ['YQ==', 'YWE=', 'YWJj', 'YQ==zz', 'Y Q = =', '!!!!', '=YQ==', 'Y=Q=='],
    invalid: ['YQ', 'YQ=', 'Y', 'YWJjZ=', 'é', 'YWE'],
  },
};
