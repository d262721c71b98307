import type { Param } from '../../finding.ts';
import { et } from '../lists.ts';
import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

const maybe = (near: Param | undefined): string => (near ? `Vouliez-vous dire « ${near} » ?` : '');
const where = ({ path, line }: Readonly<Record<string, Param>>): string =>
  `${say(path)}, ligne ${say(line)}`;
const list = (names: Param | undefined): string =>
  et(Array.isArray(names) ? names.map(String) : [say(names)]);

const KINDS: Readonly<Record<string, string>> = {
  array: 'une liste',
  boolean: 'true ou false',
  integer: 'un nombre entier',
  number: 'un nombre',
  object: 'un ensemble de clés',
  string: 'un texte',
};

const LIMITS: Readonly<Record<string, string>> = {
  '>=': 'au moins',
  '>': 'plus de',
  '<=': 'au plus',
  '<': 'moins de',
};

const REFUSED: Readonly<Record<string, string>> = {
  hash: 'sans clé, une empreinte ne cache rien : tous les numéros de téléphone ou de sécurité sociale se calculent en quelques minutes',
  encrypt: 'un chiffrement se défait : il sert à un échange, pas à une publication',
  synthesise: 'des lignes inventées peuvent recopier de vraies lignes',
};
const INSTEAD: Readonly<Record<string, string>> = {
  hash: 'Retirez la colonne (suppress) ou, s’il faut relier des lignes, mettez un jeton à clé (token)',
  encrypt: 'Retirez la colonne (suppress) ou mettez un jeton à clé (token)',
  synthesise: 'Publiez plutôt un tableau de comptage (aggregate)',
};

const CONTRADICTIONS: Readonly<
  Record<string, (params: Readonly<Record<string, Param>>) => string>
> = {
  'target-and-aggregate': () =>
    'target et aggregate ne vont pas ensemble : un tableau de comptage n’a plus de lignes à mesurer',
  'target-without-quasi': () => 'target demande de déclarer les quasi-identifiants (quasi)',
  'l-without-sensitive': () => 'l et t demandent de déclarer les colonnes sensibles (sensitive)',
  'distance-without-groups': ({ field }) =>
    `la distance hiérarchique de « ${say(field)} » demande une hiérarchie de groupes (hierarchies)`,
  'removed-and-treated': ({ field, by }) =>
    `« ${say(field)} » est retirée par l’opérateur de « ${say(by)} » et ne peut pas être traitée aussi`,
  'quasi-twice': ({ field }) => `« ${say(field)} » est deux fois dans quasi`,
};

const OPERATOR_FAULTS: Readonly<
  Record<string, (params: Readonly<Record<string, Param>>) => string>
> = {
  'threshold-or-percentile': () => 'donnez threshold ou percentile, l’un des deux',
  'scale-or-relative': () => 'donnez scale ou relative, l’un des deux',
  'no-condition': () => 'donnez une condition (when) ou un effectif (rarerThan)',
  'bounds-order': () => 'les bornes doivent être croissantes',
  'bottom-over-top': () => 'bottom doit être inférieur à top',
  'reference-date': () => 'reference doit être un jour du calendrier, AAAA-MM-JJ',
  'place-kind': () => 'dites ce que désignent les codes (from: postcode, commune ou iris)',
  'place-order': ({ from, to }) => `${say(to)} n’est pas plus large que ${say(from)}`,
  'too-many-points': ({ rows, most }) =>
    `${say(rows)} lignes : sur plusieurs colonnes, ${say(most)} au plus`,
};

