/** What a file turned out to be, and what to do about it. */
export interface FileKindWords {
  readonly is: string;
  readonly action: string;
}

const SAVE_AS_TABLE = 'enregistrez-le en .xlsx ou en CSV UTF-8';
const OPEN_AND_SAVE = `Ouvrez-le dans Excel ou LibreOffice, puis ${SAVE_AS_TABLE}`;
const UNPACK = 'Décompressez-la, puis vérifiez le fichier qu’elle contient';
const COPY_TABLE = `Copiez le tableau dans un tableur, puis ${SAVE_AS_TABLE}`;
const EXPORT = 'Exportez ses données en CSV UTF-8';

/** By the `kind` of a `not-a-table` error. */
export const fileKinds: Readonly<Record<string, FileKindWords>> = {
  appledouble: {
    is: 'un fichier technique de macOS',
    action: 'Choisissez le fichier du même nom, sans « ._ » au début',
  },
  archive: { is: 'une archive compressée', action: UNPACK },
  arrow: { is: 'un fichier Arrow', action: EXPORT },
  binary: {
    is: 'un fichier d’un type inconnu, qui n’est pas du texte',
    action: `Vérifiez que c’est le bon fichier, puis ${SAVE_AS_TABLE}`,
  },
  dbf: { is: 'une base dBase (.dbf)', action: OPEN_AND_SAVE },
  document: { is: 'un document de texte', action: COPY_TABLE },
  'git-annex': {
    is: 'un renvoi de git-annex : le contenu n’a pas été téléchargé',
    action: 'Récupérez le contenu avec git annex get',
  },
  'git-lfs': {
    is: 'un renvoi de Git LFS : le contenu n’a pas été téléchargé',
    action: 'Récupérez le contenu avec git lfs pull',
  },
  'gzip-in-gzip': {
    is: 'un fichier compressé deux fois',
    action: 'Décompressez-le une fois, puis vérifiez le fichier obtenu',
  },
  'gzip-workbook': {
    is: 'un classeur compressé une fois de trop (gzip)',
    action: 'Décompressez-le, puis vérifiez le classeur obtenu',
  },
  html: {
    is: 'une page web (HTML)',
    action:
      'Ouvrez-le dans un navigateur : si c’est une page d’erreur ou de connexion, téléchargez de nouveau les données',
  },
  image: { is: 'une image', action: 'Demandez le tableau d’où vient cette image' },
  json: { is: 'un fichier JSON', action: EXPORT },
  numbers: {
    is: 'un document Numbers',
    action: 'Dans Numbers, exportez-le en .xlsx ou en CSV UTF-8',
  },
  parquet: { is: 'un fichier Parquet', action: EXPORT },
  pdf: { is: 'un PDF', action: 'Demandez le tableau d’où vient ce PDF' },
  presentation: { is: 'une présentation', action: COPY_TABLE },
  rtf: { is: 'un document de texte (RTF)', action: COPY_TABLE },
  shapefile: {
    is: 'une couche de carte (shapefile)',
    action: 'Dans QGIS, exportez la table d’attributs en CSV UTF-8',
  },
  shortcut: { is: 'un raccourci', action: 'Choisissez le fichier vers lequel il mène' },
  spreadsheetml: { is: 'un classeur XML d’Excel 2003', action: OPEN_AND_SAVE },
  sqlite: { is: 'une base SQLite ou GeoPackage', action: EXPORT },
  xls: { is: 'un ancien classeur Excel (.xls)', action: OPEN_AND_SAVE },
  xlsb: { is: 'un classeur Excel binaire (.xlsb)', action: OPEN_AND_SAVE },
  xml: { is: 'un fichier XML', action: EXPORT },
  zip: { is: 'une archive zip', action: UNPACK },
};
