import type { Finding } from '../../../finding.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingTexts } from '../../text.ts';

/** , comme « 12.5 », when the right value is known: the action is said once for a whole column. */
const like = ({ suggestion }: Finding, how = ', comme'): string =>
  suggestion === undefined ? '' : `${how} « ${quote(suggestion)} »`;

/** Values close to what is expected. Read by the errors that they explain: value and suggestion only. */
export const values = {
  'decimal-comma': {
    title: 'Virgule décimale',
    message: ({ value }) =>
      `« ${quote(value)} » est écrit à la française : le schéma attend un point avant les décimales`,
    action: (finding) =>
      `Écrivez les nombres avec un point et sans espace${like(finding, ', par exemple')}`,
    explain: {
      cause:
        'Le schéma attend un nombre avec un point, sans espace ni symbole ; le tableur l’a exporté à la française.',
      example: '« 1 234,50 » est attendu sous la forme 1234.50.',
      remedy:
        'Remplacez la virgule par un point et retirez les espaces dans toute la colonne (Rechercher et remplacer).',
    },
  },
  'date-format': {
    title: 'Format de date',
    message: ({ value }) => `« ${quote(value)} » est une date, mais pas dans le format attendu`,
    action: (finding) => `Écrivez les dates dans le format attendu${like(finding)}`,
    explain: {
      cause: 'La date est juste, mais écrite autrement que le schéma ne le demande.',
      example: '« 06/12/2022 » est attendu sous la forme 2022-12-06.',
      remedy:
        'Dans le tableur, donnez à la colonne le format personnalisé aaaa-mm-jj, puis exportez à nouveau.',
    },
  },
  'near-miss-value': {
    title: 'Valeur presque juste',
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `« ${quote(value)} » ressemble à une valeur de la liste, sans en être une`
        : `« ${quote(value)} » n’est pas dans la liste ; c’est sans doute « ${quote(suggestion)} »`,
    action: (finding) => `Reprenez la valeur exacte de la liste${like(finding, ', ici')}`,
    explain: {
      cause:
        'La valeur ne diffère d’une valeur permise que par une majuscule, un accent, une espace ou une lettre.',
      example: '« aide en numeraire » est attendu sous la forme « aide en numéraire ».',
      remedy: 'Reprenez la valeur exacte. Une liste de choix dans le tableur évite l’erreur.',
    },
  },
  'boolean-spelling': {
    title: 'Oui ou non inexact',
    message: ({ value }) =>
      `« ${quote(value)} » veut dire oui ou non, mais pas avec les mots du schéma`,
    action: (finding) => `Écrivez oui et non avec les mots du schéma${like(finding, ', ici')}`,
    explain: {
      cause: 'Le schéma attend un oui ou un non sous une forme précise.',
      example: '« Oui » est attendu sous la forme true.',
      remedy: 'Remplacez partout par les mots que le schéma accepte.',
    },
  },
  'postcode-for-insee': {
    title: 'Code postal, pas INSEE',
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `« ${quote(value)} » est un code postal, pas le code INSEE d’une commune`
        : `« ${quote(value)} » est un code postal ; le code INSEE de sa commune est « ${quote(suggestion)} »`,
    action: (finding) =>
      `Remplacez par le code INSEE de la commune${like(finding, ', ici') || choice(finding)}`,
    explain: {
      cause: 'Le code INSEE désigne une commune ; un code postal peut servir à plusieurs communes.',
      example: '31000 est le code postal de Toulouse, son code INSEE est 31555.',
      remedy: 'Cherchez le code INSEE de la commune sur insee.fr ou geo.api.gouv.fr.',
    },
  },
  'totals-row': {
    title: 'Ligne de total',
    message: ({ value }) => `La ligne « ${quote(value)} » est un total des autres lignes`,
    action: () => 'Supprimez cette ligne : sinon, la somme de la colonne compte tout deux fois',
    explain: {
      cause:
        'Le tableau contient une ligne de total ou de sous-total, utile à l’impression mais pas dans des données.',
      example: 'Une dernière ligne « Total » sous les montants des subventions.',
      remedy: 'Supprimez les lignes de total et de sous-total avant d’exporter.',
    },
  },
  'totals-row/sum': {
    title: 'Ligne de total',
    message: () =>
      'Les nombres de la dernière ligne sont les sommes de ceux des lignes précédentes',
    action: () =>
      'Supprimez cette ligne si c’est un total : sinon, la somme de la colonne compte tout deux fois',
  },
} satisfies FindingTexts;

function choice({ params }: Finding): string {
  const communes = Array.isArray(params.communes) ? params.communes : [];
  if (communes.length === 0) return '';
  const more = Number(params.count) > communes.length ? '…' : '';
  return ` : ${say(communes.map(String))}${more}`;
}
