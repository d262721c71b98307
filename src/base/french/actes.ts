/**
 * The nine headings of the nomenclature that `@ctes` gives to acts sent to the préfecture, in their
 * order: the text before the first `/` of a subject.
 */
export const ACTE_HEADINGS = [
  'Commande publique',
  'Urbanisme',
  'Domaine et patrimoine',
  'Fonction publique',
  'Institutions et vie politique',
  'Libertés publiques et pouvoirs de police',
  'Finances locales',
  'Domaines de compétences par thèmes',
  'Autres domaines de compétences',
] as const;
