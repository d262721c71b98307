import type { NoteTexts } from '../../notes.ts';
import { say } from '../../say.ts';

type Params = Parameters<NoteTexts[string]>[0];

const DATES: Readonly<Record<string, string>> = {
  month: 'au mois',
  quarter: 'au trimestre',
  semester: 'au semestre',
  year: 'à l’année',
  'five-years': 'en tranches de cinq ans',
  decade: 'à la décennie',
};
const PLACES: Readonly<Record<string, string>> = {
  commune: 'commune',
  epci: 'EPCI',
  departement: 'département',
  region: 'région',
};

function bands({ width, top }: Params): string {
  const end = top === undefined ? '' : `, ${say(top)} et plus ensemble`;
  return `en tranches${width === undefined ? '' : ` de ${say(width)}`}${end}`;
}

const SAID: Readonly<Record<string, (params: Params) => string>> = {
  'suppress-cell': () => 'valeurs vidées selon la condition du plan',
  mask: () => 'masquée en partie : encore une donnée personnelle',
  token: () => 'remplacée par un jeton : pseudonymisée, encore une donnée personnelle',
  sequence: () =>
    'remplacée par des numéros tirés au sort : pseudonymisée, encore une donnée personnelle',
  'generalise-date': ({ to }) => `ramenée ${DATES[say(to)] ?? say(to)}`,
  'generalise-number': bands,
  'generalise-age': (params) => `âge ${bands(params)}, au ${say(params.reference)}`,
  'generalise-geo': ({ to }) => `→ ${PLACES[say(to)] ?? say(to)}`,
  'round-coordinates': ({ decimals }) =>
    `arrondie à ${say(decimals)} décimale${Number(decimals) > 1 ? 's' : ''}`,
  grid: ({ size }) => `→ carreau de ${Number(size) === 1000 ? '1 km' : `${say(size)} m`}`,
  'top-code': ({ threshold, percentile }) =>
    `valeurs hautes regroupées à partir ${threshold === undefined ? `du centile ${say(percentile)}` : `de ${say(threshold)}`}`,
  'bottom-code': ({ threshold, percentile }) =>
    `valeurs basses regroupées jusqu’à ${threshold === undefined ? `au centile ${say(percentile)}` : say(threshold)}`,
  'round-number': ({ base, method }) =>
    `arrondie à ${say(base)}${method === 'random' ? ' au hasard' : ''} : les totaux ne tombent plus juste`,
  noise: () => 'bruitée',
  shuffle: () => 'valeurs redistribuées entre les lignes',
  microaggregate: ({ k }) => `moyennes de groupes d’au moins ${say(k)} lignes`,
  'redact-text': () => 'texte épuré : une aide, pas une garantie, à relire',
  keep: ({ reason }) => `publiée telle quelle : ${say(reason)}`,
};

/** What each operator did, in a few words. */
export const operatorFacts = {
  'column-treated': (params) => {
    const said = SAID[say(params.operator)]?.(params) ?? say(params.operator);
    return said.startsWith('→') ? `${say(params.field)} ${said}` : `${say(params.field)} : ${said}`;
  },
} satisfies NoteTexts;
