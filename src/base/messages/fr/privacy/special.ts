import type { FindingTexts } from '../../text.ts';
import { category } from './category.ts';

/** Articles 9 and 10 of the RGPD. */
export const special = {
  ...category('sante', {
    title: 'Donnée de santé',
    things: 'des données de santé',
    cause: 'La santé est protégée par l’article 9 du RGPD et par le secret médical.',
    example: 'Une colonne « handicap » dans une liste d’inscrits.',
    remedy: 'Supprimez la colonne, ou publiez des comptages d’au moins onze personnes.',
  }),
  ...category('religion', {
    title: 'Religion ou régime',
    things: 'la religion, ou ce qui la révèle',
    cause: 'La religion est protégée par l’article 9 du RGPD ; un régime de cantine la révèle.',
    example: 'Une colonne « regime_alimentaire » par enfant.',
    remedy: 'Supprimez la colonne, ou publiez des comptages.',
  }),
  ...category('politique', {
    title: 'Opinion politique',
    things: 'des opinions politiques',
    cause:
      'Les opinions politiques sont protégées par l’article 9 du RGPD ; les candidats et élus les ont rendues publiques.',
    example: 'Une colonne « parti » dans un fichier d’habitants.',
    remedy: 'Supprimez la colonne, sauf pour des candidats ou des élus.',
  }),
  ...category('syndicat', {
    title: 'Appartenance syndicale',
    things: 'des appartenances syndicales',
    cause: 'L’appartenance syndicale est protégée par l’article 9 du RGPD.',
    example: 'Une colonne « appartenance_syndicale ».',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('sexualite', {
    title: 'Vie sexuelle',
    things: 'la vie ou l’orientation sexuelle',
    cause: 'Elle est protégée par l’article 9 du RGPD.',
    example: 'Une colonne « orientation_sexuelle ».',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('origine', {
    title: 'Nationalité ou origine',
    things: 'des nationalités ou des origines',
    cause: 'L’origine est protégée par l’article 9 du RGPD ; une nationalité la révèle souvent.',
    example: 'Une colonne « nationalite » dans une liste d’usagers.',
    remedy: 'Supprimez la colonne, ou publiez des comptages.',
  }),
  ...category('biometrie', {
    title: 'Donnée biométrique',
    things: 'des données biométriques ou génétiques',
    cause: 'Elles sont protégées par l’article 9 du RGPD.',
    example: 'Une colonne « photo_identite ».',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('infraction', {
    title: 'Infraction ou condamnation',
    things: 'des infractions, sanctions ou condamnations',
    cause:
      'Les infractions relèvent de l’article 10 du RGPD, et ce qui nuirait à quelqu’un ne se communique pas (CRPA, L. 311-6 3°).',
    example: 'Une ligne par contrevenant.',
    remedy: 'Supprimez la colonne, ou publiez des comptages par année.',
  }),
} satisfies FindingTexts;
