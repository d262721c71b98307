import type { Finding, Param } from '../../../finding.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingTexts } from '../../text.ts';
import { names, replaceOr } from './sentences.ts';

const TYPES: Readonly<Record<string, string>> = {
  text: 'un texte',
  texts: 'une liste de textes',
  boolean: 'true ou false',
  number: 'un nombre',
  object: 'un objet',
};
const typed = (expected: Param | undefined): string => TYPES[say(expected)] ?? say(expected);
const didYouMean =
  (otherwise: string) =>
  ({ suggestion }: Finding): string =>
    suggestion === undefined ? otherwise : `Vouliez-vous dire « ${quote(suggestion)} » ?`;
const check = ({ params }: Finding): string => `Le contrôle « ${quote(params.check)} » du schéma`;

/** What is wrong with the checks that a schema asks for. */
export const schemaChecks = {
  'custom-check-error': {
    title: 'Valeur refusée',
    message: ({ value, check: id }) =>
      `« ${quote(value)} » est refusé par le contrôle ${id === undefined ? 'du schéma' : `« ${id} »`}`,
    action: replaceOr('Corrigez la valeur'),
    explain: {
      cause:
        'Le schéma soumet la colonne à un contrôle propre aux données françaises : SIRET, code INSEE, nomenclature des actes.',
      example: 'Un SIRET de 13 chiffres, dont le zéro du début a été perdu par un tableur.',
      remedy: 'Corrigez la valeur comme le dit le message de chaque contrôle.',
    },
  },
  'check-error': {
    title: 'Contrôle inapplicable',
    message: (finding) => `${check(finding)} ne peut pas être appliqué`,
    action: () => 'Corrigez le schéma, ou signalez-le à ses auteurs',
    explain: {
      cause:
        'Le schéma demande un contrôle qui n’existe pas, ou le règle mal. Les autres contrôles sont appliqués.',
      example:
        'Un contrôle « sirett », ou un contrôle sur une colonne que le schéma ne décrit pas.',
      remedy: 'Corrigez la partie custom_checks du schéma, ou signalez-le à ses auteurs.',
    },
  },
  'check-error/unknown-check': {
    title: 'Contrôle inconnu',
    message: (finding) => `${check(finding)} n’existe pas`,
    action: didYouMean('Retirez ce contrôle du schéma, ou signalez-le à ses auteurs'),
  },
  'check-error/missing-param': {
    title: 'Paramètre de contrôle manquant',
    message: (finding) =>
      `${check(finding)} n’a pas son paramètre « ${quote(finding.params.param)} »`,
    action: ({ suggestion, params }) =>
      suggestion === undefined
        ? `Ajoutez le paramètre « ${quote(params.param)} » dans le schéma`
        : `Renommez le paramètre « ${quote(suggestion)} » en « ${quote(params.param)} »`,
  },
  'check-error/bad-type': {
    title: 'Paramètre de contrôle incorrect',
    message: (finding) =>
      `Le paramètre « ${quote(finding.params.param)} » du contrôle « ${quote(finding.params.check)} » doit être ${typed(finding.params.expected)}`,
    action: () => 'Corrigez ce paramètre dans le schéma',
  },
  'check-error/bad-value': {
    title: 'Paramètre de contrôle incorrect',
    message: ({ params }) =>
      `Le paramètre « ${quote(params.param)} » du contrôle « ${quote(params.check)} » n’admet pas « ${quote(params.value)} »`,
    action: ({ suggestion, params }) =>
      suggestion === undefined
        ? `Choisissez parmi ${names(params.values)}`
        : `Vouliez-vous dire « ${quote(suggestion)} » ?`,
  },
  'check-error/unknown-column': {
    title: 'Contrôle sans colonne',
    message: (finding) =>
      `${check(finding)} porte sur « ${quote(finding.params.column)} », que le schéma ne décrit pas`,
    action: didYouMean('Corrigez le nom de la colonne dans le schéma'),
  },
  'deprecated-check': {
    title: 'Ancien nom de contrôle',
    message: ({ params }) =>
      `Le schéma emploie d’anciens noms de contrôle (${names(params.names)}), qui restent acceptés`,
    action: ({ params }) => `Auteurs du schéma : préférez ${names(params.replacements)}`,
    explain: {
      cause: 'Des contrôles de Validata ont changé de nom ; les anciens restent acceptés.',
      example: 'french-siret-value s’appelle aujourd’hui siret.',
      remedy:
        'Rien à faire dans les données. Les auteurs du schéma peuvent mettre à jour les noms.',
    },
  },
} satisfies FindingTexts;
