import type { CommandWords } from '../words.ts';

export const inventoryFr: Readonly<Record<'inventory', CommandWords>> = {
  inventory: {
    summary: 'recense les tables des dossiers, dit ce qui est à ouvrir et garde les décisions',
    description:
      'Parcourt des dossiers (par défaut ceux de odc.yml, sinon celui du projet), profile chaque table, cherche le schéma, les données personnelles et les doublons, et propose une décision avec ses raisons. Rien n’est décidé sans une personne. Un second passage ne lit que ce qui a changé.',
    examples: [
      { run: 'odc inventory exports', says: 'ce que contient un dossier, par priorité' },
      {
        run: 'odc inventory --format xlsx=inventaire.xlsx --format markdown=inventaire.md',
        says: 'le classeur à faire remplir par chaque direction, et le rapport',
      },
      { run: 'odc inventory --import inventaire.xlsx', says: 'relit les décisions des directions' },
      {
        run: 'odc inventory --decide finances/subventions.csv --as open --reason "Conventions" --ground "Loi 2000-321, art. 10"',
        says: 'décide pour une table ; la décision est écrite dans odc.yml',
      },
    ],
    args: { chemins: 'fichiers et dossiers à parcourir' },
    options: {
      ignore: 'motif de chemins à ne pas parcourir (répétable)',
      'no-memory': 'relit tous les fichiers, même ceux qui n’ont pas changé',
      decide: 'table sur laquelle décider ; sans chemin, les questions sont posées une à une',
      as: 'la décision',
      sheet: 'feuille du classeur, pour --decide',
      reason: 'pourquoi',
      ground: 'le texte qui fonde la décision ; obligatoire pour closed',
      restriction: 'ce qui empêche de tout ouvrir : vie_privee, secret_affaires…',
      who: 'qui décide (par défaut le nom de la session)',
      owner: 'direction qui tient ces données',
      frequency: 'rythme de mise à jour',
      dataset: 'identifiant du jeu de données où la table entre',
      note: 'remarque',
      import: 'classeur ou CSV rempli, à relire (répétable)',
    },
  },
};
