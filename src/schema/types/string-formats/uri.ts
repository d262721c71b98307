import { regexAutomaton } from '../../pattern/automaton.ts';
import type { StringFormat } from './string-format.ts';

const SCHEME = '[A-Za-z][A-Za-z0-9+.\\-]*:';
const URI = new RegExp(`^${SCHEME}`);

/** Like Frictionless, a scheme has to be there and the rest is not looked at: spaces pass. */
export const uri: StringFormat = {
  name: 'uri',
  accepts: (text) => URI.test(text),
  candidates(text) {
    // `http//`, `http:/`, `https;//`: the scheme is there, its marks are mistyped.
    const parts = /^(https?)\s*[:;]?\s*[/\\]{1,3}(?=\w)(.+)$/i.exec(text);
    return parts === null ? [] : [{ text: `${parts[1]}://${parts[2]}` }];
  },
  proofs() {
    const automaton = regexAutomaton(`${SCHEME}[\\s\\S]*`);
    return automaton === undefined ? [] : [{ kind: 'automaton', automaton }];
  },
  examples: {
    valid: [
      'https://example.org/é à',
      'mailto:a@example.org',
      'urn:isbn:1',
      'data:,x',
      'http://',
      'javascript:x',
      'x.fr:80',
    ],
    invalid: [
      'www.example.org',
      '//example.org',
      'example.org',
      'a b:c',
      '1http://x',
      ':x',
      ' http://x',
      'é:x',
      '',
    ],
    corrected: [
      ['http//example.org', 'http://example.org'],
      ['https;//example.org/a', 'https://example.org/a'],
    ],
  },
};
