import type { Param } from '../../finding.ts';
import { grouped } from '../grouped.ts';
import { et } from '../lists.ts';
import type { NoteTexts } from '../notes.ts';
import { quote } from '../quoting.ts';
import { say } from '../say.ts';

const count = (value: Param | undefined, one: string, several = `${one}s`): string =>
  `${grouped(value, '\u202f')} ${Number(value) > 1 ? several : one}`;
const list = (names: Param | undefined): string =>
  et((Array.isArray(names) ? names : [names]).map((name) => `«\u00a0${quote(name)}\u00a0»`));
/** `1 234,5` */
const figure = (value: Param | undefined): string => {
  const [whole = '', fraction] = String(value).split('.');
  return `${grouped(whole, '\u202f')}${fraction === undefined ? '' : `,${fraction}`}`;
};

const VERDICTS: Readonly<Record<string, string>> = {
  refused: 'le fichier anonymisé n’a pas résisté à l’attaque',
  unreachable: 'aucune généralisation n’atteint la cible du plan',
};

/** What the production line says of a dataset. */
export const build = {
  'build/decided-closed': ({ path, who, when, reason }) =>
    `${say(path)} a été fermé le ${say(when)} (${say(who)})${reason ? `\u00a0: ${quote(reason)}` : ''}`,
  'build/decided-closed/action': () =>
    'Retirez ce fichier de datasets, ou changez la décision\u00a0: odc inventory',
  'build/decided-anonymisation': ({ path, who, when }) =>
    `${say(path)} ne peut être ouvert qu’anonymisé (${say(who)}, ${say(when)}), et ce jeu n’a pas de plan`,
  'build/decided-anonymisation/action': ({ path }) =>
    `Préparez un plan (odc anonymize ${say(path)} --suggest -o plan.yml), puis nommez-le sous anonymize dans odc.yml`,
  'build/encoding-guessed': ({ path, encoding }) =>
    `L’encodage de ${say(path)} (${say(encoding)}) est une supposition que personne n’a confirmée`,
  'build/encoding-guessed/action': ({ path, encoding }) =>
    `Si les accents sont justes dans «\u00a0odc fix ${say(path)} --dry-run\u00a0», écrivez «\u00a0encoding: ${say(encoding)}\u00a0» sous ce fichier dans odc.yml`,
  'build/repairs-proposed': ({ path, proposals }) =>
    `${say(path)}\u00a0: ${count(proposals, 'réparation')} ${Number(proposals) > 1 ? 'attendent' : 'attend'} une réponse\u00a0; odc fix ${say(path)} les montre`,
  'build/anonymisation-refused': ({ path, verdict }) =>
    `${say(path)}\u00a0: ${VERDICTS[say(verdict)] ?? 'le plan d’anonymisation n’a pas abouti'}`,
  'build/anonymisation-refused/action': () =>
    'Essayez le plan seul (odc anonymize FICHIER --plan PLAN -o ESSAI.csv)\u00a0: le rapport dit quoi changer',
  'build/invalid': ({ path, error, warning }) =>
    `${say(path)} n’est pas conforme\u00a0: ${count(error, 'erreur')}, ${count(warning, 'avertissement')}`,
  'build/invalid/action': ({ path }) =>
    `odc validate ${say(path)} dit où et quoi corriger\u00a0; odc fix ${say(path)} répare ce qui peut l’être`,
  'build/personal-data': ({ path, columns }) =>
    `${say(path)} contient des données personnelles\u00a0: ${list(columns)}`,
  'build/personal-data/action': ({ path }) =>
    `Anonymisez (anonymize dans odc.yml), ou acceptez avec un motif\u00a0: odc validate ${say(path)} --accept-privacy COLONNE --reason … --ground …`,
  'build/column-gone': ({ path, column }) =>
    `${say(path)}\u00a0: la colonne «\u00a0${quote(column)}\u00a0» de la version publiée a disparu`,
  'build/column-renamed': ({ path, column, to }) =>
    `${say(path)}\u00a0: la colonne «\u00a0${quote(column)}\u00a0» s’appelle maintenant «\u00a0${quote(to)}\u00a0»`,
  'build/rows-fallen': ({ path, before, after }) =>
    `${say(path)} passe de ${count(before, 'ligne')} à ${grouped(after, '\u202f')}`,
  'build/total-jumped': ({ path, column, before, after }) =>
    `${say(path)}\u00a0: le total de «\u00a0${quote(column)}\u00a0» passe de ${figure(before)} à ${figure(after)}, bien plus que le nombre de lignes ne l’explique`,
  'build/not-certified': () =>
    'Personne ne certifie l’origine des données (provenance\u00a0: certifiedBy, certifiedOn)',
  'build/xlsx-too-many-rows': ({ path, rows, limit }) =>
    `${say(path)} n’a pas de version Excel\u00a0: ${count(rows, 'ligne')}, Excel s’arrête à ${grouped(limit, '\u202f')}`,
  'build/xlsx-too-many-columns': ({ path, columns, limit }) =>
    `${say(path)} n’a pas de version Excel\u00a0: ${count(columns, 'colonne')}, Excel s’arrête à ${grouped(limit, '\u202f')}`,
  'build/xlsx-cell-too-long': ({ path, row, field, limit }) =>
    `${say(path)} n’a pas de version Excel\u00a0: ligne ${say(row)}, «\u00a0${quote(field)}\u00a0» dépasse ${grouped(limit, '\u202f')} caractères`,
  'build/xlsx-too-large': ({ path }) =>
    `${say(path)} n’a pas de version Excel\u00a0: la feuille dépasserait 4 Go`,
  'build/geojson-no-place': ({ path }) =>
    `${say(path)} n’a pas de version GeoJSON\u00a0: aucune colonne de coordonnées n’est reconnue`,
  'build/geojson-unlocated': ({ path, rows, of }) =>
    `${say(path)}\u00a0: dans le GeoJSON, ${count(rows, 'ligne')} sur ${grouped(of, '\u202f')} sans coordonnées utilisables`,
  'build/file-missing': ({ path }) => `${say(path)} manque`,
  'build/file-changed': ({ path }) => `${say(path)} a été modifié depuis sa production`,
  'build/file-unknown': ({ path }) => `${say(path)} a été ajouté depuis la production`,
  'build/file-outside': ({ path }) => `${say(path)} désigne un fichier hors du dossier`,
  'build/provenance-disagrees': ({ path }) =>
    `${say(path)}\u00a0: provenance.json et SHA256SUMS ne disent pas la même empreinte`,
  'build/file-undeclared': ({ path }) =>
    `${say(path)} figure dans SHA256SUMS, mais provenance.json ne le connaît pas\u00a0: il a été ajouté depuis la production`,
  'build/checksums-unreadable': () =>
    'SHA256SUMS ne contient aucune empreinte\u00a0: rien ne peut être vérifié',
  'build/provenance-unreadable': () => 'provenance.json n’est pas lisible',
  'build/signature-wrong': () =>
    'La signature n’est pas celle de cette clé, ou provenance.json a été modifié',
  'build/signature-missing': () => 'Il n’y a pas de signature à vérifier avec cette clé',
} satisfies NoteTexts;
