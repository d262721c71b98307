import type { Finding } from '../../../finding.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingTexts } from '../../text.ts';
import { digits, replaceOr } from './sentences.ts';

const metres = ({ params }: Finding): string =>
  `entre ${say(params.min)} et ${say(params.max)} mètres`;
const LAMBERT = {
  cause:
    'La coordonnée est attendue en Lambert 93, la projection officielle de la France métropolitaine, en mètres.',
  remedy: 'Convertissez les coordonnées en Lambert 93 (EPSG:2154), sans intervertir X et Y.',
};

/** Telephones, acts, years, coordinates. */
export const values = {
  'phone-number-value': {
    title: 'Téléphone incorrect',
    message: ({ value }) => `« ${quote(value)} » n’est pas un numéro de téléphone`,
    action: () =>
      'Écrivez un seul numéro : 10 chiffres pour la France, sinon + et l’indicatif du pays',
    explain: {
      cause:
        'Sont acceptés : les numéros attribués en France, outre-mer compris, les numéros courts (3949, 15), et les numéros étrangers avec + et l’indicatif. Les espaces, points et tirets sont libres.',
      example:
        '01 99 00 27 37, +33 1 99 00 27 37 et 0590 81 23 45 conviennent ; deux numéros dans une cellule ne conviennent pas.',
      remedy: 'Écrivez un seul numéro par cellule, sans autre texte.',
    },
  },
  'phone-number-value/length': {
    title: 'Longueur du téléphone fausse',
    message: ({ value, params }) =>
      `« ${quote(value)} » compte ${digits(params.digits)} ; un numéro français en compte 10`,
    action: () => 'Vérifiez le numéro, ou ajoutez + et l’indicatif s’il est étranger',
  },
  'phone-number-value/several': {
    title: 'Plusieurs téléphones',
    message: ({ value }) => `« ${quote(value)} » contient plusieurs numéros`,
    action: () => 'Gardez un seul numéro par cellule',
  },
  'phone-number-value/letters': {
    title: 'Téléphone avec du texte',
    message: ({ value }) => `« ${quote(value)} » contient autre chose qu’un numéro`,
    action: () => 'Gardez le numéro seul',
  },
  'phone-number-value/no-digit': {
    title: 'Téléphone sans chiffre',
    message: ({ value }) => `« ${quote(value)} » ne contient aucun chiffre`,
    action: () => 'Écrivez un numéro, ou laissez la cellule vide si la colonne est facultative',
  },
  'phone-number-value/scientific': {
    title: 'Téléphone abîmé (tableur)',
    message: ({ value }) =>
      `« ${quote(value)} » est un nombre affiché par un tableur : des chiffres du numéro sont perdus`,
    action: () =>
      'Reprenez les numéros dans le fichier d’origine, après avoir mis la colonne au format Texte',
  },
  'phone-number-value/not-in-use': {
    title: 'Téléphone non attribué',
    message: ({ value }) =>
      `« ${quote(value)} » a bien 10 chiffres, mais aucun numéro attribué en France ne commence ainsi`,
    action: () => 'Vérifiez le numéro, surtout ses 4 premiers chiffres',
  },
  'phone-number-value/international': {
    title: 'Numéro international incorrect',
    message: ({ value }) => `« ${quote(value)} » n’existe pas dans le pays de son indicatif`,
    action: () => 'Vérifiez l’indicatif : +33 en métropole, +590 en Guadeloupe, +262 à La Réunion',
  },
  'custom-check-error/nomenclature-acte': {
    title: 'Matière incorrecte',
    message: ({ value }) =>
      `« ${quote(value)} » ne suit pas la nomenclature des actes, qui s’écrit matière/sous-matière`,
    action: replaceOr('Écrivez une des neuf matières, une barre oblique, puis la sous-matière'),
    explain: {
      cause:
        'La matière d’un acte transmis à la préfecture commence par une des neuf matières de la nomenclature, suivie d’une barre oblique sans espace.',
      example:
        'Finances locales/Subventions convient ; Finances locales / Subventions a des espaces de trop.',
      remedy:
        'Commencez par : Commande publique, Urbanisme, Domaine et patrimoine, Fonction publique, Institutions et vie politique, Libertés publiques et pouvoirs de police, Finances locales, Domaines de compétences par thèmes, ou Autres domaines de compétences.',
    },
  },
  'custom-check-error/nomenclature-acte/slash-missing': {
    title: 'Barre oblique manquante',
    message: ({ value }) => `« ${quote(value)} » n’a pas de barre oblique après la matière`,
    action: () => 'Écrivez la matière, une barre oblique, puis la sous-matière',
  },
  'custom-check-error/nomenclature-acte/space-around-slash': {
    title: 'Espaces en trop',
    message: ({ value }) => `« ${quote(value)} » a des espaces autour de la barre oblique`,
    action: replaceOr('Retirez les espaces avant et après la barre oblique'),
  },
  'custom-check-error/nomenclature-acte/unknown-prefix': {
    title: 'Matière inconnue',
    message: ({ value }) =>
      `« ${quote(value)} » ne commence par aucune des neuf matières de la nomenclature des actes`,
    action: replaceOr('Commencez par une des neuf matières (Finances locales, Urbanisme…)'),
  },
  'year-interval-value': {
    title: 'Période d’années incorrecte',
    message: ({ value }) => `« ${quote(value)} » n’est pas une période de deux années (AAAA/AAAA)`,
    action: replaceOr('Écrivez deux années séparées par une barre oblique : 2023/2024'),
    explain: {
      cause:
        'La période s’écrit avec deux années de 4 chiffres, la première avant la seconde, séparées par une barre oblique.',
      example: '2023/2024 convient ; 2023-2024, 2023/24 et 2024/2023 ne conviennent pas.',
      remedy: 'Récrivez la période sous la forme AAAA/AAAA.',
    },
  },
  'year-interval-value/year-or-interval': {
    title: 'Année ou période incorrecte',
    message: ({ value }) =>
      `« ${quote(value)} » n’est ni une année (AAAA), ni une période (AAAA/AAAA)`,
    action: replaceOr('Écrivez une année, ou deux années séparées par une barre oblique'),
  },
  'year-interval-value/same-year': {
    title: 'Période d’une seule année',
    message: ({ value }) => `« ${quote(value)} » a deux fois la même année`,
    action: () => 'Écrivez deux années différentes, la première avant la seconde',
  },
  'year-interval-value/decreasing': {
    title: 'Période à l’envers',
    message: ({ value }) => `« ${quote(value)} » finit avant de commencer`,
    action: replaceOr('Écrivez la première année avant la seconde'),
  },
  'french-gps-coordinates': {
    title: 'Point hors de France',
    message: ({ value }) => `Le point « ${quote(value)} » n’est pas en France`,
    action: () => 'Vérifiez les coordonnées : longitude d’abord, latitude ensuite',
    explain: {
      cause:
        'Le point (longitude, latitude) tombe hors des six rectangles qui contiennent la métropole, la Guadeloupe, la Martinique, la Guyane, La Réunion et Mayotte.',
      example: '2.35, 48.85 est à Paris ; 2.35, 4.88 est au large du Ghana.',
      remedy: 'Corrigez les coordonnées, en degrés décimaux (WGS 84).',
    },
  },
  'french-gps-coordinates/other-territory': {
    title: 'Territoire non couvert',
    message: ({ value, params }) =>
      `Le point « ${quote(value)} » est français (${quote(params.territory)}), mais hors des six territoires que ce contrôle connaît`,
    action: () => 'Si le point est juste, signalez-le aux auteurs du schéma',
  },
  'french-gps-coordinates/not-a-point': {
    title: 'Coordonnées illisibles',
    message: ({ value }) => `« ${quote(value)} » n’est pas un point : longitude, latitude`,
    action: () => 'Écrivez deux nombres séparés par une virgule : 2.35, 48.85',
  },
  'reversed-french-gps-coordinates': {
    title: 'Coordonnées inversées',
    message: ({ value, params }) =>
      `« ${quote(value)} » donne la latitude avant la longitude : dans l’autre sens, le point est en France (${quote(params.territory)})`,
    action: () => 'Échangez les deux nombres : longitude d’abord, latitude ensuite',
    explain: {
      cause:
        'La latitude est écrite avant la longitude. En France métropolitaine, la latitude va de 41 à 51 et la longitude de -5 à 10.',
      example: '48.85, 2.35 alors que 2.35, 48.85 est attendu.',
      remedy: 'Échangez les deux nombres, sans doute sur toute la colonne.',
    },
  },
  'custom-check-error/latitude-l93': {
    title: 'Ordonnée Lambert 93 incorrecte',
    message: (finding) =>
      `« ${quote(finding.value)} » n’est pas une ordonnée Lambert 93 : un nombre ${metres(finding)}`,
    action: () => 'Vérifiez la coordonnée et sa projection',
    explain: { ...LAMBERT, example: '6862305 convient ; 48.85 est en degrés.' },
  },
  'custom-check-error/latitude-l93/degrees': {
    title: 'Degrés, pas mètres',
    message: ({ value }) =>
      `« ${quote(value)} » semble être en degrés ; la coordonnée est attendue en mètres (Lambert 93)`,
    action: () => 'Convertissez les coordonnées en Lambert 93 (EPSG:2154)',
  },
  'custom-check-error/latitude-l93/swapped': {
    title: 'X et Y intervertis',
    message: ({ value }) =>
      `« ${quote(value)} » est une abscisse (X) ; l’ordonnée (Y) est attendue`,
    action: () => 'Échangez les deux coordonnées',
  },
  'custom-check-error/longitude-l93': {
    title: 'Abscisse Lambert 93 incorrecte',
    message: (finding) =>
      `« ${quote(finding.value)} » n’est pas une abscisse Lambert 93 : un nombre ${metres(finding)}`,
    action: () => 'Vérifiez la coordonnée et sa projection',
    explain: { ...LAMBERT, example: '652381 convient ; 6862305 est une ordonnée.' },
  },
  'custom-check-error/longitude-l93/swapped': {
    title: 'X et Y intervertis',
    message: ({ value }) =>
      `« ${quote(value)} » est une ordonnée (Y) ; l’abscisse (X) est attendue`,
    action: () => 'Échangez les deux coordonnées',
  },
} satisfies FindingTexts;
