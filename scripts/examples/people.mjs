// Nobody: surnames that say that they are invented, addresses in example.org, telephone numbers of
// the ranges kept for fiction (ARCEP).
export const SURNAMES = [
  'Exemple',
  'Fictif',
  'Imaginaire',
  'Modèle',
  'Figurant',
  'Inventé',
  'Échantillon',
  'Personnage',
  'Témoin',
  'Supposé',
  'Prétexte',
  'Roman',
  'Fabulé',
  'Conte',
];
export const GIVEN = [
  'Camille',
  'Dominique',
  'Claude',
  'Alix',
  'Sacha',
  'Maxime',
  'Lou',
  'Andrea',
  'Charlie',
  'Noa',
  'Eden',
  'Morgan',
  'Robin',
  'Gaël',
  'Yaël',
  'Swann',
];
export const STREETS = [
  'rue du Moulin',
  'avenue de la Gare',
  'place de la Halle',
  'rue des Tanneurs',
  'chemin des Ormes',
  'rue de l’Abreuvoir',
  'boulevard des Trois Rivières',
  'impasse du Lavoir',
  'rue du Four banal',
  'allée des Tilleuls',
  'rue de la Passerelle',
  'quai de la Songe',
  'rue des Écoles',
  'montée du Calvaire',
  'rue Basse',
  'rue Haute',
  'chemin de la Croix verte',
  'route de Montclair',
  'rue des Jardins',
  'place du Marché',
];

export const ascii = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
export const mobile = (rank) =>
  `06 39 98 ${String(Math.floor(rank / 100) % 100).padStart(2, '0')} ${String(rank % 100).padStart(2, '0')}`;
export const landline = (rank) =>
  `01 99 00 ${String(Math.floor(rank / 100) % 100).padStart(2, '0')} ${String(rank % 100).padStart(2, '0')}`;
