// Human resources, then education and culture.
import { ascii, GIVEN, mobile, STREETS, SURNAMES } from './people.mjs';
import { chance, csv, day, french, records, TOWN, workbook, write } from './tools.mjs';

const DIRECTORATES = [
  'Finances',
  'Affaires générales',
  'Vie associative',
  'Services techniques',
  'Ressources humaines',
  'Éducation et culture',
];
const POSTS = [
  'adjoint administratif',
  'adjoint technique',
  'rédacteur',
  'attaché',
  'technicien',
  'ingénieur',
  'ATSEM',
  'agent de maîtrise',
  'bibliothécaire',
];

async function staff(root) {
  const { int, pick, maybe } = chance('agents');
  const agents = Array.from({ length: 96 }, (_, rank) => {
    const [given, name] = [pick(GIVEN), pick(SURNAMES)];
    return {
      Matricule: `A${String(1000 + rank * 7)}`,
      Civilité: pick(['M.', 'Mme']),
      Nom: name.toUpperCase(),
      Prénom: given,
      'Date de naissance': french(day(int(1962, 2000), int(1, 12), int(1, 28))),
      Adresse: `${int(1, 60)} ${pick(STREETS)}, ${TOWN.postcode} Valsonge`,
      'Téléphone personnel': mobile(300 + rank),
      'Courriel professionnel': `${ascii(given)}.${ascii(name)}${rank}@example.org`,
      Direction: pick(DIRECTORATES),
      Grade: pick(POSTS),
      'Indice majoré': int(367, 673),
      'Temps de travail': maybe(0.2) ? '80 %' : '100 %',
      'Entrée le': french(day(int(1995, 2024), int(1, 12), 1)),
    };
  });
  write(
    root,
    'ressources-humaines/agents-2024.csv',
    csv(records(Object.keys(agents[0]), agents), ';', '\r\n'),
  );
  const reasons = [
    'maladie ordinaire',
    'longue maladie',
    'maternité',
    'accident du travail',
    'formation',
  ];
  const byDirectorate = DIRECTORATES.map((direction) => [
    direction,
    int(8, 45),
    int(20, 310),
    int(0, 60),
  ]);
  const detail = agents
    .filter(() => maybe(0.3))
    .map((one) => [one.Nom, one.Prénom, one.Direction, pick(reasons), int(1, 90)]);
  write(
    root,
    'ressources-humaines/absences-2024.xlsx',
    await workbook([
      {
        name: 'Synthèse',
        rows: [['Direction', 'Agents', 'Jours d’absence', 'Jours de formation'], ...byDirectorate],
      },
      {
        name: 'Détail',
        hidden: true,
        rows: [['Nom', 'Prénom', 'Direction', 'Motif', 'Jours'], ...detail],
      },
    ]),
  );
}

const DISHES = {
  entrée: [
    'carottes râpées',
    'betteraves vinaigrette',
    'velouté de potiron',
    'salade verte',
    'taboulé',
  ],
  'plat principal': [
    'gratin de courgettes',
    'filet de colin',
    'bœuf bourguignon',
    'omelette aux herbes',
    'dahl de lentilles',
  ],
  garniture: ['riz', 'purée', 'haricots verts', 'semoule', 'petits pois'],
  'produit laitier': ['yaourt nature', 'comté', 'fromage blanc'],
  dessert: ['pomme', 'compote', 'clafoutis', 'orange', 'crème au chocolat'],
};

function menus(root) {
  const { pick, maybe } = chance('menus');
  const list = [];
  for (let date = 4; date <= 29; date++) {
    const on = new Date(Date.UTC(2024, 10, date));
    if ([0, 3, 6].includes(on.getUTCDay()) || date === 11) continue;
    for (const [type, names] of Object.entries(DISHES)) {
      const name = pick(names);
      list.push({
        menuCollNom: TOWN.name,
        menuCollSiret: TOWN.siret,
        menuEtablissementNom: 'Cuisine centrale de Valsonge',
        menuEtablissementSiret: TOWN.siret,
        menuRestaurantNom: 'Groupe scolaire des Tilleuls',
        menuRestaurantInsee: TOWN.insee,
        menuRestaurantId: '',
        menuRestaurantIdType: 'sans',
        menuRestaurantType: 'élémentaire',
        menuRestaurantConvive: 'élémentaire',
        menuDate: on.toISOString().slice(0, 10),
        menuRepasType: 'déjeuner',
        menuPlatType: type,
        menuPlatNom: name,
        menuPlatCode: '',
        menuPlatSiqo: maybe(0.3) ? '["agriculture biologique"]' : '',
        menuPlatLabel: '',
        menuPlatPrecision: '',
        menuPlatRegime: /courgettes|omelette|dahl|potiron/.test(name) ? '["végétarien"]' : '',
        menuPlatAllergene: type === 'produit laitier' ? '["lait"]' : '',
        menuPlatTexture: '',
        menuPlatNutriscore: '',
        menuPlatPrix: '',
        menuPublicationDate: '2024-10-25T10:00:00Z',
        menuModificationDate: '',
        menuModificationInfo: '',
      });
    }
  }
  write(root, 'education-culture/menus-2024-11.csv', csv(records(Object.keys(list[0]), list)));
}

async function attendance(root) {
  const { int } = chance('frequentation');
  const rows = [2022, 2023, 2024].flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => {
      const summer = month === 7 ? 0.3 : 1;
      const entries = Math.round(int(2100, 3400) * summer);
      return [
        `${year}-${String(month + 1).padStart(2, '0')}`,
        entries,
        Math.round(entries * 1.9),
        int(25, 90),
        int(3, 14),
      ];
    }),
  );
  write(
    root,
    'education-culture/frequentation-mediatheque.tsv',
    csv([['mois', 'entrees', 'prets', 'nouveaux_inscrits', 'animations'], ...rows], '\t'),
  );
  const schools = [
    'École maternelle du Moulin',
    'École élémentaire des Tanneurs',
    'Groupe scolaire des Tilleuls',
    'École de la Passerelle',
  ];
  const levels = ['PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2'];
  write(
    root,
    'education-culture/effectifs-scolaires-2024.xlsx',
    await workbook([
      {
        name: 'Effectifs',
        rows: [
          ['Effectifs des écoles, rentrée 2024'],
          ['Source : direction de l’éducation'],
          ['École', ...levels],
          ...schools.map((school) => [school, ...levels.map(() => int(18, 52))]),
        ],
      },
    ]),
  );
}

export async function peopleAndSchools(root) {
  await staff(root);
  menus(root);
  await attendance(root);
}
