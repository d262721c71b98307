// Finances and general affairs: budget, small contracts, deliberations, given names.
import { chance, csv, day, euros, french, latin, records, siret, TOWN, write } from './tools.mjs';

const ACCOUNTS = [
  ['60612', 'Énergie et électricité', '011', 'Charges à caractère général'],
  ['60623', 'Alimentation', '011', 'Charges à caractère général'],
  ['6064', 'Fournitures administratives', '011', 'Charges à caractère général'],
  ['615221', 'Entretien de bâtiments publics', '011', 'Charges à caractère général'],
  ['615231', 'Entretien de voirie', '011', 'Charges à caractère général'],
  ['64111', 'Rémunération principale', '012', 'Charges de personnel'],
  ['6451', 'Cotisations à l’URSSAF', '012', 'Charges de personnel'],
  ['65741', 'Subventions aux ménages', '65', 'Autres charges de gestion courante'],
  [
    '65748',
    'Subventions aux autres personnes de droit privé',
    '65',
    'Autres charges de gestion courante',
  ],
  ['66111', 'Intérêts des emprunts', '66', 'Charges financières'],
];
const INCOME = [
  ['73111', 'Impôts directs locaux', '73', 'Impôts et taxes'],
  ['741121', 'Dotation de solidarité rurale', '74', 'Dotations et participations'],
  ['7067', 'Redevances des services périscolaires', '70', 'Produits des services'],
];
const WORKS = [
  ['2031', 'Frais d’études', '20', 'Immobilisations incorporelles'],
  ['21312', 'Bâtiments scolaires', '21', 'Immobilisations corporelles'],
  ['2151', 'Réseaux de voirie', '21', 'Immobilisations corporelles'],
  ['2183', 'Matériel informatique', '21', 'Immobilisations corporelles'],
];
const FUNCTIONS = [
  ['020', 'Administration générale de la collectivité'],
  ['212', 'Écoles primaires'],
  ['281', 'Hébergement et restauration scolaires'],
  ['311', 'Activités artistiques et musicales'],
  ['313', 'Bibliothèques, médiathèques'],
  ['321', 'Salles de sport, gymnases'],
  ['511', 'Espaces verts urbains'],
  ['845', 'Voirie communale'],
];

function budget(root) {
  const { int, maybe } = chance('budget');
  const line =
    (section, way) =>
    ([nature, label, chapter, chapterLabel], [code, fonction]) => ({
      BGT_NATDEC: 'budget primitif',
      BGT_ANNEE: 2025,
      BGT_SIRET: TOWN.siret,
      BGT_NOM: TOWN.name,
      BGT_CONTNAT: nature,
      BGT_CONTNAT_LABEL: label,
      BGT_NATURE: chapter,
      BGT_NATURE_LABEL: chapterLabel,
      BGT_FONCTION: code,
      BGT_FONCTION_LABEL: fonction,
      BGT_OPERATION: '',
      BGT_SECTION: section,
      BGT_OPBUDG: 'réel',
      BGT_CODRD: way,
      BGT_MTREAL: '',
      BGT_MTBUDGPREC: int(20, 900) * 100,
      BGT_MTRARPREC: '',
      BGT_MTPROPNOUV: '',
      BGT_MTPREV: int(20, 950) * 100,
      BGT_CREDOUV: '',
      BGT_MTRAR3112: '',
      BGT_ARTSPE: 'non spécialisé',
    });
  const of = (accounts, section, way, share) =>
    accounts.flatMap((account) =>
      FUNCTIONS.filter(() => maybe(share)).map((fonction) => line(section, way)(account, fonction)),
    );
  const lines = [
    ...of(ACCOUNTS, 'fonctionnement', 'dépense', 0.85),
    ...of(INCOME, 'fonctionnement', 'recette', 0.5),
    ...of(WORKS, 'investissement', 'dépense', 0.7),
  ];
  write(root, 'finances/budget-primitif-2025.csv', csv(records(Object.keys(lines[0]), lines)));
}

function contracts(root) {
  const { int, pick } = chance('marches');
  const objects = [
    'Réfection de la toiture du gymnase',
    'Fourniture de mobilier scolaire',
    'Entretien des espaces verts',
    'Location de photocopieurs',
    'Vérification des installations électriques',
    'Menuiseries de l’école des Tanneurs',
    'Achat d’un véhicule électrique',
    'Étude de circulation du centre',
    'Transport scolaire vers la piscine',
    'Logiciel de gestion des salles',
  ];
  const rows = objects.map((objet, rank) => [
    objet,
    `${euros(int(250, 399) * 100)} €`,
    french(day(2024, int(1, 12), int(1, 28))),
    pick([
      'Bâtisseurs de la Songe',
      'Fournitures du canton',
      'Bureau d’études Horizon fictif',
      'Verts paysages',
    ]),
    siret(80 + rank),
    pick(['99170', '99200', '99100']),
  ]);
  write(
    root,
    'finances/marches-25000-40000-2024.csv',
    latin(
      csv(
        [
          [
            'Objet du marché',
            'Montant HT',
            'Date',
            'Titulaire',
            'SIRET du titulaire',
            'Code postal',
          ],
          ...rows,
        ],
        ';',
        '\r\n',
      ),
    ),
  );
}

