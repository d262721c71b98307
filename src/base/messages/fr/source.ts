import type { Param } from '../../finding.ts';
import { quote } from '../quoting.ts';
import { say } from '../say.ts';
import { sheetList } from '../sheet-list.ts';
import type { FindingTexts } from '../text.ts';

export const source = {
  'hidden-sheet': {
    title: 'Feuille masquée',
    message: ({ params }) =>
      `La feuille masquée « ${quote(params.sheet)} » (${rowCount(params.rows)}) serait publiée avec le classeur`,
    action: ({ count = 1 }) =>
      count > 1
        ? 'Affichez ces feuilles, vérifiez leur contenu, puis supprimez-les du fichier à publier'
        : 'Affichez cette feuille, vérifiez son contenu, puis supprimez-la du fichier à publier',
    explain: {
      cause:
        'Le classeur contient une feuille que le tableur ne montre pas. Elle est pourtant publiée avec le fichier, et chacun peut l’afficher.',
      example: 'Une feuille masquée « Agents » garde les noms qui ont servi à préparer le tableau.',
      remedy:
        'Dans Excel ou LibreOffice, faites un clic droit sur un onglet, puis « Afficher ». Supprimez la feuille, ou publiez le tableau en CSV, qui ne contient qu’une feuille.',
    },
  },
  'other-sheets': {
    title: 'Autres feuilles',
    message: ({ params }) =>
      `Seule la feuille « ${quote(params.sheet)} » est vérifiée ; le classeur contient aussi : ${sheetList(params.others)}`,
    action: () => 'Pour en vérifier une autre, ajoutez --sheet suivi de son nom',
    explain: {
      cause:
        'Le classeur contient plusieurs feuilles. La première qui est visible et remplie est lue, les autres ne le sont pas.',
      example: 'Un classeur avec les feuilles « 2023 » et « 2024 » : seule « 2023 » est vérifiée.',
      remedy: 'Vérifiez chaque feuille avec --sheet, ou publiez un fichier par feuille.',
    },
  },
  'encoding-error': {
    title: 'Caractère illisible',
    message: ({ params }) =>
      params.likely === undefined
        ? `Le caractère ${say(params.position)} de la ligne ne se lit pas en ${encodingName(params.encoding)} (octet ${say(params.byte)})`
        : `Le caractère ${say(params.position)} de la ligne ne se lit pas en ${encodingName(params.encoding)} : c’est sans doute « ${say(params.likely)} » écrit en Windows-1252 (octet ${say(params.byte)})`,
    action: ({ suggestion, count = 1 }) => {
      if (count > 1) return 'Retapez ces caractères, puis enregistrez le fichier en UTF-8';
      return suggestion === undefined
        ? 'Retapez ce caractère, puis enregistrez le fichier en UTF-8'
        : `Remplacez par « ${quote(suggestion)} », puis enregistrez le fichier en UTF-8`;
    },
    explain: {
      cause:
        'Un caractère du fichier n’existe pas dans son encodage. Souvent, une partie du fichier vient d’un autre logiciel, qui écrit en Windows-1252.',
      example:
        'Un fichier en UTF-8 où « réparer » a été collé depuis un fichier Windows-1252 : l’octet E9 y est illisible.',
      remedy:
        'Retapez le caractère à la ligne indiquée et enregistrez en « CSV UTF-8 ». Si tout le fichier est touché, indiquez son encodage avec --encoding.',
    },
  },
  'mixed-encoding': {
    title: 'Encodages mélangés',
    message: ({ params }) =>
      `Le fichier est en UTF-8, mais ${characters(params.other)} dans un autre encodage, sans doute Windows-1252`,
    action: () =>
      'Enregistrez en UTF-8 chacun des fichiers qui ont été réunis, puis réunissez-les de nouveau',
    explain: {
      cause:
        'Des fichiers de deux encodages ont été mis bout à bout, ou des lignes collées de l’un dans l’autre.',
      example:
        'L’export de 2023 est en UTF-8, celui de 2024 en Windows-1252 : réunis, les accents de 2024 sont illisibles.',
      remedy: 'Convertissez chaque fichier en UTF-8 avant de les réunir.',
    },
  },
  mojibake: {
    title: 'Accents abîmés',
    message: ({ value, suggestion }) =>
      `« ${quote(value)} » a des accents abîmés : il faut lire « ${quote(suggestion)} »`,
    action: ({ suggestion, corrections }) =>
      corrections === undefined
        ? `Remplacez par « ${quote(suggestion)} », ou refaites l’export en choisissant UTF-8`
        : 'Refaites l’export en choisissant UTF-8, ou remplacez chaque valeur par celle proposée',
    explain: {
      cause:
        'Un texte en UTF-8 a été lu comme du Windows-1252, puis enregistré : chaque accent est devenu deux ou trois signes.',
      example: '« Ã©cole » au lieu de « école », « lâ€™eau » au lieu de « l’eau ».',
      remedy:
        'Refaites l’export depuis le logiciel d’origine, en UTF-8. Dans Excel, ouvrez un CSV par « Données > À partir d’un fichier texte » et choisissez « 65001 : Unicode (UTF-8) ».',
    },
  },
  'title-line': {
    title: 'Titre au-dessus du tableau',
    message: ({ value, params }) =>
      `L’en-tête, lu à la ligne ${say(params.headerRow)}, est précédé de ${linesAbove(params.lines)}« ${quote(value)} »`,
    action: () => 'Supprimez ce qui précède l’en-tête : il doit être sur la première ligne',
    explain: {
      cause:
        'Un titre, une note ou des lignes vides précèdent l’en-tête. Beaucoup d’outils prennent la première ligne pour l’en-tête.',
      example: '« Subventions versées en 2024 », puis une ligne vide, puis les noms des colonnes.',
      remedy:
        'Supprimez ces lignes. Le titre et les explications vont dans la description du jeu de données.',
    },
  },
  'title-line/blank': {
    title: 'Lignes vides en tête',
    message: ({ params }) =>
      `L’en-tête, lu à la ligne ${say(params.headerRow)}, est précédé de ${blankLines(params.lines)}`,
    action: () => 'Supprimez ce qui précède l’en-tête : il doit être sur la première ligne',
  },
  'sep-line': {
    title: 'Ligne sep=',
    message: ({ params }) =>
      `La ligne « sep= » annonce à Excel le séparateur ${delimiterName(params.delimiter)} ; elle ne fait pas partie du tableau`,
    action: () => 'Supprimez cette ligne avant de publier : peu de logiciels la comprennent',
    explain: {
      cause:
        'La ligne « sep= » indique à Excel comment séparer les colonnes. Les autres logiciels la prennent pour l’en-tête.',
      example: '« sep=; » en première ligne, l’en-tête en deuxième.',
      remedy: 'Supprimez cette ligne.',
    },
  },
  'sep-line/ignored': {
    title: 'Ligne sep= trompeuse',
    message: ({ params }) =>
      `La ligne « sep= » annonce le séparateur ${delimiterName(params.delimiter)}, mais le fichier emploie ${delimiterName(params.used)}`,
    action: () => 'Supprimez cette ligne : Excel afficherait tout dans une seule colonne',
  },
  'source-error': {
    title: 'Guillemet mal placé',
    message: () => 'Un guillemet de cette cellule est mal placé',
    action: () => 'Doublez les guillemets qui font partie du texte : ""',
    explain: {
      cause:
        'Une cellule qui commence par un guillemet doit finir par un guillemet, et ceux du texte doivent être doublés. Sinon les colonnes se décalent, ou plusieurs lignes se confondent.',
      example: '"Salle "Jean Moulin"" au lieu de "Salle ""Jean Moulin""".',
      remedy:
        'Corrigez la cellule indiquée, ou laissez un tableur écrire le CSV : il double les guillemets.',
    },
  },
  'source-error/unclosed-quote': {
    title: 'Guillemet jamais fermé',
    message: () => 'Le guillemet qui ouvre cette cellule n’est jamais fermé',
    action: () =>
      'Fermez-le à la fin de la cellule ; s’il fait partie du texte, doublez-le et entourez la cellule de guillemets',
  },
  'source-error/stray-quote': {
    title: 'Texte après un guillemet',
    message: () => 'Du texte suit le guillemet qui ferme cette cellule',
    action: () =>
      'Doublez les guillemets qui font partie du texte, ou supprimez ceux qui entourent la cellule',
  },
} satisfies FindingTexts;

function rowCount(rows: Param | undefined): string {
  const count = Number(rows);
  return `${count.toLocaleString('fr')} ${count < 2 ? 'ligne' : 'lignes'}`;
}

const LABELS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

function encodingName(encoding: Param | undefined): string {
  return LABELS[say(encoding)] ?? say(encoding);
}

function characters(bytes: Param | undefined): string {
  return `${count(bytes)} ${Number(bytes) < 2 ? 'caractère y est écrit' : 'caractères y sont écrits'}`;
}

const count = (number: Param | undefined): string => Number(number).toLocaleString('fr');

function linesAbove(lines: Param | undefined): string {
  return Number(lines) < 2 ? '' : `${count(lines)} lignes, dont `;
}

function blankLines(lines: Param | undefined): string {
  return `${count(lines)} ${Number(lines) < 2 ? 'ligne vide' : 'lignes vides'}`;
}

function delimiterName(delimiter: Param | undefined): string {
  return delimiter === '\t' ? 'tabulation' : `« ${say(delimiter)} »`;
}
