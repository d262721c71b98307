import type { FindingTexts } from '../../text.ts';
import { category } from './category.ts';

/** Names, addresses, births, places, sentences. */
export const persons = {
  ...category('nom', {
    title: 'Nom de famille',
    things: 'des noms de famille',
    cause: 'Un nom de famille désigne une personne, surtout à côté d’un prénom.',
    example: 'Une colonne « nom » à côté d’une colonne « prenom ».',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('prenom', {
    title: 'Prénom de personne',
    things: 'des prénoms',
    cause:
      'Un prénom, avec une date ou un lieu, suffit souvent à désigner une personne. Les fichiers de statistiques de prénoms ne sont pas signalés.',
    example: 'Une colonne « prenom » dans une liste d’inscrits.',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('nom_personne', {
    title: 'Nom de personne',
    things: 'des noms de personnes',
    cause:
      'Un nom complet désigne une personne. Les noms d’écoles, de rues et d’associations ne sont pas signalés.',
    example: '« Mme Martin » ou « MARTIN Hélène » parmi des bénéficiaires.',
    remedy: 'Supprimez ces noms ; gardez-les si un texte permet leur publication.',
  }),
  ...category('adresse_postale', {
    title: 'Adresse postale',
    things: 'des adresses postales',
    cause: 'L’adresse d’une personne relève de la vie privée ; celle d’un équipement est publique.',
    example: '« 12 rue des Lilas » dans une liste de demandes.',
    remedy: 'Généralisez à la commune ou à l’IRIS ; gardez-la si c’est celle d’un équipement.',
  }),
  ...category('date_naissance', {
    title: 'Date de naissance',
    things: 'des dates de naissance',
    cause:
      'Avec le sexe et le code postal, une date de naissance suffit presque toujours à retrouver quelqu’un.',
    example: 'Une colonne « date_naissance ».',
    remedy: 'Ne gardez que l’année, ou une tranche d’âge.',
  }),
  ...category('annee_naissance', {
    title: 'Année de naissance',
    things: 'des années de naissance',
    cause: 'Une année de naissance réidentifie avec d’autres colonnes.',
    example: 'Une colonne « annee_naissance » avec le sexe et la commune.',
    remedy: 'Regroupez par tranches de cinq ou dix ans.',
  }),
  ...category('age', {
    title: 'Âge de personne',
    things: 'des âges',
    cause: 'Un âge réidentifie avec d’autres colonnes, surtout les très grands.',
    example: 'Une colonne « age » avec le sexe et la commune.',
    remedy: 'Regroupez par tranches, la dernière ouverte à 90 ans.',
  }),
  ...category('gps', {
    title: 'Coordonnées précises',
    things: 'des coordonnées précises',
    cause: 'À quatre décimales, un point désigne un logement (±5 mètres).',
    example: '« 43.60426 » dans une liste de signalements d’habitants.',
    remedy: 'Arrondissez à deux décimales, ou prenez un carreau de 200 mètres ou d’un kilomètre.',
  }),
  ...category('texte_libre', {
    title: 'Personnes dans des phrases',
    things: 'des phrases où paraissent des personnes',
    cause:
      'Les textes libres gardent des noms, des téléphones et des faits privés qu’aucune règle ne trouve tous.',
    example: '« Rappeler la dame au 06… » dans une colonne « observations ».',
    remedy:
      'Supprimez la colonne, ou relisez-la entièrement ; le masquage automatique est une aide, pas une garantie.',
  }),
} satisfies FindingTexts;
