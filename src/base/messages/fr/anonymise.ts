import type { Param } from '../../finding.ts';
import { et } from '../lists.ts';
import type { NoteTexts } from '../notes.ts';
import { say } from '../say.ts';
import { operatorFacts } from './anonymise/operators.ts';

const s = (count: Param | undefined): string => (Number(count) > 1 ? 's' : '');
const many = (count: Param | undefined, one: string, several: string): string =>
  `${number(count)} ${Number(count) > 1 ? several : one}`;

/** `1 192`, the space being a no-break one. */
function number(value: Param | undefined): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/** `4,0 %` */
function percent(share: Param | undefined): string {
  const value = 100 * Number(share);
  if (value > 0 && value < 0.005) return 'moins de 0,01\u00a0%';
  const digits = value >= 10 || value === 0 ? 0 : value >= 0.95 ? 1 : 2;
  return `${value.toFixed(digits).replace('.', ',')} %`;
}

const real = (value: Param | undefined): string =>
  Number(value)
    .toFixed(3)
    .replace(/\.?0+$/, '')
    .replace('.', ',');
const list = (names: Param | undefined): string =>
  et(Array.isArray(names) ? names.map(String) : [say(names)]);

const LEVELS: Readonly<Record<string, string>> = {
  '*': 'toutes les valeurs confondues (*)',
  month: 'mois',
  quarter: 'trimestre',
  semester: 'semestre',
  year: 'année',
  'five-years': 'tranches de cinq ans',
  decade: 'décennie',
  commune: 'commune',
  epci: 'EPCI',
  departement: 'département',
  region: 'région',
};

function level(name: Param | undefined): string {
  const text = say(name);
  if (/^\d+(\.\d+)?$/.test(text)) return `tranches de ${text.replace('.', ',')}`;
  if (/^-\d+$/.test(text))
    return `${text.slice(1)} caractère${s(Number(text.slice(1)))} caché${s(Number(text.slice(1)))} à la fin`;
  if (text.startsWith('groups-')) return `groupes du plan, niveau ${text.slice(7)}`;
  return LEVELS[text] ?? text;
}

const FAULTS: Readonly<Record<string, string>> = {
  unreadable: 'illisibles',
  ambiguous: 'à plusieurs lectures possibles',
  unknown: 'absentes de la liste officielle',
};

