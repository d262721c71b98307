import { grouped } from '../../../base/messages/grouped.ts';
import type { InitWords } from './index.ts';

/** `3 200`, `48,5` */
const decimal = (value: number): string =>
  grouped(value, '\u202f') + (String(value).match(/\.\d+/)?.[0] ?? '').replace('.', ',');
const s = (count: number): string => (count > 1 ? 's' : '');

export const fr: InitWords = {
  kinds: {
    commune: 'commune',
    epci: 'EPCI (communauté, métropole)',
    departement: 'département',
    region: 'région',
    syndicat: 'syndicat',
    other: 'autre organisme public',
  },
  platforms: {
    datagouv: 'data.gouv.fr, le portail national (conseillé)',
    site: 'notre propre site',
    shared: 'une plateforme partagée avec d’autres collectivités',
  },
  licenses: {
    lov2: 'Licence Ouverte 2.0\u00a0: réutilisation libre, en citant la source (conseillée)',
    'odc-odbl': 'ODbL\u00a0: de même, et qui enrichit la base la partage',
  },
  ask: {
    code: 'Numéro SIREN ou code INSEE de la collectivité (vide si vous ne le savez pas)',
    name: 'Nom de la collectivité',
    kind: 'Nature de la collectivité',
    population: 'Nombre d’habitants (vide s’il n’y en a pas)',
    staff:
      'Nombre d’agents en équivalent temps plein, même approché (vide si vous ne le savez pas)',
    dpo: 'Délégué à la protection des données, obligatoire (fonction <adresse>)',
    chiefDataOfficer: 'Responsable des données (fonction <adresse>, vide si personne)',
    projectLead: 'Chef de projet (fonction <adresse>, vide si personne)',
    referent: 'Référent d’une direction (Direction\u00a0: fonction <adresse>, vide pour finir)',
    platform: 'Où publier les données',
    platformUrl: 'Adresse de ce site ou de cette plateforme (vide si vous ne la savez pas)',
    license: 'Licence par défaut',
    folder: 'Premier dossier à examiner',
    duties:
      'Répondre maintenant aux questions sur vos obligations\u00a0? Vous pourrez le faire plus tard',
    write: 'Écrire ces fichiers\u00a0?',
  },
  askObjective: (level) =>
    `Objectif de niveau ${level}, ${['transparence', 'services', 'lien avec les habitants'][level - 1] ?? ''} («\u00a0-\u00a0» pour aucun)`,
  askDuty: (title, condition) =>
    `${title}\u00a0: cela vous concerne si la collectivité ${condition}`,
  duty: { yes: 'oui', no: 'non', unknown: 'je ne sais pas' },
  isItYou: (card) => `${card}. C’est bien elle\u00a0?`,
  needed: 'Il faut un nom',
  facts: ({ kind, population, staff, departement, region, epci, siren, insee }) =>
    [
      kind,
      population === undefined ? undefined : `${grouped(population, '\u202f')} habitants`,
      staff === undefined ? undefined : `${decimal(staff)} agents (ETP)`,
      departement === undefined ? undefined : `département ${departement}`,
      region === undefined ? undefined : `région ${region}`,
      epci,
      siren === undefined ? undefined : `SIREN ${siren}`,
      insee === undefined ? undefined : `INSEE ${insee}`,
    ]
      .filter((fact) => fact !== undefined)
      .join(' · '),
  duties: (yes, toCheck, no) =>
    `Obligations\u00a0: ${yes} s’applique${yes > 1 ? 'nt' : ''}, ${toCheck} à vérifier, ${no} ne s’applique${no > 1 ? 'nt' : ''} pas (cadrage.md, partie 4)`,
  noDpo:
    'Aucun délégué à la protection des données n’est indiqué\u00a0: sa désignation est obligatoire (RGPD, art.\u00a037)',
  noDpoAction: 'odc init --dpo "Délégué mutualisé <dpo@example.org>"',
  noStaff:
    'L’effectif n’est pas indiqué\u00a0: l’ouverture par défaut en dépend (50 agents en équivalent temps plein)',
  noStaffAction: 'odc init --staff 48,5',
  fileSeen: (path, dataset, schema, percent) =>
    `${path} entre dans le jeu «\u00a0${dataset}\u00a0», schéma ${schema} (ressemblance ${percent}\u00a0%)`,
  fileMissing: (columns) => `Colonnes qui manquent\u00a0: ${columns}`,
  fileUnknown: (path, dataset) =>
    `${path} entre dans le jeu «\u00a0${dataset}\u00a0», sans schéma connu`,
  review: 'Ce qui va être écrit\u00a0:',
  nothing: 'Rien à changer\u00a0: tout est déjà écrit',
  abandoned: 'Rien n’a été écrit',
  actions: {
    create: (path) => `Écrit\u00a0: ${path}`,
    update: (path) => `Mis à jour\u00a0: ${path}`,
    unchanged: (path) => `Inchangé\u00a0: ${path}`,
  },
  planned: {
    create: (path) => `${path} (nouveau)`,
    update: (path) => `${path} (mis à jour\u00a0; ce que vous y avez écrit reste)`,
    unchanged: (path) => `${path} (inchangé)`,
  },
  kept: (sections, file) =>
    `${sections} partie${s(sections)} de cadrage.md modifiée${s(sections)} à la main reste${sections > 1 ? 'nt' : ''} telle${s(sections)} quelle${s(sections)}\u00a0; ce qu’odc y écrirait est dans ${file}`,
  next: 'Et maintenant\u00a0:',
  nextSteps: {
    note: 'relisez la note de cadrage (cadrage.md), puis soumettez-la à l’assemblée',
    validate: 'vérifie ce premier fichier',
    template: 'prépare un classeur vide avec les bonnes colonnes',
    inventory: 'recense les fichiers',
    status: 'dit où vous en êtes, et quoi faire ensuite',
  },
};
