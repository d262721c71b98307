import { quote } from '../quoting.ts';
import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

const NEEDED: Readonly<Record<string, string>> = {
  as: 'la décision (--as)',
  reason: 'la raison (--reason)',
  ground: 'le texte qui la fonde (--ground)',
  decide: 'la table (--decide CHEMIN)',
};

/** Faults of files that only the inventory reads, and of its command. */
export const inventoryErrors = {
  'dbf-broken': {
    message: ({ path }) => `${say(path)} : la table dBase est abîmée ou coupée`,
    action: () => 'Exportez-la de nouveau depuis le logiciel d’où elle vient',
  },
  'shapefile-alone': {
    message: ({ path }) => `${say(path)} : le fichier .dbf qui va avec est absent`,
    action: () => 'Rassemblez les fichiers .shp, .shx, .dbf et .prj dans un même dossier',
  },
  'sqlite-broken': {
    message: ({ path }) => `${say(path)} : la base SQLite ou GeoPackage est abîmée ou coupée`,
    action: () => 'Exportez-la de nouveau, ou réparez-la avec le logiciel qui l’a faite',
  },
  'archive-broken': {
    message: ({ path }) => `${say(path)} : l’archive est abîmée ou coupée`,
    action: () => 'Refaites l’archive, ou décompressez-la',
  },
  'archive-too-large': {
    message: ({ path }) => `${say(path)} : l’archive est trop grosse pour être ouverte`,
    action: () => 'Décompressez-la dans le dossier à inventorier',
  },
  'inventory-decision-incomplete': {
    message: ({ missing }) => `Une décision demande aussi ${NEEDED[say(missing)] ?? say(missing)}`,
    action: () =>
      'Exemple : odc inventory --decide finances/subventions.csv --as open --reason "Convention de plus de 23 000 €" --ground "Loi 2000-321, art. 10"',
  },
  'inventory-unknown-verdict': {
    message: ({ value }) => `La décision « ${quote(value)} » n’existe pas`,
    action: () => 'Choisissez parmi : open, open-after-anonymisation, closed, to-decide',
  },
  'inventory-unknown-table': {
    message: ({ path, sheet }) =>
      say(sheet) === ''
        ? `Aucune table ${say(path)} dans l’inventaire`
        : `Aucune feuille « ${quote(sheet)} » dans ${say(path)}`,
    action: ({ near }) =>
      say(near) === ''
        ? 'Donnez le chemin depuis le dossier de odc.yml, comme l’inventaire l’écrit'
        : `Vouliez-vous dire « ${say(near)} » ?`,
  },
  'inventory-not-returned': {
    message: ({ path }) =>
      `${say(path)} n’est pas un inventaire : il n’a pas de colonne « chemin »`,
    action: () =>
      'Donnez le classeur écrit par odc inventory --format xlsx, ou une de ses feuilles en CSV',
  },
  'inventory-no-terminal': {
    message: () => '--decide sans chemin pose des questions, et il n’y a pas de terminal',
    action: () => 'Nommez la table, ou remplissez le classeur et relisez-le avec --import',
  },
} satisfies ErrorTexts;