/** What `odc anonymize` tells, by code. */
export const anonymise = {
  // What happened.
  'columns-removed': ({ columns }) =>
    `Colonne${Array.isArray(columns) ? s(columns.length) : ''} retirée${Array.isArray(columns) ? s(columns.length) : ''} : ${list(columns)}`,
  'rows-dropped': ({ rows, share }) =>
    `${many(rows, 'ligne retirée', 'lignes retirées')} par les règles du plan (${percent(share)})`,
  'rows-suppressed': ({ rows, share }) =>
    `${many(rows, 'ligne retirée', 'lignes retirées')} par la recherche (${percent(share)})`,
  ...operatorFacts,
  'column-widened': ({ field, level: name }) => `${say(field)} → ${level(name)}`,
  'search-proven': ({ nodes }) =>
    `Aucune autre combinaison de niveaux ne perd moins d’information (${many(nodes, 'combinaison examinée', 'combinaisons examinées')})`,
  'search-not-proven': ({ nodes }) =>
    `Recherche arrêtée après ${many(nodes, 'combinaison', 'combinaisons')} : une meilleure existe peut-être`,
  'search-mondrian': () =>
    'Découpe locale (Mondrian) : les tranches diffèrent d’un groupe à l’autre et se chevauchent',
  'target-unreachable': ({ k }) =>
    `Aucune généralisation n’atteint le but (k = ${say(k)}) sans retirer trop de lignes`,
  'cells-hidden': ({ hidden, cells, few, dominated, secondary }) =>
    Number(hidden) === 0
      ? `Aucune des ${number(cells)} cellules n’est cachée`
      : `${many(hidden, 'cellule cachée', 'cellules cachées')} sur ${number(cells)} : ${number(few)} à trop peu d’unités, ${number(dominated)} dominée${s(dominated)} par une seule, ${number(secondary)} pour que les totaux ne les trahissent pas`,
  'cells-emptied': ({ field, cells, fault }) =>
    `${say(field)} : ${many(cells, 'cellule vidée', 'cellules vidées')}, ${FAULTS[say(fault)] ?? say(fault)}`,
  'homogeneous-class': ({ field }) =>
    `Dans un groupe au moins, toutes les lignes ont la même valeur de « ${say(field)} » : elle se déduit (demandez l: 2)`,
  'extra-cells-left-out': ({ rows }) =>
    `${many(rows, 'ligne a', 'lignes ont')} des cellules au-delà de l’en-tête : elles ne sont pas publiées`,
  'blank-lines-left-out': ({ rows }) =>
    `${many(rows, 'ligne vide laissée', 'lignes vides laissées')} de côté`,
  'amounts-unreadable': ({ cells }) =>
    `${many(cells, 'montant illisible compté', 'montants illisibles comptés')} pour rien`,

  // How figures are to be read.
  'empty-is-a-value': () => 'Une cellule vide est une valeur comme une autre',
  'suppressed-rows-are-removed': () =>
    'Les lignes retirées ne sont pas dans le fichier et ne forment pas de groupe',
  'entropy-is-real': () => 'La diversité entropique n’est pas arrondie',
  distances: () =>
    'Distance t : nombres dans leur ordre, textes tous à égale distance, sauf choix du plan',
  'whole-file': () => 'Risques calculés comme si le fichier était toute la population',
  population: () => 'Risques du journaliste et du commercial calculés sur la population donnée',
  threshold: ({ threshold }) => `Cellules de moins de ${say(threshold)} unités cachées`,
  dominance: ({ dominance }) =>
    `Cellules dont une unité fait plus de ${percent(dominance)} cachées`,
  'row-order-kept': () =>
    'L’ordre des lignes est gardé : s’il suit un nom, triez le fichier autrement',

  // What the attack noted.
  'no-identifier': () => 'le plan ne retire ni ne remplace aucun identifiant',
  'no-detector': () => 'détection des données personnelles non disponible',
  'no-quasi': () => 'le plan ne déclare pas de quasi-identifiants (quasi)',
  'no-target': () => 'le plan ne fixe pas de but (target)',
  'no-row': () => 'aucune ligne',
  'no-shared-column': () => 'aucune colonne en commun',
  'columns-differ': () => 'les colonnes relues ne sont pas celles qui ont été écrites',
  'rows-differ': ({ rows, expected }) =>
    `${number(rows)} lignes relues au lieu de ${number(expected)}`,
  'ragged-rows': ({ rows }) =>
    `${many(rows, 'ligne n’a', 'lignes n’ont')} pas le bon nombre de cellules`,
  'cell-unknown': ({ row }) => `la ligne ${say(row)} n’est pas une cellule du tableau`,
  'hidden-cell-written': ({ row }) => `la cellule cachée de la ligne ${say(row)} montre un nombre`,
  'k-missed': ({ k, asked }) => `k = ${say(k)} au lieu de ${say(asked)}`,
  'l-missed': ({ reached, asked }) => `l = ${say(reached)} au lieu de ${say(asked)}`,
  'entropy-missed': ({ reached, asked }) =>
    `diversité entropique ${real(reached)} au lieu de ${real(asked)}`,
  't-missed': ({ t, asked }) => `t = ${real(t)} au lieu de ${real(asked)} au plus`,
  'column-singles-out': ({ field, share }) =>
    `« ${say(field)} » a une valeur différente pour ${percent(share)} des lignes : avec elle, k vaut 1. Ajoutez-la à quasi ou à sensitive, généralisez-la, ou dites pourquoi elle reste (operator: keep)`,
  'unkeyed-digest': ({ field }) =>
    `« ${say(field)} » contient des empreintes sans clé des valeurs d’origine : n’importe qui peut les recalculer. Retirez la colonne ou remplacez-la par un jeton (token)`,
  'identifier-found': ({ field, source, cells }) =>
    `${many(cells, 'cellule', 'cellules')} de « ${say(field)} » redonne${Number(cells) > 1 ? 'nt' : ''} en clair une valeur de « ${say(source)} ». Traitez aussi « ${say(field)} »`,
  'quasi-not-declared': ({ field, category }) =>
    `« ${say(field)} » (${say(category)}) identifie par recoupement et n’est pas dans quasi : les mesures ne la couvrent pas`,
  'personal-data-seen': ({ field, category }) => `« ${say(field)} » : ${say(category)}`,
  'detectors-advice': () =>
    'Ajoutez ces colonnes au plan, ou dites pourquoi elles restent (operator: keep)',
  accepted: ({ field, reason }) => `« ${say(field)} » : publication acceptée (${say(reason)})`,
  'matched-rows': ({ rows, of, columns }) =>
    `${many(rows, 'ligne se retrouve', 'lignes se retrouvent')} une à une dans la version précédente, sur ${number(of)} (colonnes communes : ${list(columns)})`,
  'cells-computable': ({ cells }) =>
    `${many(cells, 'cellule cachée se calcule', 'cellules cachées se calculent')} à partir des totaux`,
  'hidden-sums': ({ lines }) =>
    `${many(lines, 'total laisse', 'totaux laissent')} connaître la somme de cellules cachées qui, ensemble, ne respectent pas le seuil ou la dominance (strict: true les protège aussi)`,
  'narrow-interval': ({ share }) => `une cellule cachée s’estime à ${percent(share)} près`,
  'whole-lines': ({ lines }) =>
    `${many(lines, 'ligne a', 'lignes ont')} tout leur effectif dans une seule cellule : cette valeur vaut pour chaque personne`,
  'intervals-skipped': ({ cells }) =>
    `trop de cellules cachées (${number(cells)}) pour calculer l’intervalle de chacune ; aucune ne se déduit des sommes`,

  'check/reread': () => 'Relecture du fichier écrit',
  'check/detectors': () => 'Recherche de données personnelles',
  'check/target': () => 'But du plan mesuré de nouveau',
  'check/singling-out': () => 'Colonnes qui isolent une personne',
  'check/digests': () => 'Empreintes sans clé',
  'check/identifiers': () => 'Identifiants d’origine',
  'check/previous': () => 'Rapprochement avec la version précédente',
  'check/hidden-cells': () => 'Calcul des cellules cachées',

  // What may be said of the output: never that it is anonymous.
  'verdict/refused': () => 'Le fichier n’a pas résisté à l’attaque : il a été supprimé',
  'verdict/unreachable': () => 'Rien n’a été écrit',
  'verdict/pseudonymised': () =>
    'Données pseudonymisées : encore personnelles, chaque personne garde une valeur qui la suit. Leur publication demande une loi, un accord ou l’article D. 312-1-3 du CRPA',
  'verdict/target-met': ({ quasi }) =>
    `Identifiants retirés, but atteint sur les quasi-identifiants déclarés (${list(quasi)}). Reste à juger ce qu’un tiers peut savoir d’autre`,
  'verdict/measured': ({ quasi }) =>
    `Identifiants retirés ; il reste des quasi-identifiants : ${list(quasi)}. Aucun but n’était fixé`,
  'verdict/not-measured': () =>
    'Identifiants retirés ; rien n’a été mesuré, faute de quasi-identifiants déclarés',
  'verdict/aggregated': () =>
    'Tableau de comptage protégé : les petites cellules et celles qui les trahiraient sont cachées',

  'key/none': () => 'Aucune clé',
  'key/file': () => 'Clé lue dans un fichier : les jetons seront les mêmes avec elle',
  'key/generated': () =>
    'Clé tirée au sort puis détruite : les jetons ne seront pas les mêmes une autre fois',

  // Why a plan proposes what it does.
  found: ({ category }) => `${say(category)}`,
  'direct-identifier': () => 'désigne une personne',
  'file-number': () => 'numéro qui suit une personne : jeton, donc encore une donnée personnelle',
  'free-text': () => 'texte libre : seule une relecture peut l’épurer',
  'precise-place': () => 'lieu précis',
  'quasi-identifier': ({ category }) =>
    `identifie par recoupement${say(category) === '' ? '' : ` (${say(category)})`}`,
  'maybe-allowed': ({ category }) => `peut-être publiable : ${say(category)}`,
  'to-review': ({ category }) => `à vérifier : ${say(category)}`,
  opposition: () => 'personnes qui ont refusé la publication',
  'opposition-column': () => 'sert à retirer les lignes, ne se publie pas',
  'many-values': ({ share }) =>
    `${percent(share)} de valeurs différentes : à vérifier, peut isoler une personne`,
  kept: () => 'publiée telle quelle',
  'nothing-found': ({ rows }) =>
    `Rien n’a été reconnu comme personnel sur ${many(rows, 'ligne', 'lignes')} : à vous d’en juger`,
  'quasi-measured': ({ k, uniques, rows }) =>
    `en l’état, k = ${say(k)} et ${many(uniques, 'ligne unique', 'lignes uniques')} sur ${number(rows)}`,
  'target-usual': ({ k }) =>
    `k = ${say(k)} : seuil usuel pour des données ouvertes sur des personnes`,
} satisfies NoteTexts;