const SUBJECTS = [
  ['7.5', 'finances locales/subventions', 'Attribution de subventions aux associations'],
  ['7.1', 'finances locales/décisions budgétaires', 'Décision modificative du budget'],
  [
    '4.1',
    'fonction publique/personnels titulaires et stagiaires de la fpt',
    'Modification du tableau des effectifs',
  ],
  ['3.1', 'domaine et patrimoine/acquisitions', 'Acquisition d’une parcelle rue Basse'],
  ['2.1', 'urbanisme/documents d’urbanisme', 'Modification simplifiée du plan local d’urbanisme'],
  ['8.1', 'domaines de compétences par thèmes/enseignement', 'Tarifs de la restauration scolaire'],
  ['1.1', 'commande publique/marchés publics', 'Réfection du gymnase : choix de l’entreprise'],
  [
    '5.2',
    'institutions et vie politique/fonctionnement des assemblées',
    'Approbation du procès-verbal de la séance précédente',
  ],
  ['8.8', 'domaines de compétences par thèmes/environnement', 'Plan de gestion des arbres'],
];

function deliberations(root) {
  const { int, pick } = chance('deliberations');
  const sessions = [
    [1, 22],
    [3, 11],
    [4, 8],
    [5, 27],
    [7, 1],
    [9, 16],
    [11, 4],
    [12, 16],
  ];
  const list = sessions.flatMap(([month, date]) =>
    Array.from({ length: int(9, 13) }, (_, rank) => {
      const [code, name, object] = pick(SUBJECTS);
      const present = int(24, 29);
      const against = rank % 5 === 0 ? int(1, 4) : 0;
      const abstained = rank % 7 === 0 ? int(1, 3) : 0;
      const on = day(2024, month, date);
      return {
        COLL_NOM: TOWN.name,
        COLL_SIRET: TOWN.siret,
        DELIB_ID: `2024-${String(month).padStart(2, '0')}-${String(rank + 1).padStart(3, '0')}`,
        DELIB_DATE: on,
        DELIB_MATIERE_CODE: code,
        DELIB_MATIERE_NOM: name,
        DELIB_OBJET: object,
        BUDGET_ANNEE: code.startsWith('7') ? '2024' : '',
        BUDGET_NOM: code.startsWith('7') ? 'Budget principal' : '',
        PREF_ID: 'PREF099',
        PREF_DATE: day(2024, month, date + 3),
        VOTE_EFFECTIF: 29,
        VOTE_REEL: present,
        VOTE_POUR: present - against - abstained,
        VOTE_CONTRE: against,
        VOTE_ABSTENTION: abstained,
        DELIB_URL: `https://www.example.org/actes/2024-${String(month).padStart(2, '0')}-${String(rank + 1).padStart(3, '0')}.pdf`,
      };
    }),
  );
  write(
    root,
    'affaires-generales/deliberations-2024.csv',
    csv(records(Object.keys(list[0]), list)),
  );
}

function givenNames(root) {
  const { int } = chance('prenoms');
  const girls = [
    'Alice',
    'Ambre',
    'Anaé',
    'Chloé',
    'Éloïse',
    'Emma',
    'Iris',
    'Jade',
    'Léonie',
    'Lina',
    'Louise',
    'Maëlle',
    'Noémie',
    'Romane',
    'Zoé',
  ];
  const boys = [
    'Aaron',
    'Adam',
    'Élio',
    'Gabriel',
    'Hugo',
    'Jules',
    'Léo',
    'Louis',
    'Maël',
    'Malo',
    'Noé',
    'Raphaël',
    'Timéo',
    'Théo',
    'Zacharie',
  ];
  const rows = [2021, 2022, 2023, 2024].flatMap((year) =>
    [
      ['F', girls],
      ['M', boys],
    ].flatMap(([sex, names]) =>
      names
        .filter((_, rank) => (rank + year) % 4 !== 0)
        .map((name) => ['Valsonge', TOWN.insee, sex, name, int(1, 9), year]),
    ),
  );
  write(
    root,
    'affaires-generales/prenoms-2021-2024.csv',
    latin(
      csv(
        [
          [
            'COMMUNE_NOM',
            'COLL_INSEE',
            'ENFANT_SEXE',
            'ENFANT_PRENOM',
            'NOMBRE_OCCURRENCES',
            'ANNEE',
          ],
          ...rows,
        ],
        ';',
      ),
    ),
  );
}

/** The smallest of PDF: minutes, that no tool reads as a table. */
function minutes(root) {
  const text = 'BT /F1 14 Tf 60 760 Td (Proces-verbal de la seance du 16 decembre 2024) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, rank) => {
    const at = pdf.length;
    pdf += `${rank + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = pdf.length;
  pdf += `xref\n0 6\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  write(root, 'affaires-generales/proces-verbal-2024-12-16.pdf', pdf);
}

export function townHall(root) {
  budget(root);
  contracts(root);
  deliberations(root);
  givenNames(root);
  minutes(root);
}
