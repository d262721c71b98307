/**
 * Labels in plain French that files bear in place of a field's name, by schema and field: those of
 * the forms and orders that came before the schemas. Spelling, articles and plurals are forgiven
 * elsewhere; only other words are listed.
 */
const SYNONYMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'scdl/subventions': {
    nomAttribuant: ['nom attributaire', 'nom de l’autorité administrative', 'attribuant'],
    idAttribuant: [
      'identification de l’attribuant',
      'identification de l’attributaire',
      'siret attribuant',
      'id attributaire',
    ],
    dateConvention: ['date de la convention de subvention', 'date de signature'],
    referenceDecision: ['référence', 'numéro de délibération', 'délibération'],
    nomBeneficiaire: ['bénéficiaire', 'nom de l’association', 'association'],
    idBeneficiaire: ['identification du bénéficiaire', 'siret bénéficiaire', 'siret'],
    rnaBeneficiaire: ['rna', 'numéro rna'],
    objet: ['objet de la convention', 'objet de la subvention'],
    montant: ['montant total de la subvention', 'montant de la subvention', 'montant attribué'],
    nature: ['nature de la subvention'],
    conditionsVersement: ['conditions de versement de la subvention'],
    datesPeriodeVersement: ['date de versement', 'période de versement'],
    idRAE: ['numéro unique d’identification au rae', 'numéro rae'],
    notificationUE: ['notification à la commission européenne', 'notification européenne'],
    pourcentageSubvention: [
      'pourcentage de la subvention attribuée au bénéficiaire',
      'pourcentage',
    ],
  },
  'scdl/deliberations': {
    COLL_NOM: ['nom de la collectivité', 'collectivité'],
    COLL_SIRET: ['siret', 'siret de la collectivité'],
    DELIB_ID: ['numéro de délibération', 'identifiant de la délibération'],
    DELIB_DATE: ['date de la délibération', 'date de séance', 'date du conseil'],
    DELIB_MATIERE_CODE: ['code matière', 'matière'],
    DELIB_MATIERE_NOM: ['nom de la matière', 'libellé matière'],
    DELIB_OBJET: ['objet', 'objet de la délibération'],
    VOTE_POUR: ['pour'],
    VOTE_CONTRE: ['contre'],
    VOTE_ABSTENTION: ['abstention'],
    DELIB_URL: ['lien', 'url'],
  },
  'scdl/prenoms': {
    COMMUNE_NOM: ['commune', 'nom de la commune', 'coll nom'],
    COLL_INSEE: ['code insee', 'insee'],
    ENFANT_SEXE: ['sexe'],
    ENFANT_PRENOM: ['prénom'],
    NOMBRE_OCCURRENCES: ['nombre', 'occurrences', 'effectif'],
    ANNEE: ['année de naissance'],
  },
  'scdl/equipements': {
    COLL_NOM: ['nom de la collectivité', 'collectivité'],
    EQUIP_THEME: ['thème', 'famille'],
    EQUIP_NOM: ['nom', 'nom de l’équipement'],
    EQUIP_TYPE: ['type', 'type d’équipement'],
    ADR_NUMERO: ['numéro', 'numéro de voie'],
    ADR_NOMVOIE: ['voie', 'nom de la voie', 'rue'],
    ADR_CODEPOSTAL: ['code postal'],
    ADR_COMMUNE: ['commune', 'ville'],
    EQUIP_LAT: ['latitude', 'lat'],
    EQUIP_LONG: ['longitude', 'long', 'lon'],
    EQUIP_OUVERTURE: ['horaires'],
    EQUIP_TEL: ['téléphone', 'tél'],
    EQUIP_EMAIL: ['courriel', 'email', 'mail'],
    EQUIP_WEB: ['site web', 'site internet'],
  },
  'etalab/schema-lieux-covoiturage': {
    id_local: ['id', 'identifiant'],
    Xlong: ['longitude'],
    Ylat: ['latitude'],
    nbre_pl: ['nombre de places', 'places'],
  },
  'etalab/schema-stationnement-cyclable': {
    code_com: ['code insee', 'insee'],
    capacite: ['nombre de places'],
  },
};

/** Other labels of a field, as people write them. */
export function synonymsOf(schema: string, field: string): readonly string[] {
  return SYNONYMS[schema]?.[field] ?? [];
}
