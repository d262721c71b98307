import type { NoteTexts } from '../../notes.ts';
import { say } from '../../say.ts';

/** Damages of the header, of the rows and of the columns as wholes. */
export const repairTables = {
  'repair/HDR-NORMALISE': () => 'nom de colonne écrit autrement',
  'repair/HDR-ALIAS': () => 'autre nom pour une colonne du schéma',
  'repair/HDR-ALIAS/action': () => 'Vérifiez que la colonne contient bien cela, puis acceptez',
  'repair/HDR-TYPO': () => 'nom de colonne avec une faute de frappe',
  'repair/HDR-DUPLICATE': () => 'colonne en double, de même contenu',
  'repair/HDR-DUPLICATE/different': () => 'deux colonnes de même nom et de contenu différent',
  'repair/HDR-DUPLICATE/action': () => 'Renommez l’une des deux, ou supprimez celle qui est fausse',
  'repair/HDR-BLANK': () => 'colonne sans nom, avec des données',
  'repair/HDR-BLANK/action': () => 'Donnez-lui un nom, ou supprimez-la si c’est une note interne',
  'repair/HDR-MISSING': () => 'colonne obligatoire absente',
  'repair/HDR-MISSING/action': () => 'Ajoutez la colonne dans le logiciel d’où vient le fichier',
  'repair/HDR-TOO-LONG': ({ bytes }) => `nom de colonne trop long (${say(bytes)} octets)`,
  'repair/HDR-TOO-LONG/action': () =>
    'Raccourcissez-le à 63 octets : au-delà, data.gouv.fr ne montre pas d’aperçu',
  'repair/STR-NO-ROWS': () => 'en-tête seul, sans aucune ligne',
  'repair/STR-NO-ROWS/action': () => 'Refaites l’export : aucune donnée n’est dans le fichier',
  'repair/STR-NO-HEADER': () => 'fichier sans en-tête : celui du schéma convient',
  'repair/STR-PREAMBLE': () => 'ligne de titre au-dessus de l’en-tête',
  'repair/STR-PREAMBLE-FACT': ({ facts }) => `la ligne de titre disait : ${say(facts)}`,
  'repair/STR-PREAMBLE-FACT/action': () =>
    'Gardez cette information dans la description du jeu de données',
  'repair/STR-MULTI-HEADER': () => 'second en-tête au-dessus du premier',
  'repair/STR-HINT-ROW': () => 'ligne de types ou d’unités sous l’en-tête',
  'repair/STR-BLANK-COLUMN': () => 'colonne vide et sans nom',
  'repair/STR-BLANK-COLUMN/beyond': () => 'séparateurs en trop à la fin de la ligne',
  'repair/STR-BLANK-ROW': () => 'ligne vide',
  'repair/STR-HEADER-REPEATED': () => 'en-tête répété au milieu des données',
  'repair/STR-TOTAL-ROW': () => 'ligne de total : qui additionne la colonne compte double',
  'repair/STR-SECTION-ROW': () => 'titre de partie au milieu des données',
  'repair/STR-FOOTER': () => 'note après la dernière ligne',
  'repair/STR-SHORT-ROW': () => 'ligne trop courte : les cellules manquantes sont vides',
  'repair/STR-SHORT-ROW/action': () => 'Complétez la ligne : une cellule obligatoire y manque',
  'repair/STR-LONG-ROW': () => 'séparateur au milieu d’une cellule sans guillemets',
  'repair/STR-LONG-ROW/none': () =>
    'ligne trop longue : ses cellules n’entrent pas dans les colonnes',
  'repair/STR-LONG-ROW/several': ({ candidates }) =>
    `ligne trop longue, qui peut se lire de plusieurs façons : ${say(candidates)}`,
  'repair/STR-LONG-ROW/action': () =>
    'Refaites l’export avec des guillemets autour des textes, ou corrigez la ligne',
  'repair/STR-BROKEN-ROW': () => 'ligne coupée en deux par un retour à la ligne',
  'repair/STR-SHIFTED-ROW': () => 'ligne décalée d’une colonne par une cellule vide en tête',
  'repair/STR-MERGED-CELLS': () => 'cellules fusionnées : valeur de la ligne du dessus répétée',
  'repair/STR-TRANSPOSED': () =>
    'tableau couché : les noms de colonnes sont dans la première colonne',
  'repair/STR-TRUNCATED': () => 'fichier coupé : la dernière ligne est incomplète',
  'repair/STR-TRUNCATED/action': () => 'Refaites l’export : la suite est perdue',
  'repair/TXT-TRUNCATED': ({ length }) => `textes coupés à ${say(length)} caractères`,
  'repair/TXT-TRUNCATED/action': () => 'Refaites l’export : la fin des textes est perdue',
  'repair/DUP-ROW': () => 'ligne répétée',
  'repair/DUP-ROW/action': () =>
    'Deux paiements égaux existent : n’acceptez que si c’est la même ligne deux fois',
} satisfies NoteTexts;
