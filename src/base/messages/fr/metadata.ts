import { say } from '../say.ts';
import type { FindingTexts } from '../text.ts';

const of = (params: Readonly<Record<string, unknown>>): string => `« ${String(params.key)} »`;

/** What is said of a description, and of each point of the quality score of the national platform. */
export const metadata = {
  'metadata-date': {
    title: 'Date impossible',
    message: ({ params }) => `La date ${of(params)} n’est pas possible`,
    action: () => 'Corrigez la date dans odc.yml',
    explain: {
      cause:
        'Une date de la description n’existe pas, est à venir, ou en contredit une autre. Les plateformes la refusent ou l’ignorent.',
      example: 'modified: 2025-02-30, ou une dernière mise à jour avant la première publication.',
      remedy: 'Corrigez la date dans odc.yml, sous la forme AAAA-MM-JJ.',
    },
  },
  'metadata-date/not-a-day': {
    title: 'Date impossible',
    message: ({ params }) =>
      `${say(params.value)}, dans ${of(params)}, n’est pas un jour du calendrier`,
    action: () => 'Écrivez un jour qui existe, sous la forme AAAA-MM-JJ',
  },
  'metadata-date/future': {
    title: 'Date à venir',
    message: ({ params }) =>
      `${say(params.value)}, dans ${of(params)}, est à venir : le moissonneur national l’ignore`,
    action: () => 'Écrivez la date passée à laquelle les données ont été mises à jour ou publiées',
  },
  'metadata-date/reversed': {
    title: 'Période à l’envers',
    message: ({ params }) =>
      `La période couverte finit (${say(params.end)}) avant de commencer (${say(params.start)})`,
    action: () => 'Échangez ou corrigez les deux dates de « temporal »',
  },
  'metadata-date/before-issue': {
    title: 'Dates contradictoires',
    message: ({ params }) =>
      `La dernière mise à jour (${say(params.end)}) précède la première publication (${say(params.start)})`,
    action: () => 'Corrigez « modified » ou « issued »',
  },
  'metadata-value': {
    title: 'Valeur non reconnue',
    message: ({ params }) =>
      `La valeur de ${of(params)} n’est pas de celles que les plateformes comprennent`,
    action: () => 'Corrigez-la dans odc.yml',
    explain: {
      cause:
        'Une valeur de la description n’a pas d’équivalent dans les vocabulaires des plateformes, ou dépasse leurs limites.',
      example: 'frequency: quand on peut.',
      remedy: 'Employez une valeur connue, par exemple annual, monthly ou punctual pour le rythme.',
    },
  },
  'metadata-value/unknown-frequency': {
    title: 'Rythme non reconnu',
    message: ({ params }) => `« ${say(params.value)} » n’est pas un rythme de mise à jour connu`,
    action: () =>
      'Écrivez par exemple annuelle, mensuelle, hebdomadaire, quotidienne, ponctuelle ou irrégulière',
  },
  'metadata-value/too-long': {
    title: 'Titre trop long',
    message: ({ params }) =>
      `Le titre dépasse ${say(params.most)} caractères : data.gouv.fr le refuse`,
    action: () => 'Raccourcissez le titre ; le détail va dans la description',
  },
  'metadata-value/bad-box': {
    title: 'Emprise impossible',
    message: () =>
      'Le rectangle « spatial.bbox » n’est pas dans l’ordre ouest, sud, est, nord, en degrés',
    action: () => 'Corrigez les quatre nombres',
  },
  'metadata-missing': {
    title: 'Description incomplète',
    message: ({ params }) => `Il manque ${of(params)}, que toutes les plateformes demandent`,
    action: () => 'Ajoutez-la à odc.yml, ou lancez odc metadata edit',
    explain: {
      cause:
        'Un titre, une description et un producteur sont obligatoires dans tous les catalogues.',
      example: 'Un jeu de données sans description.',
      remedy: 'odc metadata edit propose ce qui manque à partir des données.',
    },
  },
  'metadata-quality': {
    title: 'Point de qualité manquant',
    message: () => 'Un des neuf points du score de data.gouv.fr manque',
    action: () => 'Lancez odc metadata edit, qui le propose à partir des données',
    explain: {
      cause:
        'La plateforme nationale note chaque jeu de données sur neuf critères, qui valent un neuvième chacun. odc metadata score calcule la même note, sans réseau.',
      example: 'Un jeu sans période couverte ni licence obtient 7 points sur 9.',
      remedy: 'odc metadata score dit quels points manquent, odc metadata edit les remplit.',
    },
  },
  'metadata-quality/dataset_description_quality': {
    title: 'Description trop courte',
    message: ({ params }) =>
      params.length === 0
        ? 'La description manque : il en faut une de plus de 100 caractères'
        : `La description compte ${say(params.length)} caractères : il en faut plus de 100`,
    action: () => 'Dites ce que c’est, d’où cela vient, ce qu’on peut en faire et les limites',
  },
  'metadata-quality/license': {
    title: 'Licence manquante',
    message: ({ params }) =>
      params.restricted === true
        ? 'La plateforme ne garde pas de licence pour des données à accès restreint'
        : 'Aucune licence connue de la plateforme n’est indiquée',
    action: ({ params }) =>
      params.restricted === true
        ? 'Rien : ce point revient quand les données s’ouvrent'
        : 'Choisissez-la avec odc license choose',
  },
  'metadata-quality/update_frequency': {
    title: 'Rythme manquant',
    message: () => 'Le rythme de mise à jour n’est pas indiqué',
    action: () => 'Ajoutez frequency : annuelle, mensuelle, ponctuelle…',
  },
  'metadata-quality/update_fulfilled_in_time': {
    title: 'Mise à jour en retard',
    message: ({ params }) =>
      params.modified === null
        ? 'Sans rythme de mise à jour, la ponctualité n’est pas notée'
        : `La dernière mise à jour (${say(params.modified)}) est plus ancienne que ne le dit le rythme annoncé`,
    action: ({ params }) =>
      params.modified === null
        ? 'Ajoutez frequency : le point vient avec'
        : 'Mettez les données à jour, puis la date « modified », ou annoncez un rythme plus lent',
  },
  'metadata-quality/temporal_coverage': {
    title: 'Période manquante',
    message: () => 'La période couverte n’est pas indiquée',
    action: () =>
      'Ajoutez temporal : {start: 2024, end: 2024}, ou lancez odc metadata edit, qui la lit dans les données',
  },
  'metadata-quality/spatial': {
    title: 'Territoire manquant',
    message: () => 'Le territoire couvert n’est pas indiqué',
    action: () =>
      'Donnez à authority son code insee et sa nature (kind), ou ajoutez spatial au jeu',
  },
  'metadata-quality/has_open_format': {
    title: 'Format non ouvert',
    message: () => 'Aucun fichier n’est dans un format ouvert : ni Excel, ni Word, ni PDF',
    action: () => 'Publiez aussi un CSV : odc build l’écrit',
  },
  'metadata-quality/all_resources_available': {
    title: 'Fichiers manquants',
    message: () => 'Le jeu n’a aucun fichier',
    action: () => 'Ajoutez un fichier à resources',
  },
  'metadata-quality/resources_documentation': {
    title: 'Documentation manquante',
    message: () => 'Aucun fichier n’est décrit, et aucune documentation ne les accompagne',
    action: () => 'Ajoutez une description à un fichier, ou un fichier de kind : documentation',
  },
} satisfies FindingTexts;
