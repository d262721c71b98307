import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingTexts } from '../../text.ts';
import { choices, found, inField, kind, PATTERN_PROBLEMS, typeOf, write } from './wording.ts';

/** What makes a schema unusable. */
export const errors = {
  'schema-error': {
    title: 'Schéma incorrect',
    message: (finding) => inField(finding, 'cette partie du schéma est incorrecte'),
    action: () => 'Corrigez le schéma, ou signalez-le à ses auteurs',
    explain: {
      cause:
        'Le schéma lui-même contient une erreur : aucun fichier ne peut être vérifié avec lui.',
      example: 'Un champ du type « texte », qui n’existe pas : le type s’appelle « string ».',
      remedy:
        'Si le schéma est de vous, corrigez chaque erreur à l’endroit indiqué. Sinon, signalez-les à ses auteurs, ou employez une autre version.',
    },
  },
  'schema-error/wrong-kind': {
    title: 'Valeur inattendue',
    message: (finding) => {
      const { key, expected } = finding.params;
      const subject = key === '' ? 'Le schéma' : `« ${quote(key)} »`;
      return inField(
        finding,
        `${subject} doit être ${kind(expected)}, et non ${found(finding.params.found)}`,
      );
    },
    action: ({ params }) => `Écrivez ${kind(params.expected)} à cet endroit`,
  },
  'schema-error/no-fields': {
    title: 'Schéma sans champs',
    message: () => 'Le schéma ne décrit aucun champ',
    action: () => 'Ajoutez une liste « fields », avec un objet pour chaque colonne',
  },
  'schema-error/no-name': {
    title: 'Champ sans nom',
    message: ({ params }) => `Le champ numéro ${say(params.place)} n’a pas de nom`,
    action: () => 'Donnez-lui le nom de la colonne avec la clé « name »',
  },
  'schema-error/duplicate-name': {
    title: 'Champ en double',
    message: ({ params }) =>
      `Les champs numéros ${say(params.first)} et ${say(params.place)} s’appellent tous deux « ${quote(params.name)} »`,
    action: () => 'Supprimez ou renommez l’un des deux',
  },
  'schema-error/unknown-type': {
    title: 'Type inconnu',
    message: (finding) =>
      inField(finding, `le type « ${quote(finding.params.type)} » n’existe pas`),
    action: (finding) => write(finding, `Choisissez ${choices(finding.params.allowed)}`),
  },
  'schema-error/unknown-format': {
    title: 'Format inconnu',
    message: (finding) =>
      inField(
        finding,
        `le format « ${quote(finding.params.format)} » n’existe pas pour le type « ${quote(finding.params.type)} »`,
      ),
    action: (finding) => write(finding, `Choisissez ${choices(finding.params.allowed)}`),
  },
  'schema-error/unknown-directive': {
    title: 'Format de date incorrect',
    message: (finding) =>
      inField(
        finding,
        `dans le format « ${quote(finding.params.format)} », ${choices(finding.params.directives)} est inconnu ou répété`,
      ),
    action: () => 'Employez %d (jour), %m (mois), %Y (année), %H, %M et %S, une fois chacun',
  },
  'schema-error/no-directive': {
    title: 'Format de date incorrect',
    message: (finding) =>
      inField(
        finding,
        `le format « ${quote(finding.params.format)} » ne contient ni jour, ni mois, ni année`,
      ),
    action: (finding) => write(finding, 'Écrivez le format avec %d, %m et %Y'),
  },
  'schema-error/same-marks': {
    title: 'Séparateurs confondus',
    message: (finding) =>
      inField(
        finding,
        `« ${quote(finding.params.mark)} » sépare à la fois les milliers et les décimales`,
      ),
    action: () => 'Donnez des valeurs différentes à « groupChar » et « decimalChar »',
  },
  'schema-error/unknown-constraint': {
    title: 'Contrainte inconnue',
    message: (finding) =>
      inField(finding, `la contrainte « ${quote(finding.params.constraint)} » n’existe pas`),
    action: (finding) => write(finding, 'Supprimez-la, ou placez-la hors de « constraints »'),
  },
  'schema-error/constraint-not-allowed': {
    title: 'Contrainte non permise',
    message: (finding) =>
      inField(
        finding,
        `la contrainte « ${quote(finding.params.constraint)} » n’est pas permise pour le type « ${quote(finding.params.type)} »`,
      ),
    action: ({ params }) => `Supprimez-la, ou changez le type en ${choices(params.types)}`,
  },
  'schema-error/empty-pattern': {
    title: 'Expression vide',
    message: (finding) =>
      inField(finding, 'l’expression régulière est vide : aucune valeur ne la respecterait'),
    action: () => 'Supprimez « pattern », ou écrivez l’expression',
  },
  'schema-error/bad-pattern': {
    title: 'Expression régulière incorrecte',
    message: (finding) => {
      const { pattern, problem, place } = finding.params;
      const what = PATTERN_PROBLEMS[String(problem)] ?? 'elle ne peut pas être lue';
      return inField(
        finding,
        `dans l’expression « ${quote(pattern)} », au caractère ${say(place)}, ${what}`,
      );
    },
    action: () => 'Corrigez l’expression à cet endroit',
  },
  'schema-error/empty-enum': {
    title: 'Liste de valeurs vide',
    message: (finding) =>
      inField(finding, 'la liste « enum » est vide : aucune valeur ne serait permise'),
    action: () => 'Ajoutez les valeurs permises, ou supprimez « enum »',
  },
  'schema-error/enum-value-not-cast': {
    title: 'Valeur de liste incorrecte',
    message: (finding) =>
      inField(
        finding,
        `dans « enum », « ${quote(finding.params.value)} » n’est pas du type ${typeOf(finding)}`,
      ),
    action: () =>
      'Corrigez la valeur (un texte s’écrit entre guillemets), ou changez le type du champ',
  },
  'schema-error/bound-not-cast': {
    title: 'Limite incorrecte',
    message: (finding) =>
      inField(
        finding,
        `la limite « ${quote(finding.params.value)} » n’est pas du type ${typeOf(finding)}`,
      ),
    action: () => 'Écrivez la limite comme une valeur de la colonne',
  },
  'schema-error/bounds-not-comparable': {
    title: 'Limites non comparables',
    message: (finding) =>
      inField(
        finding,
        `« ${quote(finding.params.low)} » et « ${quote(finding.params.high)} » ne peuvent pas être comparés : ${finding.params.type === 'duration' ? 'leur ordre dépend de la longueur des mois' : 'l’un a un fuseau horaire, l’autre non'}`,
      ),
    action: () => 'Écrivez les deux limites de la même façon',
  },
  'schema-error/json-schema-keywords': {
    title: 'JSON Schema non géré',
    message: (finding) =>
      inField(
        finding,
        `« jsonSchema » emploie des mots qui ne sont pas pris en charge : ${choices(finding.params.keywords)}`,
      ),
    action: () => 'Écrivez la règle avec les mots de JSON Schema, version 7',
  },
  'schema-error/unknown-field': {
    title: 'Champ inconnu',
    message: ({ params }) =>
      `« ${quote(params.key)} » nomme le champ « ${quote(params.name)} », qui n’existe pas dans le schéma`,
    action: (finding) => write(finding, 'Corrigez le nom, ou ajoutez le champ'),
  },
  'schema-error/key-lengths': {
    title: 'Clé étrangère incomplète',
    message: ({ params }) =>
      `La clé étrangère ne relie pas autant de champs d’un côté (${say(params.fields)}) que de l’autre (${say(params.referenced)})`,
    action: () => 'Nommez autant de champs des deux côtés, dans le même ordre',
  },
  'schema-error/bad-fields-match': {
    title: 'Valeur de fieldsMatch',
    message: ({ params }) => `« fieldsMatch » ne peut pas être « ${quote(params.value)} »`,
    action: () => 'Choisissez « exact », « equal », « subset », « superset » ou « partial »',
  },
} satisfies FindingTexts;
