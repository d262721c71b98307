import type { Param } from '../../finding.ts';
import { ou } from '../lists.ts';
import { say } from '../say.ts';
import type { ErrorText, ErrorTexts } from '../text.ts';
import { networkErrors } from './network-errors.ts';

type Params = Readonly<Record<string, Param>>;

/** The network's own sentence, inside that of what it prevented. */
function failure(params: Params): string {
  const texts: Readonly<Record<string, ErrorText>> = {
    ...networkErrors,
    'catalogue-malformed': malformed,
  };
  const said = texts[say(params.failure)]?.message(params) ?? say(params.failure);
  // Inside another sentence, only names keep their capital.
  return said.replace(/^L(?:[ae] |’)/, (article) => article.toLowerCase());
}

function remedy(params: Params): string {
  const texts: Readonly<Record<string, ErrorText>> = networkErrors;
  return texts[say(params.failure)]?.action(params) ?? 'Relancez dans quelques minutes';
}

/** « Vouliez-vous dire… ? » with one, two or three names. */
function perhaps(suggestions: Param | undefined): string {
  const names = Array.isArray(suggestions) ? suggestions.map(String) : [];
  return names.length === 0 ? '' : `Vouliez-vous dire ${ou(names)} ?`;
}

const malformed: ErrorText = {
  message: ({ host, pointer }) =>
    `${say(host)} a répondu, mais pas par un catalogue de schémas (à ${say(pointer)})`,
  action: () => 'Relancez plus tard, ou vérifiez l’adresse dans ODC_CATALOGUE_URL',
};

const LIST = 'Voyez les schémas connus : odc schemas list';

/** Schemas that cannot be found, had or used, and their catalogue. */
export const catalogueErrors = {
  ...networkErrors,
  'catalogue-malformed': malformed,
  'catalogue-unreachable': {
    message: (params) =>
      params.kept === null
        ? `Le catalogue n’a pas pu être lu : ${failure(params)}`
        : `Le catalogue n’a pas pu être mis à jour : ${failure(params)}. Celui de ce poste (${say(params.kept)} schémas) reste en service`,
    action: remedy,
  },
  'update-offline': {
    message: () => 'Mettre à jour le catalogue demande le réseau, que --offline interdit',
    action: () => 'Relancez sans --offline',
  },
  'cache-unwritable': {
    message: ({ path }) => `Impossible d’écrire dans le dossier de cache ${say(path)}`,
    action: () => 'Donnez dans ODC_CACHE_DIR un dossier où vous avez le droit d’écrire',
  },

  'unknown-schema': {
    message: ({ name }) => `Aucun schéma ne s’appelle « ${say(name)} »`,
    action: ({ suggestions }) =>
      perhaps(suggestions) || `${LIST}, ou donnez un fichier ou une adresse`,
  },
  'unknown-version': {
    message: ({ name, version }) => `Le schéma ${say(name)} n’a pas de version ${say(version)}`,
    action: ({ known }) => `Versions connues : ${say(known)}`,
  },
  'schema-in-package': {
    message: ({ name }) => `${say(name)} réunit plusieurs schémas : un par fichier`,
    action: ({ members }) =>
      say(members) === '' ? LIST : `Choisissez celui de votre fichier : ${say(members)}`,
  },
  'schema-not-table': {
    message: ({ name, type }) =>
      type === 'json-schema'
        ? `${say(name)} décrit des fichiers JSON, pas des tableaux`
        : `${say(name)} est un standard qui n’a pas de schéma de tableau`,
    action: () => 'odc vérifie les tableaux (CSV, XLSX, ODS) : consultez la page de ce standard',
  },
  'schema-not-bundled': {
    message: ({ name }) =>
      `${say(name)} (base adresse locale) n’est pas fourni avec odc : sa licence, CC BY-NC-ND, ne permet pas de le redistribuer`,
    action: () =>
      'Donnez à --schema le fichier du schéma ou son adresse ; pour une vérification complète, utilisez le validateur de adresse.data.gouv.fr',
  },
  'schema-needs-network': {
    message: ({ name, version }) =>
      `Le schéma ${say(name)}${version ? ` ${say(version)}` : ''} n’est pas sur ce poste, et --offline interdit d’aller le chercher`,
    action: ({ suggestions }) =>
      perhaps(suggestions) || 'Relancez sans --offline, ou donnez le fichier du schéma',
  },
  'schema-out-of-reach': {
    message: (params) =>
      `Le schéma ${say(params.name)} n’est pas sur ce poste, et le catalogue n’a pas pu être lu : ${failure(params)}`,
    action: (params) => perhaps(params.suggestions) || remedy(params),
  },
  'schema-unusable': {
    message: ({ name, version, url }) =>
      `Le schéma ${say(name)} ${say(version)} publié à ${say(url)} n’est pas un schéma de tableau`,
    action: () => 'Choisissez une autre version, ou signalez-le aux auteurs du schéma',
  },
  'address-needs-network': {
    message: ({ url }) =>
      `${say(url)} n’a pas encore été téléchargé, et --offline interdit d’aller le chercher`,
    action: ({ suggestion }) =>
      suggestion
        ? `Ce schéma s’appelle aussi ${say(suggestion)}`
        : 'Relancez une fois sans --offline, ou donnez le fichier du schéma',
  },

  'schema-file-missing': {
    message: ({ path }) => `Le fichier de schéma ${say(path)} est introuvable`,
    action: ({ suggestion }) =>
      suggestion ? `Vouliez-vous dire ${say(suggestion)} ?` : 'Vérifiez le nom et le dossier',
  },
  'schema-syntax': {
    message: ({ location, language, line, column }) =>
      `${say(location)} est mal écrit (${say(language)})${line ? `, ligne ${say(line)}, colonne ${say(column)}` : ''}`,
    action: ({ language }) =>
      language === 'YAML'
        ? 'Vérifiez les espaces au début de la ligne, les deux-points et les guillemets'
        : 'Vérifiez à cet endroit les virgules, les guillemets et les accolades',
  },
  'schema-not-object': {
    message: ({ location }) => `${say(location)} ne contient pas un schéma : un objet est attendu`,
    action: () => 'Donnez un schéma de tableau (Table Schema), avec une liste « fields »',
  },
  'schema-is-page': {
    message: ({ location }) => `${say(location)} est une page web, pas un schéma`,
    action: ({ suggestion }) =>
      suggestion
        ? `Utilisez plutôt ${say(suggestion)}`
        : 'Donnez l’adresse du fichier JSON ou YAML lui-même (bouton « brut » ou « raw » des forges)',
  },
  'schema-is-package': {
    message: ({ location, resources }) =>
      `${say(location)} est un paquet de données (${say(resources) || 'sans ressource'}), pas un schéma de tableau`,
    action: () => 'Donnez le fichier du schéma de la ressource à vérifier',
  },
  'schema-is-catalogue': {
    message: ({ location }) => `${say(location)} est un catalogue de schémas, pas un schéma`,
    action: () => 'Nommez un schéma de ce catalogue, par exemple scdl/subventions',
  },
  'schema-is-json-schema': {
    message: ({ location }) =>
      `${say(location)} est un JSON Schema, qui décrit du JSON ; un tableau demande un Table Schema`,
    action: () => 'Donnez un schéma de tableau, avec une liste « fields »',
  },
} satisfies ErrorTexts;
