import type { Finding } from '../../finding.ts';
import { et } from '../lists.ts';
import { quote } from '../quoting.ts';
import type { FindingTexts } from '../text.ts';

/** la colonne « a »; les colonnes « a » et « b ». */
function columns(names: unknown): string {
  const all: readonly unknown[] = Array.isArray(names) ? names : [names];
  const list = all.map((name) => `« ${quote(String(name))} »`);
  return `${list.length > 1 ? 'les colonnes' : 'la colonne'} ${et(list)}`;
}

/** Known by its record only: where cells of several lines come before, that is a row of the spreadsheet. */
const row = ({ params, row: here, line }: Finding): string =>
  `la ligne ${String(params.previous)}${line === undefined || line === here ? '' : ' du tableur'}`;

const several = (count: unknown, one: string, many: string): string =>
  `${String(count)} ${Number(count) < 2 ? one : many}`;

/** What is wrong with a whole row, or with its key. */
export const rows = {
  'blank-row': {
    title: 'Ligne vide',
    message: () => 'La ligne ne contient aucune valeur',
    action: ({ count = 1 }) => (count > 1 ? 'Supprimez ces lignes' : 'Supprimez cette ligne'),
    explain: {
      cause: 'Une ligne sans aucune valeur, souvent à la fin d’un tableau exporté par un tableur.',
      example: 'Une ligne faite seulement de points-virgules.',
      remedy: 'Supprimez les lignes entières dans le tableur (pas seulement leur contenu).',
    },
  },
  'extra-cell': {
    title: 'Cellule en trop',
    message: ({ value, params }) => {
      const expected = several(params.expected, 'colonne', 'colonnes');
      return value === undefined || value === ''
        ? `La ligne a plus de cellules que l’en-tête, qui a ${expected}`
        : `« ${quote(value)} » est en trop : l’en-tête a ${expected}`;
    },
    action: () =>
      'Mettez entre guillemets les textes qui contiennent le séparateur, ou retirez ce qui dépasse',
    explain: {
      cause:
        'La ligne a plus de séparateurs que l’en-tête : le plus souvent, un texte contient un point-virgule ou une virgule sans être entre guillemets.',
      example:
        'Une adresse « 3, rue Haute » sans guillemets dans un fichier séparé par des virgules.',
      remedy: 'Exportez à nouveau depuis le tableur, qui met les guillemets où il faut.',
    },
  },
  'missing-cell': {
    title: 'Cellule manquante',
    message: ({ field, params }) =>
      `La ligne n’a que ${several(params.cells, 'cellule', 'cellules')} sur ${String(params.expected)} : il manque celle de « ${quote(field)} »`,
    action: () => 'Complétez la ligne, avec une cellule vide si la valeur manque',
    explain: {
      cause:
        'La ligne a moins de cellules que l’en-tête : elle a été coupée, par exemple par un retour à la ligne dans un texte sans guillemets.',
      example: 'Trois cellules sous un en-tête de cinq colonnes.',
      remedy:
        'Rattachez le morceau à la ligne précédente, ou ajoutez les séparateurs qui manquent. Le mieux est d’exporter à nouveau.',
    },
  },
  'unique-error': {
    title: 'Valeur en double',
    message: (finding) =>
      finding.params.fields === undefined
        ? `« ${quote(finding.value)} » est déjà à ${row(finding)}, et chaque valeur doit être unique`
        : `Mêmes valeurs qu’à ${row(finding)} pour ${columns(finding.params.fields)} ; leur combinaison doit être unique`,
    action: () => 'Corrigez la valeur, ou supprimez la ligne si elle est en double',
    explain: {
      cause: 'Le schéma veut que chaque valeur de la colonne n’apparaisse qu’une seule fois.',
      example: 'Deux lignes avec le même identifiant.',
      remedy: 'Supprimez la ligne répétée, ou donnez à chacune sa valeur.',
    },
  },
  'primary-key': {
    title: 'Identifiant en double',
    message: (finding) =>
      finding.params.fields === undefined
        ? `« ${quote(finding.value)} » est déjà l’identifiant de ${row(finding)}`
        : `Mêmes valeurs qu’à ${row(finding)} pour ${columns(finding.params.fields)}, qui identifient chaque ligne`,
    action: () => 'Donnez à chaque ligne son identifiant, ou supprimez celle qui est en double',
    explain: {
      cause:
        'La clé primaire du schéma identifie chaque ligne : elle ne peut ni manquer ni se répéter.',
      example: 'Deux équipements avec le même identifiant.',
      remedy: 'Supprimez la ligne répétée, ou donnez-lui un identifiant qui n’a jamais servi.',
    },
  },
  'primary-key/null': {
    title: 'Identifiant manquant',
    message: ({ params }) =>
      `La ligne n’a pas d’identifiant : ${columns(params.fields)} ${isSeveral(params.fields) ? 'sont vides' : 'est vide'}`,
    action: () => 'Donnez à la ligne un identifiant qui n’a jamais servi',
  },
  'foreign-key-unchecked': {
    title: 'Référence non vérifiée',
    message: ({ params }) =>
      `Les renvois au tableau « ${quote(params.resource)} » n’ont pas été vérifiés : il n’est pas parmi les fichiers à vérifier`,
    action: () => 'Vérifiez les deux fichiers à la fois, ou déclarez-les dans odc.yml',
    explain: {
      cause:
        'Une colonne renvoie à un autre tableau (clé étrangère), et ce tableau n’a pas été donné : rien ne dit que les lignes citées existent.',
      example: 'programme.csv renvoie à « operation », mais seul programme.csv a été vérifié.',
      remedy:
        'Lancez odc validate sur les deux fichiers à la fois, ou déclarez-les dans odc.yml avec la clé « name ».',
    },
  },
  'foreign-key': {
    title: 'Référence inconnue',
    message: ({ value, params }) => {
      const where =
        params.resource === ''
          ? 'dans ce tableau'
          : `dans le tableau « ${quote(params.resource)} »`;
      return isSeveral(params.fields) || value === undefined
        ? `Aucune ligne ne correspond à ${columns(params.fields)} ${where}`
        : `« ${quote(value)} » n’existe pas ${where}`;
    },
    action: () => 'Corrigez la référence, ou ajoutez la ligne à laquelle elle renvoie',
    explain: {
      cause: 'La valeur renvoie à une ligne d’un autre tableau, et cette ligne n’existe pas.',
      example: 'Un plat qui renvoie au menu « M12 », absent du tableau des menus.',
      remedy: 'Vérifiez la valeur, puis que les deux fichiers sont de la même version.',
    },
  },
} satisfies FindingTexts;

function isSeveral(names: unknown): boolean {
  return Array.isArray(names) && names.length > 1;
}
