import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingTexts } from '../../text.ts';

/** Coordinates. `point` is latitude, then longitude. */
export const places = {
  'swapped-coordinates': {
    title: 'Latitude et longitude inversées',
    message: ({ params }) =>
      `Latitude et longitude (${quote(params.point)}) sont inversées : dans l’autre sens, le point est en France`,
    action: ({ suggestion, params, corrections }) =>
      suggestion === undefined || corrections !== undefined
        ? `Échangez les deux valeurs${params.other ? ` (l’autre est dans la colonne « ${quote(params.other)} »)` : ''}`
        : `Échangez les deux valeurs, ici « ${quote(suggestion)} »`,
    explain: {
      cause:
        'La latitude est à la place de la longitude. En France métropolitaine, la latitude va de 41 à 51, la longitude de -5 à 10.',
      example:
        'Un point [48.85, 2.35] alors que le schéma attend la longitude d’abord : [2.35, 48.85].',
      remedy:
        'Échangez les deux valeurs, ou les noms des deux colonnes si toutes les lignes sont concernées.',
    },
  },
  'coordinates-outside-france': {
    title: 'Point hors de France',
    message: ({ params }) =>
      `Le point de latitude et longitude ${quote(params.point)} n’est pas en France`,
    action: () => 'Vérifiez ces coordonnées sur une carte',
    explain: {
      cause:
        'Le point tombe hors de la métropole et des outre-mer : chiffre faux, signe oublié, valeur par défaut ou coordonnées dans un autre système.',
      example: 'Une latitude de 4.85 au lieu de 48.85.',
      remedy:
        'Corrigez les coordonnées, ou laissez-les vides si elles sont inconnues et que le schéma le permet.',
    },
  },
  'coordinates-outside-france/zero': {
    title: 'Coordonnées nulles',
    message: () => 'Les coordonnées 0, 0 désignent un point de l’océan Atlantique',
    action: () =>
      'Laissez la cellule vide si le lieu est inconnu, ou écrivez les vraies coordonnées',
  },
  'coordinates-outside-france/projected': {
    title: 'Coordonnées en mètres',
    message: ({ params }) =>
      `Les coordonnées ${quote(params.point)} sont en mètres (Lambert 93), pas en degrés`,
    action: () => 'Convertissez en latitude et longitude (WGS 84, EPSG:4326)',
  },
  'distant-coordinates': {
    title: 'Point loin des autres',
    message: ({ params }) =>
      `Le point de latitude et longitude ${quote(params.point)} est à environ ${say(params.kilometres)} km de presque tous les autres`,
    action: () => 'Vérifiez ces coordonnées sur une carte',
    explain: {
      cause:
        'Presque tous les points du fichier sont dans un même territoire ; celui-ci en est très loin.',
      example: 'Un équipement toulousain placé à La Réunion.',
      remedy: 'Vérifiez l’adresse, puis recalculez les coordonnées de cette ligne (géocodage).',
    },
  },
} satisfies FindingTexts;
