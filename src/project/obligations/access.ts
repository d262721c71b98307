import { COLLECTIVITES, type Obligation } from './obligation.ts';

const online = { fr: 'En ligne, sans compte à créer', en: 'Online, without an account' };

/** Code des relations entre le public et l’administration, and the people whom the texts want. */
export const ACCESS: readonly Obligation[] = [
  {
    id: 'diffusion-par-defaut',
    level: 1,
    title: {
      fr: 'Ouverture par défaut des documents, bases et données d’intérêt',
      en: 'Documents, databases and data of interest open by default',
    },
    text: 'CRPA, art. L. 312-1-1 et D. 312-1-1-1',
    thresholds: [
      { of: 'population', min: 3500, kinds: COLLECTIVITES },
      { of: 'staff', min: 50 },
    ],
    when: {
      fr: 'Documents déjà communiqués, principaux documents, bases tenues à jour, données d’intérêt économique, social, sanitaire ou environnemental',
      en: 'Documents already released, main documents, databases kept up to date, data of economic, social, health or environmental interest',
    },
    since: '2018-10-07',
    where: online,
    schemas: [],
    table: 'none',
    frequency: 'continuous',
    note: {
      fr: 'Format ouvert, aisément réutilisable et lisible par une machine (CRPA, art. L. 300-4) ; le seuil d’habitants n’est écrit que pour les collectivités territoriales, non pour les EPCI et les syndicats',
      en: 'Open format, easy to reuse, machine-readable (CRPA, art. L. 300-4); the threshold of inhabitants is written for local authorities only, not for groupings',
    },
  },
  {
    id: 'rip',
    level: 1,
    title: {
      fr: 'Répertoire des principaux documents (RIP)',
      en: 'Directory of main documents (RIP)',
    },
    text: 'CRPA, art. L. 322-6 et R. 322-7',
    when: {
      fr: 'Titre, objet, date de création, conditions de réutilisation, date et objet des mises à jour',
      en: 'Title, object, creation date, conditions of reuse, date and object of updates',
    },
    where: {
      fr: 'Site de la collectivité, quand elle en a un',
      en: 'The authority’s site, if any',
    },
    schemas: ['scdl/catalogue'],
    table: 'free',
    frequency: 'annual',
    note: { fr: 'Tiré de l’inventaire par odc', en: 'Drawn from the inventory by odc' },
  },
  {
    id: 'algorithmes',
    level: 1,
    title: {
      fr: 'Règles des principaux algorithmes qui fondent des décisions individuelles',
      en: 'Rules of the main algorithms behind individual decisions',
    },
    text: 'CRPA, art. L. 312-1-3 et D. 312-1-4',
    thresholds: [{ of: 'staff', min: 50 }],
    provided: {
      fr: 'fonde des décisions individuelles sur un traitement automatisé (places en crèche, tarifs, aides)',
      en: 'decides on individuals by an automated process (nursery places, rates, aid)',
    },
    since: '2018-10-07',
    where: online,
    schemas: [],
    table: 'none',
    frequency: 'punctual',
  },
  {
    id: 'prada',
    level: 1,
    title: {
      fr: 'Personne responsable de l’accès aux documents (PRADA)',
      en: 'Officer for access to documents (PRADA)',
    },
    text: 'CRPA, art. L. 330-1, R. 330-2 et R. 330-3',
    thresholds: [
      { of: 'population', min: 10_000, kinds: ['commune', 'epci'] },
      { of: 'agents', min: 200, kinds: ['syndicat', 'other'] },
    ],
    when: {
      fr: 'Désignation portée à la connaissance du public et de la CADA',
      en: 'Appointment made known to the public and to the CADA',
    },
    where: { fr: 'Site de la collectivité, et CADA', en: 'The authority’s site, and the CADA' },
    schemas: [],
    table: 'none',
  },
  {
    id: 'dpo',
    level: 1,
    title: {
      fr: 'Délégué à la protection des données (DPO)',
      en: 'Data protection officer (DPO)',
    },
    text: 'RGPD, art. 37, § 1, a',
    when: {
      fr: 'Désignation déclarée à la CNIL ; un délégué peut être partagé entre plusieurs collectivités',
      en: 'Appointment declared to the CNIL; one officer may serve several authorities',
    },
    since: '2018-05-25',
    where: { fr: 'CNIL', en: 'CNIL' },
    schemas: [],
    table: 'none',
  },
  {
    id: 'hautes-remunerations',
    level: 1,
    title: {
      fr: 'Somme des dix plus hautes rémunérations',
      en: 'Sum of the ten highest salaries',
    },
    text: 'CGFP, art. L. 716-1 (loi n° 2023-623 pour le seuil de 40 000 habitants)',
    kinds: ['commune', 'epci', 'departement', 'region'],
    thresholds: [{ of: 'population', min: 40_001, kinds: ['commune', 'epci'] }],
    since: '2023',
    yearly: '05-31',
    where: { fr: 'Site de la collectivité', en: 'The authority’s site' },
    schemas: ['etalab/schema-hautes-remunerations'],
    table: 'free',
    frequency: 'annual',
    note: {
      fr: 'Le seuil était de 80 000 habitants avant 2023 ; le schéma le dit encore',
      en: 'The threshold was 80,000 inhabitants before 2023; the schema still says so',
    },
  },
];
