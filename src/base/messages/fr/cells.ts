import type { FindingTexts } from '../text.ts';
import { constraints } from './cells/constraints.ts';
import { types } from './cells/types.ts';
import { replace, subject } from './cells/wording.ts';

/** What is wrong with one value: its type, a constraint, or a better way to write it. */
export const cells = {
  ...types,
  ...constraints,
  'loose-date': {
    title: 'Date incomplète',
    message: (finding) =>
      `${subject(finding)} se comprend, mais le jour et le mois s’écrivent avec deux chiffres`,
    action: (finding) => replace(finding, 'Ajoutez les zéros : aaaa-mm-jj'),
    explain: {
      cause:
        'Validata accepte un jour ou un mois d’un seul chiffre, mais la norme et beaucoup de logiciels le refusent.',
      example: '« 2024-1-5 » au lieu de 2024-01-05.',
      remedy: 'Donnez à la colonne le format personnalisé aaaa-mm-jj dans le tableur.',
    },
  },
  'not-a-number': {
    title: 'Valeur non numérique',
    message: (finding) =>
      `${subject(finding)} est accepté par le schéma, mais ce n’est pas un nombre : les calculs sur la colonne échoueront`,
    action: () => 'Laissez la cellule vide si la valeur est inconnue',
    explain: {
      cause:
        'NaN (« pas un nombre ») et INF (l’infini) sont écrits par des logiciels de calcul quand une valeur manque ou déborde.',
      example: '« NaN » dans une colonne de montants.',
      remedy: 'Laissez la cellule vide, ou écrivez la vraie valeur.',
    },
  },
} satisfies FindingTexts;
