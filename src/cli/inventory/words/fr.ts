import { et } from '../../../base/messages/lists.ts';
import { quote } from '../../../base/messages/quoting.ts';
import type { ReturnedRow } from '../../../inventory/decisions/read-sheets.ts';
import type { Verdict } from '../../../project/project.ts';
import type { InventoryWords } from './index.ts';

const s = (count: number): string => (count > 1 ? 's' : '');
const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

function size(bytes: number): string {
  if (bytes < 1e3) return `${bytes} octets`;
  const [unit, by] = bytes < 1e6 ? ['ko', 1e3] : bytes < 1e9 ? ['Mo', 1e6] : ['Go', 1e9];
  const value = bytes / Number(by);
  return `${value.toFixed(value < 10 ? 1 : 0).replace('.', ',')}\u00a0${unit}`;
}

const percent = (share: number): string => `${Math.round(100 * share)}\u00a0%`;

const DECISIONS: Readonly<Record<Verdict, string>> = {
  open: 'ouvrir',
  'open-after-anonymisation': 'ouvrir après anonymisation',
  closed: 'ne pas ouvrir',
  'to-decide': 'à instruire',
};

const place = ({ file, tab, row }: ReturnedRow): string =>
  `${file}${tab === undefined ? '' : `, feuille «\u00a0${tab}\u00a0»`}, ligne ${row}`;
const table = (path: string, sheet: string | undefined): string =>
  sheet === undefined ? path : `${path} [${sheet}]`;

