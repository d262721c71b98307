// Technical services: facilities, charging points, addresses, trees, and what inhabitants report.
import { ascii, GIVEN, landline, mobile, STREETS, SURNAMES } from './people.mjs';
import { chance, csv, day, records, TOWN, write } from './tools.mjs';

/** Somewhere in the countryside, a town that is on no map. */
const CENTER = { lat: 46.1487, lon: 2.6113 };
const place = ({ next }) => ({
  lat: (CENTER.lat + (next() - 0.5) * 0.03).toFixed(6),
  lon: (CENTER.lon + (next() - 0.5) * 0.045).toFixed(6),
});

const FACILITIES = [
  [
    'Equipement administratif',
    '01010101',
    'Mairie',
    ['Hôtel de ville', 'Mairie annexe des Tanneurs'],
  ],
  [
    "Equipement d'enseignement",
    '06020101',
    'École',
    [
      'École maternelle du Moulin',
      'École élémentaire des Tanneurs',
      'Groupe scolaire des Tilleuls',
      'École de la Passerelle',
    ],
  ],
  [
    'Equipement culturel',
    '08010201',
    'Médiathèque',
    ['Médiathèque de la Halle', 'Bibliothèque de quartier'],
  ],
  [
    'Equipement culturel',
    '08020101',
    'Salle de spectacle',
    ['Théâtre de la Halle', 'Salle des fêtes'],
  ],
  [
    'Equipement sportif et de loisirs',
    '05010101',
    'Gymnase',
    ['Gymnase des Ormes', 'Gymnase de la Gare', 'Salle de judo'],
  ],
  [
    'Equipement sportif et de loisirs',
    '05020101',
    'Terrain de sport',
    [
      'Stade des Trois Rivières',
      'Terrain de la Croix verte',
      'Boulodrome du Moulin',
      'Courts de tennis',
    ],
  ],
  [
    "Equipement social et d'animation",
    '04010101',
    'Centre social',
    ['Centre social La Remise', 'Maison des jeunes', 'Foyer des aînés'],
  ],
  ['Equipement sanitaire', '03010101', 'Maison de santé', ['Maison de santé de la Songe']],
  [
    'Autre équipement',
    '10010101',
    'Aire de jeux',
    ['Aire de jeux des Tilleuls', 'Aire de jeux du Lavoir', 'Aire de jeux de la Gare', 'Skatepark'],
  ],
  [
    'Autre équipement',
    '10020101',
    'Toilettes publiques',
    ['Toilettes de la Halle', 'Toilettes de la gare'],
  ],
  [
    'Equipement de mobilité',
    '09010101',
    'Parc de stationnement',
    ['Parking de la Gare', 'Parking du Marché'],
  ],
];

function facilities(root) {
  const random = chance('equipements');
  const list = FACILITIES.flatMap(([theme, code, type, names]) =>
    names.map((name, rank) => {
      const { lat, lon } = place(random);
      const number = `${code}-${String(rank + 1).padStart(3, '0')}`;
      return {
        COLL_NOM: TOWN.name,
        COLL_SIRET: TOWN.siret,
        EQUIP_UID: `${TOWN.insee}-${number}`,
        EQUIP_THEME: theme,
        EQUIP_CODE: number,
        EQUIP_TYPE: type,
        EQUIP_NOM: name,
        ADR_NUMERO: random.int(1, 60),
        ADR_NOMVOIE: random.pick(STREETS).replaceAll('’', "'"),
        ADR_CODEPOSTAL: TOWN.postcode,
        ADR_COMMUNE: 'Valsonge',
        ADR_CLE_INTEROP: '',
        ERP_ID: '',
        ERP_TYPE: { École: 'R', Gymnase: 'X', 'Salle de spectacle': 'L' }[type] ?? '',
        ERP_CATEGORIE: type === 'École' ? 4 : '',
        EQUIP_LAT: lat,
        EQUIP_LONG: lon,
        EQUIP_OUVERTURE: ['Mairie', 'Médiathèque'].includes(type)
          ? 'Mo-Fr 09:00-12:00,14:00-17:30'
          : '',
        EQUIP_TEL: type === 'Mairie' ? '+33199000010' : '',
        EQUIP_EMAIL: type === 'Mairie' ? 'mairie@example.org' : '',
        EQUIP_WEB: '',
      };
    }),
  );
  const text = csv(records(Object.keys(list[0]), list));
  write(root, 'services-techniques/equipements.csv', text);
  // Somebody's copy, forgotten: the inventory has to see that it is the same file.
  write(root, 'services-techniques/ancien/equipements - copie.csv', text);
}

