import { dayAfter } from '../../months.ts';
import type { Sheet } from '../sheet.ts';

/** Days from the event, what is to be done, by whom. */
const TASKS: readonly (readonly [number, string, string])[] = [
  [-90, 'Décider : objectif, public, date, budget, suite', 'Comité des données'],
  [-85, 'Choisir les défis avec les directions', 'Chef ou cheffe de projet'],
  [-80, 'Réserver un lieu accessible ; assurance', 'Service logistique'],
  [-75, 'Faire relire le règlement', 'Service juridique'],
  [
    -70,
    'Valider les données et compléter leurs fiches (odc validate, odc metadata score)',
    'Référents',
  ],
  [-60, 'Vérifier les données personnelles avec le délégué à la protection des données', 'DPO'],
  [-60, 'Annoncer ; ouvrir les inscriptions', 'Communication'],
  [-45, 'Trouver mentors et jury', 'Chef ou cheffe de projet'],
  [-30, 'Relancer associations, écoles, entreprises', 'Communication'],
  [-14, 'Séance de découverte des données', 'Référents'],
  [-7, 'Former les équipes en ligne ; répéter la logistique', 'Chef ou cheffe de projet'],
  [-2, 'Copie des données hors connexion ; badges, prises, réseau', 'Service informatique'],
  [0, 'Événement', 'Tous'],
  [7, 'Remercier ; publier les projets comme réutilisations', 'Communication'],
  [15, 'Corriger les défauts signalés dans les données', 'Référents'],
  [30, 'Bilan', 'Chef ou cheffe de projet'],
  [90, 'Que sont devenus les projets ?', 'Chef ou cheffe de projet'],
];

/** A table that a spreadsheet opens, dated from the event. */
export const backPlanning: Sheet = {
  path: 'retroplanning.csv',
  write: ({ date }) =>
    `${[
      'date,jours,tache,qui,fait',
      ...TASKS.map(([days, task, who]) =>
        [dayAfter(date, days), String(days), quoted(task), quoted(who), ''].join(','),
      ),
    ].join('\n')}\n`,
};

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