export const fr: InventoryWords = {
  bar: 'Inventaire',
  title: ({ tables, others, totals }) =>
    `${number(tables.length)} table${s(tables.length)} dans ${number(totals.files)} fichier${s(totals.files)} (${size(totals.bytes)}), ${number(others.length)} fichier${s(others.length)} sans table`,
  totals: ({ totals: { read, fresh, files } }) =>
    fresh === undefined
      ? `${number(read)} lu${s(read)}`
      : `${number(fresh)} nouveau${fresh > 1 ? 'x' : ''} ou modifié${s(fresh)} depuis la dernière fois, ${number(files - read)} inchangé${s(files - read)}`,
  timing: (read, compare) =>
    `Lecture ${read.toFixed(2).replace('.', ',')} s, comparaison des tables ${compare.toFixed(2).replace('.', ',')} s`,
  nothing: 'Aucune table trouvée',
  priorities: {
    1: 'Priorité 1 — un texte nomme ces données',
    2: 'Priorité 2 — recommandées à toutes les collectivités',
    3: 'Priorité 3 — utiles, souvent ouvertes ailleurs',
    4: 'À instruire — rien ne demande de les ouvrir, ou elles concernent des personnes',
  },
  size: (rows, columns) => `${number(rows)} ligne${s(rows)}, ${columns} colonne${s(columns)}`,
  follows: (schema, score, missing) =>
    `${schema} à ${percent(score)}${missing.length === 0 ? '' : `, il manque ${et(missing.slice(0, 4).map((name) => `«\u00a0${quote(name)}\u00a0»`))}${missing.length > 4 ? '…' : ''}`}`,
  proposals: {
    open: 'Proposé\u00a0: ouvrir',
    'open-after-anonymisation': 'Proposé\u00a0: ouvrir après anonymisation',
    closed: 'Proposé\u00a0: ne pas ouvrir',
    'to-decide': 'À instruire par une personne',
  },
  decisions: DECISIONS,
  decidedBy: ({ decision, who, when, reason }) =>
    `Décidé\u00a0: ${DECISIONS[decision]} (${who}, ${when})${reason === undefined ? '' : ` — ${quote(reason)}`}`,
  hidden: 'feuille masquée',
  relations: {
    copy: () => 'copie exacte de',
    same: (score) => `dit la même chose (${percent(score)}) que`,
    subset: (score) => `contenue (${percent(score)}) dans, ou contient,`,
    overlap: (score) => `recoupe (${percent(score)})`,
  },
  sameColumns: (pairs) =>
    `mêmes valeurs\u00a0: ${pairs
      .slice(0, 4)
      .map(([here, there]) => (here === there ? quote(here) : `${quote(here)} = ${quote(there)}`))
      .join(', ')}${pairs.length > 4 ? '…' : ''}`,
  clusters: (count) =>
    count === 1
      ? 'Double saisie\u00a0: 1 groupe de tables dit la même chose'
      : `Double saisie\u00a0: ${count} groupes de tables disent la même chose`,
  reference: (path, reason) => `source de référence proposée\u00a0: ${path} (${reason})`,
  series: (count) => `${count} série${s(count)} d’éditions successives`,
  missing: 'Aucun fichier trouvé pour ce que la loi demande',
  missingMore: 'et, parmi les données recommandées',
  recommended: 'recommandé',
  unread: (count) => `${number(count)} fichier${s(count)} non analysé${s(count)}`,
  advice: {
    'save-as-xlsx': 'enregistrez-le en .xlsx ou .ods, ou exportez-le en CSV',
    'export-csv': 'exportez ses tables en CSV',
    'export-gpkg': 'exportez ses couches en GeoPackage ou en GeoJSON',
    'export-geojson': 'exportez-le en GeoJSON',
    unpack: 'décompressez l’archive',
    untabular: 'document, sans table',
  },
  passedOver: {
    unreadable: 'illisible (droits\u00a0?)',
    empty: 'vide',
    'link-outside': 'lien vers un autre endroit, non suivi',
    'link-broken': 'lien qui ne mène nulle part',
    'too-deep': 'dossiers trop profonds',
    'too-many': 'trop de fichiers',
  },
  gone: (paths) =>
    `Décisions sur des tables qui ne sont plus là\u00a0: ${et(paths.slice(0, 3))}${paths.length > 3 ? '…' : ''}`,
  more: (count) => `… et ${number(count)} autre${s(count)} (-v pour tout voir, ou --format xlsx)`,
  noClearance:
    '«\u00a0Rien trouvé\u00a0» n’est pas un feu vert\u00a0: l’outil propose, une personne décide.',
  nothingPublished:
    'Aucun jeu de données n’est publié\u00a0: le catalogue n’a que son en-tête (odc publish)',
  scdlGaps: (id, columns) =>
    `${id}\u00a0: le catalogue SCDL veut aussi ${et(columns)}\u00a0; complétez odc.yml (odc metadata edit ${id})`,
  recordKept: (path) =>
    `Écrit\u00a0: ${path} (les tables recensées, pour «\u00a0odc status\u00a0»)`,
  recordLost: (path) =>
    `${path} n’a pas pu être écrit\u00a0: «\u00a0odc status\u00a0» ne connaîtra pas les tables recensées`,
  next: 'Ensuite',
  nextSteps: ({ tables }) => [
    'odc inventory --format xlsx=inventaire.xlsx   (à faire remplir par chaque direction)',
    'odc inventory --import inventaire.xlsx',
    ...(tables.length === 0 ? [] : ['odc inventory --decide   (questions, table par table)']),
  ],
  decided: ({ path, sheet, decision }) => `${table(path, sheet)}\u00a0: ${DECISIONS[decision]}`,
  imported({ changes, unchanged, conflicts, faults }) {
    const count = changes.length;
    return `${[
      `${count} décision${s(count)} inscrite${s(count)} dans odc.yml, ${unchanged} ligne${s(unchanged)} sans changement`,
      ...changes.map(
        ({ path, sheet, decision, who }) =>
          `  ${table(path, sheet)}\u00a0: ${DECISIONS[decision]} (${who})`,
      ),
      ...(conflicts.length === 0
        ? []
        : [
            '',
            `${conflicts.length} désaccord${s(conflicts.length)}, non inscrit${s(conflicts.length)}`,
          ]),
      ...conflicts.map((one) => `  ${fr.conflict(one)}`),
      ...(faults.length === 0 ? [] : ['', `${faults.length} ligne${s(faults.length)} à corriger`]),
      ...faults.map((one) => `  ${fr.fault(one)}`),
    ].join('\n')}\n`;
  },
  conflict: ({ path, sheet, kind, row, theirs, other, otherRow }) =>
    kind === 'returned'
      ? `${table(path, sheet)}\u00a0: «\u00a0${DECISIONS[theirs.decision]}\u00a0» (${place(row)}), «\u00a0${DECISIONS[other.decision]}\u00a0» (${otherRow === undefined ? '' : place(otherRow)})`
      : `${table(path, sheet)}\u00a0: «\u00a0${DECISIONS[theirs.decision]}\u00a0» (${place(row)}), mais odc.yml dit depuis «\u00a0${DECISIONS[other.decision]}\u00a0» (${other.who}, ${other.when})`,
  fault: ({ row, fault, value }) => {
    const told = {
      'unknown-verdict': `la décision «\u00a0${quote(value)}\u00a0» n’existe pas\u00a0; choisissez dans la liste`,
      'closed-without-article': '«\u00a0ne_pas_ouvrir\u00a0» demande l’article qui le fonde',
      'open-without-reason': 'la décision demande un motif',
      'no-one': 'il manque qui décide (colonne decideur, ou --who)',
      'bad-day': `la date «\u00a0${quote(value)}\u00a0» n’en est pas une`,
    }[fault];
    return `${table(row.path, row.sheet)} (${place(row)})\u00a0: ${told}`;
  },
  ask: {
    nothing: 'Toutes les tables ont une décision',
    who: 'Qui décide (fonction)\u00a0?',
    verdict: 'Votre décision',
    verdicts: {
      open: 'ouvrir',
      'open-after-anonymisation': 'ouvrir après anonymisation',
      closed: 'ne pas ouvrir',
      'to-decide': 'à instruire',
      later: 'plus tard',
      stop: 's’arrêter là',
    },
    reason: 'Pourquoi\u00a0?',
    ground: 'Quel texte le fonde\u00a0?',
    needed: 'Écrivez quelques mots',
  },
  report: {
    heads: {
      table: 'Table',
      rows: 'Lignes',
      topic: 'Sujet',
      proposal: 'Proposition',
      decision: 'Décision',
      owner: 'Direction',
      reasons: 'Raisons',
    },
    byOwner: 'Par direction',
    byVerdict: 'Par décision',
    byFormat: 'Par format',
    nobody: 'sans direction',
    duplicates: 'Doubles saisies',
    editions: 'Éditions successives',
    unread: 'Fichiers non analysés',
    method: (version, checked) =>
      `Fait par odc ${version}. Les textes ont été vérifiés en ${checked}\u00a0: à confirmer sur Légifrance. Les propositions sont faites par règles\u00a0; seules les décisions inscrites dans odc.yml engagent.`,
    yes: 'obligatoire',
    toCheck: 'à vérifier',
  },
};
