import { et } from '../../../base/messages/lists.ts';
import type { PublishWords } from './index.ts';

const s = (count: number): string => (count > 1 ? 's' : '');
const datasets = (count: number): string => `${count} ${count > 1 ? 'jeux' : 'jeu'}`;
const percent = (score: number | null): string =>
  score === null ? '–' : `${Math.round(score * 100)}\u00a0%`;

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0o`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)}\u00a0ko`;
  return bytes < 1e9
    ? `${(bytes / 1e6).toFixed(1).replace('.', ',')}\u00a0Mo`
    : `${(bytes / 1e9).toFixed(1).replace('.', ',')}\u00a0Go`;
}

const STEPS: Readonly<Record<string, string>> = {
  create: 'crée le brouillon',
  twins: 'cherche un brouillon en double',
  contact: 'prépare le point de contact',
  describe: 'décrit',
  upload: 'envoie',
  link: 'décrit le lien',
  remove: 'retire',
  order: 'range les fichiers',
  verify: 'relit et compare',
  publish: 'rend public',
  mark: 'marque comme publié',
  download: 'télécharge et compare',
};

export const fr: PublishWords = {
  headline: (target, host) => `Plan de publication sur ${host} (${target})`,
  anonymous: 'Sans clé, seul ce qui est public a été comparé',
  actions: {
    create: 'à créer',
    update: 'à mettre à jour',
    unchanged: 'inchangé',
    blocked: 'retenu',
  },
  resourceActions: {
    create: 'nouveau fichier',
    update: 'fichier remplacé, même adresse',
    describe: 'description changée',
    unchanged: 'inchangé',
    refused: 'la plateforme ne prend pas ce format',
    foreign: 'pas publié par odc, laissé tel quel',
    gone: 'n’est plus produit, laissé (--prune le retire)',
    remove: 'n’est plus produit, retiré',
    duplicate: 'copie laissée par un envoi coupé, retirée',
  },
  gates: {
    validation: 'conformité',
    privacy: 'données personnelles',
    licence: 'licence',
    metadata: 'description',
    provenance: 'provenance',
    comparison: 'écart avec la version publiée',
    access: 'accès',
    limits: 'limites de la plateforme',
    state: 'état sur la plateforme',
    account: 'compte',
  },
  fields: {
    title: 'titre',
    description: 'description',
    acronym: 'sigle',
    license: 'licence',
    frequency: 'rythme',
    tags: 'mots-clés',
    temporal_coverage: 'période',
    spatial: 'territoire',
    contact: 'contact',
    order: 'ordre des fichiers',
    private: 'caché',
    type: 'sorte',
    schema: 'schéma',
    url: 'adresse',
    'odc:id': 'marque d’odc',
    'odc:state': 'état noté par odc',
    'odc:resource': 'marque d’odc',
  },
  criteria: {
    license: 'licence',
    temporal_coverage: 'période couverte',
    spatial: 'territoire',
    update_frequency: 'rythme de mise à jour',
    update_fulfilled_in_time: 'mise à jour à temps',
    dataset_description_quality: 'description de plus de cent caractères',
    has_open_format: 'format ouvert',
    all_resources_available: 'fichiers accessibles',
    resources_documentation: 'fichiers documentés',
  },
  values: { none: 'rien', yes: 'oui', no: 'non' },
  change: (field, from, to) => `${field}\u00a0: ${from} → ${to}`,
  longText: (characters) => `texte de ${characters} caractères`,
  drift: 'changé à la main sur la plateforme',
  size,
  score: (before, after) =>
    before === null
      ? `score de qualité attendu\u00a0: ${percent(after)}`
      : `score de qualité\u00a0: ${percent(before)} → ${percent(after)}`,
  scored: (score) => `score de qualité\u00a0: ${percent(score)}`,
  missing: (criteria) => `il manque\u00a0: ${et(criteria)}`,
  summary: ({ create, update, unchanged, blocked }) =>
    [
      create > 0 ? `${datasets(create)} à créer` : '',
      update > 0 ? `${datasets(update)} à mettre à jour` : '',
      unchanged > 0 ? `${datasets(unchanged)} inchangé${s(unchanged)}` : '',
      blocked > 0 ? `${datasets(blocked)} retenu${s(blocked)}` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  nothing: 'Rien à envoyer',
  askKey: (host) => `Clé pour ${host} (elle ne s’affiche pas et n’est pas gardée)`,
  askApply: (count, host) => `Publier ${datasets(count)} sur ${host}\u00a0?`,
  askOverwrite: (count) =>
    `${count} valeur${s(count)} ${count > 1 ? 'ont' : 'a'} été changée${s(count)} à la main sur la plateforme. ${count > 1 ? 'Les remplacer' : 'La remplacer'}\u00a0?`,
  askReveal: (titles) =>
    `Quelqu’un a caché ${et(titles.map((title) => `«\u00a0${title}\u00a0»`))} sur la plateforme, peut-être pour une raison grave. Rendre public à nouveau\u00a0?`,
  refused: 'Rien n’a été envoyé',
  reading: (host) => `Lecture de ${host}…`,
  step: (name, path) => `${STEPS[name] ?? name}${path === undefined ? '' : ` ${path}`}`,
  published: (title) => `${title}\u00a0: publié`,
  kept: (title) => `${title}\u00a0: reste caché sur la plateforme, comme quelqu’un l’a voulu`,
  failed: (id) => `${id}\u00a0: n’a pas été publié jusqu’au bout`,
  stopped: 'Les jeux suivants n’ont pas été envoyés',
  verified: {
    same: 'téléchargé et comparé, identique',
    different: 'téléchargé, différent de ce qui a été envoyé',
    unknown: 'n’a pas pu être téléchargé',
  },
  notes: {
    'contact-refused':
      'la plateforme a refusé le point de contact\u00a0: vérifiez son adresse électronique dans odc.yml',
  },
  previews: {
    ready: 'aperçu prêt',
    waiting: 'aperçu attendu dans les heures qui viennent',
    failed: 'l’aperçu a échoué',
    'too-large': 'trop lourd pour un aperçu',
  },
  announced: (path) => `Annonce prête à envoyer\u00a0: ${path}`,
  identity: {
    owner: (name, host) => `La clé est celle de ${name} sur ${host}`,
    organization: (name, role) => `${name}${role === null ? '' : ` (${ROLES[role] ?? role})`}`,
    none: 'Elle ne publie pour aucune organisation\u00a0: créez celle de la collectivité, ou demandez à la rejoindre',
    expires: (day, days) =>
      days < 0
        ? `Elle a expiré le ${day}`
        : `Elle expire le ${day}, dans ${days} jour${s(days)}${days < 30 ? '\u00a0: renouvelez-la' : ''}`,
    forever: 'Elle n’a pas de date d’expiration',
    version: (version) => `Logiciel de la plateforme\u00a0: udata ${version}`,
  },
};

const ROLES: Readonly<Record<string, string>> = {
  admin: 'administrateur',
  editor: 'éditeur',
  partial_editor: 'éditeur partiel',
};
