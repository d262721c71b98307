// Grants of the directorate of associations: two clean years, one damaged by a spreadsheet; and the
// same facts typed a second time in the accounts.
import { chance, csv, day, euros, french, latin, records, siret, TOWN, write } from './tools.mjs';

const NAMES = [
  'Amicale des boulistes du Moulin',
  'Club de handball des Trois Rivières',
  'École de musique associative',
  'Comité des fêtes',
  'Secours alimentaire du canton',
  'Ciné-club Le Rideau',
  'Jardins partagés des Ormes',
  'Théâtre de la Halle',
  'Union sportive cycliste',
  'Bibliothèque sonore',
  'Judo-club de Valsonge',
  'Chorale À mi-voix',
  'Les Randonneurs de la Songe',
  'Atelier vélo solidaire',
  'Amicale laïque',
  'Association des parents d’élèves',
  'Photo-club',
  'Foyer rural',
  'Football-club valsongeois',
  'Gymnastique volontaire',
  'Compagnie du Lavoir',
  'Pêcheurs de la Songe',
  'Société d’histoire locale',
  'Accueil des familles',
  'Club d’échecs',
  'Repair café',
  'Tennis de table',
  'Épicerie solidaire La Remise',
  'Orchestre d’harmonie',
  'Maison des jeunes',
];
const OBJECTS = [
  'Fonctionnement',
  'Achat de matériel',
  'Fête annuelle',
  'Sorties des enfants',
  'Formation des bénévoles',
  'Tournoi',
  'Concert de printemps',
  'Aide à l’emploi',
  'Travaux du local',
  'Déplacements',
];
const FIELDS = [
  'nomAttribuant',
  'idAttribuant',
  'dateConvention',
  'referenceDecision',
  'nomBeneficiaire',
  'idBeneficiaire',
  'rnaBeneficiaire',
  'objet',
  'montant',
  'nature',
  'conditionsVersement',
  'datesPeriodeVersement',
  'idRAE',
  'notificationUE',
  'pourcentageSubvention',
  'dispositifAide',
];

function grantsOf(year) {
  const { int, pick, maybe } = chance(`subventions-${year}`);
  return NAMES.flatMap((name, rank) => {
    const count = maybe(0.35) ? 2 : 1;
    return Array.from({ length: count }, (_, index) => {
      const signed = day(year, int(2, 6), int(1, 28));
      const large = rank % 9 === 2;
      const amount = large
        ? int(230, 520) * 100 + 50 * index
        : int(4, 90) * 50 + (maybe(0.2) ? 0.5 : 0);
      return {
        nomAttribuant: TOWN.name,
        idAttribuant: TOWN.siret,
        dateConvention: signed,
        referenceDecision: `${signed.slice(0, 7)}-${String(10 + ((rank * 7) % 40)).padStart(3, '0')}`,
        nomBeneficiaire: name,
        idBeneficiaire: siret(rank + 2),
        rnaBeneficiaire: `W99100${String(1207 + rank * 113).padStart(4, '0')}`,
        objet: `${index === 0 ? 'Fonctionnement' : pick(OBJECTS.slice(1))} ${year}`,
        montant: amount,
        nature: maybe(0.1) ? 'aide en nature' : 'aide en numéraire',
        conditionsVersement: large ? 'échelonné' : 'unique',
        datesPeriodeVersement: large
          ? `${year}-04-15/${year}-10-15`
          : day(year, Number(signed.slice(5, 7)) + 1, 15),
        idRAE: '',
        notificationUE: 'non',
        pourcentageSubvention: maybe(0.3) ? 0.5 : 1,
        dispositifAide: index === 0 ? '' : 'Aide au projet',
      };
    });
  }).sort(
    (a, b) =>
      a.dateConvention.localeCompare(b.dateConvention) ||
      a.nomBeneficiaire.localeCompare(b.nomBeneficiaire),
  );
}

/** What a spreadsheet makes of it: rounded numbers, French dates, a title, a total. */
function damaged(grants) {
  const { maybe } = chance('tableur');
  const rows = grants.map((one) =>
    FIELDS.map((field) => {
      const value = one[field];
      if (field === 'idAttribuant') return '2,199E+13';
      if (field === 'idBeneficiaire') return maybe(0.4) ? '9,99E+13' : value;
      if (field === 'dateConvention') return french(value);
      if (field === 'montant') return euros(value);
      if (field === 'pourcentageSubvention') return String(value).replace('.', ',');
      if (field === 'nature') return value.charAt(0).toUpperCase() + value.slice(1);
      if (field === 'nomBeneficiaire') return maybe(0.15) ? `${value} ` : value;
      return value;
    }),
  );
  const total = grants.reduce((sum, { montant }) => sum + montant, 0);
  const empty = FIELDS.map(() => '');
  const head = FIELDS.map(
    (field) => ({ nomBeneficiaire: 'Nom bénéficiaire', montant: 'Montant (€)' })[field] ?? field,
  );
  return [
    ['Subventions versées en 2024', ...empty.slice(1)],
    head,
    ...rows,
    ['Total', ...empty.slice(1, 8), euros(total), ...empty.slice(9)],
  ];
}

/** The accounts: other names, another order, half of the columns, other payments between. */
function payments(grants) {
  const { int, maybe, pick } = chance('mandats');
  const own = grants.flatMap((one, rank) => {
    if (maybe(0.12)) return [];
    return [
      {
        'N° mandat': 1200 + rank * 3,
        Bordereau: `B${String(40 + Math.floor(rank / 4)).padStart(4, '0')}`,
        Compte: one.montant > 23000 ? '65748' : '65741',
        Tiers: maybe(0.3) ? one.nomBeneficiaire.toUpperCase() : one.nomBeneficiaire,
        'SIRET tiers': maybe(0.5) ? one.idBeneficiaire : '',
        'Montant mandaté': euros(one.montant),
        'Date de paiement': french(
          day(2024, Number(one.dateConvention.slice(5, 7)) + 1, int(1, 28)),
        ),
        Libellé: `SUBV ${one.objet.toUpperCase()}`,
      },
    ];
  });
  const others = Array.from({ length: 14 }, (_, rank) => ({
    'N° mandat': 1201 + rank * 9,
    Bordereau: `B${String(40 + rank).padStart(4, '0')}`,
    Compte: pick(['6064', '60612', '6283']),
    Tiers: pick(['Papeterie du Pont', 'Énergies de la Songe', 'Net’Services']),
    'SIRET tiers': siret(60 + (rank % 3)),
    'Montant mandaté': euros(int(80, 2400)),
    'Date de paiement': french(day(2024, int(2, 11), int(1, 28))),
    Libellé: pick(['FOURNITURES', 'ELECTRICITE', 'ENTRETIEN LOCAUX']),
  }));
  return [...own, ...others].sort((a, b) => a['N° mandat'] - b['N° mandat']);
}

export function grants(root) {
  for (const year of [2022, 2023]) {
    write(root, `vie-associative/subventions-${year}.csv`, csv(records(FIELDS, grantsOf(year))));
  }
  const last = grantsOf(2024);
  write(
    root,
    'vie-associative/Subventions 2024 (tableur).csv',
    latin(csv(damaged(last), ';', '\r\n')),
  );
  const paid = payments(last);
  write(
    root,
    'finances/mandats-subventions-2024.csv',
    `\ufeff${csv(records(Object.keys(paid[0]), paid), ';', '\r\n')}`,
  );
}
