import type { NoteTexts } from '../../notes.ts';
import { say } from '../../say.ts';

type Params = Parameters<NoteTexts[string]>[0];

const PLACES: Readonly<Record<string, string>> = { epci: 'EPCI', departement: 'département' };

function bands({ width, top }: Params): string {
  const end = top === undefined ? '' : `, ${say(top)} and over together`;
  return `in bands${width === undefined ? '' : ` of ${say(width)}`}${end}`;
}

const SAID: Readonly<Record<string, (params: Params) => string>> = {
  'suppress-cell': () => 'values emptied by the condition of the plan',
  mask: () => 'partly masked: still personal data',
  token: () => 'replaced by a token: pseudonymised, still personal data',
  sequence: () => 'replaced by numbers in a drawn order: pseudonymised, still personal data',
  'generalise-date': ({ to }) =>
    to === 'five-years' ? 'in bands of five years' : `cut to the ${say(to)}`,
  'generalise-number': bands,
  'generalise-age': (params) => `age ${bands(params)}, on ${say(params.reference)}`,
  'generalise-geo': ({ to }) => `→ ${PLACES[say(to)] ?? say(to)}`,
  'round-coordinates': ({ decimals }) =>
    `rounded to ${say(decimals)} decimal${decimals === '1' ? '' : 's'}`,
  grid: ({ size }) => `→ grid cell of ${Number(size) === 1000 ? '1 km' : `${say(size)} m`}`,
  'top-code': ({ threshold, percentile }) =>
    `high values grouped from ${threshold === undefined ? `percentile ${say(percentile)}` : say(threshold)}`,
  'bottom-code': ({ threshold, percentile }) =>
    `low values grouped up to ${threshold === undefined ? `percentile ${say(percentile)}` : say(threshold)}`,
  'round-number': ({ base, method }) =>
    `rounded to ${say(base)}${method === 'random' ? ' at random' : ''}: totals no longer add up`,
  noise: () => 'noise added',
  shuffle: () => 'values dealt again among rows',
  microaggregate: ({ k }) => `means of groups of at least ${say(k)} rows`,
  'redact-text': () => 'redacted text: a help, no guarantee, to be read again',
  keep: ({ reason }) => `published as it is: ${say(reason)}`,
};

/** What each operator did, in a few words. */
export const operatorFacts = {
  'column-treated': (params) => {
    const said = SAID[say(params.operator)]?.(params) ?? say(params.operator);
    return said.startsWith('→') ? `${say(params.field)} ${said}` : `${say(params.field)}: ${said}`;
  },
} satisfies NoteTexts;
