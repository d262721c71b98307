import type { Detector } from '../detector.ts';

const STREETS =
  'rue|r\\.|avenue|av\\.?|ave|boulevard|bd\\.?|bld|blvd|chemin|che\\.?|chem\\.?|route|rte\\.?|impasse|imp\\.?|all[eé]es?|all\\.?|place|pl\\.?|quai|cours|square|sq\\.?|sente|sentier|ruelle|rond-point|r[eé]sidence|r[eé]s\\.?|lotissement|lot\\.?|lieu[- ]dit|ld|hameau|passage|promenade|venelle|villa|faubourg|fg\\.?|voie|mont[eé]e|traverse|esplanade|clos|cit[eé]';

/** A house number and a street: an address of someone, unless the table is about equipment. */
export const address: Detector = {
  id: 'adresse_postale',
  role: 'person',
  level: 'warning',
  score: { bare: 0.3, named: 0.65 },
  beside: 0.25,
  headers: [
    'adresse',
    'adresse postale',
    'adresse domicile',
    'adresse complete',
    'domicile',
    'adresse usager',
    'adresse personnelle',
    'adresse beneficiaire',
    'adresse demandeur',
    'voie',
    'adresse 1',
  ],
  notHeaders: [
    'mail',
    'email',
    'electronique',
    'ip',
    'mac',
    'url',
    'web',
    'site',
    'arret',
    'chantier',
    'travaux',
    'lieu',
    'erp',
    'permis',
    'parking',
    'voie',
    'nom',
  ],
  sparesOrganisations: 0.35,
  values: {
    shape: `\\d{1,4}(?: ?(?:bis|ter|quater|[A-D]))?(?:[ ,/-]+\\d{1,4})?,? +(?:${STREETS}) +[^@]{2,120}`,
    lengths: [7, 160],
    starts: 'digit',
    sign: ' ',
    chance: 0.001,
    share: { bare: 0.1, named: 0.05 },
    test: () => true,
  },
  treatment: 'generalise-geo',
  mask: 'address',
  examples: {
    valid: [
      '12 rue des Lilas',
      '12 bis, avenue Jean Jaurès 31000 Toulouse',
      '3 chemin du Moulin',
      '5B Impasse des Acacias',
      '12 BIS RUE DE LECLERCQ',
    ],
    invalid: ['rue des Lilas', '12', '12345678 rue des Lilas', 'Tour de France'],
    lookalikes: [
      '2 Cours',
      'Boulevard Charles Bonaparte',
      '12 BIS 75',
      '24 heures de natation',
      '3F OCCITANIE SA',
    ],
    labels: {
      named: ['Adresse', 'adresse_domicile', 'ADRESSE_USAGER'],
      others: ['adresse_mail', 'adresse_ip', 'adressage', 'adresse_arret'],
    },
  },
};
