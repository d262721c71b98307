import { grouped } from '../grouped.ts';
import { quote } from '../quoting.ts';
import { say } from '../say.ts';
import { sheetList } from '../sheet-list.ts';
import type { ErrorTexts } from '../text.ts';
import { fileKinds } from './file-kinds.ts';

export const inputErrors = {
  'record-too-long': {
    message: ({ line }) =>
      `La ligne ${String(line)} dépasse 64 Mo ou un million de cellules : le fichier ne se lit pas comme un tableau`,
    action: () =>
      'Vérifiez que le fichier est bien un CSV, et qu’il contient des retours à la ligne',
  },
  'broken-workbook': {
    message: ({ path, part }) =>
      part === ''
        ? `Le classeur ${say(path)} est abîmé ou incomplet : son contenu ne se décompresse pas`
        : `Le classeur ${say(path)} est abîmé ou incomplet : sa partie « ${quote(part)} » manque ou ne se lit pas`,
    action: () =>
      'Téléchargez-le de nouveau, ou ouvrez-le dans Excel ou LibreOffice et enregistrez-en une copie',
  },
  'workbook-too-large': {
    message: ({ path, limit }) => {
      if (limit === 'entries') return `Le classeur ${say(path)} contient trop de fichiers internes`;
      if (limit === 'ratio')
        return `Le classeur ${say(path)} prend, décompressé, une taille anormale : il est peut-être piégé`;
      if (limit === 'cells')
        return `Une feuille du classeur ${say(path)} dépasse la taille d’une feuille de tableur`;
      return `Le classeur ${say(path)} est trop volumineux pour être lu`;
    },
    action: () => 'Enregistrez la feuille à vérifier en CSV UTF-8, puis vérifiez ce fichier',
  },
  'encrypted-workbook': {
    message: ({ path }) => `Le classeur ${say(path)} est protégé par un mot de passe`,
    action: () => 'Enregistrez-en une copie sans mot de passe',
  },
  'unknown-sheet': {
    message: ({ sheet }) => `Le classeur n’a pas de feuille « ${quote(sheet)} »`,
    action: ({ sheets }) => `Choisissez parmi : ${sheetList(sheets)}`,
  },
  'empty-table': {
    message: ({ path, sheet }) =>
      sheet === undefined
        ? `Les feuilles visibles du classeur ${say(path)} sont vides`
        : `La feuille « ${quote(sheet)} » du classeur ${say(path)} est vide`,
    action: ({ sheets }) =>
      Array.isArray(sheets) && sheets.length > 0
        ? `Choisissez une feuille remplie avec --sheet : ${sheetList(sheets)}`
        : 'Vérifiez que le bon fichier a été enregistré',
  },
  'not-a-table': {
    message: ({ path, kind }) =>
      `${say(path)} n’est pas un tableau : c’est ${(fileKinds[say(kind)] ?? fileKinds.binary)?.is}`,
    action: ({ kind }) => (fileKinds[say(kind)] ?? fileKinds.binary)?.action ?? '',
  },
  'empty-file': {
    message: ({ path }) => `${say(path)} est vide`,
    action: () => 'Vérifiez que l’export s’est bien terminé, et que c’est le bon fichier',
  },
  'header-too-long': {
    message: ({ path }) =>
      `La première ligne de ${say(path)} dépasse 1 Mo : ce n’est pas un en-tête de tableau`,
    action: () =>
      'Vérifiez que le fichier est bien un CSV, et qu’il contient des retours à la ligne',
  },
  'header-too-wide': {
    message: ({ path, columns }) =>
      `L’en-tête de ${say(path)} a ${grouped(Number(columns), '\u202f')} colonnes : ce n’est pas celui d’un tableau`,
    action: () =>
      'Vérifiez que le fichier est bien un CSV, et qu’il contient des retours à la ligne',
  },
  'gzip-damaged': {
    message: ({ path }) => `${say(path)} est abîmé ou incomplet : il ne se décompresse pas`,
    action: () => 'Téléchargez-le de nouveau, ou compressez-le de nouveau',
  },
  'gzip-bomb': {
    message: ({ path }) =>
      `${say(path)} prend, décompressé, une taille anormale : il est peut-être piégé`,
    action: () => 'S’il est sain, décompressez-le vous-même puis vérifiez le résultat',
  },
} satisfies ErrorTexts;
