import { domainToASCII } from 'node:url';
import { regexAutomaton } from '../../pattern/automaton.ts';
import type { Candidate } from '../type.ts';
import type { StringFormat } from './string-format.ts';

const ATOM = "[0-9A-Za-z!#$%&'*+/=?^_`{|}~\\-\\u00c0-\\u024f]+";
const LOCAL = new RegExp(`^${ATOM}(?:\\.${ATOM})*$`);
const MAX_LOCAL = 64;
const MAX_DOMAIN = 253;
/** A dot at least; the last label begins with a letter or a digit and ends with a letter. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9][a-z0-9-]{0,61}[a-z]$/i;

const PROVED =
  "[0-9A-Za-z!#$%&'*+/=?^_`{|}~-]+(\\.[0-9A-Za-z!#$%&'*+/=?^_`{|}~-]+)*" +
  '@([0-9A-Za-z]([0-9A-Za-z-]*[0-9A-Za-z])?\\.)+[A-Za-z]{2,}';
/** So short that no part can be over its own limit. */
const PROVED_BYTES = 64;

function accepts(text: string): boolean {
  const [local = '', domain = '', ...rest] = text.split('@');
  if (rest.length > 0 || local.length > MAX_LOCAL) return false;
  return LOCAL.test(local) && isDomain(domain);
}

function isDomain(domain: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
  const isAscii = /^[\x00-\x7f]*$/.test(domain);
  const encoded = isAscii ? domain : domainToASCII(domain);
  return encoded.length <= MAX_DOMAIN && DOMAIN.test(encoded);
}

/** `mailto:` and the like, a displayed name, spaces inside, a final comma or full stop. */
function candidates(text: string): Candidate[] {
  const between = /<([^<>]+)>/.exec(text)?.[1] ?? text;
  const bare = between.replace(/^mailto:/i, '').replace(/[,;.]+$/, '');
  return [{ text: bare }, { text: bare.replace(/\s+/gu, '') }];
}

/** The rule of the Python library `validators`, without quoted local parts and no-break spaces. */
export const email: StringFormat = {
  name: 'email',
  accepts,
  candidates,
  proofs() {
    const automaton = regexAutomaton(PROVED);
    if (automaton === undefined) return [];
    return [
      { kind: 'automaton', automaton },
      { kind: 'length', minBytes: 0, maxBytes: PROVED_BYTES },
    ];
  },
  examples: {
    valid: [
      'mairie@example.org',
      'A.B+c@D-e.FR',
      "o'a@example.org",
      'éa@example.org',
      'a@é.fr',
      'a@b.рф',
      'a@xn--a.fr',
      'a@ab.c-d',
      `${'x'.repeat(64)}@b.fr`,
      `a@${'b'.repeat(63)}.fr`,
    ],
    invalid: [
      'mairie',
      'a@b',
      'a@b.f',
      'a@b.f1',
      'a@1.2',
      'a@b..fr',
      '.a@b.fr',
      'a.@b.fr',
      'a..b@c.fr',
      'a@b.fr.',
      'a@-b.fr',
      'a@b-.fr',
      'a@b_c.fr',
      'a@b.c_d',
      '"a"@b.fr',
      'a@[1.2.3.4]',
      'a b@c.fr',
      'a\u00a0b@c.fr',
      'a@b.fr;c@d.fr',
      ' a@b.fr',
      'Mairie <a@b.fr>',
      '@b.fr',
      'a@',
      '',
      `${'x'.repeat(65)}@b.fr`,
      `a@${'b'.repeat(64)}.fr`,
      'a@b@c.fr',
    ],
    corrected: [
      ['Mairie <mairie@example.org>', 'mairie@example.org'],
      ['mailto:mairie@example.org', 'mairie@example.org'],
      ['mairie @example.org', 'mairie@example.org'],
      ['mairie@example.org.', 'mairie@example.org'],
    ],
  },
};
