import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allBut } from './all-but.ts';
import { acceptsBytes } from './automaton.ts';

describe('the kernel of all but some texts', () => {
  it.each(['\\d{3}', '#.*', '[0-9]+(?:,[0-9]+)?E\\+[0-9]+', 'd[ée]c\\.?-\\d\\d', '(?:ab|cd)*'])(
    'accepts what %s does not match, and nothing else',
    (source) => {
      const spec = allBut(source);
      if (spec === 'judge-all' || spec.kind !== 'automaton') throw new Error('no automaton');
      const { automaton } = spec;
      const whole = new RegExp(`^(?:${source})$`);
      const near = fc.stringMatching(new RegExp(`^(?:${source})$`));
      fc.assert(
        fc.property(fc.oneof(near, fc.string(), fc.stringMatching(/^[0-9E+,.#a-e-]*$/)), (text) => {
          expect(acceptsBytes(automaton, Buffer.from(text))).toBe(!whole.test(text));
        }),
      );
    },
  );

  it('proves nothing for what an automaton cannot do', () => {
    expect(allBut('(a)\\1')).toBe('judge-all');
  });
});
