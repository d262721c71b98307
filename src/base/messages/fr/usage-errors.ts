import type { Param } from '../../finding.ts';
import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

const maybe = (near: Param | undefined): string => (near ? `Vouliez-vous dire « ${near} » ?` : '');
/** Types of JSON Schema. */
const KINDS: Readonly<Record<string, string>> = {
  array: 'une liste',
  boolean: 'true ou false',
  integer: 'un nombre entier',
  number: 'un nombre',
  object: 'un ensemble de clés',
  string: 'un texte',
};
const otherwise = (near: Param | undefined, action: string): string => maybe(near) || action;

/** Faults of the command line, of `odc.yml`, and of the places where to write. */
export const usageErrors = {
  'unknown-command': {
    message: ({ name }) => `La commande « ${say(name)} » n’existe pas`,
    action: ({ near }) => otherwise(near, 'Voyez la liste des commandes : odc --help'),
  },
  'unknown-option': {
    message: ({ name }) => `L’option ${say(name)} n’existe pas`,
    action: ({ near }) => otherwise(near, 'Voyez les options de la commande avec --help'),
  },
  'missing-argument': {
    message: ({ name }) => `Il manque quelque chose à la commande : ${say(name)}`,
    action: () => 'Voyez les exemples de la commande avec --help',
  },
  'option-without-value': {
    message: ({ name }) => `L’option ${say(name)} attend une valeur`,
    action: () => 'Voyez les exemples de la commande avec --help',
  },
  'invalid-option': {
    message: ({ name, value }) =>
      `La valeur « ${say(value)} » ne convient pas à l’option ${say(name)}`,
    action: ({ allowed }) => `Choisissez parmi : ${say(allowed)}`,
  },
  'too-many-arguments': {
    message: ({ last }) => `La commande n’attend pas l’argument « ${say(last)} »`,
    action: () => 'Mettez entre guillemets un nom de fichier qui contient des espaces',
  },
  'bad-command-line': {
    message: ({ text }) => `La commande n’est pas comprise (${say(text)})`,
    action: () => 'Voyez les exemples avec --help',
  },
  'unknown-language': {
    message: ({ lang }) => `La langue « ${say(lang)} » n’est pas connue`,
    action: () => 'Choisissez fr ou en',
  },
  'unknown-format': {
    message: ({ format }) => `Le format « ${say(format)} » n’est pas connu de cette commande`,
    action: ({ allowed }) => `Choisissez parmi : ${say(allowed)}`,
  },
  'unknown-code': {
    message: ({ code }) => `Le code « ${say(code)} » n’existe pas`,
    action: ({ near }) => otherwise(near, 'Voyez tous les codes : odc explain'),
  },
  'code-not-ignorable': {
    message: ({ code }) => `Le code « ${say(code)} » est une erreur : il ne peut pas être ignoré`,
    action: () => 'Seuls les avertissements et les informations peuvent être ignorés avec --ignore',
  },
  'unknown-encoding': {
    message: ({ encoding }) => `L’encodage « ${say(encoding)} » n’est pas connu`,
    action: ({ known }) => `Choisissez parmi : ${say(known)}`,
  },
  'bad-delimiter': {
    message: ({ delimiter }) => `« ${say(delimiter)} » ne peut pas être un séparateur de colonnes`,
    action: () => 'Donnez un seul caractère, par exemple « ; », ou le mot tab pour la tabulation',
  },
  'no-file': {
    message: ({ project }) =>
      project === true
        ? 'odc.yml ne contient aucun fichier à vérifier'
        : 'Aucun fichier à vérifier',
    action: () => 'Nommez un fichier : odc validate MON-FICHIER.csv',
  },
  'unknown-action': {
    message: ({ action }) => `« odc schemas ${say(action)} » n’existe pas`,
    action: ({ near }) => otherwise(near, 'Choisissez parmi : list, show, match, update, template'),
  },
  'missing-target': {
    message: ({ action }) => `« odc schemas ${say(action)} » attend un nom`,
    action: ({ action }) =>
      action === 'match'
        ? 'Nommez un fichier : odc schemas match MON-FICHIER.csv'
        : `Nommez un schéma : odc schemas ${say(action)} scdl/subventions`,
  },
  'binary-to-screen': {
    message: () => 'Un classeur ne peut pas s’afficher à l’écran',
    action: () => 'Nommez un fichier : -o modele.xlsx',
  },
  'acceptance-unmotivated': {
    message: ({ column }) =>
      `Accepter la colonne « ${say(column)} » demande une raison et un fondement`,
    action: () => 'Ajoutez --reason "…" et --ground "…" (article, accord)',
  },
  'nothing-to-accept': {
    message: ({ column }) => `Rien à accepter dans la colonne « ${say(column)} »`,
    action: () => 'Vérifiez le nom de la colonne : rien n’y a été trouvé, ou c’est déjà accepté',
  },
  'project-missing': {
    message: ({ folder }) => `Aucun fichier odc.yml dans le dossier ${say(folder)}`,
    action: () => 'Vérifiez le dossier donné à --project',
  },
  'project-syntax': {
    message: ({ path, line, column }) =>
      `${say(path)} est mal écrit (YAML), ligne ${say(line)}, colonne ${say(column)}`,
    action: () => 'Vérifiez les espaces au début de la ligne, les deux-points et les guillemets',
  },
  'project-invalid': {
    message: ({ path, line, column, key, fault, name, expected }) => {
      const where = `${say(path)}, ligne ${say(line)}, colonne ${say(column)}`;
      const named = say(key) === '' ? '' : ` de « ${say(key)} »`;
      if (fault === 'unknown-key') return `${where} : la clé « ${say(name)} »${named} n’existe pas`;
      if (fault === 'missing-key') return `${where} : il manque la clé « ${say(name)} »${named}`;
      if (fault === 'bad-form') return `${where} : « ${say(key)} » n’a pas la forme attendue`;
      if (fault === 'empty') return `${where} : « ${say(key)} » est vide`;
      if (fault === 'unknown-value')
        return `${where} : la valeur de « ${say(key)} » n’est pas permise`;
      return `${where} : « ${say(key)} » doit être ${KINDS[say(expected)] ?? say(expected)}`;
    },
    action: ({ near, allowed }) =>
      maybe(near) ||
      (allowed === undefined
        ? 'Corrigez odc.yml, puis relancez'
        : `Valeurs permises : ${say(allowed)}`),
  },
  'schema-invalid': {
    message: ({ location, count }) =>
      `Le schéma ${say(location)} contient ${say(count)} ${Number(count) > 1 ? 'erreurs' : 'erreur'}`,
    action: () => 'Corrigez le schéma, ou prévenez ses auteurs, puis relancez',
  },
  'output-exists': {
    message: ({ path }) => `Le fichier ${say(path)} existe déjà`,
    action: () => 'Donnez un autre nom, ou ajoutez --force pour le remplacer',
  },
  'output-folder-missing': {
    message: ({ path }) => `Impossible d’écrire ${say(path)} : le dossier n’existe pas`,
    action: () => 'Créez le dossier, ou donnez un autre chemin à -o',
  },
  'output-forbidden': {
    message: ({ path }) => `Impossible d’écrire ${say(path)} : l’accès est refusé`,
    action: () => 'Choisissez un dossier où vous avez le droit d’écrire',
  },
  'output-is-folder': {
    message: ({ path }) => `${say(path)} est un dossier, pas un fichier`,
    action: () => 'Donnez à -o un nom de fichier',
  },
  'output-busy': {
    message: ({ path }) => `Le fichier ${say(path)} est ouvert dans un autre programme`,
    action: () => 'Fermez-le (dans Excel, par exemple), puis relancez',
  },
  'disk-full': {
    message: ({ path }) => `Le disque est plein : ${say(path)} n’a pas été écrit`,
    action: () => 'Libérez de la place, puis relancez',
  },
  'output-unwritable': {
    message: ({ path, code }) => `Impossible d’écrire ${say(path)} (${say(code)})`,
    action: () => 'Donnez un autre chemin à -o',
  },
  interrupted: {
    message: () => 'Interrompu',
    action: () => '',
  },
} satisfies ErrorTexts;