/** Faults of an anonymisation plan, of its key and of the command. */
export const anonymiseErrors = {
  'plan-missing': {
    message: ({ path }) => `Le plan ${say(path)} est introuvable`,
    action: ({ file }) => `Pour en proposer un : odc anonymize ${say(file)} --suggest -o plan.yml`,
  },
  'plan-syntax': {
    message: (params) => `${where(params)} : le plan n’est pas du YAML correct`,
    action: () => 'Vérifiez les retraits, les deux-points et les accolades de cette ligne',
  },
  'plan-invalid': {
    message: (params) => {
      const { key, fault, name, value, expected, comparison, limit } = params;
      const named = say(key) === '' ? '' : ` de « ${say(key)} »`;
      if (fault === 'unknown-key')
        return `${where(params)} : la clé « ${say(name)} »${named} n’existe pas`;
      if (fault === 'missing-key')
        return `${where(params)} : il manque la clé « ${say(name)} »${named}`;
      if (fault === 'unknown-value')
        return `${where(params)} : la valeur${value === undefined ? '' : ` « ${say(value)} »`}${named} n’est pas permise`;
      if (fault === 'out-of-range')
        return `${where(params)} : « ${say(key)} » doit être ${LIMITS[say(comparison)] ?? ''} ${say(limit)}`;
      if (fault === 'bad-form')
        return `${where(params)} : « ${say(key)} » n’a pas la forme attendue`;
      if (fault === 'empty') return `${where(params)} : « ${say(key)} » est vide`;
      return `${where(params)} : « ${say(key)} » doit être ${KINDS[say(expected)] ?? say(expected)}`;
    },
    action: ({ near, allowed }) =>
      maybe(near) ||
      (allowed === undefined
        ? 'Corrigez le plan puis relancez'
        : `Valeurs permises : ${say(allowed)}`),
  },
  'plan-empty': {
    message: (params) => `${where(params)} : le plan ne demande rien`,
    action: () =>
      'Ajoutez columns, rows, target ou aggregate ; ou partez d’une proposition : odc anonymize FICHIER --suggest',
  },
  'plan-contradiction': {
    message: (params) =>
      `${where(params)} : ${CONTRADICTIONS[say(params.reason)]?.(params) ?? say(params.reason)}`,
    action: () => 'Corrigez le plan puis relancez',
  },
  'operator-refused': {
    message: (params) =>
      `${where(params)} : l’opérateur « ${say(params.operator)} » est refusé pour « ${say(params.field)} » : ${REFUSED[say(params.operator)] ?? ''}`,
    action: ({ operator }) => INSTEAD[say(operator)] ?? 'Choisissez un autre opérateur',
  },
  'operator-params': {
    message: (params) =>
      `${where(params)} : « ${say(params.field)} », opérateur ${say(params.operator)} : ${OPERATOR_FAULTS[say(params.reason)]?.(params) ?? say(params.reason)}`,
    action: () => 'Corrigez le plan puis relancez',
  },
  'plan-column-missing': {
    message: (params) =>
      `${where(params)} : le tableau n’a pas de colonne « ${say(params.field)} »`,
    action: ({ near }) => maybe(near) || 'Vérifiez le nom de la colonne dans l’en-tête',
  },
  'plan-column-ambiguous': {
    message: (params) =>
      `${where(params)} : ${say(params.times)} colonnes s’appellent « ${say(params.field)} »`,
    action: () => 'Donnez un nom différent à chaque colonne dans l’en-tête',
  },
  'list-missing': {
    message: (params) => `${where(params)} : le fichier ${say(params.file)} est introuvable`,
    action: () => 'Vérifiez le chemin, qui part du dossier du plan',
  },
  'hierarchy-not-nested': {
    message: (params) =>
      `${where(params)} : dans la hiérarchie de « ${say(params.field)} », le niveau « ${say(params.level)} » coupe des groupes du niveau d’en dessous`,
    action: () =>
      'Choisissez des niveaux qui s’emboîtent : chaque largeur multiple de la précédente, une commune dans un seul groupe',
  },
  'hierarchy-missing-values': {
    message: (params) =>
      `${where(params)} : ${say(params.count)} valeur${Number(params.count) > 1 ? 's' : ''} de « ${say(params.field)} » ne ${Number(params.count) > 1 ? 'sont' : 'est'} dans aucun groupe (${list(params.starts)})`,
    action: () => 'Ajoutez-les à un groupe du plan',
  },
  'aggregate-dimensions': {
    message: (params) =>
      `${where(params)} : ${say(params.dimensions)} dimensions : odc ne protège que les tableaux d’une ou deux dimensions`,
    action: ({ tool }) => `Retirez une dimension, ou utilisez ${say(tool)} (R, INSEE)`,
  },
  'aggregate-hierarchy': {
    message: (params) =>
      `${where(params)} : ${list(params.columns)} s’emboîtent : ce tableau a des totaux dans des totaux, qu’odc ne protège pas`,
    action: ({ tool }) =>
      `Gardez une seule des deux dimensions, ou utilisez ${say(tool)} (R, INSEE)`,
  },
  'column-missing': {
    message: ({ field, path }) => `${say(path)} n’a pas de colonne « ${say(field)} »`,
    action: ({ columns }) => `Colonnes : ${say(columns)}`,
  },
  'key-missing': {
    message: ({ path }) => `Le fichier de clé ${say(path)} est introuvable`,
    action: ({ path }) => `Pour en créer un : odc anonymize … --key-file ${say(path)} --new-key`,
  },
  'key-exposed': {
    message: ({ path, mode }) =>
      `Le fichier de clé ${say(path)} peut être lu par d’autres que vous (droits ${say(mode)})`,
    action: ({ path }) => `Réservez-le-vous : chmod 600 ${say(path)}`,
  },
  'key-unreadable': {
    message: ({ path, code }) =>
      `Le fichier de clé ${say(path)} ne peut pas être lu (${say(code)})`,
    action: () => 'Vérifiez le chemin et vos droits',
  },
  'key-malformed': {
    message: ({ path }) => `Le fichier ${say(path)} ne contient pas une clé`,
    action: () => 'Une clé fait 32 octets, ou 64 chiffres hexadécimaux sur une ligne',
  },
  'key-exists': {
    message: ({ path }) => `Le fichier de clé ${say(path)} existe déjà`,
    action: () => 'Retirez --new-key pour l’utiliser, ou donnez un autre nom',
  },
  'output-is-input': {
    message: ({ path }) => `${say(path)} est un des fichiers lus : odc ne l’écrase jamais`,
    action: () => 'Donnez un autre nom à -o',
  },
  'output-needed': {
    message: () => 'Il manque le fichier où écrire les données',
    action: () =>
      'Ajoutez -o SORTIE.csv ; l’écran ne convient pas, le fichier écrit étant relu avant d’être gardé',
  },
  'output-not-text': {
    message: ({ path }) => `${say(path)} : les données s’écrivent en CSV`,
    action: () => 'Donnez à -o un nom en .csv, .tsv ou .txt',
  },
  'anonymize-mode': {
    message: () => 'Dites ce qu’il faut faire : proposer un plan, l’appliquer, ou mesurer',
    action: () => 'Ajoutez --suggest, --plan PLAN ou --measure',
  },
  'input-too-large-to-keep': {
    message: ({ bytes }) =>
      `L’entrée standard dépasse ${Math.round(Number(bytes) / 1_048_576)} Mo : elle ne peut pas être gardée en mémoire`,
    action: () => 'Enregistrez les données dans un fichier et nommez-le',
  },
  'quasi-needed': {
    message: () => '--measure demande les quasi-identifiants',
    action: () => 'Ajoutez --quasi COLONNE,COLONNE',
  },
} satisfies ErrorTexts;
