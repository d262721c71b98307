import { page } from './fr-page.ts';
import { counting, numbersOf, type Words } from './words.ts';

const number = numbersOf('fr-FR', '\u202f');
const percent = (ratio: number): string => `${Math.round(100 * ratio)} %`;

const count = counting(number, (value) => value < 2, {
  error: ['erreur', 'erreurs'],
  warning: ['avertissement', 'avertissements'],
  info: ['information', 'informations'],
  value: ['valeur', 'valeurs'],
  row: ['ligne', 'lignes'],
  column: ['colonne', 'colonnes'],
  cell: ['cellule', 'cellules'],
  place: ['endroit', 'endroits'],
  sheet: ['feuille', 'feuilles'],
  problem: ['problème', 'problèmes'],
  file: ['fichier', 'fichiers'],
  'valid-file': ['conforme', 'conformes'],
  'invalid-file': ['non conforme', 'non conformes'],
  'unreadable-file': ['illisible', 'illisibles'],
  finding: ['constat', 'constats'],
});

export const fr: Words = {
  lang: 'fr',
  number,
  percent,
  count,
  and: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`,
  quote: (text) => `« ${text} »`,
  colon: ' :',
  masked: 'masqué',
  empty: 'vide',
  level: { error: 'erreur', warning: 'avertissement', info: 'information' },
  layer: {
    input: 'lecture du fichier',
    source: 'fichier entier',
    schema: 'schéma',
    header: 'en-tête',
    row: 'lignes',
    cell: 'cellules',
    beyond: 'au-delà du schéma',
    privacy: 'données personnelles',
    metadata: 'description',
    licence: 'licence',
  },
  conform: (schema) => `conforme à ${schema}`,
  notConform: (schema) => `non conforme à ${schema}`,
  soundStructure: 'structure correcte',
  personalColumns: (count) =>
    `données personnelles dans ${count} ${count > 1 ? 'colonnes' : 'colonne'}`,
  nothingPersonal: 'aucune donnée personnelle reconnue',
  faultyStructure: 'structure à corriger',
  unreadable: 'illisible',
  delimiter: (shown) => `séparateur ${shown}`,
  tab: 'tabulation',
  space: 'espace',
  workbook: (format, sheet) => (sheet === undefined ? format : `${format}, feuille « ${sheet} »`),
  withBom: 'avec BOM',
  compressed: 'compressé',
  headerAt: (row) => `en-tête à la ligne ${number(row)}`,
  mixedNewlines: 'fins de ligne mélangées',
  chosen: ({ chosen, score }) => {
    if (chosen === 'option') return undefined;
    if (chosen === 'project') return 'schéma indiqué par odc.yml';
    const likeness = score === null ? '' : `ressemblance ${percent(score)}, `;
    return `schéma deviné (${likeness}sinon --schema)`;
  },
  noSchema: 'sans schéma : seule la structure est vérifiée (--schema pour en choisir un)',
  column: (column) => `colonne ${column}`,
  lines: (lines, { more = false, ofSheet = false } = {}) => {
    const told = `${lines.length > 1 || more ? 'lignes' : 'ligne'} ${lines.join(', ')}${more ? '…' : ''}`;
    return ofSheet ? `${told} du tableur` : told;
  },
  more: (problems, columns) =>
    `… et ${number(problems)} ${problems > 1 ? 'autres problèmes' : 'autre problème'}${
      columns > 0 ? ` dans ${count(columns, 'column')}` : ''
    }`,
  moreFiles: (files) => `… et ${number(files)} ${files > 1 ? 'autres fichiers' : 'autre fichier'}`,
  moreFindings: (findings) =>
    `… et ${number(findings)} ${findings > 1 ? 'autres constats' : 'autre constat'}`,
  seeAll: 'Pour tout voir :',
  reportName: 'rapport.html',
  wholeFile: 'Fichier entier',
  readTest: 'lecture',
  noFile: 'aucun fichier',
  csv: {
    path: 'fichier',
    level: 'niveau',
    code: 'code',
    rule: 'règle',
    column: 'colonne',
    field: 'champ',
    line: 'ligne',
    row: 'enregistrement',
    value: 'valeur',
    suggestion: 'correction proposée',
    message: 'problème',
    hint: 'à faire',
  },
  page,
  explain: {
    level: 'Niveau :',
    where: 'Porte sur :',
    cause: 'Cause :',
    example: 'Exemple :',
    remedy: 'Que faire :',
    related: 'Cas particuliers :',
    ignorable: 'Se désactive avec --ignore',
    noPage: 'Pas encore de page pour ce code',
    listEnd: 'Pour en savoir plus sur un code ou un contrôle : odc explain CODE, odc explain siret',
  },
};
