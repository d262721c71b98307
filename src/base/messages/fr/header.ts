import type { Finding } from '../../finding.ts';
import { et } from '../lists.ts';
import { quote } from '../quoting.ts';
import { say } from '../say.ts';
import type { FindingTexts, Spoken } from '../text.ts';

const MOST = 6;

/** « a », « b » et « c »; the first ones « et 12 autres » when they are many. */
function list(names: unknown): string {
  const all = Array.isArray(names) ? names.map((name) => `« ${quote(String(name))} »`) : [];
  if (all.length <= MOST + 1) return et(all);
  return et([...all.slice(0, MOST), `${all.length - MOST} autres`]);
}

const isSeveral = (names: unknown): boolean => Array.isArray(names) && names.length > 1;

/** What is to be done to one column, or to all those that the finding speaks for. */
const toDo =
  (one: string, many: string) =>
  ({ count = 1 }: Spoken): string =>
    count > 1 ? many : one;

/** Renommez la colonne en « siret »; comme indiqué, for several. */
function rename({ suggestion, params, count = 1 }: Spoken): string {
  if (count > 1) return 'Renommez ces colonnes comme indiqué';
  const option = params.nearness === 'case' ? ', ou relancez avec --ignore-header-case' : '';
  return `Renommez la colonne en « ${quote(suggestion)} »${option}`;
}

/** « siret » (SIRET du bénéficiaire). */
function named({ field, params }: Finding): string {
  const title = params.title ? ` (${quote(params.title)})` : '';
  return `« ${quote(field)} »${title}`;
}

/** ; sans doute « siret », quand une autre colonne lui ressemble. */
const likely = ({ suggestion }: Finding): string =>
  suggestion === undefined ? '' : ` ; c’est sans doute « ${quote(suggestion)} »`;

