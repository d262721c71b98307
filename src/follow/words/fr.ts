import type { FollowWords } from './words.ts';

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
let format: Intl.NumberFormat | undefined;

function number(value: number): string {
  format ??= new Intl.NumberFormat('fr-FR');
  return format.format(value);
}

function month(text: string): string {
  const [year = '', index = '1'] = text.split('-');
  return `${MONTHS[Number(index) - 1] ?? ''} ${year}`;
}

function day(iso: string): string {
  const [year = '', index = '1', number = '1'] = iso.split('-');
  const first = number === '01' ? '1er' : String(Number(number));
  return `${first} ${MONTHS[Number(index) - 1] ?? ''} ${year}`;
}

export const fr: FollowWords = {
  lang: 'fr',
  number,
  day,
  month,
  ofMonth: (text) => (/^[aeiouyh]/.test(month(text)) ? `d’${month(text)}` : `de ${month(text)}`),
  percent: (value) => `${value > 0 ? '+' : ''}${number(value)} %`,
  title: (date) => `Suivi des données ouvertes au ${day(date)}`,
  datasets: (count) => `${number(count)} ${count < 2 ? 'jeu de données' : 'jeux de données'}`,
  visits: 'Visites',
  downloads: 'Téléchargements',
  followers: 'Abonnés',
  reuses: 'Réutilisations',
  discussions: 'Discussions ouvertes',
  dataset: 'Jeu de données',
  total: 'Total',
  sinceStart: 'Depuis la publication',
  monthHead: 'Mois',
  byMonth: 'Mois par mois',
  partial: (text) => `${month(text)} n’est pas fini`,
  freshness: 'Fraîcheur',
  updated: (date) => `mis à jour le ${day(date)}`,
  due: (date) => `prochaine mise à jour avant le ${day(date)}`,
  late: (date) => `en retard : attendu le ${day(date)}`,
  noRhythm: 'aucun rythme annoncé',
  todoTitle: 'À traiter',
  nothingToDo: 'Rien à traiter : les liens répondent et les mises à jour sont à l’heure.',
  todo: ({ kind, title, about }, date) => {
    switch (kind) {
      case 'dead-link':
        return `${title} : le fichier « ${about} » ne répond plus → le publier de nouveau`;
      case 'changed-link':
        return `${title} : l’adresse de « ${about} » ne rend plus le fichier publié → vérifier ce qu’elle rend`;
      case 'late':
        return `${title} : mise à jour attendue le ${date(about)} → odc build, puis odc publish ; ou changer la fréquence annoncée`;
      case 'unanswered':
        return `${title} : la question « ${about} » attend une réponse`;
      case 'preview-failed':
        return `${title} : la plateforme n’a pas su lire « ${about} » → odc validate sur ce fichier`;
      case 'unused':
        return `${title} : aucun téléchargement depuis un an → revoir titre, mots clés et formats`;
    }
  },
  silent: {
    metrics:
      'Le service des statistiques ne répond pas : visites et téléchargements sont ceux déjà connus, ou manquent.',
    reuses: 'La liste des réutilisations ne répond pas.',
    discussions: 'La liste des discussions ne répond pas.',
    links: 'Les fichiers n’ont pas été interrogés.',
  },
  noMetrics: 'Cette plateforme n’a pas de statistiques mois par mois.',
  missing: (id) => `${id} n’est pas, ou n’est plus, public sur la plateforme`,
  election: (text) =>
    `Élections en ${month(text)} : depuis le sixième mois qui précède, une campagne qui vante les réalisations de la collectivité est interdite (code électoral, L. 52-1). À faire : s’en tenir aux faits et aux dates habituelles, faire relire`,
  method: [
    'Source : la plateforme et son service de statistiques. Une visite est une page vue, pas une personne ; les robots sont en partie comptés.',
    'Ne sont comptés que les fichiers que la plateforme héberge et ses adresses permanentes ; un fichier téléchargé directement d’un autre site ne l’est pas.',
  ],
  sameMonth: (variation, text) => `${variation} par rapport à ${month(text)}`,
  monthly: {
    title: (text) =>
      `Données ouvertes : le bilan ${/^[aeiouyh]/.test(month(text)) ? 'd’' : 'de '}${month(text)}`,
    intro: (sets, visits, downloads) =>
      `${sets} en ligne, ${visits} visites et ${downloads} téléchargements dans le mois.`,
    most: 'Les plus téléchargés',
    newReuses: 'Ce que d’autres en ont fait',
    none: 'Aucune nouvelle réutilisation signalée. Vous en connaissez une ? Dites-le-nous.',
    questions: (open) => `${open} attendent une réponse sur la plateforme.`,
    closing:
      'Une question, une erreur, un besoin ? Écrivez-nous, ou posez la question sur la page du jeu de données.',
  },
};
