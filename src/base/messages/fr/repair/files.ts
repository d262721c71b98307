import type { NoteTexts } from '../../notes.ts';
import { say } from '../../say.ts';

/** Damages of the file as a whole: its kind, its encoding, its layout. */
export const repairFiles = {
  'repair/FILE-WORKBOOK': ({ format }) => `classeur (.${say(format)}) écrit en CSV`,
  'repair/ENC-BOM': () => 'marque d’ordre des octets au début du fichier',
  'repair/ENC-UTF16': () => 'fichier en UTF-16, écrit en UTF-8',
  'repair/ENC-CP1252': ({ encoding }) => `fichier en ${say(encoding)}, écrit en UTF-8`,
  'repair/ENC-LEGACY': ({ encoding }) =>
    `fichier qui semble écrit en ${say(encoding)}, un encodage ancien`,
  'repair/ENC-LEGACY/action': () =>
    'Vérifiez quelques accents, puis acceptez, ou donnez l’encodage avec --encoding',
  'repair/ENC-MIXED': () => 'lignes en UTF-8 et lignes en Windows-1252 dans le même fichier',
  'repair/ENC-MOJIBAKE': () => 'accents abîmés (« Ã© » pour « é »)',
  'repair/EOL-CR': () => 'fins de ligne d’ancien Macintosh (CR)',
  'repair/EOL-MIXED': () => 'fins de ligne de plusieurs sortes',
  'repair/STR-SEP-LINE': () => 'ligne « sep= » propre à Excel',
  'repair/DLM-COMMA': ({ to }) => `séparateur virgule, remplacé par « ${say(to)} »`,
  'repair/DLM-SEMICOLON': ({ to }) => `séparateur point-virgule, remplacé par « ${say(to)} »`,
  'repair/DLM-TAB': ({ to }) => `séparateur tabulation, remplacé par « ${say(to)} »`,
  'repair/DLM-PIPE': ({ to }) => `séparateur barre « | », remplacé par « ${say(to)} »`,
  'repair/DLM-OTHER': ({ from, to }) => `séparateur « ${say(from)} », remplacé par « ${say(to)} »`,
  'repair/QUO-APOSTROPHE': () => 'cellules entre apostrophes, écrites entre guillemets droits',
  'repair/QUO-BACKSLASH': () => 'guillemets écrits \\" au lieu de ""',
  'repair/QUO-TYPOGRAPHIC': () => 'cellules entre guillemets “courbes”',
  'repair/QUO-ORPHAN': () => 'guillemet ouvert et jamais fermé, lu comme un caractère',
  'repair/QUO-UNESCAPED': () => 'guillemets au milieu d’une cellule, lus comme des caractères',
  'repair/STR-LINE-QUOTED': () => 'lignes entières entre guillemets',
  'repair/TXT-NFD': () => 'lettres et accents séparés (forme de macOS)',
  'repair/TXT-NUL': () => 'caractère nul',
  'repair/TXT-CONTROL': () => 'caractère de contrôle',
  'repair/TXT-ZEROWIDTH': () => 'caractère invisible, de largeur nulle',
  'repair/TXT-SOFTHYPHEN': () => 'trait d’union conditionnel',
  'repair/TXT-BIDI': () => 'marque de sens d’écriture : ce qui est lu n’est pas ce qui est écrit',
  'repair/TXT-TRIM': () => 'espace au début ou à la fin',
  'repair/TXT-NBSP': () => 'espace insécable au début ou à la fin',
  'repair/ENC-C1': () => 'signe de Windows-1252 devenu caractère de contrôle',
} satisfies NoteTexts;