/** Names of columns and how they meet the schema. */
export const header = {
  'missing-label': {
    title: 'Colonne manquante',
    message: (finding) => `Il manque la colonne ${named(finding)}, que le schéma exige`,
    action: ({ field, count = 1 }) =>
      count > 1
        ? 'Ajoutez ces colonnes, sous ces noms exacts'
        : `Ajoutez une colonne nommée exactement « ${quote(field)} »`,
    explain: {
      cause: 'Le schéma exige une colonne que le fichier n’a pas, ou qu’il a sous un autre nom.',
      example: 'Le schéma demande « dateConvention », le fichier a « Date de convention ».',
      remedy:
        'Ajoutez la colonne, ou renommez celle qui contient ces données : majuscules, accents, espaces et traits de soulignement comptent.',
    },
  },
  'missing-label/near-miss': {
    title: 'Colonne mal nommée',
    message: (finding) =>
      `La colonne obligatoire ${named(finding)} manque ; c’est sans doute la colonne « ${quote(finding.value)} »`,
    action: rename,
  },
  'extra-label': {
    title: 'Colonne en trop',
    message: (finding) =>
      finding.value === ''
        ? `La colonne ${say(finding.column)}, sans nom, n’est pas prévue par le schéma`
        : `La colonne « ${quote(finding.value)} » n’est pas prévue par le schéma${likely(finding)}`,
    action: (finding) =>
      finding.suggestion === undefined || finding.corrections === 'some'
        ? toDo('Supprimez cette colonne', 'Supprimez ces colonnes, ou renommez-les')(finding)
        : rename(finding),
    explain: {
      cause: 'Le schéma, ou le mode strict, n’admet pas d’autres colonnes que les siennes.',
      example: 'Une colonne « remarques internes » à côté de celles du schéma.',
      remedy:
        'Supprimez la colonne, ou vérifiez que c’est le bon schéma. Sans le mode strict, les colonnes en plus sont permises.',
    },
  },
  'unknown-label': {
    title: 'Colonne hors schéma',
    message: ({ value }) =>
      `La colonne « ${quote(value)} » n’est pas dans le schéma : elle est permise, mais son contenu n’est pas vérifié`,
    action: toDo(
      'Gardez-la si elle est utile, sinon supprimez-la avant de publier',
      'Gardez celles qui sont utiles, supprimez les autres avant de publier',
    ),
    explain: {
      cause: 'Le fichier a une colonne que le schéma ne connaît pas.',
      example: 'Une colonne « observations » ajoutée par le service.',
      remedy: 'Rien d’obligatoire. Vérifiez qu’elle ne contient rien d’interne ni de personnel.',
    },
  },
  'unnamed-label': {
    title: 'Colonne sans nom',
    message: ({ column }) => `La colonne ${say(column)} n’a pas de nom`,
    action: toDo(
      'Donnez-lui un nom, ou supprimez-la si elle est vide',
      'Donnez-leur un nom, ou supprimez celles qui sont vides',
    ),
    explain: {
      cause: 'La ligne d’en-tête a une cellule vide.',
      example:
        'Un point-virgule en fin de chaque ligne, laissé par le tableur après une colonne effacée.',
      remedy:
        'Nommez la colonne. Si elle est vide, supprimez-la dans le tableur (la colonne entière, pas seulement son contenu) puis exportez à nouveau.',
    },
  },
  'duplicate-label': {
    title: 'Nom en double',
    message: ({ value, params }) =>
      isSeveral(params.positions)
        ? `Le nom « ${quote(value)} » est déjà celui des colonnes ${say(params.positions)}`
        : `Le nom « ${quote(value)} » est déjà celui de la colonne ${say(params.positions)}`,
    action: () => 'Donnez un nom différent à chaque colonne, ou supprimez celle qui est en trop',
    explain: {
      cause:
        'Deux colonnes portent le même nom : seule la première est vérifiée, et les logiciels ne savent pas laquelle lire.',
      example: 'Deux colonnes « montant », l’une votée, l’autre versée.',
      remedy: 'Renommez l’une des deux, ou supprimez-la si elle répète l’autre.',
    },
  },
  'duplicate-label/blank': {
    title: 'Colonnes sans nom',
    message: ({ column, params }) =>
      `La colonne ${say(column)} n’a pas de nom, pas plus que ${isSeveral(params.positions) ? 'les colonnes' : 'la colonne'} ${say(params.positions)}`,
    action: () => 'Supprimez ces colonnes si elles sont vides, sinon donnez-leur un nom',
  },
  'blank-label': {
    title: 'Nom de colonne vide',
    message: ({ column, field }) =>
      `La colonne ${say(column)} n’a pas de nom ; le schéma attend « ${quote(field)} » à cette place`,
    action: ({ field, count = 1 }) =>
      count > 1
        ? 'Donnez à ces colonnes les noms que le schéma attend'
        : `Nommez cette colonne « ${quote(field)} »`,
    explain: {
      cause: 'En mode strict, chaque colonne du schéma doit porter son nom, à sa place.',
      example: 'Un en-tête « id;;date » quand le schéma attend « id;nom;date ».',
      remedy: 'Écrivez dans la cellule vide le nom que le schéma attend.',
    },
  },
  'incorrect-label': {
    title: 'Nom de colonne inattendu',
    message: ({ column, value, field }) =>
      `La colonne ${say(column)} s’appelle « ${quote(value)} » ; le schéma attend « ${quote(field)} » à cette place`,
    action: toDo(
      'Renommez la colonne, ou remettez les colonnes dans l’ordre du schéma',
      'Renommez ces colonnes, ou remettez les colonnes dans l’ordre du schéma',
    ),
    explain: {
      cause:
        'En mode strict, les colonnes sont reconnues à leur place : la première du fichier doit être la première du schéma.',
      example: 'Les colonnes « nom » et « date » sont interverties.',
      remedy:
        'Remettez les colonnes dans l’ordre du schéma, sous leurs noms exacts. Sans le mode strict, l’ordre est libre.',
    },
  },
  'unmatched-header': {
    title: 'En-tête inconnu',
    message: ({ params }) => {
      const expected = Array.isArray(params.expected) ? params.expected.slice(0, 4) : [];
      return `Aucune colonne du fichier ne porte un nom du schéma, qui attend par exemple ${list(expected)}`;
    },
    action: () =>
      'Vérifiez que c’est le bon schéma (odc schemas match FICHIER), et que la première ligne contient bien les noms des colonnes',
    explain: {
      cause:
        'Aucune colonne ne porte un nom prévu par le schéma : ce n’est sans doute pas le bon schéma, ou le fichier n’a pas de ligne d’en-tête.',
      example: 'Un fichier de délibérations vérifié avec le schéma des subventions.',
      remedy:
        'Choisissez un autre schéma (odc schemas match FICHIER), ou ajoutez la ligne d’en-tête.',
    },
  },
  'unmatched-header/near-miss': {
    title: 'Noms de colonne inexacts',
    message: ({ params }) =>
      Number(params.near) > 1
        ? `Aucune colonne ne porte exactement un nom du schéma, mais ${say(params.near)} en sont proches`
        : 'Aucune colonne ne porte exactement un nom du schéma, mais une en est proche',
    action: () =>
      'Si c’est bien le bon schéma, renommez les colonnes : le nom exact de chacune est proposé',
  },
  'optional-label': {
    title: 'Colonnes facultatives absentes',
    message: ({ params }) =>
      isSeveral(params.fields)
        ? `Le fichier n’a pas les colonnes facultatives ${list(params.fields)}`
        : `Le fichier n’a pas la colonne facultative ${list(params.fields)}`,
    action: ({ params }) =>
      `${isSeveral(params.fields) ? 'Ajoutez-les' : 'Ajoutez-la'} si vous avez ces données ; rien ne l’impose`,
    explain: {
      cause: 'Le schéma prévoit des colonnes facultatives, que le fichier n’a pas.',
      example: 'Un fichier de subventions sans « notificationUE ».',
      remedy: 'Rien d’obligatoire. Un fichier plus complet est plus utile.',
    },
  },
  'label-order': {
    title: 'Ordre des colonnes',
    message: () => 'Les colonnes ne sont pas dans l’ordre du schéma : c’est permis',
    action: ({ params }) => `Rien d’obligatoire ; l’ordre du schéma est : ${list(params.expected)}`,
    explain: {
      cause: 'Les colonnes sont reconnues à leur nom : leur ordre est libre, sauf en mode strict.',
      example: 'La date vient avant l’identifiant.',
      remedy: 'Rien d’obligatoire. L’ordre du schéma facilite la réunion de plusieurs fichiers.',
    },
  },
  'too-many-columns': {
    title: 'Trop de colonnes',
    message: ({ params }) =>
      `Le fichier a ${say(params.columns)} colonnes ; l’aperçu de data.gouv.fr en accepte ${say(params.limit)} au plus`,
    action: () => 'Mettez en lignes ce qui se répète en colonnes, ou divisez le fichier',
    explain: {
      cause:
        'L’aperçu de data.gouv.fr range les tableaux dans une base de données qui a une limite de colonnes.',
      example: 'Une colonne par jour sur cinq ans.',
      remedy:
        'Une ligne par jour et une colonne « date » disent la même chose, et se lisent mieux.',
    },
  },
} satisfies FindingTexts;
