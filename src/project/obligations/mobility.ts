import type { Obligation } from './obligation.ts';

/** Roads, vehicles, charging points; and defibrillators. */
export const MOBILITY: readonly Obligation[] = [
  {
    id: 'irve',
    level: 1,
    title: {
      fr: 'Points de recharge ouverts au public',
      en: 'Charging points open to the public',
    },
    text: 'Code des transports, art. L. 1115-1 ; décret n° 2017-26 modifié ; arrêté du 4 mai 2021',
    provided: {
      fr: 'aménage ou exploite des bornes de recharge',
      en: 'installs or operates charging points',
    },
    when: { fr: 'À chaque changement', en: 'At each change' },
    since: '2021',
    where: {
      fr: 'data.gouv.fr, repris par transport.data.gouv.fr',
      en: 'data.gouv.fr, harvested by transport.data.gouv.fr',
    },
    schemas: ['etalab/schema-irve-statique'],
    table: 'imposed',
    frequency: 'punctual',
  },
  {
    id: 'mobilite',
    level: 1,
    title: {
      fr: 'Données de mobilité : transports, stationnement, vélo, covoiturage, ZFE',
      en: 'Mobility data: transport, parking, cycling, car sharing, low-emission zones',
    },
    text: 'Règlement délégué (UE) 2017/1926 ; code des transports, art. L. 1115-1',
    provided: {
      fr: 'organise une mobilité ou gère un stationnement visés par le texte',
      en: 'organises a mobility service or runs car parks named by the text',
    },
    since: '2019-12-01',
    where: { fr: 'transport.data.gouv.fr', en: 'transport.data.gouv.fr' },
    schemas: [
      'etalab/schema-stationnement',
      'etalab/schema-lieux-covoiturage',
      'etalab/schema-stationnement-cyclable',
      'etalab/schema-amenagements-cyclables',
    ],
    table: 'free',
  },
  {
    id: 'vehicules',
    level: 1,
    title: {
      fr: 'Part de véhicules à faibles émissions dans le renouvellement du parc',
      en: 'Share of low-emission vehicles in fleet renewals',
    },
    text: 'Code de l’environnement, art. L. 224-7 à L. 224-10 ; décret n° 2020-1726',
    provided: {
      fr: 'gère une flotte de plus de vingt véhicules (nombre à vérifier)',
      en: 'runs a fleet of more than twenty vehicles (number to be checked)',
    },
    since: '2021',
    yearly: '09-30',
    where: { fr: 'data.gouv.fr', en: 'data.gouv.fr' },
    schemas: ['etalab/schema-vehicules-faibles-emissions-renouvellement-parc'],
    table: 'imposed',
    frequency: 'annual',
  },
  {
    id: 'dae',
    level: 1,
    title: { fr: 'Défibrillateurs', en: 'Defibrillators' },
    text: 'Code de la santé publique, art. L. 5233-1 ; arrêté du 29 octobre 2019',
    provided: { fr: 'exploite des défibrillateurs', en: 'operates defibrillators' },
    when: { fr: 'À chaque changement', en: 'At each change' },
    since: '2020',
    where: { fr: 'Base nationale Géo’DAE', en: 'National base Géo’DAE' },
    schemas: ['atlasante/schema-dae'],
    table: 'imposed',
    frequency: 'punctual',
  },
];
