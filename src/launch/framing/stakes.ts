import { table } from './french.ts';
import type { FramingSection } from './section.ts';

const STAKES: readonly (readonly string[])[] = [
  [
    'Démocratique',
    'Chacun voit ce qui est décidé et à quoi sert l’argent public ; les initiatives citoyennes partent de faits.',
  ],
  [
    'Économique',
    'Des services naissent de nos données : stationnement, covoiturage, circulation, bornes de recharge.',
  ],
  [
    'Social',
    'Les associations s’appuient sur elles pour le logement, la mobilité, l’environnement.',
  ],
  ['Scientifique', 'Les chercheurs et les enseignants les partagent et les réutilisent.'],
  ['Politique', 'Le territoire montre ce qu’il fait ; moins de rumeurs, des politiques mesurées.'],
];

const AUDIENCES: readonly (readonly string[])[] = [
  ['Élus', 'Mieux connaître le territoire, décider sur des faits, rendre compte simplement', 'Fixer les objectifs, décider de ce qui s’ouvre, en parler'],
  ['Direction générale', 'Des données fiables pour décider, moins de demandes de documents à traiter une à une', 'Donner du temps aux équipes, arbitrer'],
  ['Services techniques', 'Maîtriser leurs données, ne plus saisir deux fois, retrouver une information vite', 'Tenir les fichiers à jour, corriger à la source'],
  ['Mobilités', 'Connaître les flux, figurer dans les calculateurs d’itinéraires', 'Décrire réseaux, arrêts, bornes et stationnements'],
  ['Délégué à la protection des données', 'Savoir quels fichiers existent et ce qu’ils contiennent sur les personnes', 'Donner un avis avant chaque ouverture qui touche à des personnes'],
  ['Informatique', 'Des échanges réguliers entre logiciels, des exports sûrs et documentés', 'Automatiser les exports, garder les accès'],
]; // biome-ignore format: one line each

/** Why, told apart so that everyone around the table sees their own. */
export const stakes: FramingSection = {
  id: 'enjeux',
  write: () => `## 1. Pourquoi ouvrir nos données

${table(['enjeu', 'ce que le territoire y gagne'], STAKES)}

Autour de la table, chacun y trouve son intérêt et y prend sa part :

${table(['qui', 'ce qu’il y gagne', 'ce qui lui est demandé'], AUDIENCES)}`,
};
