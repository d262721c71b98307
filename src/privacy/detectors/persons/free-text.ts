import type { Detector } from '../detector.ts';
import { personalDataIn } from './text-search.ts';

/** Sentences in which people appear: addresses, numbers, names. Only a person can clear them. */
export const freeText: Detector = {
  id: 'texte_libre',
  role: 'person',
  level: 'warning',
  score: { bare: 0.5, named: 0.7 },
  headers: [
    'observations',
    'observation',
    'commentaire',
    'commentaires',
    'remarque',
    'remarques',
    'description',
    'motif',
    'message',
    'reclamation',
    'notes',
    'note',
    'historique',
    'precisions',
    'demande',
    'objet demande',
    'compte rendu',
    'signalement',
  ],
  values: {
    // The first word ends soon, three spaces follow somewhere: sentences, not addresses of pages.
    shape: '(?:[^ \\d+(.\\-]|\\d{1,4} [^ \\d])[^ ]{0,23} [^ ]* [^\\u2028\\u2029]*',
    lengths: [12, Number.POSITIVE_INFINITY],
    chance: 0,
    counted: 'distinct',
    share: { bare: 0, named: 0 },
    test: (value, facts) => personalDataIn(value, facts.firstNames) ?? false,
  },
  treatment: 'redact-text',
  mask: 'text',
  examples: {
    valid: [
      'Rappeler la dame au 06 12 34 56 78 avant midi',
      'Demande de Mme Martin pour une place en crèche',
      'Écrire à jean.martin@example.org pour la suite',
      'La chienne de Hélène Vasseur aboie toute la nuit',
    ],
    invalid: [
      'Demande de place en crèche pour la rentrée prochaine',
      'Voir le service',
      'Tout va bien',
    ],
    lookalikes: [
      'Travaux rue du Docteur Martin à hauteur de la mairie',
      'Contacter la mairie : contact@example.org ou 0800 123 456',
      'Réfection de l’école Marie Curie pour 45 000 euros',
      'M. le maire ouvre la séance du conseil',
    ],
    labels: {
      named: ['Observations', 'commentaire', 'motif_demande'],
      others: ['messagerie', 'denotation', 'descriptif'],
    },
  },
};
