import { regexAutomaton } from '../../pattern/automaton.ts';
import type { StringFormat } from './string-format.ts';

const CANONICAL = '[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}';
const HEXADECIMAL = /^[0-9a-f]{32}$/i;

/** Python's `uuid.UUID`: hyphens, braces and `urn:uuid:` may be there or not; ASCII digits only. */
export const uuid: StringFormat = {
  name: 'uuid',
  accepts(text) {
    const bare = text
      .replace(/^(?:urn:)?(?:uuid:)?/, '')
      .replace(/^\{+/, '')
      .replace(/\}+$/, '');
    return HEXADECIMAL.test(bare.replaceAll('-', ''));
  },
  proofs() {
    const automaton = regexAutomaton(CANONICAL);
    return automaton === undefined ? [] : [{ kind: 'automaton', automaton }];
  },
  examples: {
    valid: [
      '01890e30-5a80-7c22-9842-8263d0d0d123',
      '01890E30-5A80-7C22-9842-8263D0D0D123',
      '01890e305a807c2298428263d0d0d123',
      '{01890e30-5a80-7c22-9842-8263d0d0d123}',
      'urn:uuid:01890e30-5a80-7c22-9842-8263d0d0d123',
      '00000000-0000-0000-0000-000000000000',
    ],
    invalid: [
      '01890e30',
      '01890e30-5a80-7c22-9842-8263d0d0d12g',
      `${'1_'.repeat(15)}11`,
      ` ${'1'.repeat(31)}`,
      '٣'.repeat(32),
      '',
    ],
  },
};
