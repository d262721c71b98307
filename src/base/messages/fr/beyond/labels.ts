import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingTexts, Spoken } from '../../text.ts';

const megabytes = (bytes: unknown): string =>
  `${(Number(bytes) / 1024 / 1024).toFixed(1).replace('.', ',')} Mo`;

/** Renommez la colonne en « siret »; comme indiqué, for several. */
function rename({ suggestion, params, count = 1 }: Spoken): string {
  if (count > 1) return 'Renommez ces colonnes comme indiqué';
  const option = params.nearness === 'case' ? ', ou relancez avec --ignore-header-case' : '';
  return `Renommez la colonne en « ${quote(suggestion)} »${option}`;
}

/** What is to be done to one column, or to all those that the finding speaks for. */
const toDo =
  (one: string, many: string) =>
  ({ count = 1 }: Spoken): string =>
    count > 1 ? many : one;

/** Names of columns beyond the schema, and limits of the national platform. */
export const labels = {
  'near-miss-label': {
    title: 'Colonne mal nommée',
    message: ({ value, suggestion }) =>
      `La colonne « ${quote(value)} » est sans doute « ${quote(suggestion)} » : sous ce nom, elle n’est pas vérifiée`,
    action: rename,
    explain: {
      cause:
        'Le nom de la colonne ressemble à un nom prévu par le schéma, mais n’est pas exactement le même.',
      example: '« Date_Convention » au lieu de « dateConvention ».',
      remedy:
        'Renommez la colonne : majuscules, accents, espaces et traits de soulignement comptent.',
    },
  },
  'invisible-label': {
    title: 'Caractère invisible (en-tête)',
    message: ({ value, params }) =>
      `Le nom « ${quote(value)} » contient un caractère qui ne se voit pas${params.characters ? ` (${say(params.characters)})` : ''}`,
    action: ({ suggestion, count = 1 }) => {
      if (count > 1) return 'Retapez ces noms au lieu de les coller';
      return suggestion === undefined
        ? 'Retapez ce nom au lieu de le coller'
        : `Retapez ce nom (« ${quote(suggestion)} ») au lieu de le coller`;
    },
    explain: {
      cause:
        'Un caractère invisible, venu d’un copier-coller, fait partie du nom : un logiciel qui cherche la colonne sous son nom ne la trouve pas.',
      example: '« siret » suivi d’une espace de largeur nulle n’est pas « siret ».',
      remedy: 'Retapez le nom de la colonne au clavier.',
    },
  },
  'long-label': {
    title: 'Nom trop long',
    message: ({ value, params }) =>
      `Le nom « ${quote(value)} » est trop long (${say(params.bytes)} octets) : au-delà de ${say(params.limit)}, l’aperçu de data.gouv.fr le coupe ou échoue`,
    action: toDo(
      'Raccourcissez ce nom ; mettez l’explication dans la description du jeu de données',
      'Raccourcissez ces noms ; mettez les explications dans la description du jeu de données',
    ),
    explain: {
      cause:
        'L’aperçu et l’API de data.gouv.fr rangent les tableaux dans une base où un nom fait au plus 63 octets (une lettre accentuée en compte deux).',
      example: '« Nombre de logements sociaux conventionnés livrés au cours de l’année 2023 ».',
      remedy: 'Donnez un nom court, « logements_livres_2023 », et décrivez la colonne à part.',
    },
  },
  'reserved-label': {
    title: 'Nom de colonne réservé',
    message: ({ value }) =>
      `« ${quote(value)} » est un nom réservé : l’aperçu de data.gouv.fr affichera la colonne sous un autre nom`,
    action: toDo(
      'Renommez la colonne, par exemple avec un préfixe',
      'Renommez ces colonnes, par exemple avec un préfixe',
    ),
    explain: {
      cause: 'Quelques noms servent déjà à la base de données de l’aperçu de data.gouv.fr.',
      example: 'Une emprise décrite par « xmin », « xmax », « ymin », « ymax ».',
      remedy: 'Choisissez un autre nom, « emprise_xmin » par exemple : il sera gardé tel quel.',
    },
  },
  'similar-label': {
    title: 'Noms presque identiques',
    message: ({ value, params }) =>
      `« ${quote(value)} » ne diffère de « ${quote(params.like)} » (colonne ${say(params.position)}) que par les majuscules, les accents, les espaces ou les traits`,
    action: () =>
      'Donnez aux deux colonnes des noms bien différents, ou supprimez celle qui est en trop',
    explain: {
      cause:
        'Beaucoup de logiciels ne distinguent pas majuscules, accents et traits de soulignement dans les noms de colonne.',
      example: '« Montant » et « montant » dans le même fichier.',
      remedy: 'Renommez l’une des deux pour dire ce qui la distingue.',
    },
  },
  'large-file': {
    title: 'Fichier trop lourd',
    message: ({ params }) =>
      `Le fichier pèse ${megabytes(params.bytes)} ; data.gouv.fr n’affiche pas d’aperçu au-delà de ${megabytes(params.limit)}`,
    action: () =>
      'Divisez le fichier (par année, par exemple), ou publiez-le aussi au format Parquet',
    explain: {
      cause:
        'L’aperçu et l’API de data.gouv.fr n’acceptent pas les fichiers au-delà d’une certaine taille : 100 Mo en CSV, 12,5 Mo en XLSX, 10 Mo en ODS.',
      example: 'Un CSV de 250 Mo se télécharge, mais ne s’explore pas en ligne.',
      remedy:
        'Publiez un fichier par année ou par territoire. Un classeur converti en CSV passe souvent sous la limite.',
    },
  },
} satisfies FindingTexts;
