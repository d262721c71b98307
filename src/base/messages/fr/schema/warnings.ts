import { quote } from '../../quoting.ts';
import type { FindingTexts } from '../../text.ts';
import { choices, inField, typeOf } from './wording.ts';

/** What the authors of a schema should know, and that changes nothing. */
export const warnings = {
  'schema-warning': {
    title: 'Défaut du schéma',
    message: (finding) => inField(finding, 'cette partie du schéma est sans effet'),
    action: () => 'Signalez-le aux auteurs du schéma',
    explain: {
      cause:
        'Le schéma contient une maladresse. Elle n’empêche pas la vérification, mais une règle n’est pas appliquée, ou un exemple est trompeur.',
      example:
        '« contraints » au lieu de « constraints » : les limites de latitude ne sont pas vérifiées.',
      remedy:
        'Votre fichier n’y est pour rien. Signalez-le aux auteurs du schéma, ou corrigez-le s’il est de vous.',
    },
  },
  'schema-warning/misplaced-key': {
    title: 'Règle sans effet',
    message: (finding) =>
      inField(finding, `« ${quote(finding.params.key)} » n’a pas d’effet à cet endroit`),
    action: ({ params }) =>
      `Écrivez plutôt « ${quote(params.meant)} » ; d’ici là, la règle n’est pas appliquée`,
  },
  'schema-warning/example-of-another-type': {
    title: 'Exemple incorrect',
    message: (finding) =>
      inField(
        finding,
        `l’exemple « ${quote(finding.params.value)} » n’est pas du type ${typeOf(finding)}`,
      ),
    action: () => 'Corrigez l’exemple : d’autres outils (Frictionless) refusent un tel schéma',
  },
  'schema-warning/example-against-constraint': {
    title: 'Exemple incorrect',
    message: (finding) =>
      inField(
        finding,
        `l’exemple « ${quote(finding.params.value)} » ne respecte pas la contrainte « ${quote(finding.params.constraint)} »`,
      ),
    action: () => 'Corrigez l’exemple, ou la contrainte',
  },
  'schema-warning/repeated-missing-value': {
    title: 'Valeur manquante répétée',
    message: (finding) =>
      inField(finding, `« missingValues » contient deux fois « ${quote(finding.params.value)} »`),
    action: () => 'Supprimez la répétition',
  },
  'schema-warning/true-and-false': {
    title: 'Oui et non confondus',
    message: (finding) =>
      inField(finding, `${choices(finding.params.values)} veut dire à la fois oui et non`),
    action: () =>
      'Donnez à la fois « trueValues » et « falseValues », sans valeur commune ; d’ici là, c’est un oui',
  },
  'schema-warning/no-room': {
    title: 'Limites impossibles',
    message: (finding) =>
      inField(
        finding,
        `« ${quote(finding.params.low)} » dépasse « ${quote(finding.params.high)} » : aucune valeur n’est permise`,
      ),
    action: () => 'Corrigez l’une des deux limites',
  },
  'schema-warning/useless-format': {
    title: 'Format sans effet',
    message: (finding) =>
      inField(
        finding,
        `le type « ${quote(finding.params.type)} » n’a pas de format « ${quote(finding.params.format)} »`,
      ),
    action: () => 'Supprimez « format »',
  },
} satisfies FindingTexts;