function charging(root) {
  const random = chance('bornes');
  const stations = [
    'Parking de la Gare',
    'Parking du Marché',
    'Place de la Halle',
    'Gymnase des Ormes',
  ];
  const list = stations.flatMap((name, rank) => {
    const { lat, lon } = place(random);
    const count = rank === 0 ? 4 : 2;
    return Array.from({ length: count }, (_, index) => ({
      nom_amenageur: TOWN.name,
      siren_amenageur: TOWN.siren,
      contact_amenageur: 'bornes@example.org',
      nom_operateur: 'Énergies de la Songe',
      contact_operateur: 'exploitation@example.org',
      telephone_operateur: '',
      nom_enseigne: 'Songe Recharge',
      id_station_itinerance: `FRS99P${String(rank + 1).padStart(6, '0')}`,
      id_station_local: '',
      nom_station: name,
      implantation_station: rank < 2 ? 'Parking public' : 'Voirie',
      adresse_station: `${rank * 3 + 2} ${STREETS[rank]} ${TOWN.postcode} Valsonge`,
      code_insee_commune: TOWN.insee,
      coordonneesXY: `[${lon},${lat}]`,
      nbre_pdc: count,
      id_pdc_itinerance: `FRS99E${String(rank + 1).padStart(6, '0')}${index + 1}`,
      id_pdc_local: '',
      puissance_nominale: rank === 0 ? 50 : 22,
      prise_type_ef: index === 0,
      prise_type_2: true,
      prise_type_combo_ccs: rank === 0,
      prise_type_chademo: false,
      prise_type_autre: false,
      gratuit: false,
      paiement_acte: true,
      paiement_cb: rank === 0,
      paiement_autre: true,
      tarification: '0,40 € par kWh',
      condition_acces: 'Accès libre',
      reservation: false,
      horaires: '24/7',
      accessibilite_pmr: index === 0 ? 'Accessible mais non réservé PMR' : 'Non accessible',
      restriction_gabarit: 'Hauteur maximale 2,10 m',
      station_deux_roues: false,
      raccordement: 'Direct',
      num_pdl: '',
      date_mise_en_service: day(2021 + rank, 3 + rank, 12),
      observations: '',
      date_maj: '2025-01-14',
      cable_t2_attache: false,
    }));
  });
  write(root, 'services-techniques/bornes-recharge.csv', csv(records(Object.keys(list[0]), list)));
}

function addresses(root) {
  const random = chance('adresses');
  const rows = STREETS.flatMap((street, rank) =>
    Array.from({ length: random.int(6, 18) }, (_, index) => {
      const { lat, lon } = place(random);
      return [
        `${TOWN.insee}_${String(40 + rank * 10).padStart(4, '0')}_${String(index * 2 + 1).padStart(5, '0')}`,
        TOWN.insee,
        'Valsonge',
        street,
        index * 2 + 1,
        random.maybe(0.06) ? 'bis' : '',
        'entrée',
        lon,
        lat,
        '2024-11-18',
        random.maybe(0.8) ? 1 : 0,
      ];
    }),
  );
  write(
    root,
    'services-techniques/voies-et-adresses.csv',
    csv(
      [
        [
          'cle_interop',
          'commune_insee',
          'commune_nom',
          'voie_nom',
          'numero',
          'suffixe',
          'position',
          'long',
          'lat',
          'date_der_maj',
          'certification_commune',
        ],
        ...rows,
      ],
      ';',
    ),
  );
}

function trees(root) {
  const random = chance('arbres');
  const species = [
    'Tilia cordata',
    'Platanus × acerifolia',
    'Acer campestre',
    'Quercus robur',
    'Prunus avium',
    'Carpinus betulus',
  ];
  const features = Array.from({ length: 160 }, (_, rank) => {
    const { lat, lon } = place(random);
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [Number(lon), Number(lat)] },
      properties: {
        id: `ARB-${String(rank + 1).padStart(4, '0')}`,
        espece: random.pick(species),
        hauteur_m: random.int(3, 22),
        annee_plantation: random.int(1960, 2023),
        remarquable: random.maybe(0.04),
      },
    };
  });
  write(
    root,
    'services-techniques/arbres.geojson',
    `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`,
  );
}

const REPORTS = [
  [
    'Voirie',
    [
      'Nid-de-poule devant le {n} {s}, danger pour les vélos',
      'Bordure descellée {s}',
      'Marquage effacé au carrefour, {s}',
    ],
  ],
  [
    'Éclairage',
    ['Lampadaire éteint depuis une semaine, {s}', 'Éclairage allumé en plein jour {s}'],
  ],
  ['Propreté', ['Dépôt sauvage derrière les conteneurs, {s}', 'Corbeille qui déborde, {s}']],
  [
    'Bruit',
    [
      'Mon voisin {p}, au {n} {s}, fait du bruit toutes les nuits',
      'Musique tard le soir, {s}, merci de me rappeler au {t}',
    ],
  ],
  [
    'Espaces verts',
    [
      'Branche qui menace de tomber, {s}. M’écrire : {e}',
      'Haie qui gêne le passage des poussettes {s}',
    ],
  ],
];

function complaints(root) {
  const random = chance('signalements');
  const { int, pick, maybe } = random;
  const list = Array.from({ length: 180 }, (_, rank) => {
    const [topic, sentences] = pick(REPORTS);
    const [given, name] = [pick(GIVEN), pick(SURNAMES)];
    const { lat, lon } = place(random);
    const opened = day(2024, int(1, 12), int(1, 28));
    const mail = `${ascii(given)}.${ascii(name)}@example.org`;
    return {
      numero: `SIG-2024-${String(rank + 1).padStart(4, '0')}`,
      date: opened,
      canal: pick(['téléphone', 'site', 'guichet', 'courriel']),
      categorie: topic,
      message: pick(sentences)
        .replace('{n}', int(1, 60))
        .replace('{s}', pick(STREETS))
        .replace('{p}', `${pick(GIVEN)} ${pick(SURNAMES)}`)
        .replace('{t}', mobile(rank))
        .replace('{e}', mail),
      declarant: maybe(0.7) ? `${given} ${name}` : '',
      telephone: maybe(0.5) ? (maybe(0.5) ? mobile(rank) : landline(rank)) : '',
      courriel: maybe(0.4) ? mail : '',
      latitude: lat,
      longitude: lon,
      statut: pick(['clos', 'clos', 'en cours', 'à traiter']),
      cloture: maybe(0.6) ? day(2025, 1, int(1, 28)) : '',
    };
  }).sort((a, b) => a.date.localeCompare(b.date));
  write(
    root,
    'services-techniques/signalements-2024.csv',
    csv(records(Object.keys(list[0]), list), ';'),
  );
}

export function works(root) {
  facilities(root);
  charging(root);
  addresses(root);
  trees(root);
  complaints(root);
}
