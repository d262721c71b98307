import type { FindingTexts } from '../../text.ts';
import { category } from './category.ts';

/** What tells a person when combined. */
export const quasi = {
  ...category('sexe', {
    title: 'Sexe ou civilité',
    things: 'le sexe ou la civilité',
    cause: 'Avec l’âge et le lieu, le sexe réidentifie.',
    example: 'Une colonne « sexe » à côté de la date de naissance.',
    remedy: 'Gardez-le seulement s’il sert ; mesurez le risque avec odc anonymize --measure.',
  }),
  ...category('code_postal', {
    title: 'Code postal d’habitant',
    things: 'des codes postaux de personnes',
    cause: 'Le lieu d’habitation réidentifie avec d’autres colonnes.',
    example: 'Le code postal des usagers.',
    remedy: 'Généralisez à la commune, à l’EPCI ou au département.',
  }),
  ...category('code_commune', {
    title: 'Commune d’habitant',
    things: 'des communes de résidence',
    cause:
      'Le lieu d’habitation réidentifie avec d’autres colonnes, surtout dans les petites communes.',
    example: 'La commune des usagers.',
    remedy: 'Généralisez à l’EPCI ou au département.',
  }),
  ...category('lieu_naissance', {
    title: 'Lieu de naissance',
    things: 'des lieux de naissance',
    cause: 'Un lieu de naissance réidentifie, et peut révéler une origine.',
    example: 'Une colonne « lieu_naissance ».',
    remedy: 'Supprimez la colonne, ou généralisez au département ou au pays.',
  }),
  ...category('profession', {
    title: 'Profession de personne',
    things: 'des professions',
    cause: 'Une profession rare réidentifie.',
    example: '« Notaire » dans une petite commune.',
    remedy: 'Regroupez en grandes catégories.',
  }),
  ...category('situation_familiale', {
    title: 'Situation de famille',
    things: 'des situations de famille',
    cause: 'Elle relève de la vie privée et réidentifie avec d’autres colonnes.',
    example: 'Une colonne « situation_familiale ».',
    remedy: 'Gardez-la seulement si elle sert, sinon supprimez-la.',
  }),
  ...category('nb_enfants', {
    title: 'Nombre d’enfants',
    things: 'des nombres d’enfants',
    cause: 'Une grande famille se reconnaît.',
    example: '« 9 » enfants dans une commune.',
    remedy: 'Regroupez, la dernière tranche ouverte.',
  }),
  ...category('diplome', {
    title: 'Niveau de diplôme',
    things: 'des diplômes ou niveaux d’études',
    cause: 'Un diplôme rare réidentifie.',
    example: 'Une colonne « diplome ».',
    remedy: 'Regroupez par niveaux.',
  }),
  ...category('revenu', {
    title: 'Revenu ou quotient',
    things: 'des revenus ou quotients',
    cause:
      'Le revenu d’une personne relève de la vie privée ; une rémunération dit aussi comment un agent est apprécié.',
    example: 'Une colonne « quotient_familial ».',
    remedy: 'Supprimez la colonne, ou regroupez par tranches.',
  }),
  ...category('date_evenement', {
    title: 'Date d’un évènement',
    things: 'des dates de la vie de personnes',
    cause: 'Une date exacte se recoupe avec ce que savent les proches.',
    example: 'La date d’admission dans un service.',
    remedy: 'Ne gardez que le mois ou l’année.',
  }),
} satisfies FindingTexts;
